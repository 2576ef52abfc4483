import { acceptHeader, assertUsable, redirectOf, type Expectation } from './answer'
import { DEFAULT_FETCH_CONFIGURATION, type FetchConfiguration } from './configuration'
import { hostOf, parseAddress } from './parse-address'
import { rangesOf } from './public-address'
import { ACCEPTED_ENCODINGS, readBody } from './read-body'
import { FetchRefusal, type FetchRefusalDetails } from './refusal'
import { request } from './request'
import { resolveHost, systemResolver, type CheckedAddress, type Resolver } from './resolve-host'
import { userAgent } from './user-agent'

/** As sent and unpacked. The longest articles with all their markup are a fifth of it. */
export const MOST_BYTES = 5_000_000
/** From the first name looked up to the last byte, redirects included. */
export const MOST_MILLISECONDS = 10_000
/** Link shorteners and consent pages take three or four; RFC 9309 asks for five. */
export const MOST_REDIRECTS = 5

export interface FetchOptions {
  expect: Expectation
  configuration?: FetchConfiguration
  /** What an earlier answer said of itself: when nothing changed since, nothing is sent again. */
  since?: { etag: string | null; lastModified: string | null }
  signal?: AbortSignal
  /** Asked before each address, redirects included; what it throws ends the fetch. */
  beforeEach?: (url: URL, signal: AbortSignal) => Promise<void>
  /** Smaller limits than the general ones. */
  limits?: { bytes?: number; milliseconds?: number }
  /** Another way to look up names, and certificates (PEM) to trust instead of the public ones: closed networks and tests. */
  network?: { resolve?: Resolver; authorities?: readonly string[] }
}

export interface FetchedDocument {
  /** Where it was found in the end, without a fragment. */
  address: string
  /** The addresses that passed on to it, the one asked for first. */
  passedOnBy: string[]
  /** True when it has not changed since `since`; `bytes` is empty then. */
  unchanged: boolean
  /** The header as sent. */
  contentType: string | null
  /** Unpacked; not decoded: see `decodeText`. */
  bytes: Uint8Array
  etag: string | null
  lastModified: string | null
}

/**
 * Fetches one document for a reader, safely: only http and https, on allowed ports, from public addresses. Every name is
 * looked up once, all its addresses are checked, and the connection is made to one of those; each redirect is checked anew.
 * Stops at 5 MB and after 10 s in all. Throws FetchRefusal with a code and a sentence for the reader, or what `signal` aborts
 * with.
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const configuration = options.configuration ?? DEFAULT_FETCH_CONFIGURATION
  const first = parseAddress(address, configuration)
  const deadline = AbortSignal.timeout(options.limits?.milliseconds ?? MOST_MILLISECONDS)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  try {
    return await untilAborted(follow(first, { ...options, configuration, signal }), signal)
  } catch (cause) {
    if (!deadline.aborted || options.signal?.aborted || cause instanceof FetchRefusal) throw cause
    throw new FetchRefusal('took-too-long', { address: first.href, cause })
  }
}

type Hop = FetchOptions & { configuration: FetchConfiguration; signal: AbortSignal }

async function follow(first: URL, hop: Hop): Promise<FetchedDocument> {
  const passedOnBy: string[] = []
  const known = new Map<string, CheckedAddress[]>()
  for (let url = first; ;) {
    const details = { address: url.href, redirected: passedOnBy.length > 0 }
    const outcome = await visit(url, known, hop, details)
    if (typeof outcome !== 'string') return { ...outcome, passedOnBy }
    passedOnBy.push(url.href)
    if (passedOnBy.length > MOST_REDIRECTS)
      throw new FetchRefusal('too-many-redirects', { address: first.href })
    url = parseAddress(outcome, hop.configuration, { redirected: true })
  }
}

/** One address: the document there, or the address that it passes on to. */
async function visit(
  url: URL,
  known: Map<string, CheckedAddress[]>,
  { expect, configuration, since, signal, beforeEach, limits, network }: Hop,
  details: FetchRefusalDetails,
): Promise<Omit<FetchedDocument, 'passedOnBy'> | string> {
  await beforeEach?.(url, signal)
  const host = hostOf(url)
  const addresses =
    known.get(host) ??
    (await resolveHost(
      host,
      rangesOf(configuration.allowedPrivateAddresses),
      network?.resolve ?? systemResolver,
      details,
    ))
  known.set(host, addresses)
  signal.throwIfAborted()
  const headers = {
    'user-agent': userAgent(configuration),
    accept: acceptHeader(expect),
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(since?.etag ? { 'if-none-match': since.etag } : {}),
    ...(since?.lastModified ? { 'if-modified-since': since.lastModified } : {}),
  }
  const response = await request(
    { url, addresses, headers, signal, authorities: network?.authorities },
    details,
  )
  try {
    const target = redirectOf(response, url, details)
    if (target !== null) return target
    const unchanged = response.statusCode === 304 && since !== undefined
    if (!unchanged) assertUsable(response, expect, details)
    return {
      address: url.href,
      unchanged,
      contentType: response.headers['content-type'] ?? null,
      bytes: unchanged
        ? new Uint8Array()
        : await readBody(response, limits?.bytes ?? MOST_BYTES, signal, details),
      etag: response.headers.etag ?? null,
      lastModified: response.headers['last-modified'] ?? null,
    }
  } finally {
    response.destroy()
  }
}

/** A name server cannot be told to stop; nobody waits for it past the end. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((fulfil, reject) => {
    const abort = () => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(fulfil, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
