import { z } from 'zod'
import { addressSchema } from './import'
import { slugSchema } from './slug'

/** Followed feeds: what is told when one is followed, and what is known of it. */

/** How often a feed may be looked into, in minutes. */
export const FEED_INTERVALS = [15, 60, 360, 1440] as const
export type FeedInterval = (typeof FEED_INTERVALS)[number]
export const USUAL_INTERVAL: FeedInterval = 60

/** Checks in a row that fail before a feed is checked no more: with the waits between them some five days. */
export const MOST_FAILURES = 10

export const followSchema = z.object({
  address: addressSchema,
  /** Minutes from one check to the next. */
  interval: z
    .union(
      FEED_INTERVALS.map(minutes => z.literal(minutes)),
      { error: `must be one of ${FEED_INTERVALS.join(', ')}` },
    )
    .default(USUAL_INTERVAL),
  /** Take in what the feed has now, too. */
  entries: z.boolean().default(false),
})
export type Follow = z.output<typeof followSchema>

/**
 * passed: it was in the feed when following began, and was not wanted. waiting: it is being taken in. taken, known: it came
 * in, or was in already. changed: its outlet changed it since, and it is to be fetched again. failed: it could not be taken
 * in, for a reason.
 */
export const FEED_ITEM_STATES = ['passed', 'waiting', 'taken', 'known', 'changed', 'failed'] as const
export type FeedItemState = (typeof FEED_ITEM_STATES)[number]

export interface FeedItemRecord {
  address: string
  title: string | null
  /** ISO time, as the feed says. */
  publishedAt: string | null
  seenAt: string
  /** How often its outlet changed it, since it came in, as the feed says. */
  changes: number
  state: FeedItemState
  reason: string | null
  /** Slug of the article that it became. */
  article: string | null
}

export interface FeedRecord {
  slug: string
  address: string
  /** As it names itself. */
  title: string | null
  interval: number
  followedAt: string
  /** When it was last asked, and last answered as a feed should. */
  checkedAt: string | null
  answeredAt: string | null
  /** Null for one that is checked no more. */
  nextCheckAt: string | null
  /** A check is in hand. */
  isChecking: boolean
  /** Checks in a row that failed, and why the last one did. */
  failures: number
  reason: string | null
  /** Entries by what became of them. */
  counts: Record<FeedItemState, number>
}

export const feedSlug = slugSchema
