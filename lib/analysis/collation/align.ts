import { detectLanguage } from '../text/language'
import type { Link, WeakLink, Witness } from './model'
import { findCandidates } from './similarity/cells'
import { lexiconOf } from './similarity/lexicon'
import { readSegments } from './similarity/reading'
import { weighTerms } from './similarity/terms'
import { findTransposed } from './transposition'

export interface Alignment {
  links: Link[]
  weak: WeakLink[]
}

const LINK_THRESHOLD = 0.18
const SAME_THRESHOLD = 0.62
const WEAK_THRESHOLD = 0.13
/** A cell is kept when it comes this near to the best of its row or its column. */
const NEAR_BEST = 0.75

/** The links of two witnesses, by left then right index, and the pairs that came close. */
export function align(left: Witness, right: Witness): Alignment {
  const leftReadings = readSegments(left, lexiconOf(left.language ?? detectLanguage(left.text)))
  const rightReadings = readSegments(right, lexiconOf(right.language ?? detectLanguage(right.text)))
  const cells = findCandidates(weighTerms(leftReadings, rightReadings))
  const bestLeft = new Float64Array(left.segments.length)
  const bestRight = new Float64Array(right.segments.length)
  for (const c of cells) {
    bestLeft[c.left] = Math.max(bestLeft[c.left]!, c.base)
    bestRight[c.right] = Math.max(bestRight[c.right]!, c.base)
  }
  const near = cells.filter(c => c.base >= NEAR_BEST * Math.min(bestLeft[c.left]!, bestRight[c.right]!))
  const kept = near.filter(c => c.base >= LINK_THRESHOLD)
  const transposed = findTransposed(kept)
  return {
    links: kept.map((c, k) => ({
      left: c.left,
      right: c.right,
      relation: c.base >= SAME_THRESHOLD ? 'same' : 'overlap',
      score: c.base,
      transposed: transposed[k]!,
      evidence: [],
    })),
    weak: near
      .filter(c => c.base < LINK_THRESHOLD && c.base >= WEAK_THRESHOLD)
      .map(c => ({ left: c.left, right: c.right, score: c.base })),
  }
}
