import type { JobCounts, JobKind, JobPage, JobState } from './jobs'

/** How far a file of many articles has come. */
export interface BatchView extends Omit<JobCounts, 'kind'> {
  /** Records that were in before, and those that could not be read. */
  known: number
  unread: number
  /** The address that shows it again. */
  here: string
}

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
  /** The file that was sent just now; null when none was. */
  batch: BatchView | null
  /** Address of the next page; null on the last. */
  nextPage: string | null
}
