import type { z } from 'zod'
import { LARGEST_BODY } from '@/lib/schema/api/collate'
import type { ProblemError } from '@/lib/schema/api/problem'
import { ApiProblem } from './api-problem'

/** The parameters of the path; throws ApiProblem `not-found` for what can be none of ours. */
export function readPath<Schema extends z.ZodObject>(
  schema: Schema,
  given: Record<string, string>,
): z.output<Schema> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  throw new ApiProblem('not-found', 'There is nothing at this address.', errorsOf(read.error, 'path'))
}

/** The parameters after the question mark; throws ApiProblem for those that are unknown, repeated or wrong. */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  search: URLSearchParams,
): z.output<Schema> {
  const known = Object.keys(schema.shape)
  const errors: ProblemError[] = []
  for (const name of new Set(search.keys())) {
    if (!known.includes(name)) errors.push({ in: 'query', name, expected: knownNames(known) })
    else if (search.getAll(name).length > 1)
      errors.push({ in: 'query', name, expected: 'must be given once' })
  }
  const wrong = new Set(errors.map(({ name }) => name))
  const read = schema.safeParse(Object.fromEntries([...search].filter(([name]) => !wrong.has(name))))
  if (!read.success) errors.push(...errorsOf(read.error, 'query'))
  if (read.success && errors.length === 0) return read.data
  throw new ApiProblem('wrong-parameter', sentence('Wrong in the address', errors), errors)
}

/** The body, which must be JSON of at most `LARGEST_BODY` bytes; throws ApiProblem otherwise. */
export async function readBody<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type.trim())) {
    const sent = type === '' ? 'without a content type' : `as “${type.slice(0, 100)}”`
    throw new ApiProblem('wrong-media-type', `The body was sent ${sent}; send it as “application/json”.`)
  }
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity')
    throw new ApiProblem('wrong-media-type', 'The body is compressed; send it as it is.')
  const read = schema.safeParse(jsonOf(await bytesOf(request)))
  if (read.success) return read.data
  const errors = errorsOf(read.error, 'body')
  throw new ApiProblem('wrong-body', sentence('Wrong in the body', errors), errors)
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  const tooLarge = () =>
    new ApiProblem('too-large', `The body is larger than ${LARGEST_BODY.toLocaleString('en')} bytes.`)
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length
    // Whoever sends in chunks need not say how much is to come.
    if (size > LARGEST_BODY) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ApiProblem('wrong-body', 'The body is not JSON in UTF-8.')
  }
}

/** What was wrong where, each place once. */
function errorsOf(error: z.ZodError, place: ProblemError['in']): ProblemError[] {
  const errors = new Map<string, ProblemError>()
  for (const issue of error.issues) {
    const at = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const name = [...at, key].join('.').slice(0, 100)
        errors.set(name, { in: place, name, expected: 'must be left out: there is no such field' })
      }
      continue
    }
    const name = at.join('.')
    if (!errors.has(name)) errors.set(name, { in: place, name, expected: expectedBy(issue) })
  }
  return [...errors.values()]
}

/** A schema's own words; those of the parser speak of types and not of what is meant. */
const expectedBy = ({ message }: z.core.$ZodIssue): string =>
  message.startsWith('must ') ? message : 'must be as the description says'

const knownNames = (known: readonly string[]): string =>
  known.length === 0
    ? 'must be left out: this address takes no parameters'
    : `must be left out: the parameters here are ${known.join(', ')}`

const sentence = (where: string, errors: readonly ProblemError[]): string =>
  `${where}: ${errors.map(({ name, expected }) => `${name === '' ? 'it' : `“${name}”`} ${expected}`).join('; ')}.`
