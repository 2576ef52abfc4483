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
  for (const { content, piece } of utterances) {
    if (piece) continue
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

/** Two words that are used for one another prove less than the same word. */
const SAME_MEANING = 0.6

/**
 * Compares the content words of two utterances; with `byMeaning`, words used for one another ("destroy", "eliminate") are
 * taken for partly the same. Time grows with the product of their lengths only where much is shared.
 */
export function wordsInCommon(
  a: Utterance,
  b: Utterance,
  weights: Weights,
  byMeaning = false,
): WordsInCommon {
  const places = new Map<string, number[]>()
  for (const [index, key] of a.content.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }
  const unmatched = new Set(a.content.keys())
  const rest: number[] = []
  let weight = 0
  let count = 0
  for (const [index, key] of b.content.entries()) {
    const place = places.get(key)?.shift()
    if (place === undefined) rest.push(index)
    else {
      unmatched.delete(place)
      count++
      weight += Math.min(weightAt(a, place, weights), weightAt(b, index, weights))
    }
  }
  if (byMeaning) weight += SAME_MEANING * meaningInCommon(a, unmatched, b, rest, weights)
  const [one, other] = [totalWeight(a, weights), totalWeight(b, weights)]
  const dice = one + other === 0 ? 0 : (2 * weight) / (one + other)
  const contained = Math.min(one, other) === 0 ? 0 : Math.min(1, weight / Math.min(one, other))
  const matters = count > 0 && Math.max(dice, contained) >= ORDER_MATTERS
  return { weight, count, dice, contained, order: matters ? longestCommon(a.content, b.content) / count : 0 }
}

function meaningInCommon(
  a: Utterance,
  ofA: ReadonlySet<number>,
  b: Utterance,
  ofB: readonly number[],
  weights: Weights,
): number {
  const places = new Map<number, number[]>()
  for (const index of ofA) {
    const meaning = a.meanings[index]
    if (meaning === null || meaning === undefined) continue
    places.set(meaning, [...(places.get(meaning) ?? []), index])
  }
  let weight = 0
  for (const index of ofB) {
    const meaning = b.meanings[index]
    const place = meaning === null || meaning === undefined ? undefined : places.get(meaning)?.pop()
    if (place !== undefined) weight += Math.min(weightAt(a, place, weights), weightAt(b, index, weights))
  }
  return weight
}

const weightAt = ({ content, proof }: Utterance, index: number, weights: Weights): number =>
  (weights.get(content[index] ?? '') ?? 1) * (proof[index] ?? 1)

function totalWeight(utterance: Utterance, weights: Weights): number {
  let total = 0
  for (const index of utterance.content.keys()) total += weightAt(utterance, index, weights)
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
