import type { Link, WeakLink, Witness } from './model'
import { readGrams, type GramBag } from './similarity/grams'
import { findTransposed } from './transposition'

export interface Alignment {
  links: Link[]
  weak: WeakLink[]
}

/** A gram that stands in more segments than this says nothing about any of them, and its list would make all pairs. */
const POSTINGS_CAP = 200
const LINK_THRESHOLD = 0.17
const SAME_THRESHOLD = 0.62
const WEAK_THRESHOLD = 0.13
/** A cell is kept when it comes this near to the best of its row or its column. */
const NEAR_BEST = 0.75

/** The links of two witnesses, by left then right index, and the pairs that came close. */
export function align(left: Witness, right: Witness): Alignment {
  const leftBags = readGrams(left)
  const rightBags = readGrams(right)
  const frequency = new Map<number, number>()
  for (const bag of [...leftBags, ...rightBags])
    for (const id of bag.ids) frequency.set(id, (frequency.get(id) ?? 0) + 1)
  const total = leftBags.length + rightBags.length
  const weigh = (bag: GramBag): Map<number, number> => {
    const weights = new Map<number, number>()
    let norm = 0
    bag.ids.forEach((id, k) => {
      const w = (1 + Math.log(bag.counts[k]!)) * Math.log((total + 1) / (frequency.get(id)! + 0.5))
      weights.set(id, w)
      norm += w * w
    })
    norm = Math.sqrt(norm) || 1
    for (const [id, w] of weights) weights.set(id, w / norm)
    return weights
  }
  const leftVectors = leftBags.map(weigh)
  const rightVectors = rightBags.map(weigh)
  const postings = new Map<number, [number, number][]>()
  rightVectors.forEach((vector, j) => {
    for (const [id, w] of vector) {
      const list = postings.get(id)
      if (!list) postings.set(id, [[j, w]])
      else if (list.length < POSTINGS_CAP) list.push([j, w])
    }
  })
  const cells: { left: number; right: number; score: number }[] = []
  const bestLeft = new Float64Array(leftVectors.length)
  const bestRight = new Float64Array(rightVectors.length)
  leftVectors.forEach((vector, i) => {
    const scores = new Map<number, number>()
    for (const [id, w] of vector)
      for (const [j, v] of postings.get(id) ?? []) scores.set(j, (scores.get(j) ?? 0) + w * v)
    for (const [j, score] of scores) {
      if (score < WEAK_THRESHOLD) continue
      cells.push({ left: i, right: j, score: Math.min(1, score) })
      bestLeft[i] = Math.max(bestLeft[i]!, score)
      bestRight[j] = Math.max(bestRight[j]!, score)
    }
  })
  cells.sort((a, b) => a.left - b.left || a.right - b.right)
  const kept = cells.filter(
    c =>
      c.score >= LINK_THRESHOLD &&
      (c.score >= NEAR_BEST * bestLeft[c.left]! || c.score >= NEAR_BEST * bestRight[c.right]!),
  )
  const linked = new Set(kept)
  const transposed = findTransposed(kept)
  return {
    links: kept.map((c, k) => ({
      ...c,
      relation: c.score >= SAME_THRESHOLD ? 'same' : 'overlap',
      transposed: transposed[k]!,
      evidence: [],
    })),
    weak: cells.filter(c => !linked.has(c)),
  }
}
