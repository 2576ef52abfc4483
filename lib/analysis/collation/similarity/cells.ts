import type { Bag, PairTerms, Terms } from './terms'

/** A pair of segments worth a closer look, with its first score (0 to 1). */
export interface Cell {
  left: number
  right: number
  base: number
}

export interface Candidates {
  /** By left, then right index. */
  cells: Cell[]
  /** Over all pairs of segments, those never looked at counting 0. */
  mean: number
  deviation: number
}

/** How many best partners a segment keeps, on its row and on its column. */
const PARTNERS = 12
/**
 * What stands in more segments of the other side than this makes no candidates: it tells little, and its list would
 * bring all pairs. On articles of a few hundred sentences nothing reaches it.
 */
const LONGEST_LIST = 256
/** Scores are counted in this many steps, so that sums over cells do not depend on the order of adding. */
const STEPS = 1 << 16

/**
 * The pairs of segments that share enough to be looked at: for each segment its best partners by the mean of the
 * character 4-gram and the word cosine, found through an inverted index. Time grows with the shared terms, not with the
 * number of pairs. Symmetric in the two sides.
 */
export function findCandidates(terms: PairTerms): Candidates {
  const { left, right } = terms
  const gramIndex = index(right, t => t.grams)
  const wordIndex = index(right, t => t.words)
  const row = new Float64Array(right.length)
  const touched = new Int32Array(right.length)
  const best = right.map(() => new Best())
  const kept: Cell[] = []
  let sum = 0
  let squares = 0
  for (let i = 0; i < left.length; i++) {
    let count = 0
    const spread = (bag: Bag, lists: Index, share: number): void => {
      if (bag.norm === 0) return
      for (let k = 0; k < bag.ids.length; k++) {
        const list = lists.get(bag.ids[k]!)
        if (!list || list.segments.length > LONGEST_LIST) continue
        const weight = bag.weights[k]!
        if (weight === 0) continue
        const { segments, weights, norms } = list
        for (let p = 0; p < segments.length; p++) {
          const j = segments[p]!
          if (row[j] === 0) touched[count++] = j
          row[j]! += (share * (weight * weights[p]!)) / (bag.norm * norms[p]!)
        }
      }
    }
    spread(left[i]!.grams, gramIndex, 0.5)
    spread(left[i]!.words, wordIndex, 0.5)
    const own = new Best()
    for (let t = 0; t < count; t++) {
      const j = touched[t]!
      const steps = Math.round(row[j]! * STEPS)
      row[j] = 0
      if (steps === 0) continue
      sum += steps
      squares += steps * steps
      const cell = { left: i, right: j, base: Math.min(1, steps / STEPS) }
      own.offer(cell)
      best[j]!.offer(cell)
    }
    kept.push(...own.trim())
  }
  const cells = [...new Set([...kept, ...best.flatMap(b => b.trim())])]
  cells.sort((a, b) => a.left - b.left || a.right - b.right)
  const pairs = Math.max(1, left.length * right.length)
  const mean = sum / pairs
  return {
    cells,
    mean: mean / STEPS,
    deviation: Math.sqrt(Math.max(0, squares / pairs - mean * mean)) / STEPS,
  }
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

type Index = Map<number, { segments: Int32Array; weights: Float32Array; norms: Float32Array }>

function index(side: readonly Terms[], pick: (terms: Terms) => Bag): Index {
  const lists = new Map<number, { segments: number[]; weights: number[]; norms: number[] }>()
  side.forEach((terms, j) => {
    const { ids, weights, norm } = pick(terms)
    if (norm === 0) return
    for (let k = 0; k < ids.length; k++) {
      const list = lists.get(ids[k]!)
      if (!list) lists.set(ids[k]!, { segments: [j], weights: [weights[k]!], norms: [norm] })
      else {
        list.segments.push(j)
        list.weights.push(weights[k]!)
        list.norms.push(norm)
      }
    }
  })
  return lists as unknown as Index
}
