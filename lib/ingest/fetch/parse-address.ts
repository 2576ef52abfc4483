import { isIP } from 'node:net'
import type { FetchConfiguration } from './configuration'
import { mayConnectTo, rangesOf } from './public-address'
import { FetchRefusal, type FetchRefusalDetails } from './refusal'

/** Longer addresses are not those of articles, and servers refuse them. */
const LONGEST_ADDRESS = 2048

/** Names that mean the inside of some network (RFC 6761, 6762, 8375, 9476; ICANN's .internal), or no network of ours. */
const INSIDE =
  /(?:^|\.)(?:localhost|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa|onion|alt)$/

/** "example.org/news" as people type it. */
const WITHOUT_SCHEME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u

/**
 * Reads what a person typed, or a page passed on to, as an address that may be fetched; `https://` may be left out. The
 * fragment is taken off. Throws FetchRefusal for another scheme, credentials, a port that is not allowed, and a host that is a
 * private or reserved address in whatever notation (the WHATWG parser makes `0x7f.1`, `2130706433` and `127。0。0。1` one) or a
 * name of the inside of a network. Names are not resolved yet.
 */
export function parseAddress(
  typed: string,
  configuration: FetchConfiguration,
  details: FetchRefusalDetails = {},
): URL {
  const text = typed.trim()
  if (text.length > LONGEST_ADDRESS) throw new FetchRefusal('address-too-long', details)
  // The WHATWG parser drops these silently, so that an address may be another than it looks.
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\x00-\x20\x7f]/.test(text)) throw new FetchRefusal('address-invalid', details)
  const url = parse(withScheme(text))
  if (url === null) throw new FetchRefusal('address-invalid', details)
  const seen = { ...details, address: withoutCredentials(url) }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefusal('scheme-not-allowed', seen)
  if (url.username !== '' || url.password !== '') throw new FetchRefusal('credentials-in-address', seen)
  assertHost(url, configuration, seen)
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!configuration.allowedPorts.includes(port)) {
    const detail = `Fetched from: ${configuration.allowedPorts.join(', ')}.`
    throw new FetchRefusal('port-not-allowed', { ...seen, detail })
  }
  url.hash = ''
  return url
}

function assertHost(url: URL, configuration: FetchConfiguration, details: FetchRefusalDetails): void {
  const host = hostOf(url)
  if (isIP(host) !== 0) {
    if (!mayConnectTo(host, rangesOf(configuration.allowedPrivateAddresses)))
      throw new FetchRefusal('private-address', details)
    return
  }
  if (host === '' || host.length > 253) throw new FetchRefusal('address-invalid', details)
  // An installation that reads from a network of its own may use its names; what they resolve to is checked all the same.
  if (configuration.allowedPrivateAddresses.length > 0) return
  if (INSIDE.test(host) || !host.includes('.')) throw new FetchRefusal('private-address', details)
}

/** The host without the brackets of IPv6 and without the full stop that ends a name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function withScheme(text: string): string {
  return WITHOUT_SCHEME.test(text) ? `https://${text}` : text
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** Refusals are logged and shown; a password is neither. */
function withoutCredentials(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}
