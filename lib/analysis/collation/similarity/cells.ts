import { firmOverlap, type Bag, type PairTerms, type Terms } from './terms'

/** A pair of segments worth a closer look, with its first score (0 to 1). */
export interface Cell {
  left: number
  right: number
  base: number
}

/** How many best partners a segment keeps, on its row and on its column. */
const PARTNERS = 12
/**
 * What stands in more segments of the other side than this makes no candidates: it tells little, and its list would
 * bring all pairs. On articles of a few hundred sentences nothing reaches it.
 */
const LONGEST_LIST = 256
/**
 * What lifts the denominator of an overlap, in weight: about three rare words, and the grams of five. Measured: it
 * costs nothing on long sentences and half of the false pairs of short ones.
 */
export const WORD_DOUBT = 10
export const GRAM_DOUBT = 50
/** Below this, one link of a hundred is found, and nine of ten cells lie there. */
const LEAST_SCORE = 0.05
/** Scores are rounded to this many steps, so that equal pairs tie exactly. */
const STEPS = 1 << 16

/**
 * The pairs of segments that share enough to be looked at: for each segment its best partners by the mean of the
 * character 4-gram and the word overlap, found through an inverted index. Time grows with the shared terms, not with the
 * number of pairs. By left, then right index; symmetric in the two sides.
 */
export function findCandidates(terms: PairTerms): Cell[] {
  const { left, right } = terms
  const gramIndex = index(right, t => t.grams)
  const wordIndex = index(right, t => t.words)
  const sharedGrams = new Float64Array(right.length)
  const sharedWords = new Float64Array(right.length)
  const touched = new Int32Array(right.length)
  const best = right.map(() => new Best())
  const kept: Cell[] = []
  for (let i = 0; i < left.length; i++) {
    const { grams, words } = left[i]!
    let count = 0
    const spread = (bag: Bag, lists: Index, shared: Float64Array): void => {
      for (let k = 0; k < bag.ids.length; k++) {
        const list = lists.get(bag.ids[k]!)
        if (!list || list.length > LONGEST_LIST) continue
        const weight = bag.weights[k]!
        for (let p = 0; p < list.length; p++) {
          const j = list[p]!
          if (sharedGrams[j] === 0 && sharedWords[j] === 0) touched[count++] = j
          shared[j]! += weight
        }
      }
    }
    spread(grams, gramIndex, sharedGrams)
    spread(words, wordIndex, sharedWords)
    const own = new Best()
    for (let t = 0; t < count; t++) {
      const j = touched[t]!
      const score =
        0.5 * firmOverlap(sharedGrams[j]!, grams.sum, right[j]!.grams.sum, GRAM_DOUBT) +
        0.5 * firmOverlap(sharedWords[j]!, words.sum, right[j]!.words.sum, WORD_DOUBT)
      sharedGrams[j] = 0
      sharedWords[j] = 0
      const steps = Math.round(score * STEPS)
      if (steps < LEAST_SCORE * STEPS) continue
      const cell = { left: i, right: j, base: Math.min(1, steps / STEPS) }
      own.offer(cell)
      best[j]!.offer(cell)
    }
    kept.push(...own.trim())
  }
  const cells = [...new Set([...kept, ...best.flatMap(b => b.trim())])]
  cells.sort((a, b) => a.left - b.left || a.right - b.right)
  return cells
}

/** The best cells offered; of equal ones those nearest to the same place in both articles. */
class Best {
  cells: Cell[] = []
  private least = 0

  offer(cell: Cell): void {
    if (this.cells.length >= PARTNERS && cell.base < this.least) return
    this.cells.push(cell)
    if (this.cells.length >= PARTNERS * 2) this.trim()
  }

  trim(): Cell[] {
    if (this.cells.length <= PARTNERS) return this.cells
    this.cells.sort(
      (a, b) =>
        b.base - a.base ||
        Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
        a.left + a.right - (b.left + b.right),
    )
    this.cells.length = PARTNERS
    this.least = this.cells[PARTNERS - 1]!.base
    return this.cells
  }
}

/** Which segments have a term. */
type Index = Map<number, number[]>

function index(side: readonly Terms[], pick: (terms: Terms) => Bag): Index {
  const lists: Index = new Map()
  side.forEach((terms, j) => {
    const { ids, weights } = pick(terms)
    for (let k = 0; k < ids.length; k++) {
      if (weights[k] === 0) continue
      const list = lists.get(ids[k]!)
      if (!list) lists.set(ids[k]!, [j])
      else list.push(j)
    }
  })
  return lists
}
