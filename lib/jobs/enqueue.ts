import { createHash } from 'node:crypto'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { findImportedKeys } from '@/lib/data/imports'
import { forgetEndedJobs, listQueuedSlugs } from '@/lib/data/jobs'
import { listTexts } from '@/lib/data/save-analysis'
import { listStaleStories } from '@/lib/data/story-quotations'
import type { JobData, JobKind } from '@/lib/schema/jobs'
import { jobQueue } from './queue'

/** How often a failing job is tried again, and how long it waits first; each further wait is about twice as long. */
export interface Patience {
  retries: number
  firstWaitSeconds: number
}

export const PATIENCE: Patience = { retries: 5, firstWaitSeconds: 5 }
/** Rows a statement. */
const BATCH = 200
/** Articles of a story come in one after the other; they are joined when a few have. */
const JOIN_DELAY_SECONDS = 3
/** Of a file of many they come for minutes or hours: a story that grows all the time is joined now and then. */
export const BULK_JOIN_DELAY_SECONDS = 30

/**
 * Queues articles to be taken in, and returns how many were not in already. An input that waits already waits once; one
 * that was set aside is tried anew.
 */
export async function enqueueImports(
  imports: readonly JobData<'import'>[],
  patience: Patience = PATIENCE,
): Promise<number> {
  const queue = await jobQueue()
  let queued = 0
  for (let start = 0; start < imports.length; start += BATCH) {
    const batch = imports.slice(start, start + BATCH)
    const known = await findImportedKeys(batch.map(({ key }) => key))
    const fresh = batch.filter(({ key }) => !known.has(key))
    if (fresh.length === 0) continue
    const jobs = fresh.map(data => ({ ...jobOf('import', data.key, patience), data }))
    await forgetEndedJobs(
      'import',
      jobs.map(({ id }) => id),
    )
    await queue.insert(jobs)
    queued += fresh.length
  }
  return queued
}

/** Queues the stored texts that another version of the analysis made, and returns how many there are. */
export async function enqueueReanalysis(patience: Patience = PATIENCE): Promise<number> {
  const queue = await jobQueue()
  let queued = 0
  for (let after = 0; ;) {
    const texts = await listTexts({ after, limit: BATCH, otherThan: ANALYSIS_VERSION })
    const jobs = texts.map(({ revisionId }) => ({
      ...jobOf('reanalyse', `${revisionId} ${ANALYSIS_VERSION}`, patience),
      data: { revisionId },
    }))
    await forgetEndedJobs(
      'reanalyse',
      jobs.map(({ id }) => id),
    )
    if (jobs.length > 0) await queue.insert(jobs)
    queued += jobs.length
    after = texts.at(-1)?.revisionId ?? after
    if (texts.length < BATCH) return queued
  }
}

/** Queues the joining of a story's people and statements, unless it waits already. */
export async function enqueueJoin(slug: string, delaySeconds = JOIN_DELAY_SECONDS): Promise<void> {
  const queue = await jobQueue()
  await queue.send(
    'join-story',
    { slug },
    { singletonKey: slug, startAfter: delaySeconds, ...retrying(PATIENCE) },
  )
}

/**
 * Queues the joining of all stories in which an article came in or changed since, those that are queued or were set aside
 * left out: none is forgotten that way, whatever ends in between.
 */
export async function enqueueStaleStories(): Promise<void> {
  await jobQueue()
  const queued = await listQueuedSlugs('join-story')
  for (const slug of await listStaleStories(ANALYSIS_VERSION)) if (!queued.has(slug)) await enqueueJoin(slug)
}

/** Tries a job that was set aside again, now. */
export async function retryJob(kind: JobKind, id: string): Promise<void> {
  await (await jobQueue()).retry(kind, id)
}

/** Forgets a job that was set aside or waits. */
export async function discardJob(kind: JobKind, id: string): Promise<void> {
  await (await jobQueue()).deleteJob(kind, id)
}

/** The same job has the same id, so that the database takes it once. */
export function jobOf(kind: JobKind, key: string, patience: Patience) {
  const hash = createHash('sha256').update(`${kind} ${key}`).digest('hex')
  const id = [8, 12, 16, 20, 32].map((end, i, ends) => hash.slice(ends[i - 1] ?? 0, end)).join('-')
  return { id, name: kind, ...retrying(patience) }
}

export function retrying({ retries, firstWaitSeconds }: Patience) {
  return { retryLimit: retries, retryDelay: firstWaitSeconds, retryBackoff: true }
}
