import type { CollationSummary } from '@/lib/analysis/collation/model'
import type { ArticleRecord } from '@/lib/schema/records'
import { collationOf } from './collations'

/** So many articles of a story are compared with each other: 66 pairs, a second's work at most. */
const MOST_COMPARED = 12

/**
 * The two articles of a story whose comparison tells most: the one in which most is told by both in words that differ.
 * Two copies of one text tell nothing, nor do two that share nothing. null when no pair has a passage in common.
 */
export function tellingPair(articles: readonly ArticleRecord[]): [ArticleRecord, ArticleRecord] | null {
  const compared = articles.slice(0, MOST_COMPARED)
  let best: [ArticleRecord, ArticleRecord] | null = null
  let most = 0
  compared.forEach((left, index) => {
    for (const right of compared.slice(index + 1)) {
      const tells = telling(collationOf(left, right).summary)
      if (tells > most) {
        most = tells
        best = [left, right]
      }
    }
  })
  return best
}

/** 0 to 1: the share of both articles that the other tells too, less what is word for word the same. */
function telling({ leftLinked, rightLinked, same, overlap, verbatim }: CollationSummary): number {
  const linked = same + overlap + verbatim
  const differing = linked === 0 ? 0 : (same + overlap) / linked
  return ((leftLinked + rightLinked) / 2) * differing
}
