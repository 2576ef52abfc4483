import { lookup } from 'node:dns/promises'
import { isIP, type BlockList } from 'node:net'
import { mayConnectTo } from './public-address'
import { FetchRefusal, type FetchRefusalDetails } from './refusal'

/** Answers a name with its addresses, as the operating system does; rejects with `code` ENOTFOUND for a name without any. */
export type Resolver = (name: string) => Promise<string[]>

export interface CheckedAddress {
  address: string
  family: 4 | 6
}

export const systemResolver: Resolver = async name =>
  (await lookup(name, { all: true })).map(({ address }) => address)

/**
 * The addresses of a host, every one of them checked: a name that has a private address among its own is refused whole, for
 * that is how an attacker's name looks. Throws FetchRefusal.
 */
export async function resolveHost(
  host: string,
  allowed: BlockList,
  resolve: Resolver,
  details: FetchRefusalDetails,
): Promise<CheckedAddress[]> {
  const addresses = isIP(host) === 0 ? await resolveName(host, resolve, details) : [host]
  if (addresses.length === 0) throw new FetchRefusal('name-not-found', details)
  if (!addresses.every(address => mayConnectTo(address, allowed)))
    throw new FetchRefusal('private-address', details)
  return addresses.map(address => ({ address, family: isIP(address) === 6 ? 6 : 4 }))
}

async function resolveName(name: string, resolve: Resolver, details: FetchRefusalDetails): Promise<string[]> {
  try {
    return await resolve(name)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const missing = code === 'ENOTFOUND' || code === 'ENODATA'
    throw new FetchRefusal(missing ? 'name-not-found' : 'name-not-answered', { ...details, cause })
  }
}
