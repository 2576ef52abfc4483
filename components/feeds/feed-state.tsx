import { countInWords, countOf } from '@/lib/format/counts'
import { formatMoment } from '@/lib/format/days'
import { roughly } from '@/lib/format/durations'
import type { FollowedView } from '@/lib/schema/feed-view'
import { everySoOften } from './interval-words'

/** What is known of a followed feed: what came of it, when it was asked, when it is asked next, and what is wrong. */
export function FeedState({ feed }: { feed: FollowedView }) {
  const { counts, failures, reason, nextCheckAt, checkedAt } = feed
  const came = [
    `${countOf(counts.taken, 'article')} taken in`,
    ...(counts.known > 0 ? [`${counts.known} here before`] : []),
    ...(counts.waiting > 0 ? [`${counts.waiting} being fetched`] : []),
    ...(counts.changed > 0 ? [`${counts.changed} changed, being fetched again`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} could not be taken in`] : []),
  ]
  return (
    <>
      <p>{came.join(' · ')}</p>
      {reason !== null && (
        <p className="problem">
          {nextCheckAt === null
            ? 'It is not checked any more. '
            : `The last check failed${failures > 1 ? `, ${countInWords(failures, 'time')} in a row now` : ''}. `}
          {reason}
        </p>
      )}
      <p className="muted">
        {checkedAt === null ? (
          'Not checked yet'
        ) : (
          <>
            Last checked <time dateTime={checkedAt}>{formatMoment(checkedAt)}</time>
          </>
        )}
        {' · '}
        {next(feed)}
      </p>
    </>
  )
}

function next({ isChecking, secondsToNext, interval, failures }: FollowedView): string {
  if (isChecking) return 'being checked now'
  if (secondsToNext === null) return 'no further check'
  if (secondsToNext === 0) return 'the next check is due'
  const when = `next in about ${roughly(secondsToNext)}`
  return failures > 0 ? when : `${when}, ${everySoOften(interval)}`
}
