import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { hostOf } from './parse-address'
import { FetchRefusal, type FetchRefusalDetails } from './refusal'
import type { CheckedAddress } from './resolve-host'

/** News sites send long policies and many cookies; Node's own 16 kB are too few for some. */
const MOST_HEADER_BYTES = 65_536

export interface PinnedRequest {
  url: URL
  /** Where to connect to, and nowhere else. */
  addresses: readonly CheckedAddress[]
  headers: Readonly<Record<string, string>>
  signal: AbortSignal
  /** Certificates (PEM) to trust in place of those that Node comes with. */
  authorities?: readonly string[]
}

/**
 * Sends one GET to one of the checked addresses and returns the answer, its body unread. The name is not looked up again; TLS
 * still verifies the certificate for it. No proxy, no connection that is kept, no redirect followed. Throws FetchRefusal.
 */
export function request(
  { url, addresses, headers, signal, authorities }: PinnedRequest,
  details: FetchRefusalDetails,
): Promise<http.IncomingMessage> {
  const host = hostOf(url)
  const secure = url.protocol === 'https:'
  const options = {
    host,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: { host: url.host, connection: 'close', ...headers },
    lookup: answering(addresses),
    maxHeaderSize: MOST_HEADER_BYTES,
    insecureHTTPParser: false,
    signal,
  }
  return new Promise((fulfil, reject) => {
    const sent = secure
      ? https.request({
          ...options,
          agent: new https.Agent({ keepAlive: false }),
          rejectUnauthorized: true,
          ...(authorities ? { ca: [...authorities] } : {}),
        })
      : http.request({ ...options, agent: new http.Agent({ keepAlive: false }) })
    sent.once('response', fulfil)
    sent.on('error', (cause: Error) => reject(signal.aborted ? cause : refusalOf(cause, details)))
    // A site that wants to speak another protocol than was asked for.
    sent.once('upgrade', (_, socket) => {
      socket.destroy()
      reject(new FetchRefusal('status-not-usable', { ...details, status: 101 }))
    })
    sent.end()
  })
}

/** A name server that knows one answer. */
function answering(addresses: readonly CheckedAddress[]): LookupFunction {
  return (_, { all, family }, callback) => {
    const usable = addresses.filter(address => !family || address.family === family)
    const [first] = usable.length > 0 ? usable : addresses
    if (all) callback(null, usable.length > 0 ? usable : [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}

function refusalOf(cause: Error, details: FetchRefusalDetails): FetchRefusal {
  const code = 'code' in cause ? String(cause.code) : ''
  const certificate = /CERT|SELF_SIGNED|^UNABLE_TO_/.test(code)
  return new FetchRefusal(certificate ? 'certificate-invalid' : 'connection-failed', { ...details, cause })
}
