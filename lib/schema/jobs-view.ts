import type { BatchProgress, JobCounts, JobKind, JobPage, JobState } from './jobs'

/** What the page of jobs shows. */
export interface JobsView extends JobPage {
  /** Over all kinds. */
  total: Omit<JobCounts, 'kind'>
  /** Chosen in the address; null: all. */
  state: JobState | null
  kind: JobKind | null
  /** Whether jobs may be tried again or forgotten here. */
  open: boolean
  /** What was done just now. */
  done: 'retried' | 'discarded' | null
  /** The file of many articles that the address asks for: the one sent just now. Null when none is. */
  batch: BatchProgress | null
  /** Other files that came lately. */
  files: BatchProgress[]
  /** Address of the next page; null on the last. */
  nextPage: string | null
}
