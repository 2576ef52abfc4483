import { z } from 'zod'
import { addressSchema, INPUT_KINDS, ORIGINS, overridesSchema } from './import'
import { slugSchema } from './slug'

/** What runs in the background, and what each kind of job is told. */

const importJob = z.object({
  /** `importKey` of the input: what is in is not taken in again. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(INPUT_KINDS),
  content: z.string(),
  url: z.string().nullish(),
  overrides: overridesSchema,
  origin: z.enum(ORIGINS),
  name: z.string().nullish(),
  revisionOf: z.string().nullish(),
  /** Id of the file of many articles that it is a record of. */
  batch: z.guid().optional(),
})

export const jobSchemas = {
  /** Take one article in. */
  import: importJob,
  /** Analyse a stored text anew. */
  reanalyse: z.object({ revisionId: z.int().min(1) }),
  /** Join the people and statements of a story anew. */
  'join-story': z.object({ slug: slugSchema }),
  /** Look into a followed feed. */
  'check-feed': z.object({ slug: slugSchema }),
  /** Take in the article that an entry of a followed feed leads to. */
  'take-entry': z.object({ feed: slugSchema, url: addressSchema }),
  /** Remove deleted articles whose time is over. */
  'remove-deleted': z.object({}),
} as const

export type JobKind = keyof typeof jobSchemas
export type JobData<Kind extends JobKind> = z.infer<(typeof jobSchemas)[Kind]>
export const JOB_KINDS = Object.keys(jobSchemas) as JobKind[]

/** waiting: not begun, or to be tried again. failed: set aside with its reason. */
export const JOB_STATES = ['waiting', 'active', 'done', 'failed'] as const
export type JobState = (typeof JOB_STATES)[number]

/** A job as the jobs page shows it. */
export interface JobSummary {
  id: string
  kind: JobKind
  state: JobState
  /** "articles.jsonl, line 7", a story's slug, "revision 12". */
  about: string
  /** How often it was begun. */
  attempts: number
  /** Why it failed last; null when it did not. */
  reason: string | null
  createdAt: string
  /** When it is tried next, when it waits. */
  startsAt: string | null
  endedAt: string | null
}

export interface JobCounts {
  kind: JobKind
  waiting: number
  active: number
  done: number
  failed: number
}

/** How far a file of many articles has come that was left to the workers. */
export interface BatchProgress extends Omit<JobCounts, 'kind'> {
  id: string
  /** The file's name. */
  name: string
  /** Records that wait or waited for a worker, that were in before, and that could not be read. */
  queued: number
  known: number
  unread: number
  createdAt: string
  /** When the file was read to its end; null while it is, or when that broke off. */
  readAt: string | null
  /** Articles taken in a second, lately; null when nothing is left to do or nothing was done lately. */
  rate: number | null
  secondsLeft: number | null
}

export interface JobPage {
  counts: JobCounts[]
  jobs: JobSummary[]
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}
