import { JOB_KINDS, type JobCounts, type JobKind, type JobPage, type JobState } from '@/lib/schema/jobs'
import { database } from './client'

/** The library's own words for where a job is. */
const STATES = {
  waiting: ['created', 'retry'],
  active: ['active'],
  done: ['completed'],
  failed: ['failed'],
} as const satisfies Record<JobState, readonly string[]>

const LONGEST_REASON = 500

interface Row {
  id: string
  kind: JobKind
  state: string
  about: string | null
  attempts: number
  reason: string | null
  createdAt: Date
  /** Of the row in the list, to the microsecond. */
  place: string
  startsAt: Date
  endedAt: Date | null
}

/**
 * A page of jobs, the newest first, with the counts of all. The queue library has no list of its own, so its table is read
 * here. Empty when no job was ever queued.
 */
export async function listJobs(options: {
  state?: JobState
  kind?: JobKind
  limit: number
  /** `next` of the page before. */
  after?: string
}): Promise<JobPage> {
  if (!(await hasJobs())) return { counts: JOB_KINDS.map(none), jobs: [], next: null }
  const states = options.state === undefined ? Object.values(STATES).flat() : STATES[options.state]
  const [, createdAfter, idAfter] = /^(.+) ([\da-f-]{36})$/.exec(options.after ?? '') ?? []
  const rows = await database().$queryRaw<Row[]>`
    SELECT id::text, name AS kind, state::text, created_on AS "createdAt", created_on::text || ' ' || id AS place, start_after AS "startsAt",
      completed_on AS "endedAt",
      CASE WHEN started_on IS NULL THEN 0 ELSE retry_count + 1 END AS attempts,
      left(COALESCE(output #>> '{value,message}', output ->> 'message', output ->> 'value'), ${LONGEST_REASON}::int) AS reason,
      left(COALESCE(data ->> 'name', data ->> 'url', data ->> 'slug', 'revision ' || (data ->> 'revisionId'),
        substr(data ->> 'content', 1, 80)), 200) AS about
    FROM pgboss.job
    WHERE state::text = ANY(${[...states]}::text[]) AND name = ANY(${options.kind ? [options.kind] : JOB_KINDS}::text[])
      AND (${createdAfter ?? null}::timestamptz IS NULL
        OR (created_on, id) < (${createdAfter ?? null}::timestamptz, ${idAfter ?? null}::uuid))
    ORDER BY created_on DESC, id DESC LIMIT ${options.limit + 1}::int`
  const jobs = rows.slice(0, options.limit)
  const last = jobs.at(-1)
  return {
    counts: await countJobs(),
    jobs: jobs.map(({ createdAt, startsAt, endedAt, state, about, place: _, ...job }) => ({
      ...job,
      state: stateOf(state),
      about: about ?? job.kind,
      createdAt: createdAt.toISOString(),
      startsAt: stateOf(state) === 'waiting' ? startsAt.toISOString() : null,
      endedAt: endedAt?.toISOString() ?? null,
    })),
    next: rows.length > options.limit && last ? last.place : null,
  }
}

/** How many jobs of each kind are in each state. */
export async function countJobs(): Promise<JobCounts[]> {
  if (!(await hasJobs())) return JOB_KINDS.map(none)
  const rows = await database().$queryRaw<{ kind: string; state: string; count: number }[]>`
    SELECT name AS kind, state::text, count(*)::int AS count FROM pgboss.job GROUP BY 1, 2`
  return JOB_KINDS.map(kind => {
    const counts = none(kind)
    for (const row of rows) if (row.kind === kind) counts[stateOf(row.state)] += row.count
    return counts
  })
}

