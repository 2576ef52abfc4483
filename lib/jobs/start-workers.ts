import { setTimeout as wait } from 'node:timers/promises'
import type PgBoss from 'pg-boss'
import { giveBack, listAbandonedJobs, stopRetries } from '@/lib/data/jobs'
import { openPresence, type WorkerPresence } from '@/lib/data/worker-presence'
import type { JobKind } from '@/lib/schema/jobs'
import { enqueueStaleStories } from './enqueue'
import { enqueueDueFeeds, enqueueRemoval } from './enqueue-feeds'
import { closeQueue, jobQueue } from './queue'
import { reasonOf } from './reason'
import { isFinal, runJob } from './run-job'

export interface WorkerOptions {
  /** Jobs at a time. The analysis uses one core; a second job fills its waits for the database. */
  concurrency?: number
  onJob?: (job: { kind: JobKind; id: string; failed: string | null }) => void
  onTrouble?: (error: unknown) => void
}

export interface Workers {
  /** Lets the jobs in hand end, for a while, and puts back what does not. */
  stop(): Promise<void>
}

/** What is few and short first; a joined story before an imported article before an old analysis. */
const ORDER: readonly JobKind[] = [
  'join-story',
  'check-feed',
  'take-entry',
  'remove-deleted',
  'import',
  'reanalyse',
]
/** How soon a new job is noticed when there was nothing to do. */
const POLL_MS = 1000
/** While there are jobs of one kind, how often the others are looked for. */
const LOOK_AGAIN_MS = 500
/** Between two looks for jobs whose worker died, and for stories that nobody joined, feeds that are due, and so on. */
const ROUND_MS = 5000
/** Between being fetched and being held a job belongs to nobody; that takes milliseconds. */
const ABANDONED_AFTER_MS = 3000
/** A web server that is asked to stop waits five seconds. */
const STOP_PATIENCE_MS = 3500
/** After the database was away. */
const TROUBLE_WAIT_MS = 2000

/**
 * Starts doing jobs in this process, until `stop`. Any number of processes on any machine may do so on one database. A
 * process that is killed loses nothing: what it had in hand is noticed by the others, or at the next start, and done again.
 */
export async function startWorkers(options: WorkerOptions = {}): Promise<Workers> {
  const stopping = new AbortController()
  const queue = await jobQueue()
  const holder = new Holder(error => options.onTrouble?.(error))
  const inHand = new Map<string, JobKind>()
  const empty = new Map<JobKind, number>()
  const loops = Array.from({ length: options.concurrency ?? 1 }, () =>
    forever(stopping.signal, options, () =>
      workOnce(queue, holder, { inHand, emptyUntil: empty }, options, stopping.signal),
    ),
  )
  loops.push(
    forever(stopping.signal, options, async () => {
      for (const { kind, id } of await listAbandonedJobs(ABANDONED_AFTER_MS)) {
        if (!inHand.has(id))
          await queue.fail(kind, id, {
            message: 'The process that worked on this ended in the middle of it.',
          })
      }
      await enqueueStaleStories()
      await enqueueDueFeeds()
      await enqueueRemoval()
      await pause(ROUND_MS, stopping.signal)
    }),
  )
  const stop = async (): Promise<void> => {
    stopping.abort()
    await Promise.race([Promise.all(loops), wait(STOP_PATIENCE_MS)])
    try {
      for (const [id, kind] of inHand) await giveBack(kind, id)
      await holder.close()
      await closeQueue()
    } catch (error) {
      // A database that went first: what was in hand is found abandoned after the next start.
      options.onTrouble?.(error)
    }
  }
  return { stop }
}

interface Hand {
  inHand: Map<string, JobKind>
  /** Kinds of which none waited, and until when they are not asked for. */
  emptyUntil: Map<JobKind, number>
}

/** Does the next job, or waits a little when there is none. */
async function workOnce(
  queue: PgBoss,
  holder: Holder,
  { inHand, emptyUntil }: Hand,
  options: WorkerOptions,
  stopping: AbortSignal,
): Promise<void> {
  const presence = await holder.presence()
  for (const kind of ORDER) {
    if (Date.now() < (emptyUntil.get(kind) ?? 0)) continue
    // One at a time: a job that brings its process down is charged with it, and no other.
    const [job] = await queue.fetch<object>(kind, { batchSize: 1 })
    if (job === undefined) {
      emptyUntil.set(kind, Date.now() + LOOK_AGAIN_MS)
      continue
    }
    inHand.set(job.id, kind)
    try {
      await presence.hold(job.id)
      const failed = await finish(queue, kind, job)
      options.onJob?.({ kind, id: job.id, failed })
    } finally {
      inHand.delete(job.id)
      await presence.letGo(job.id)
    }
    return
  }
  await pause(POLL_MS, stopping)
}

/** Does the job and writes down how it ended; returns why it failed, or null. */
async function finish(queue: PgBoss, kind: JobKind, job: PgBoss.Job<object>): Promise<string | null> {
  try {
    const result = await runJob(kind, job.id, job.data)
    await queue.complete(kind, job.id, result)
    return null
  } catch (error) {
    const message = reasonOf(error)
    if (isFinal(error)) await stopRetries(kind, job.id)
    await queue.fail(kind, job.id, { message, ...codeOf(error) })
    return message
  }
}

function codeOf(error: unknown): { code?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? { code: error.code }
    : {}
}

/** One presence for all loops of the process, opened anew when its connection was lost. */
class Holder {
  private opened: Promise<WorkerPresence> | null = null
  constructor(private readonly onTrouble: (error: Error) => void) {}

  presence(): Promise<WorkerPresence> {
    if (this.opened === null) {
      const opened = openPresence(error => {
        if (this.opened === opened) this.opened = null
        this.onTrouble(error)
      })
      opened.catch(() => {
        if (this.opened === opened) this.opened = null
      })
      this.opened = opened
    }
    return this.opened
  }

  async close(): Promise<void> {
    await (await this.opened)?.close()
  }
}

/** Until stopped; a database that is away for a while is waited for. */
async function forever(
  stopping: AbortSignal,
  options: WorkerOptions,
  work: () => Promise<void>,
): Promise<void> {
  while (!stopping.aborted) {
    try {
      await work()
    } catch (error) {
      if (stopping.aborted) return
      options.onTrouble?.(error)
      await pause(TROUBLE_WAIT_MS, stopping)
    }
  }
}

async function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: stopping }).catch(() => {})
}
