import { countOf } from '@/lib/format/counts'
import { FEED_INTERVALS, USUAL_INTERVAL } from '@/lib/schema/feed'
import { INTERVAL_WORDS } from './interval-words'

interface Props {
  /** The feed that was just read; null to ask for its address. */
  feed: { address: string; entries: number } | null
  given?: string
  problem?: string | null
}

/** Follows a feed: how often it is looked into, and whether what it has now is wanted too. */
export function FollowForm({ feed, given = '', problem = null }: Props) {
  return (
    <form className="follow" id="follow" method="post" action="/add/follow" aria-labelledby="follow-title">
      <h2 id="follow-title">{feed === null ? 'Follow a feed' : 'Or follow it'}</h2>
      <p className="muted">
        New articles are then taken in by themselves, without a preview; when their outlet changes them, both
        texts are kept. The site’s rules for programs (robots.txt) are kept to.
      </p>
      {problem !== null && (
        <p className="problem" id="follow-problem">
          {problem}
        </p>
      )}
      <p className="do">
        {feed === null ? (
          <label className="address">
            <span>Address of the feed</span>
            <input
              type="url"
              name="address"
              required
              defaultValue={given}
              placeholder="https://"
              autoComplete="off"
              {...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': 'follow-problem' })}
            />
          </label>
        ) : (
          <input type="hidden" name="address" value={feed.address} />
        )}
        <label>
          <span>Look for new articles</span>
          <select name="interval" defaultValue={USUAL_INTERVAL}>
            {FEED_INTERVALS.map(minutes => (
              <option key={minutes} value={minutes}>
                {INTERVAL_WORDS[minutes]}
              </option>
            ))}
          </select>
        </label>
        <label className="entries">
          <input type="checkbox" name="entries" />{' '}
          {feed === null
            ? 'take in what it has now, too'
            : `take in what it has now, too: ${countOf(feed.entries, 'article')}`}
        </label>
        <button className="button">Follow this feed</button>
      </p>
    </form>
  )
}
