import { countOf } from '@/lib/format/counts'
import { formatMoment } from '@/lib/format/days'
import { JOB_STATE_WORDS, JOB_WORDS } from '@/lib/format/jobs'
import type { JobSummary } from '@/lib/schema/jobs'
import type { JobsView } from '@/lib/schema/jobs-view'

/** Jobs, the newest first, each with what became of it; those set aside with their reason. */
export function JobList({ view }: { view: JobsView }) {
  return (
    <ul className="job-list">
      {view.jobs.map(job => (
        <li key={job.id}>
          <p className="about">
            <b>{job.about}</b>
            <span className="muted">{JOB_WORDS[job.kind]}</span>
          </p>
          <p className="state">
            {JOB_STATE_WORDS[job.state]}
            <span className="muted"> {when(job)}</span>
          </p>
          {job.reason !== null && job.state !== 'done' && <p className="reason">{job.reason}</p>}
          {view.open && (job.state === 'failed' || job.state === 'waiting') && <Decide job={job} />}
        </li>
      ))}
    </ul>
  )
}

function when({ state, createdAt, startsAt, endedAt, attempts }: JobSummary): string {
  const tried = attempts > 1 ? `, tried ${countOf(attempts, 'time')}` : ''
  if (state === 'waiting' && attempts > 0 && startsAt !== null)
    return `to be tried again ${formatMoment(startsAt)}${tried}`
  return `${formatMoment(endedAt ?? createdAt)}${tried}`
}

function Decide({ job: { id, kind, state, about } }: { job: JobSummary }) {
  return (
    <form className="decide no-print" method="post" action="/jobs/decisions">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="kind" value={kind} />
      {state === 'failed' && (
        <button className="button" name="decision" value="retry">
          Try again<span className="sr">: {about}</span>
        </button>
      )}
      <button className="button" name="decision" value="discard">
        Forget it<span className="sr">: {about}</span>
      </button>
    </form>
  )
}
