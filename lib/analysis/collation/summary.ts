import type { Word } from './diff/words'
import type { CollationSummary, Passage, Piece } from './model'

/** How many words the two readings of a passage have, and how many of both stand in what they share, variants included. */
export interface WordCounts {
  left: number
  right: number
  shared: number
}

/** Counts of rows by relation and shares of words; `counts` goes with `passages`. Two empty articles share nothing. */
export function summarise(passages: readonly Passage[], counts: readonly WordCounts[]): CollationSummary {
  const summary: CollationSummary = {
    verbatim: 0,
    same: 0,
    overlap: 0,
    transposed: 0,
    leftOnly: 0,
    rightOnly: 0,
    sharedWording: 0,
    leftLinked: 0,
    rightLinked: 0,
  }
  const all: WordCounts = { left: 0, right: 0, shared: 0 }
  const linked = { left: 0, right: 0 }
  passages.forEach((passage, index) => {
    if (passage.relation === 'left-only') summary.leftOnly++
    else if (passage.relation === 'right-only') summary.rightOnly++
    else summary[passage.relation]++
    if (passage.transposed) summary.transposed++
    const { left, right, shared } = counts[index]!
    all.left += left
    all.right += right
    all.shared += shared
    if (passage.left.length === 0 || passage.right.length === 0) return
    linked.left += left
    linked.right += right
  })
  summary.sharedWording = share(all.shared, all.left + all.right)
  summary.leftLinked = share(linked.left, all.left)
  summary.rightLinked = share(linked.right, all.right)
  return summary
}

/** How many of one side's words stand in pieces that the sides share. */
export function sharedWords(
  words: readonly Word[],
  pieces: readonly Piece[],
  side: 'left' | 'right',
): number {
  let shared = 0
  let at = 0
  let index = 0
  for (const piece of pieces) {
    at += piece[side].length
    for (; index < words.length && words[index]!.end <= at; index++) if (piece.kind !== 'change') shared++
  }
  return shared
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole))
