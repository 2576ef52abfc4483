import type { CollationSummary, Passage } from './model'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Counts of rows by relation and shares of words. A word is a run of letters and digits; two empty articles share nothing. */
export function summarise(passages: readonly Passage[]): CollationSummary {
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
  let shared = 0
  const left = { all: 0, linked: 0 }
  const right = { all: 0, linked: 0 }
  for (const passage of passages) {
    if (passage.relation === 'left-only') summary.leftOnly++
    else if (passage.relation === 'right-only') summary.rightOnly++
    else summary[passage.relation]++
    if (passage.transposed) summary.transposed++
    const words = { left: countWords(passage.leftText), right: countWords(passage.rightText) }
    left.all += words.left
    right.all += words.right
    if (passage.left.length === 0 || passage.right.length === 0) continue
    left.linked += words.left
    right.linked += words.right
    for (const piece of passage.pieces) {
      if (piece.kind !== 'change') shared += countWords(piece.left) + countWords(piece.right)
    }
  }
  summary.sharedWording = share(shared, left.all + right.all)
  summary.leftLinked = share(left.linked, left.all)
  summary.rightLinked = share(right.linked, right.all)
  return summary
}

function countWords(text: string): number {
  let count = 0
  WORD.lastIndex = 0
  while (WORD.test(text)) count++
  return count
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole))
