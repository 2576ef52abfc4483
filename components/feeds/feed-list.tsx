import type { FeedsView } from '@/lib/schema/feed-view'
import { FeedDecisions } from './feed-decisions'
import { FeedState } from './feed-state'

/** The followed feeds, each with what came of it. */
export function FeedList({ view: { feeds, open } }: { view: FeedsView }) {
  return (
    <ul className="feed-list">
      {feeds.map(feed => {
        const name = feed.title ?? feed.address
        return (
          <li key={feed.slug} id={feed.slug}>
            <h2>
              <a href={`/feeds/${feed.slug}`}>{name}</a>
            </h2>
            {feed.title !== null && <p className="muted where">{feed.address}</p>}
            <FeedState feed={feed} />
            {open && <FeedDecisions slug={feed.slug} name={name} />}
          </li>
        )
      })}
    </ul>
  )
}
