import type { Utterance } from './utterances'

/** How much two utterances have in common. All shares are of weighed content words, 0 to 1. */
export interface WordsInCommon {
  /** Weight of the shared words: about the number of telling words in common. */
  weight: number
  /** Number of shared content words, everyday words and formulas included. */
  count: number
  /** Shared words over both sides' (Dice 1945). */
  dice: number
  /** Shared words over the shorter side's. */
  contained: number
  /** How much of what is shared stands in the same order. */
  order: number
}

/** What sharing a content word proves, by key: words that many utterances of the story have prove less. */
export type Weights = ReadonlyMap<string, number>

/** A word in three utterances may well be one statement in three articles; beyond, it is the story's own vocabulary. */
const UNREMARKABLE = 3
/** Even the story's main word is worth something beside others. */
const LEAST_WEIGHT = 0.3
/** Keeps the logarithm of a small story's size away from 0. */
const SMOOTHING = 10

/** The weight of each content word in the story: an inverse document frequency (Spärck Jones 1972), 0.3 to 1. */
export function wordWeights(utterances: readonly Utterance[]): Weights {
  const spread = new Map<string, number>()
  for (const { content } of utterances) {
    for (const key of new Set(content)) spread.set(key, (spread.get(key) ?? 0) + 1)
  }
  const scale = Math.log(utterances.length + SMOOTHING)
  const weights = new Map<string, number>()
  for (const [key, count] of spread) {
    const over = Math.max(0, Math.log(count / UNREMARKABLE))
    weights.set(key, Math.max(LEAST_WEIGHT, 1 - over / scale))
  }
  return weights
}

/** Below this nothing is decided by order, and it is not worked out. */
const ORDER_MATTERS = 0.35

/** Compares the content words of two utterances. Time grows with the product of their lengths only where much is shared. */
export function wordsInCommon(a: Utterance, b: Utterance, weights: Weights): WordsInCommon {
  const left = new Map<string, { count: number; proof: number }>()
  for (const [index, key] of a.content.entries()) {
    const entry = left.get(key)
    if (entry === undefined) left.set(key, { count: 1, proof: a.proof[index] ?? 1 })
    else entry.count++
  }
  let weight = 0
  let count = 0
  for (const [index, key] of b.content.entries()) {
    const entry = left.get(key)
    if (entry === undefined || entry.count === 0) continue
    entry.count--
    count++
    weight += (weights.get(key) ?? 1) * Math.min(entry.proof, b.proof[index] ?? 1)
  }
  const [one, other] = [totalWeight(a, weights), totalWeight(b, weights)]
  const dice = one + other === 0 ? 0 : (2 * weight) / (one + other)
  const contained = Math.min(one, other) === 0 ? 0 : Math.min(1, weight / Math.min(one, other))
  const order =
    Math.max(dice, contained) < ORDER_MATTERS
      ? 0
      : count === 0
        ? 0
        : longestCommon(a.content, b.content) / count
  return { weight, count, dice, contained, order }
}

function totalWeight(utterance: Utterance, weights: Weights): number {
  let total = 0
  for (const [index, key] of utterance.content.entries()) {
    total += (weights.get(key) ?? 1) * (utterance.proof[index] ?? 1)
  }
  return total
}

/** Length of the longest common subsequence. Time grows with the product of the lengths. */
export function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      const above = previous[j] ?? 0
      const beside = row[j - 1] ?? 0
      row[j] = word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : above > beside ? above : beside
    }
    ;[previous, row] = [row, previous]
  }
  return previous[b.length] ?? 0
}

/** Whether the shorter list of words stands in the longer one without a gap. */
export function standsWithin(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}
