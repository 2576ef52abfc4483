/** Hashes of folded code units. Ids are the hashes themselves, so both sides and all comparisons agree on them. */

/** FNV-1a over `units[from..to)`, as a 32-bit integer. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193)
  return finish(hash)
}

/** The hash of two hashes in order. */
export function hashPair(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ b)
}

/** The hash of a 4-gram. */
export function hashGram(a: number, b: number, c: number, d: number): number {
  return finish(
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f),
  )
}

function finish(hash: number): number {
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
