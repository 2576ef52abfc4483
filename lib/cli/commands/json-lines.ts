import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { recordId, type RecordId } from '@/lib/schema/cli'

/** Why a record was not done, as it is written out. */
export interface RecordError {
  id: RecordId | null
  error: { code: 'invalid-json' | 'invalid-record' | 'analysis-failed'; message: string }
}

const LONGEST_MESSAGE = 400

/**
 * Reads one JSON record a line and writes one a line, in order, holding one record at a time: it waits for the writer
 * when that is full. A bad record is written as a `RecordError` and the others are still done. Returns how many were bad.
 * Empty lines are skipped.
 */
export async function runJsonLines<Schema extends z.ZodType<{ id: RecordId }>>(
  schema: Schema,
  analyse: (record: z.infer<Schema>) => object | Promise<object>,
  input: Readable,
  output: Writable,
): Promise<number> {
  let bad = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    const content = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (content.trim() === '') continue
    const result = await runRecord(schema, analyse, content, number)
    if ('error' in result) bad++
    if (output.destroyed || output.writableEnded) break
    if (!output.write(JSON.stringify(result) + '\n')) await once(output, 'drain')
  }
  return bad
}

async function runRecord<Schema extends z.ZodType<{ id: RecordId }>>(
  schema: Schema,
  analyse: (record: z.infer<Schema>) => object | Promise<object>,
  line: string,
  number: number,
): Promise<object | RecordError> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return failure(null, 'invalid-json', `line ${number}: ${messageOf(cause)}`)
  }
  const known = z.object({ id: recordId }).safeParse(value)
  const id = known.success ? known.data.id : null
  const record = schema.safeParse(value)
  if (!record.success) return failure(id, 'invalid-record', `line ${number}: ${describe(record.error)}`)
  try {
    return { id: record.data.id, ...(await analyse(record.data)) }
  } catch (cause) {
    return failure(id, 'analysis-failed', `line ${number}: ${messageOf(cause)}`)
  }
}

function failure(id: RecordId | null, code: RecordError['error']['code'], message: string): RecordError {
  return { id, error: { code, message: message.slice(0, LONGEST_MESSAGE) } }
}

function describe(error: z.ZodError): string {
  return error.issues.map(issue => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ')
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

/**
 * The `--jsonl` form of a command: reads the files, or standard input when none is named, and sets exit status 1 when a
 * record was bad. A reader that goes away early (`| head`) ends it quietly.
 */
export async function streamJsonLines<Schema extends z.ZodType<{ id: RecordId }>>(
  files: readonly string[],
  schema: Schema,
  analyse: (record: z.infer<Schema>) => object | Promise<object>,
): Promise<void> {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const inputs: Readable[] = files.length > 0 ? files.map(file => createReadStream(file)) : [process.stdin]
  for (const input of inputs) {
    const bad = await runJsonLines(schema, analyse, input, process.stdout)
    if (bad > 0) process.exitCode = 1
  }
}
