import type { JobKind, JobState } from '@/lib/schema/jobs'

/** The address of a page of jobs; what is left out is all. */
export function jobsAddress(wanted: {
  state?: JobState | null
  kind?: JobKind | null
  after?: string
}): string {
  const parameters = new URLSearchParams(
    Object.entries(wanted).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return parameters.size === 0 ? '/jobs' : `/jobs?${parameters}`
}

/** What a kind of job does, as a heading and in a sentence. */
export const JOB_WORDS: Record<JobKind, string> = {
  import: 'Take an article in',
  reanalyse: 'Read a stored text anew',
  'join-story': 'Join the people of a story',
  'check-feed': 'Look into a followed feed',
  'take-entry': 'Fetch what a feed names',
  'remove-deleted': 'Remove what was deleted',
}

export const JOB_STATE_WORDS: Record<JobState, string> = {
  waiting: 'waiting',
  active: 'running',
  done: 'done',
  failed: 'set aside',
}
