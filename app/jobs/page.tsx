import type { Metadata } from 'next'
import { FileList } from '@/components/jobs/file-list'
import { FileProgress } from '@/components/jobs/file-progress'
import { JobCounts } from '@/components/jobs/job-counts'
import { JobList } from '@/components/jobs/job-list'
import { countInWords, countOf, formatCount, sentenceStart } from '@/lib/format/counts'
import { JOB_STATE_WORDS, JOB_WORDS } from '@/lib/format/jobs'
import type { JobsView } from '@/lib/schema/jobs-view'
import { loadJobs } from '@/lib/server/jobs'
import '../styles/jobs.css'

export const metadata: Metadata = {
  title: 'Jobs',
  description: 'What is done in the background: articles taken in, texts read anew, stories joined.',
  alternates: { canonical: '/jobs' },
  robots: { index: false },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function JobsPage({ searchParams }: Props) {
  const view = await loadJobs(await searchParams)
  const { jobs, state, kind, nextPage, done, total } = view
  const isEmpty = total.waiting + total.active + total.done + total.failed === 0
  return (
    <div className="jobs wrap page">
      <p className="kicker">Work in the background</p>
      <h1>{finding(view)}</h1>
      <p className="lede">
        {isEmpty
          ? 'Articles that come in many at a time, texts that are read anew and stories that are joined are worked on here, one after the other.'
          : facts(view)}
      </p>
      {done !== null && (
        <p className="done" role="status">
          {done === 'retried' ? 'It is tried again now.' : 'It is forgotten.'}
        </p>
      )}
      {view.batch !== null && <FileProgress file={view.batch} />}
      {view.files.length > 0 && <FileList files={view.files} />}
      <JobCounts view={view} />
      {!isEmpty && (
        <section aria-labelledby="list">
          <h2 id="list">
            {state === null ? 'All jobs' : `${sentenceStart(JOB_STATE_WORDS[state])}`}
            {kind !== null && <span className="muted"> {JOB_WORDS[kind].toLowerCase()}</span>}
          </h2>
          {(state !== null || kind !== null) && (
            <p className="all">
              <a href="/jobs">Show all jobs</a>
            </p>
          )}
          {jobs.length === 0 ? <p className="muted">None.</p> : <JobList view={view} />}
          {nextPage !== null && (
            <nav aria-label="Pages" className="pages">
              <a href={nextPage} rel="next">
                Older jobs
              </a>
            </nav>
          )}
        </section>
      )}
    </div>
  )
}

function finding({ total }: JobsView): string {
  const busy = total.active + total.waiting
  if (total.failed > 0) return `${sentenceStart(countInWords(total.failed, 'job'))} set aside`
  if (busy > 0) return `${sentenceStart(countInWords(busy, 'job'))} to do`
  return 'Nothing to do'
}

function facts({ total }: JobsView): string {
  const busy = `${countOf(total.active, 'job')} running, ${formatCount(total.waiting)} waiting, ${formatCount(total.done)} done lately.`
  return total.failed > 0 ? `What could not be done has its reason below. ${busy}` : busy
}
