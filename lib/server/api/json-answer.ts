import { createHash } from 'node:crypto'

/** May be kept by whoever asked, and is asked about before it is used again: what is stored changes at any time. */
const KEPT = 'private, no-cache'

/**
 * The answer with this body, and its entity tag: a hash of the body, so that equal tags mean equal bytes. 304 without a
 * body when the request says that it has it already.
 */
export function jsonAnswer(request: Request, body: unknown, type = 'application/json'): Response {
  const text = `${JSON.stringify(body)}\n`
  const etag = `"${createHash('sha256').update(text, 'utf8').digest('base64url')}"`
  const headers = { etag, 'cache-control': KEPT }
  if (isKnown(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'content-type': type } })
}

/** What is answered to what was sent is nobody else's. */
export const unkeptAnswer = (body: unknown): Response =>
  new Response(`${JSON.stringify(body)}\n`, {
    headers: { 'cache-control': 'no-store', 'content-type': 'application/json' },
  })

/** Compared weakly, as RFC 9110 has it: a proxy that compresses makes weak tags of strong ones. */
function isKnown(etag: string, known: string | null): boolean {
  if (known === null) return false
  return known.trim() === '*' || known.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}
