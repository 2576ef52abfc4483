import type { LinkRelation, WeakLink } from './model'
import type { Cell } from './similarity/cells'
import type { Judgements } from './similarity/judge'
import type { Reading } from './similarity/reading'

export interface KeptCell {
  left: number
  right: number
  relation: LinkRelation
  score: number
}

/**
 * Cells from here on are links. The best F1 that probabilities can give lies at a threshold of half that F1 (Lipton et al.
 * 2014), which is near 0.3 for what is reached on news of different outlets.
 */
export const LINK_THRESHOLD = 0.3
/** Links from here on could be swapped with little loss; measured, and the same for all sets. */
export const SAME_THRESHOLD = 0.35
/** A link is at least this near to the best that either of its segments has: what comes far behind it is an echo of it. */
const NEAR_BEST = 0.4
/** From here on a pair came close enough to be shown as a weak link: two of three of them are not links. */
const WEAK_THRESHOLD = 0.18
/** Equal segments are `same` whatever their length says; shown as nearly certain, for "He declined." may be chance. */
const EQUAL_SCORE = 0.99

/**
 * The cells that are links, and those that came close. Segments that are equal word for word are linked one to one in the
 * order they stand, so that a line repeated a thousand times makes a thousand links and not a million.
 */
export function selectLinks(
  left: readonly Reading[],
  right: readonly Reading[],
  cells: readonly Cell[],
  judgements: Judgements,
): { kept: KeptCell[]; weak: WeakLink[] } {
  const equal = pairEqual(left, right)
  const kept: KeptCell[] = equal.pairs
  const weak: WeakLink[] = []
  const best = bestScores(left.length, right.length, cells, judgements.link)
  cells.forEach((cell, c) => {
    // Both have an equal partner: the others that are equal to it are repetitions.
    const twin = equal.ofLeft[cell.left]!
    if (twin >= 0 && equal.ofRight[cell.right]! >= 0 && left[cell.left]!.whole === right[cell.right]!.whole)
      return
    const score = judgements.link[c]!
    const { left: i, right: j } = cell
    const near = score >= NEAR_BEST * Math.max(best.ofLeft[i]!, best.ofRight[j]!)
    if (near && score >= LINK_THRESHOLD) {
      const relation = judgements.same[c]! >= SAME_THRESHOLD ? 'same' : 'overlap'
      kept.push({ left: i, right: j, relation, score })
    } else if (near && score >= WEAK_THRESHOLD) weak.push({ left: i, right: j, score })
  })
  kept.sort((a, b) => a.left - b.left || a.right - b.right)
  return { kept, weak }
}

/** The best score of each segment. */
function bestScores(rows: number, columns: number, cells: readonly Cell[], scores: Float64Array) {
  const ofLeft = new Float64Array(rows)
  const ofRight = new Float64Array(columns)
  cells.forEach(({ left, right }, c) => {
    ofLeft[left] = Math.max(ofLeft[left]!, scores[c]!)
    ofRight[right] = Math.max(ofRight[right]!, scores[c]!)
  })
  return { ofLeft, ofRight }
}

/** Pairs the first with the first, the second with the second of the segments that are equal on both sides. */
function pairEqual(left: readonly Reading[], right: readonly Reading[]) {
  const places = new Map<number, number[]>()
  right.forEach(({ whole, words }, j) => {
    if (words.length === 0) return
    const list = places.get(whole)
    if (list) list.push(j)
    else places.set(whole, [j])
  })
  const taken = new Map<number, number>()
  const ofLeft = new Int32Array(left.length).fill(-1)
  const ofRight = new Int32Array(right.length).fill(-1)
  const pairs: KeptCell[] = []
  left.forEach(({ whole, words }, i) => {
    const list = words.length > 0 ? places.get(whole) : undefined
    if (!list) return
    const next = taken.get(whole) ?? 0
    const j = list[next]
    if (j === undefined) return
    taken.set(whole, next + 1)
    ofLeft[i] = j
    ofRight[j] = i
    pairs.push({ left: i, right: j, relation: 'same', score: EQUAL_SCORE })
  })
  return { pairs, ofLeft, ofRight }
}
