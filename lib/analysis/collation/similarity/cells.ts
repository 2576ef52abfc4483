import { firmOverlap, type Bag, type PairTerms, type Terms } from './terms'

/** A pair of segments worth a closer look, with its first score (0 to 1). */
export interface Cell {
  left: number
  right: number
  base: number
  /** Weight of the 4-grams in common, and of their squares. */
  grams: number
  gramSquares: number
}

/** How many best partners a segment keeps, on its row and on its column. */
const PARTNERS = 8
/** How many are compared gram by gram for that, the best by common words. */
const SHORTLIST = 16
/**
 * A word of more segments of the other side than this makes no candidates: it tells little, and its list would bring all
 * pairs. On articles of a few hundred sentences nothing reaches it.
 */
const LONGEST_LIST = 128
/**
 * What lifts the denominator of an overlap, in weight: about three rare words, and the grams of five. Measured: it
 * costs nothing on long sentences and half of the false pairs of short ones.
 */
export const WORD_DOUBT = 10
export const GRAM_DOUBT = 50
/** Below this lie one link of twenty and nine of ten cells. */
const LEAST_SCORE = 0.05
/** Scores are rounded to this many steps, so that equal pairs tie exactly. */
const STEPS = 1 << 16

/**
 * The pairs of segments that share enough to be looked at: for each segment its best partners by the mean of the
 * character 4-gram and the word overlap. Partners are found through an inverted index of words, so time grows with the
 * words in common, not with the number of pairs. By left, then right index; symmetric in the two sides.
 */
export function findCandidates(terms: PairTerms): Cell[] {
  const { left, right } = terms
  const lists = index(right)
  const shared = new Float64Array(right.length)
  const touched = new Int32Array(right.length)
  const columns = right.map(() => new Best(SHORTLIST))
  const shortlist: Cell[] = []
  for (let i = 0; i < left.length; i++) {
    const { words } = left[i]!
    let count = 0
    for (let k = 0; k < words.ids.length; k++) {
      const list = lists.get(words.ids[k]!)
      if (!list || list.length > LONGEST_LIST) continue
      const weight = words.weights[k]!
      for (let p = 0; p < list.length; p++) {
        const j = list[p]!
        if (shared[j] === 0) touched[count++] = j
        shared[j]! += weight
      }
    }
    const row = new Best(SHORTLIST)
    for (let t = 0; t < count; t++) {
      const j = touched[t]!
      const base = firmOverlap(shared[j]!, words.sum, right[j]!.words.sum, WORD_DOUBT)
      shared[j] = 0
      const column = columns[j]!
      if (!row.wants(base) && !column.wants(base)) continue
      const cell = { left: i, right: j, base, grams: 0, gramSquares: 0 }
      row.offer(cell)
      column.offer(cell)
    }
    shortlist.push(...row.trim())
  }
  for (const column of columns) shortlist.push(...column.trim())
  return keepPartners([...new Set(shortlist)].sort(byPlace), terms)
}

const byPlace = (a: Cell, b: Cell): number => a.left - b.left || a.right - b.right

/** Scores the cells, which come row by row, by words and grams, and keeps the best of each row and column. */
function keepPartners(shortlist: readonly Cell[], { left, right, gramNumbers }: PairTerms): Cell[] {
  const rows = left.map(() => new Best(PARTNERS))
  const columns = right.map(() => new Best(PARTNERS))
  // The grams of the row's segment, marked with their weights: a sum over the other's grams is then all there is to do.
  const marks = new Float64Array(gramNumbers)
  let row = -1
  const mark = (next: number): void => {
    if (row >= 0) for (const gram of left[row]!.grams.ids) marks[gram] = 0
    const { ids, weights } = left[next]!.grams
    for (let k = 0; k < ids.length; k++) marks[ids[k]!] = weights[k]!
    row = next
  }
  for (const cell of shortlist) {
    if (cell.left !== row) mark(cell.left)
    const own = left[row]!.grams
    const other = right[cell.right]!.grams
    const { ids } = other
    let shared = 0
    let squares = 0
    for (let k = 0; k < ids.length; k++) {
      const weight = marks[ids[k]!]!
      shared += weight
      squares += weight * weight
    }
    cell.grams = shared
    cell.gramSquares = squares
    const grams = firmOverlap(cell.grams, own.sum, other.sum, GRAM_DOUBT)
    cell.base = Math.min(1, Math.round(0.5 * (cell.base + grams) * STEPS) / STEPS)
    if (cell.base < LEAST_SCORE) continue
    rows[cell.left]!.offer(cell)
    columns[cell.right]!.offer(cell)
  }
  const kept = new Set<Cell>()
  for (const best of rows) for (const cell of best.trim()) kept.add(cell)
  for (const best of columns) for (const cell of best.trim()) kept.add(cell)
  return [...kept].sort(byPlace)
}

/** The best cells offered; of equal ones those nearest to the same place in both articles. */
class Best {
  private cells: Cell[] = []
  private least = 0

  constructor(private readonly room: number) {}

  wants(base: number): boolean {
    return this.cells.length < this.room || base >= this.least
  }

  offer(cell: Cell): void {
    if (!this.wants(cell.base)) return
    this.cells.push(cell)
    if (this.cells.length >= this.room * 2) this.trim()
  }

  trim(): Cell[] {
    if (this.cells.length <= this.room) return this.cells
    this.cells.sort(
      (a, b) =>
        b.base - a.base ||
        Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
        a.left + a.right - (b.left + b.right),
    )
    this.cells.length = this.room
    this.least = this.cells[this.room - 1]!.base
    return this.cells
  }
}

/** Which segments have a word. */
function index(side: readonly Terms[]): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  side.forEach((terms, j) => {
    const { ids, weights }: Bag = terms.words
    for (let k = 0; k < ids.length; k++) {
      if (weights[k] === 0) continue
      const list = lists.get(ids[k]!)
      if (!list) lists.set(ids[k]!, [j])
      else list.push(j)
    }
  })
  return lists
}
