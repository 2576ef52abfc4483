import { z } from 'zod'
import { INPUT_KINDS, ORIGINS, overridesSchema } from './import'
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
  /** Which bulk import it is part of. */
  batch: z.string().optional(),
})

export const jobSchemas = {
  /** Take one article in. */
  import: importJob,
  /** Analyse a stored text anew. */
  reanalyse: z.object({ revisionId: z.int().min(1) }),
  /** Join the people and statements of a story anew. */
  'join-story': z.object({ slug: slugSchema }),
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

export interface JobPage {
  counts: JobCounts[]
  jobs: JobSummary[]
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}
