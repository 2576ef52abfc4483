import { collate } from '@/lib/analysis/collation/collate'
import type { Collation, Witness } from '@/lib/analysis/collation/model'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import type { ArticleRecord } from '@/lib/schema/records'

/** Pairs kept: all of a story of twenty articles, at some hundred kilobytes each. */
const MOST_KEPT = 200

const kept = new Map<string, Collation>()

/**
 * The collation of two articles as they stand. It depends on the two texts and the analysis alone, so it is made once a
 * process and kept until others have been asked for more recently; callers must not change it.
 */
export function collationOf(left: ArticleRecord, right: ArticleRecord): Collation {
  const key = `${ANALYSIS_VERSION} ${sideKey(left)} ${sideKey(right)}`
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const collation = collate(witnessOf(left), witnessOf(right))
  kept.set(key, collation)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return collation
}

/** The article as one side of a collation. */
export function witnessOf(article: ArticleRecord): Witness {
  return { text: article.revision.text, segments: article.revision.segments, language: article.language }
}

/** The segments may be those of an older analysis until the article is analysed anew. */
const sideKey = ({ language, revision }: ArticleRecord): string =>
  `${revision.sha256} ${revision.analysisVersion} ${language}`
