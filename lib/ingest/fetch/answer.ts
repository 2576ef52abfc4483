import type { IncomingMessage } from 'node:http'
import { readContentType } from '../decode/content-type'
import { FetchRefusal, type FetchCode, type FetchRefusalDetails } from './refusal'

/** What the one who asks can read. */
export type Expectation = 'page' | 'feed' | 'robots'

const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown']
const FEEDS = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'application/x-rss+xml',
]

/** Types that are read, the most wanted first. Feeds are often sent as pages or as plain text; what they are shows in them. */
const READABLE: Readonly<Record<Expectation, readonly string[] | null>> = {
  page: PAGES,
  feed: [...FEEDS, 'text/html', 'text/plain'],
  robots: null,
}

const ACCEPT: Readonly<Record<Expectation, string>> = {
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, */*;q=0.1',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
}

export function acceptHeader(expect: Expectation): string {
  return ACCEPT[expect]
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The address that an answer passes on to, or null for one that does not. Throws FetchRefusal when it does not say where to. */
export function redirectOf(
  response: IncomingMessage,
  from: URL,
  details: FetchRefusalDetails,
): string | null {
  if (!REDIRECTS.has(response.statusCode ?? 0)) return null
  const { location } = response.headers
  // Header bytes come as Latin-1; sites that do not escape an address send UTF-8.
  const target = Buffer.from(location ?? '', 'latin1')
    .toString('utf8')
    .trim()
  if (target === '' || !URL.canParse(target, from.href)) throw new FetchRefusal('redirect-broken', details)
  return new URL(target, from.href).href
}

const STATUS_CODES: Readonly<Record<number, FetchCode>> = {
  401: 'login-required',
  402: 'login-required',
  403: 'forbidden',
  404: 'not-found',
  407: 'login-required',
  410: 'not-found',
  429: 'too-many-requests',
  451: 'forbidden',
}

/** Refuses an answer that is no page: by its status, then by its content type. */
export function assertUsable(
  response: IncomingMessage,
  expect: Expectation,
  details: FetchRefusalDetails,
): void {
  const status = response.statusCode ?? 0
  if (status !== 200 && status !== 203) {
    const code = STATUS_CODES[status] ?? (status >= 500 ? 'server-error' : 'status-not-usable')
    throw new FetchRefusal(code, { ...details, status, retryAfter: retryAfterOf(response) })
  }
  const { type } = readContentType(response.headers['content-type'])
  const readable = READABLE[expect]
  // A site that does not say is read: what is no text is refused when the bytes are decoded.
  if (readable === null || type === null || readable.includes(type)) return
  const detail = `It leads to ${describeType(type)}, and only ${expect === 'page' ? 'web pages and plain text' : 'feeds (RSS, Atom, JSON Feed)'} are read.`
  throw new FetchRefusal('content-type-not-allowed', { ...details, detail })
}

function describeType(type: string): string {
  if (type === 'application/pdf') return 'a PDF file'
  if (type.startsWith('image/')) return 'a picture'
  if (type.startsWith('video/')) return 'a film'
  if (type.startsWith('audio/')) return 'a sound recording'
  return FEEDS.includes(type) ? 'a feed or data' : `a file of the type ${type.slice(0, 60)}`
}

/** Seconds to wait, from a number or a date; null when the site does not say. */
function retryAfterOf(response: IncomingMessage): number | null {
  const value = response.headers['retry-after']?.trim() ?? ''
  if (/^\d{1,7}$/.test(value)) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}
