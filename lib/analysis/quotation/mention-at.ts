import type { Mention } from './mention'
import type { Token } from './tokens'

/** Most tokens between an inverted verb and the name behind it. */
export const LONGEST_ROLE = 8

/** The mention whose last token is `k`, or -1. */
export function mentionEndingAt(mentions: readonly Mention[], cover: Int32Array, k: number): number {
  const index = cover[k] ?? -1
  return index >= 0 && (mentions[index] as Mention).last === k + 1 ? index : -1
}

/** The first mention within `reach` tokens from `from` with only words before it, or -1. */
export function firstMentionFrom(
  tokens: readonly Token[],
  cover: Int32Array,
  from: number,
  reach: number,
): number {
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    if ((tokens[k] as Token).kind !== 'word') return -1
    const index = cover[k] ?? -1
    if (index >= 0) return index
  }
  return -1
}