/** Active jobs whose worker gave no sign: begun at least so long ago, and not held by a process that lives. */
export async function listAbandonedJobs(olderThanMs: number): Promise<{ id: string; kind: JobKind }[]> {
  // Held jobs are locked by the worker's session, which the server ends together with the worker: see worker-presence.ts.
  return database().$transaction(async transaction => {
    const rows = await transaction.$queryRaw<{ id: string; kind: JobKind; free: boolean }[]>`
      SELECT id::text, name AS kind, pg_try_advisory_xact_lock(hashtextextended('job ' || id::text, 0)) AS free
      FROM pgboss.job
      WHERE state = 'active' AND started_on < now() - ${olderThanMs}::int * interval '1 millisecond'`
    return rows.filter(({ free }) => free).map(({ id, kind }) => ({ id, kind }))
  })
}

/**
 * Slugs of the stories, or of the feeds, whose job of this kind waits or is at work. A story's that was set aside counts too:
 * it would only fail again; a feed's next check is a new one.
 */
export async function listQueuedSlugs(kind: 'join-story' | 'check-feed'): Promise<Set<string>> {
  const rows = await database().$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT data ->> 'slug' AS slug FROM pgboss.job
    WHERE name = ${kind} AND (state IN ('created', 'retry', 'active') OR (state = 'failed' AND name = 'join-story'))`
  return new Set(rows.map(({ slug }) => slug))
}

/**
 * Lets the next job be found through an index: the library sorts all that wait each time it takes one, which with a
 * million of them takes longer than the job.
 */
export async function indexWaitingJobs(): Promise<void> {
  await database().$transaction(async transaction => {
    // Processes that start together take turns.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('waiting_jobs_idx', 0))`
    const [row] = await transaction.$queryRaw<{ there: boolean }[]>`
      SELECT to_regclass('pgboss.batch_jobs_idx') IS NOT NULL AS there`
    if (row?.there) return
    await transaction.$executeRaw`
      CREATE INDEX IF NOT EXISTS waiting_jobs_idx ON pgboss.job (name, priority DESC, created_on, id) WHERE state < 'active'`
    // How far a file of many has come is asked every few seconds.
    await transaction.$executeRaw`
      CREATE INDEX batch_jobs_idx ON pgboss.job ((data ->> 'batch'), state) WHERE name = 'import'`
  })
}

/** Whether there is such a job that waits, is at work, or was set aside. */
export async function isKnownJob(kind: JobKind, id: string): Promise<boolean> {
  if (!(await hasJobs())) return false
  const rows = await database().$queryRaw<object[]>`
    SELECT 1 FROM pgboss.job WHERE name = ${kind} AND id = ${id}::uuid AND state NOT IN ('completed', 'cancelled')`
  return rows.length > 0
}

/** Lets a job not be tried again: the next failure sets it aside. */
export async function stopRetries(kind: JobKind, id: string): Promise<void> {
  await database().$executeRaw`
    UPDATE pgboss.job SET retry_limit = retry_count WHERE name = ${kind} AND id = ${id}::uuid AND state = 'active'`
}

/** Puts a begun job back as if it had not been begun: its worker was told to stop, which is no failure. */
export async function giveBack(kind: JobKind, id: string): Promise<void> {
  await database().$executeRaw`
    UPDATE pgboss.job SET state = 'created', started_on = NULL
    WHERE name = ${kind} AND id = ${id}::uuid AND state = 'active'`
}

/** Forgets jobs that have ended, so that the same may be asked for again. */
export async function forgetEndedJobs(kind: JobKind, ids: readonly string[]): Promise<void> {
  await database().$executeRaw`
    DELETE FROM pgboss.job
    WHERE name = ${kind} AND id = ANY(${[...ids]}::uuid[]) AND state IN ('completed', 'cancelled', 'failed')`
}

async function hasJobs(): Promise<boolean> {
  const [row] = await database().$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('pgboss.job') IS NOT NULL AS there`
  return row?.there ?? false
}

const none = (kind: JobKind): JobCounts => ({ kind, waiting: 0, active: 0, done: 0, failed: 0 })

function stateOf(state: string): JobState {
  const found = Object.entries(STATES).find(([, names]) => (names as readonly string[]).includes(state))
  return (found?.[0] as JobState | undefined) ?? 'done'
}
