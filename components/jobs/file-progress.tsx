import { countOf, formatCount } from '@/lib/format/counts'
import { rateInWords, roughly } from '@/lib/format/durations'
import type { BatchProgress } from '@/lib/schema/jobs'
import { KeepFresh } from './keep-fresh.client'

/** The part of the page that is read again while articles are taken in. */
const PART = 'file-progress'

/** How far a file of many articles has come. */
export function FileProgress({ file }: { file: BatchProgress }) {
  const { id, name, queued, readAt } = file
  const left = file.waiting + file.active
  const isDone = left === 0 && readAt !== null
  return (
    <section className="batch" id={PART} aria-labelledby="batch" data-done={isDone ? 'yes' : 'no'}>
      <h2 id="batch">
        {name} {isDone ? 'is done' : ''}
      </h2>
      {queued > 0 && (
        <progress max={queued} value={queued - left} aria-label={`Articles of ${name} worked on`}>
          {formatCount(queued - left)} of {formatCount(queued)}
        </progress>
      )}
      <p data-live="counts">{countsOf(file)}</p>
      {left > 0 && <p data-live="pace">{pace(file)}</p>}
      {readAt === null && (
        <p data-live="reading">
          The file itself is still being read. If that broke off, send it again: what is in or waits is passed
          over.
        </p>
      )}
      {!isDone && (
        <p>
          <a href={`/jobs?batch=${id}`}>Look again</a>{' '}
          <span className="muted">You can leave this page: it goes on, also after a stop.</span>
          <KeepFresh part={PART} />
        </p>
      )}
    </section>
  )
}

/** "120 taken in · 30 here before · 2 set aside · 1 could not be read · 400 to go". */
export function countsOf({ done, known, failed, unread, waiting, active }: BatchProgress): string {
  const left = waiting + active
  return [
    `${countOf(done, 'article')} taken in`,
    ...(known > 0 ? [`${formatCount(known)} skipped: they are here, or wait, already`] : []),
    ...(failed > 0 ? [`${formatCount(failed)} set aside, with the reason below`] : []),
    ...(unread > 0 ? [`${countOf(unread, 'record')} could not be read`] : []),
    ...(left > 0 ? [`${formatCount(left)} to go`] : []),
  ].join(' · ')
}

function pace({ rate, secondsLeft }: BatchProgress): string {
  if (rate === null || secondsLeft === null)
    return 'None was taken in during the last minute: it waits for a worker, or for other jobs.'
  return `${rateInWords(rate)}, so about ${roughly(secondsLeft)} left.`
}
