import { setImmediate } from 'node:timers/promises'
import type { Collation } from '@/lib/analysis/collation/model'
import type { ArticleRecord } from '@/lib/schema/records'
import type { PairView } from '@/lib/schema/story-view'
import { collationOf } from './collations'

/** Two of a story's articles, by position, with their collation; `left` stands before `right`. */
export interface CollatedPair {
  left: number
  right: number
  collation: Collation
}

/** Every article collated with every later one. Other requests are answered between two collations. */
export async function collatePairs(articles: readonly ArticleRecord[]): Promise<CollatedPair[]> {
  const pairs: CollatedPair[] = []
  for (const [right, later] of articles.entries()) {
    for (const [left, earlier] of articles.slice(0, right).entries()) {
      pairs.push({ left, right, collation: collationOf(earlier, later) })
      await setImmediate()
    }
  }
  return pairs
}

/** How much the two share, in figures. */
export function pairView({ left, right, collation: { passages, summary } }: CollatedPair): PairView {
  const linked = passages.filter(passage => passage.left.length > 0 && passage.right.length > 0)
  return {
    left,
    right,
    shared: summary.sharedWording,
    linked: linked.length,
    differing: linked.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'change')).length,
    leftOnly: summary.leftOnly,
    rightOnly: summary.rightOnly,
  }
}

/**
 * From this share of common wording on, two articles are called versions of one report. Reports that were written apart
 * share names, figures and quotations, a tenth of their words or less; agency copy that was edited or translated keeps
 * from a third to nearly all of them.
 */
const VERSION_SHARE = 0.33

/** The articles (of `count`) that are versions of one report, directly or through a third; the largest group first. */
export function versionGroups(count: number, pairs: readonly PairView[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, article) => [article])
  for (const { left, right, shared } of pairs) {
    const [one, other] = [groupOf[left]!, groupOf[right]!]
    if (shared < VERSION_SHARE || one === other) continue
    const joined = [...one, ...other].sort((a, b) => a - b)
    for (const article of joined) groupOf[article] = joined
  }
  return [...new Set(groupOf)].filter(group => group.length > 1).sort((a, b) => b.length - a.length)
}
