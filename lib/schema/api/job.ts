import { z } from 'zod'
import { JOB_KINDS, JOB_STATES, type JobKind } from '../jobs'
import { named } from './named'
import { wholeNumber } from './parameters'
import { count } from './text'

/** Work in the background, as the API gives it. */

const kinds = JOB_KINDS as [JobKind, ...JobKind[]]
const KIND_WORDS =
  'import: take an article in. reanalyse: read a stored text anew. join-story: join the people of a story. check-feed: look into a followed feed. take-entry: take in what a feed names. remove-deleted: remove what was deleted.'

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })

export const jobFilter = {
  state: oneOf(JOB_STATES).optional().describe('failed: set aside with its reason.'),
  kind: oneOf(kinds).optional().describe(KIND_WORDS),
  after: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::?\d{2})? [\da-f-]{36}$/,
      'must be what the page before gave as "next"',
    )
    .optional()
    .describe('What the page before gave as "next".'),
  limit: wholeNumber(1, 100).default(50).describe('How many to list at most.'),
}

export const jobInPath = {
  kind: oneOf(kinds).describe('The kind of the job.'),
  id: z.guid('must be the id of a job').describe('As the list gives it.'),
}

const counts = { waiting: count, active: count, done: count, failed: count }

export const job = named(
  'Job',
  'A piece of work in the background.',
  z.object({
    id: z.string(),
    kind: z.enum(kinds).describe(KIND_WORDS),
    state: z
      .enum(JOB_STATES)
      .describe('failed: set aside with its reason, until it is tried again or forgotten.'),
    about: z.string(),
    attempts: count,
    reason: z.string().nullable().describe('Why it failed last.'),
    createdAt: z.iso.datetime(),
    startsAt: z.iso.datetime().nullable().describe('When it is tried next.'),
    endedAt: z.iso.datetime().nullable(),
  }),
)

export const jobPage = named(
  'JobPage',
  'A page of jobs, the newest first, with the counts of all. Jobs that ended well are forgotten after an hour.',
  z.object({
    counts: z.array(z.object({ kind: z.enum(kinds), ...counts })),
    jobs: z.array(job),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)

export const jobDecided = named(
  'JobDecision',
  'A job that is tried again or forgotten.',
  z.object({ kind: z.enum(kinds), id: z.string() }),
)

export const batchInPath = z.guid('must be the id of a file').describe('As the list gives it.')

export const batch = named(
  'Batch',
  'How far a file of many articles is that was left to the workers.',
  z.object({
    id: z.string(),
    name: z.string().describe('The file’s name.'),
    ...counts,
    queued: count.describe('Records that wait or waited for a worker.'),
    known: count.describe('Records that were in already.'),
    unread: count.describe('Records that could not be read.'),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable().describe('When the file was read to its end.'),
    rate: z.number().nullable().describe('Articles taken in a second, lately.'),
    secondsLeft: count.nullable(),
  }),
)

export const batchList = named(
  'BatchList',
  'Files of many articles that came lately, the newest first.',
  z.object({ files: z.array(batch) }),
)
