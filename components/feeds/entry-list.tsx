import { articlePath } from '@/lib/format/addresses'
import { formatMoment } from '@/lib/format/days'
import type { FeedItemRecord, FeedItemState } from '@/lib/schema/feed'

const BECAME: Record<FeedItemState, string> = {
  passed: 'was there when following began',
  waiting: 'being fetched',
  taken: 'taken in',
  known: 'here before',
  changed: 'changed at the outlet, being fetched again',
  failed: 'could not be taken in',
}

/** A feed's entries, the newest first, each with what became of it. */
export function EntryList({ items }: { items: readonly FeedItemRecord[] }) {
  return (
    <ul className="entry-list">
      {items.map(({ address, title, article, state, reason, seenAt, changes }) => (
        <li key={address}>
          <p>
            {article === null ? (title ?? address) : <a href={articlePath(article)}>{title ?? address}</a>}
          </p>
          <p className="muted">
            {BECAME[state]} · seen <time dateTime={seenAt}>{formatMoment(seenAt)}</time> ·{' '}
            {article !== null && changes > 0 && (
              <>
                changed since: <a href={`${articlePath(article)}/revisions`}>its texts</a> ·{' '}
              </>
            )}
            <a href={address} rel="nofollow noreferrer">
              at the outlet<span className="sr">: {title ?? address}</span>
            </a>
          </p>
          {reason !== null && <p>{reason}</p>}
        </li>
      ))}
    </ul>
  )
}
