import { fetchDocument, type FetchOptions } from './fetch-document'
import { FetchRefusal } from './refusal'
import { allows, readRobots, type RobotsRules } from './robots-rules'
import { PRODUCT_TOKEN } from './user-agent'

/** RFC 9309: a copy is not used for longer than a day. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000
/** Sites whose rules are in memory at a time; the one read longest ago goes first. */
const MOST_SITES = 1000

/** Throws FetchRefusal when the site's robots.txt asks programs not to fetch the address, or cannot be read. */
export type RobotsGate = (url: URL, signal?: AbortSignal) => Promise<void>

export type RobotsOptions = Pick<FetchOptions, 'configuration' | 'limits' | 'network'>

/**
 * A gate for what is fetched again and again without a person asking. Keeps each site's rules for a day. After RFC 9309: a
 * site without the file (any 4xx answer) allows all; one whose file cannot be read for now allows nothing for now.
 */
export function robotsGate(options: RobotsOptions = {}, now: () => number = Date.now): RobotsGate {
  const sites = new Map<string, { rules: RobotsRules; until: number }>()
  return async (url, signal) => {
    let site = sites.get(url.origin)
    if (site === undefined || site.until <= now()) {
      sites.delete(url.origin)
      site = { rules: await fetchRules(url, options, signal), until: now() + KEPT_MILLISECONDS }
      for (const oldest of sites.keys()) {
        if (sites.size < MOST_SITES) break
        sites.delete(oldest)
      }
      sites.set(url.origin, site)
    }
    if (!allows(site.rules, url.pathname + url.search))
      throw new FetchRefusal('robots-disallowed', { address: url.href })
  }
}

async function fetchRules(url: URL, options: RobotsOptions, signal?: AbortSignal): Promise<RobotsRules> {
  try {
    const { bytes } = await fetchDocument(new URL('/robots.txt', url).href, {
      ...options,
      expect: 'robots',
      ...(signal ? { signal } : {}),
    })
    // RFC 9309: the file is UTF-8.
    return readRobots(new TextDecoder('utf-8').decode(bytes), PRODUCT_TOKEN)
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    const { status } = error
    if (status !== null && status >= 400 && status < 500 && status !== 429) return []
    // What the site's own address is refused for is the reason to give, rather than its file.
    if (!error.redirected && ADDRESS_CODES.has(error.code)) throw error
    throw new FetchRefusal('robots-unreachable', {
      address: url.href,
      cause: error,
      retryAfter: error.retryAfter,
    })
  }
}

const ADDRESS_CODES: ReadonlySet<string> = new Set([
  'private-address',
  'name-not-found',
  'name-not-answered',
  'port-not-allowed',
  'connection-failed',
  'certificate-invalid',
  'took-too-long',
])
