import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { NotThere } from '@/lib/data/import-article'
import { findImportedKeys } from '@/lib/data/imports'
import { isStaleStory } from '@/lib/data/story-quotations'
import { findText, replaceAnalysis } from '@/lib/data/save-analysis'
import { analyseArticle } from '@/lib/ingest/analyse-article'
import { analyseStory, StoryKeepsChanging } from '@/lib/ingest/analyse-story'
import { readInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { storeDraft } from '@/lib/ingest/import/store-input'
import { jobSchemas, type JobData, type JobKind } from '@/lib/schema/jobs'
import { enqueueJoin } from './enqueue'

/**
 * Does one job. Each leaves the same behind however often it is done, whole or in part: an import is known by its key, an
 * analysis replaces the one before, and so does a joining. Returns what is kept about it; throws why it failed.
 */
export async function runJob(kind: JobKind, data: unknown): Promise<object> {
  switch (kind) {
    case 'import':
      return runImport(jobSchemas.import.parse(data))
    case 'reanalyse':
      return runReanalysis(jobSchemas.reanalyse.parse(data))
    case 'join-story':
      return runJoin(jobSchemas['join-story'].parse(data))
  }
}

/** Whether trying again is of no use: the input itself is what is wrong. */
export function isFinal(error: unknown): boolean {
  return (
    error instanceof ImportRefusal ||
    error instanceof NotThere ||
    (error instanceof Error && error.name === 'ZodError')
  )
}

async function runImport(job: JobData<'import'>): Promise<object> {
  if ((await findImportedKeys([job.key])).has(job.key)) return { outcome: 'unchanged' }
  const { kind, content, url = null, overrides, origin, name = null, revisionOf } = job
  const draft = readInput({ kind, content, url }, overrides)
  const stored = await storeDraft(draft, job.key, { origin, name, revisionOf }, url)
  // A worker that ends here leaves the story marked; `enqueueStaleStories` finds it.
  if (stored.story !== null && stored.outcome !== 'unchanged') await enqueueJoin(stored.story)
  return stored
}

async function runReanalysis({ revisionId }: JobData<'reanalyse'>): Promise<object> {
  const stored = await findText(revisionId)
  if (stored !== null) await replaceAnalysis(revisionId, analyseArticle(stored.text, stored.parts))
  return { found: stored !== null }
}

async function runJoin({ slug }: JobData<'join-story'>): Promise<object> {
  // Several articles that came in one after the other need one joining.
  if (!(await isStaleStory(slug, ANALYSIS_VERSION))) return { joined: false }
  try {
    return { joined: await analyseStory(slug) }
  } catch (error) {
    // No failure: the story stays marked, and `enqueueStaleStories` finds it.
    if (error instanceof StoryKeepsChanging) return { joined: false, reason: error.message }
    throw error
  }
}
