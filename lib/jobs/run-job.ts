import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { NotThere } from '@/lib/data/import-article'
import { listExpired, removeForGood } from '@/lib/data/deleted-articles'
import { claimCheck } from '@/lib/data/feeds'
import { isStaleStory } from '@/lib/data/story-quotations'
import { findText, replaceAnalysis } from '@/lib/data/save-analysis'
import { analyseArticle } from '@/lib/ingest/analyse-article'
import { analyseStory, StoryKeepsChanging } from '@/lib/ingest/analyse-story'
import { DecodeRefusal } from '@/lib/ingest/decode/refusal'
import { checkFeed } from '@/lib/ingest/feed/check-feed'
import { takeEntry } from '@/lib/ingest/feed/take-entry'
import { FetchRefusal } from '@/lib/ingest/fetch/refusal'
import { readInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { takeIn, type TakenIn } from '@/lib/ingest/import/take-in'
import { jobSchemas, type JobData, type JobKind } from '@/lib/schema/jobs'
import { enqueueEntries } from './enqueue-feeds'
import { BULK_JOIN_DELAY_SECONDS, enqueueJoin } from './enqueue'

/**
 * Does one job. Each leaves the same behind however often it is done, whole or in part: an import is known by its key, an
 * analysis replaces the one before, and so does a joining; a check of a feed is one job's. Returns what is kept about it; throws why it failed.
 */
export async function runJob(kind: JobKind, id: string, data: unknown): Promise<object> {
  switch (kind) {
    case 'import':
      return runImport(jobSchemas.import.parse(data))
    case 'reanalyse':
      return runReanalysis(jobSchemas.reanalyse.parse(data))
    case 'join-story':
      return runJoin(jobSchemas['join-story'].parse(data))
    case 'check-feed':
      return runCheck(jobSchemas['check-feed'].parse(data), id)
    case 'take-entry':
      return runEntry(jobSchemas['take-entry'].parse(data))
    case 'remove-deleted':
      return runRemoval()
  }
}

/** Whether trying again is of no use: the input itself is what is wrong. */
export function isFinal(error: unknown): boolean {
  return (
    error instanceof ImportRefusal ||
    error instanceof NotThere ||
    error instanceof DecodeRefusal ||
    (error instanceof FetchRefusal && !error.mayRetry) ||
    (error instanceof Error && error.name === 'ZodError')
  )
}

async function runImport(job: JobData<'import'>): Promise<object> {
  const { key, kind, content, url = null, overrides, origin, name = null, revisionOf, batch } = job
  const draft = readInput({ kind, content, url }, overrides)
  const taken = await takeIn(draft, key, { origin, name, revisionOf, batch }, url)
  await joinStoryOf(taken, batch === undefined ? undefined : BULK_JOIN_DELAY_SECONDS)
  return taken
}

/** A worker that ends here leaves the story marked; `enqueueStaleStories` finds it. */
async function joinStoryOf({ story, joins }: TakenIn, delaySeconds?: number): Promise<void> {
  if (story !== null && joins) await enqueueJoin(story, delaySeconds)
}

async function runCheck({ slug }: JobData<'check-feed'>, job: string): Promise<object> {
  const feed = await claimCheck(slug, job)
  const checked = feed === null ? { found: 0, failed: null } : await checkFeed(feed)
  // Also what an earlier try of this job found before it ended.
  await enqueueEntries(slug)
  return checked
}

async function runEntry({ feed, url }: JobData<'take-entry'>): Promise<object> {
  const taken = await takeEntry(feed, url)
  if (taken !== null) await joinStoryOf(taken)
  return taken ?? { outcome: 'unchanged' }
}

async function runRemoval(): Promise<object> {
  const removed = await removeForGood(await listExpired())
  return { removed: removed.length }
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
