import type { BatchProgress } from '@/lib/schema/jobs'
import { database } from './client'

/** The rate is that of the last while, so that it tells how quick it is now. */
const RATE_WINDOW_SECONDS = 60
/** Of a file that came in just now, fewer seconds tell nothing. */
const LEAST_SECONDS = 2

/** Keeps that a file of many articles is being queued, under an id of the caller's; more files may go on under it. */
export async function beginBatch(id: string, name: string): Promise<void> {
  await database().batch.upsert({
    where: { id },
    create: { id, name: name.trim() === '' ? 'a file' : name },
    update: { readAt: null },
  })
}

/** Counts further records of the file: those that wait now, those that were in already, those that could not be read. */
export async function addToBatch(
  id: string,
  { queued, known, unread }: { queued: number; known: number; unread: number },
): Promise<void> {
  await database().batch.update({
    where: { id },
    data: { queued: { increment: queued }, known: { increment: known }, unread: { increment: unread } },
  })
}

/** Keeps that the file was read to its end. */
export async function endBatch(id: string): Promise<void> {
  await database().batch.update({ where: { id }, data: { readAt: new Date() } })
}

/** How far a file of many articles is; null when there is none of this id. */
export async function findBatch(id: string): Promise<BatchProgress | null> {
  const batch = await database().batch.findUnique({ where: { id } })
  return batch === null ? null : progressOf(batch)
}

/** The files of many articles that came last, the newest first. */
export async function listBatches(limit: number): Promise<BatchProgress[]> {
  const batches = await database().batch.findMany({
    // Nothing came of a file that could not be read at all.
    where: { OR: [{ queued: { gt: 0 } }, { known: { gt: 0 } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return Promise.all(batches.map(progressOf))
}

interface Row {
  id: string
  name: string
  queued: number
  known: number
  unread: number
  createdAt: Date
  readAt: Date | null
}

async function progressOf({ createdAt, readAt, ...batch }: Row): Promise<BatchProgress> {
  const [counted] = await database().$queryRaw<
    { done: number; lately: number; age: number; waiting: number; active: number; failed: number }[]
  >`
    SELECT
      (SELECT count(*)::int FROM imports WHERE batch_id = ${batch.id}::uuid) AS done,
      (SELECT count(*)::int FROM imports WHERE batch_id = ${batch.id}::uuid
        AND created_at > now() - ${RATE_WINDOW_SECONDS}::int * interval '1 second') AS lately,
      extract(epoch FROM now() - ${createdAt}::timestamptz)::float8 AS age,
      count(*) FILTER (WHERE state IN ('created', 'retry'))::int AS waiting,
      count(*) FILTER (WHERE state = 'active')::int AS active,
      count(*) FILTER (WHERE state = 'failed')::int AS failed
    FROM pgboss.job WHERE name = 'import' AND data ->> 'batch' = ${batch.id}`
  const { done = 0, lately = 0, age = 0, waiting = 0, active = 0, failed = 0 } = counted ?? {}
  const left = waiting + active
  const rate = lately / Math.max(LEAST_SECONDS, Math.min(RATE_WINDOW_SECONDS, age))
  return {
    ...batch,
    // What waited for a worker and was in by then, brought by another record.
    known: batch.known + Math.max(0, batch.queued - done - left - failed),
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    done,
    waiting,
    active,
    failed,
    rate: left === 0 || lately === 0 ? null : rate,
    secondsLeft: left === 0 || lately === 0 ? null : Math.ceil(left / rate),
  }
}
