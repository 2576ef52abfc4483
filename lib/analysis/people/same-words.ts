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

/** A word in three utterances may well be one statement in three articles; beyond, it is the story's own vocabulary. */
const UNREMARKABLE = 3
/** Even the story's main word is worth something beside others. */
const LEAST_WEIGHT = 0.3
/** Keeps the logarithm of a small story's size away from 0. */
const SMOOTHING = 10
/** Two words that are used for one another prove less than the same word. */
const SAME_MEANING = 0.6
/** Below this nothing is decided by order, and it is not worked out. */
const ORDER_MATTERS = 0.35

/** Compares the content words of utterances of one story. Symmetric. */
export type CompareWords = (a: Utterance, b: Utterance, byMeaning?: boolean) => WordsInCommon

/**
 * Prepares a story's utterances for comparing: each word weighed by an inverse document frequency (Spärck Jones 1972), 0.3
 * to 1, and by what it proves at most. With `byMeaning`, words used for one another ("destroy", "eliminate") are taken for
 * partly the same. `all` must be what `utterances` gave, whole.
 */
export function wordComparison(all: readonly Utterance[]): CompareWords {
  const { contents, weights, meanings } = readStory(all)
  const totals = contents.map(content => content.reduce((sum, id) => sum + (weights[id] ?? 1), 0))
  /** How often each word of `a` is still unmatched. All 0 between calls. */
  const left = new Int32Array(weights.length)

  return (a, b, byMeaning = false) => {
    const [mine, other] = [contents[a.index] ?? [], contents[b.index] ?? []]
    for (const id of mine) left[id] = (left[id] ?? 0) + 1
    const unmatched: number[] = []
    let weight = 0
    let count = 0
    for (const id of other) {
      if ((left[id] ?? 0) > 0) {
        left[id] = (left[id] ?? 0) - 1
        count++
        weight += weights[id] ?? 1
      } else unmatched.push(id)
    }
    if (byMeaning && unmatched.length > 0) {
      weight +=
        SAME_MEANING *
        meaningInCommon(
          mine.filter(id => (left[id] ?? 0) > 0),
          unmatched,
        )
    }
    for (const id of mine) left[id] = 0
    const [one, two] = [totals[a.index] ?? 0, totals[b.index] ?? 0]
    const dice = one + two === 0 ? 0 : Math.min(1, (2 * weight) / (one + two))
    const contained = Math.min(one, two) === 0 ? 0 : Math.min(1, weight / Math.min(one, two))
    const matters = count > 0 && Math.max(dice, contained) >= ORDER_MATTERS
    return { weight, count, dice, contained, order: matters ? longestCommon(mine, other) / count : 0 }
  }

  function meaningInCommon(mine: readonly number[], other: readonly number[]): number {
    const byMeaning = new Map<number, number[]>()
    for (const id of mine) {
      const meaning = meanings[id] ?? null
      if (meaning === null) continue
      const known = byMeaning.get(meaning)
      if (known === undefined) byMeaning.set(meaning, [id])
      else known.push(id)
    }
    let weight = 0
    for (const id of other) {
      const meaning = meanings[id] ?? null
      const match = meaning === null ? undefined : byMeaning.get(meaning)?.pop()
      if (match !== undefined) weight += Math.min(weights[id] ?? 1, weights[match] ?? 1)
    }
    return weight
  }
}

/** Words as numbers, with weight and meaning by number. */
function readStory(all: readonly Utterance[]) {
  const ids = new Map<string, number>()
  const spread: number[] = []
  const proofs: number[] = []
  const meanings: (number | null)[] = []
  const contents = all.map(utterance =>
    utterance.content.map((key, index) => {
      const proof = utterance.proof[index] ?? 1
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
        spread.push(0)
        proofs.push(proof)
        meanings.push(utterance.meanings[index] ?? null)
      }
      proofs[id] = Math.min(proofs[id] ?? 1, proof)
      return id
    }),
  )
  for (const [index, content] of contents.entries()) {
    // A piece is in its whole already.
    if (all[index]?.piece === true) continue
    for (const id of new Set(content)) spread[id] = (spread[id] ?? 0) + 1
  }
  const scale = Math.log(all.length + SMOOTHING)
  const weights = spread.map((count, id) => {
    const over = Math.max(0, Math.log(Math.max(1, count) / UNREMARKABLE))
    return Math.max(LEAST_WEIGHT, 1 - over / scale) * (proofs[id] ?? 1)
  })
  return { contents, weights, meanings }
}

/** Length of the longest common subsequence. Time grows with the product of the lengths. */
export function longestCommon<T>(a: readonly T[], b: readonly T[]): number {
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
