import type { Operation } from '@/lib/schema/api/operation'
import { OPERATIONS } from '@/lib/schema/api/operations'
import { API_PAGE, ApiProblem, problemAnswer } from './api-problem'
import { findOperations, type Match } from './find-operations'
import { HANDLERS } from './handlers'
import { jsonAnswer, unkeptAnswer } from './json-answer'
import { openApiDocument } from './open-api'
import { originHeaders, preflightHeaders } from './origins'
import { readBody, readPath, readQuery } from './read-request'
import { assertMayWrite } from './writing-gate'

/** The description of the API for machines. */
export const DESCRIPTION_PATH = '/api/v1/openapi.json'

/**
 * Answers any request below /api/v1: with JSON, or with problem details for whatever is wrong with it. One way in for all
 * addresses, so that unknown ones and wrong methods are answered like the rest.
 */
export async function answerApi(request: Request): Promise<Response> {
  const answer = await answerOrProblem(request)
  for (const [name, value] of Object.entries(originHeaders(request))) answer.headers.set(name, value)
  // An answer of the API is no page to find.
  answer.headers.set('x-robots-tag', 'noindex')
  return request.method === 'HEAD' ? new Response(null, answer) : answer
}

async function answerOrProblem(request: Request): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    if (error instanceof ApiProblem) return problemAnswer(error)
    process.stderr.write(`${request.method} ${new URL(request.url).pathname}: ${String(stackOf(error))}\n`)
    return problemAnswer(new ApiProblem('server-error', 'The request could not be answered.'))
  }
}

const stackOf = (error: unknown): unknown => (error instanceof Error ? (error.stack ?? error.message) : error)

async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const isDescription = pathname === DESCRIPTION_PATH
  const found = isDescription ? new Map<string, Match>() : findOperations(pathname)
  if (found === null)
    throw new ApiProblem(
      'not-found',
      `There is nothing at this address. ${API_PAGE} and ${DESCRIPTION_PATH} say what there is.`,
    )
  const methods = allowedMethods(isDescription ? ['GET'] : [...found.keys()])
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: { allow: methods, ...preflightHeaders(request, methods) },
    })
  if (isDescription && method === 'GET') return jsonAnswer(request, openApiDocument())
  const match = found.get(method)
  if (match === undefined) {
    const detail = `This address is not asked with ${request.method}, but with ${methods}.`
    throw new ApiProblem('method-not-allowed', detail, undefined, { allow: methods })
  }
  return answerOperation(request, searchParams, match)
}

async function answerOperation(
  request: Request,
  searchParams: URLSearchParams,
  { id, parameters }: Match,
): Promise<Response> {
  const operation: Operation = OPERATIONS[id]
  if (operation.isWriting === true) assertMayWrite(request)
  const asked = {
    parameters: readPath(operation.parameters, parameters),
    query: readQuery(operation.query, searchParams),
    body: operation.body === null ? null : await readBody(operation.body, request),
  }
  // Handlers and schemas are matched one by one in HANDLERS; the compiler does not follow that through an index.
  const handle = HANDLERS[id] as (asked: unknown) => Promise<unknown>
  const body = await handle(asked)
  if (operation.method !== 'get') return unkeptAnswer(body)
  return withNextLink(request, jsonAnswer(request, body), body)
}

function allowedMethods(methods: readonly string[]): string {
  return [...methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ')
}

/** The next page's address as RFC 8288 has it, for clients that follow links. */
function withNextLink(request: Request, answer: Response, body: unknown): Response {
  const next = typeof body === 'object' && body !== null && 'next' in body ? body.next : null
  if (typeof next !== 'string' && typeof next !== 'number') return answer
  const { pathname, searchParams } = new URL(request.url)
  // Lists go on after an entry, coverage from a passage.
  searchParams.set(typeof next === 'string' ? 'after' : 'from', String(next))
  answer.headers.set('link', `<${pathname}?${searchParams}>; rel="next"`)
  return answer
}
