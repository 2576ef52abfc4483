import { headers } from 'next/headers'

/** What of a request the pages say back: where the reader reached us, and on which day. */
export interface Visit {
  /** "http://localhost:3000", without a slash at the end. */
  origin: string
  /** ISO date, UTC. */
  today: string
}

/** A host as browsers send it: a name or an address, with or without a port. Anything else is not repeated on a page. */
const HOST = /^[\w.:[\]-]+$/

/** The visit at hand. A proxy in front says with the usual headers which address the reader used. */
export async function currentVisit(): Promise<Visit> {
  const host = await visitedHost()
  const scheme = (await headers()).get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return {
    origin: host === '' ? '' : `${scheme}://${host}`,
    today: new Date().toISOString().slice(0, 10),
  }
}

/** The host that the reader used, "localhost:3000"; empty when it is none that could be repeated. */
export async function visitedHost(): Promise<string> {
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? ''
  return HOST.test(host) ? host : ''
}
