import { rounded, type QualityRow } from './development-set'

/** How well kept text agrees with the body that people marked: precision and recall of 4-word shingles, as the published tables of article extraction measure it. */
export interface BodyScore {
  pages: number
  precision: number
  recall: number
  f1: number
  /** Share of the pages with exactly the same words. */
  exact: number
}

const SHINGLE = 4

/** The score as rows of the quality table, beside that of weights that have not seen the pages. */
export function bodyRows(
  set: string,
  seen: BodyScore,
  { leftOut, target }: { leftOut: BodyScore; target: number },
): QualityRow[] {
  const row = (measure: string, key: 'precision' | 'recall' | 'exact' | 'f1'): QualityRow => ({
    set,
    documents: seen.pages,
    measure: `body ${measure}`,
    value: rounded(seen[key]),
    leftOut: rounded(leftOut[key]),
    ...(key === 'f1' && { target }),
  })
  return [row('precision', 'precision'), row('recall', 'recall'), row('exact', 'exact'), row('F1', 'f1')]
}

export function scoreBodies(pairs: readonly { gold: string; kept: string }[]): BodyScore {
  const precisions: number[] = []
  const recalls: number[] = []
  let exact = 0
  for (const { gold, kept } of pairs) {
    const { precision, recall, same } = scoreBody(gold, kept)
    if (precision !== null) precisions.push(precision)
    recalls.push(recall)
    if (same) exact++
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { pages: pairs.length, precision, recall, f1, exact: exact / Math.max(1, pairs.length) }
}

/** One page; precision is null when nothing was kept. */
export function scoreBody(
  gold: string,
  kept: string,
): { precision: number | null; recall: number; same: boolean } {
  const goldWords = wordsOf(gold)
  const keptWords = wordsOf(kept)
  const a = shingles(goldWords)
  const b = shingles(keptWords)
  let common = 0
  for (const [shingle, count] of a) common += Math.min(count, b.get(shingle) ?? 0)
  const goldCount = total(a)
  const keptCount = total(b)
  return {
    precision: keptCount === 0 ? null : common / keptCount,
    recall: goldCount === 0 ? 1 : common / goldCount,
    same: goldWords.join(' ') === keptWords.join(' '),
  }
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
