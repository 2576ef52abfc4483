import { BlockList, isIP } from 'node:net'

/** What of IPv4 is not the public internet: the IANA Special-Purpose Address Registry (RFC 6890), multicast and reserved. */
const RESERVED_IPV4 = [
  '0.0.0.0/8', // this network; 0.0.0.0 connects to the machine itself
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by providers (CGNAT); has the metadata service of one cloud
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // the inside of one cloud, at an address that looks public
  '169.254.0.0/16', // link-local; metadata services
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved; broadcast
]

/** All of IPv6 that is given out to the public; what is outside (::1, mapped, NAT64, fc00::, fe80::, ff00::) is not. */
const GLOBAL_IPV6 = '2000::/3'

/** What of that is not the public internet. */
const RESERVED_IPV6 = [
  '2001::/23', // protocol assignments: Teredo, benchmarking, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: has an IPv4 address in it
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]

const reserved = rangesOf([...RESERVED_IPV4, ...RESERVED_IPV6])
const global = rangesOf([GLOBAL_IPV6])

/** Addresses and ranges in one list to look in. */
export function rangesOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/**
 * True when `address` (IPv4 or IPv6 as `node:net` writes it) is one of the public internet, or in a range that is allowed
 * though private. False for all that is no address.
 */
export function mayConnectTo(address: string, allowed: BlockList): boolean {
  const version = isIP(address)
  if (version === 0 || address.includes('%')) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  if (allowed.check(address, family)) return true
  if (family === 'ipv6' && (!global.check(address, family) || tunnelsIpv4(address))) return false
  return !reserved.check(address, family)
}

/** ISATAP (RFC 5214) has an IPv4 address behind `5efe` in the lower half, under any prefix. */
function tunnelsIpv4(address: string): boolean {
  const host = new URL(`http://[${address}]`).hostname.slice(1, -1)
  return /:(?:0|200)?:5efe:[\da-f]{1,4}:[\da-f]{1,4}$/.test(host)
}
