/**
 * Headers that let a page of another site read an answer in a browser. None by default: `VARIORUM_API_ORIGINS` names the
 * sites that may, "https://news.example https://lab.example", or "*" for all. Read at each request, as in writing.ts.
 */
export function originHeaders({ headers }: Request): Record<string, string> {
  const allowed = (process.env.VARIORUM_API_ORIGINS ?? '').split(/[\s,]+/).filter(origin => origin !== '')
  if (allowed.length === 0) return {}
  const origin = headers.get('origin')
  const exposed = { 'access-control-expose-headers': 'ETag, Link' }
  if (allowed.includes('*')) return { ...exposed, 'access-control-allow-origin': '*' }
  if (origin === null || !allowed.includes(origin)) return { vary: 'Origin' }
  return { ...exposed, vary: 'Origin', 'access-control-allow-origin': origin }
}

/** What a browser asks before it sends what a form could not have sent. */
export function preflightHeaders(request: Request, methods: string): Record<string, string> {
  const allowed = originHeaders(request)
  if (!('access-control-allow-origin' in allowed)) return allowed
  return {
    ...allowed,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'Content-Type, If-None-Match',
    'access-control-max-age': '86400',
  }
}
