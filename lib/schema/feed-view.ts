import type { FeedItemRecord, FeedRecord } from './feed'

/** What the pages of followed feeds show. */

/** What was done just now. */
export type FeedDone = 'followed' | 'again' | 'checked' | 'stopped' | 'gone' | null

/** A followed feed, with when it is checked next as seen from now. */
export interface FollowedView extends FeedRecord {
  /** Seconds to the next check; 0 when it is due, null when there is none. */
  secondsToNext: number | null
}

export interface FeedsView {
  /** Whether feeds can be followed here. */
  open: boolean
  feeds: FollowedView[]
  done: FeedDone
  /** Why the feed at the address that was given is not followed; null when none was refused. */
  problem: string | null
  /** The address that was given. */
  given: string
}

export interface FeedView {
  open: boolean
  feed: FollowedView
  items: FeedItemRecord[]
  done: FeedDone
}
