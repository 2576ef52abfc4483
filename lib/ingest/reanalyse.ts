import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { listTexts, replaceAnalysis } from '@/lib/data/save-analysis'
import { analyseArticle } from './analyse-article'
import { analyseStaleStories } from './analyse-story'

/** Texts in memory at a time. */
const BATCH = 20

export interface Reanalysis {
  texts: number
  stories: number
}

/**
 * Analyses stored texts anew, every revision in a transaction of its own, then joins the people and statements of their
 * stories; with `staleOnly` only what another version of the analysis made. What people decided by hand is kept. Can be
 * stopped at any moment and started again. Returns how many texts and stories were done.
 */
export async function reanalyse(
  options: { staleOnly?: boolean; onText?: (done: number) => void } = {},
): Promise<Reanalysis> {
  const otherThan = options.staleOnly === true ? ANALYSIS_VERSION : undefined
  let texts = 0
  for (let after = 0; ;) {
    const batch = await listTexts({ after, limit: BATCH, otherThan })
    for (const { revisionId, text, parts } of batch) {
      await replaceAnalysis(revisionId, analyseArticle(text, parts))
      after = revisionId
      texts++
      options.onText?.(texts)
    }
    if (batch.length < BATCH) break
  }
  return { texts, stories: await analyseStaleStories() }
}
