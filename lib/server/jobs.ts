import { z } from 'zod'
import { findBatch, listBatches } from '@/lib/data/batches'
import { listJobs } from '@/lib/data/jobs'
import { discardJob, retryJob } from '@/lib/jobs/enqueue'
import { JOB_KINDS, JOB_STATES, type JobKind } from '@/lib/schema/jobs'
import type { JobsView } from '@/lib/schema/jobs-view'
import { jobsAddress } from '@/lib/format/jobs'
import { readOwnForm, refusal, writingAllowed } from './writing'

/** Rows a page; a failed job has its reason below it. */
const JOBS_A_PAGE = 50
/** Files of many articles that are listed: those of the last while. */
const MOST_FILES = 6

const wrongIsNone = <Value extends z.ZodType>(value: Value) => value.nullable().catch(null).default(null)

const searchSchema = z.object({
  batch: wrongIsNone(z.guid()),
  state: wrongIsNone(z.enum(JOB_STATES)),
  kind: wrongIsNone(z.enum(JOB_KINDS as [JobKind, ...JobKind[]])),
  done: wrongIsNone(z.enum(['retried', 'discarded'])),
  /** As `listJobs` gives it: a time with its zone, and an id. */
  after: wrongIsNone(
    z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::?\d{2})? [\da-f-]{36}$/),
  ),
})

/** The jobs that the address asks for, the newest first, with the counts of all. */
export async function loadJobs(search: Record<string, string | string[] | undefined>): Promise<JobsView> {
  const { state, kind, done, after, batch } = searchSchema.parse(search)
  const page = await listJobs({
    ...(state === null ? {} : { state }),
    ...(kind === null ? {} : { kind }),
    ...(after === null ? {} : { after }),
    limit: JOBS_A_PAGE,
  })
  const total = { waiting: 0, active: 0, done: 0, failed: 0 }
  for (const counts of page.counts) for (const name of JOB_STATES) total[name] += counts[name]
  const files = await listBatches(MOST_FILES)
  const chosen = batch === null ? null : (files.find(({ id }) => id === batch) ?? (await findBatch(batch)))
  const nextPage = page.next === null ? null : jobsAddress({ state, kind, after: page.next })
  return {
    ...page,
    total,
    state,
    kind,
    open: writingAllowed(),
    done,
    batch: chosen,
    files: files.filter(({ id }) => id !== chosen?.id),
    nextPage,
  }
}

const decisionSchema = z.object({
  kind: z.enum(JOB_KINDS as [JobKind, ...JobKind[]]),
  // Ids are made of a hash; only their shape is that of a UUID.
  id: z.guid(),
  decision: z.enum(['retry', 'discard']),
})

/** Tries a failed job again or forgets it, and leads back to the failed ones. Refuses with 4xx and words what no page of ours sends. */
export async function decideOnJob(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const decided = decisionSchema.safeParse(fields)
  if (!decided.success) return refusal(400, 'This form does not say which job to try again or to forget.')
  const { kind, id, decision } = decided.data
  await (decision === 'retry' ? retryJob(kind, id) : discardJob(kind, id))
  const done = decision === 'retry' ? 'retried' : 'discarded'
  return new Response(null, { status: 303, headers: { location: `/jobs?state=failed&done=${done}` } })
}
