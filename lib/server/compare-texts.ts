import { collate } from '@/lib/analysis/collation/collate'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import type { ArticleRecord } from '@/lib/schema/records'
import { witnessOf } from './collations'
import { compareArticles } from './compare-articles'

/**
 * The comparison of two articles that nobody keeps (lib/ingest/passing-article): not stored, not logged, not remembered once
 * it is shown. Pure, so that the command line makes the same page.
 */
export function compareTexts(left: ArticleRecord, right: ArticleRecord): ComparisonView {
  const view = compareArticles(left, right, collate(witnessOf(left), witnessOf(right)), {
    others: [],
    statements: [],
    origin: '',
    today: '',
  })
  return { ...view, kept: false }
}
