import PgBoss from 'pg-boss'
import { indexWaitingJobs } from '@/lib/data/jobs'
import { JOB_KINDS, type JobKind } from '@/lib/schema/jobs'

/**
 * Jobs wait in the database that everything else is in, in tables of pg-boss 10: the newest that runs on Node 20.19
 * (pg-boss 11 and graphile-worker 0.17 ask for Node 22). Of the two it is the one whose fetch, complete and fail can be
 * called one by one, and that keeps what failed with its reason.
 */

/** Backstop for a worker that hangs and keeps its connection; one that died is noticed at once. */
const LONGEST_JOB_SECONDS = 3600
const DAY_SECONDS = 86_400
/** What was set aside stays until a person retries or discards it. */
const KEEP_FAILED_SECONDS = 3650 * DAY_SECONDS
/** Ended jobs hold their inputs, which are stored as articles by then. */
const KEEP_DONE_SECONDS = 3600
const MOST_CONNECTIONS = 3
/** Of one story, one feed only one job waits at a time, however many articles come in and workers ask for it. */
const ONE_WAITS: readonly JobKind[] = ['join-story', 'check-feed', 'remove-deleted']

/** In development modules are loaded anew at each change; the queue outlives them here. */
const kept = globalThis as { variorumQueue?: { url: string; queue: Promise<PgBoss> } }

/**
 * The job queue in the database that `DATABASE_URL` names, made when it is not there, and shared by the whole process.
 */
export function jobQueue(): Promise<PgBoss> {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set: no database for jobs.')
  if (kept.variorumQueue?.url !== url) {
    const queue = open(url)
    kept.variorumQueue = { url, queue }
    // One that could not be opened is opened anew next time.
    queue.catch(() => {
      if (kept.variorumQueue?.queue === queue) delete kept.variorumQueue
    })
  }
  return kept.variorumQueue.queue
}

/** Closes the queue's connections. The next `jobQueue()` opens them again. */
export async function closeQueue(): Promise<void> {
  const open = kept.variorumQueue
  delete kept.variorumQueue
  await (await open?.queue)?.stop({ graceful: false, close: true })
}

async function open(url: string): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: url,
    application_name: 'variorum jobs',
    max: MOST_CONNECTIONS,
    schedule: false,
    expireInSeconds: LONGEST_JOB_SECONDS,
    retentionDays: 365,
    archiveCompletedAfterSeconds: KEEP_DONE_SECONDS,
    archiveFailedAfterSeconds: KEEP_FAILED_SECONDS,
    deleteAfterHours: 24,
  })
  // A connection that broke is made anew; without a listener the process would end.
  queue.on('error', () => {})
  await queue.start()
  for (const kind of JOB_KINDS) {
    await queue.createQueue(kind, { name: kind, policy: ONE_WAITS.includes(kind) ? 'short' : 'standard' })
  }
  await indexWaitingJobs()
  return queue
}
