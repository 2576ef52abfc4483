import { z } from 'zod'
import { FEED_ITEM_STATES, followSchema } from '../feed'
import { addressSchema } from '../import'
import { named } from './named'
import { count, page, slug } from './text'

/** Feeds, as the API gives them. */

export const followBody = named(
  'FollowRequest',
  'A feed to follow. The site’s robots.txt is kept to.',
  z.strictObject({
    address: followSchema.shape.address.describe('Of an RSS, Atom or JSON feed.'),
    interval: followSchema.shape.interval.describe('Minutes from one check to the next.'),
    entries: followSchema.shape.entries.describe('Take in what the feed has now, too.'),
  }),
)

export const feedAddressBody = named(
  'FeedAddress',
  'A feed to look at.',
  z.strictObject({ address: addressSchema.describe('Of the feed.') }),
)

export const readFeed = named(
  'ReadFeed',
  'What a feed has now.',
  z.object({
    address: z.string().describe('Where it was found in the end.'),
    title: z.string().nullable(),
    entries: z.array(
      z.object({
        address: z.string(),
        title: z.string().nullable(),
        publishedAt: z.string().nullable().describe('A day, or a time in UTC, as the feed says.'),
        summary: z.string().nullable(),
      }),
    ),
  }),
)

const states =
  'passed: there when following began. taken: it came in. known: it was in already. changed: its outlet changed it since, and it is to be fetched again. failed: it could not be taken in.'

export const followedFeed = named(
  'FollowedFeed',
  'A feed whose new articles are taken in by themselves.',
  z.object({
    slug,
    page,
    address: z.string(),
    title: z.string().nullable(),
    interval: count.describe('Minutes from one check to the next.'),
    followedAt: z.iso.datetime(),
    checkedAt: z.iso.datetime().nullable().describe('When it was last asked.'),
    answeredAt: z.iso.datetime().nullable().describe('When it last answered as a feed should.'),
    nextCheckAt: z.iso.datetime().nullable().describe('null: it failed too often and is checked no more.'),
    isChecking: z.boolean(),
    failures: count.describe('Checks in a row that failed.'),
    reason: z.string().nullable().describe('Why the last check failed.'),
    counts: z
      .object(
        Object.fromEntries(FEED_ITEM_STATES.map(state => [state, count])) as Record<
          (typeof FEED_ITEM_STATES)[number],
          typeof count
        >,
      )
      .describe(`Its entries by what became of them. ${states}`),
  }),
)

export const feedList = named('FeedList', 'All followed feeds.', z.object({ feeds: z.array(followedFeed) }))

export const feedWithEntries = named(
  'FeedWithEntries',
  'A followed feed with its newest entries.',
  z.object({
    feed: followedFeed,
    entries: z.array(
      z.object({
        address: z.string(),
        title: z.string().nullable(),
        publishedAt: z.iso.datetime().nullable(),
        seenAt: z.iso.datetime(),
        changes: count.describe(
          'How often its outlet changed it since it came in; each time it is fetched again.',
        ),
        state: z.enum(FEED_ITEM_STATES).describe(states),
        reason: z.string().nullable().describe('Why it could not be taken in, or fetched again.'),
        article: slug.nullable().describe('The article that it became.'),
      }),
    ),
  }),
)

export const unfollowed = named(
  'Unfollowed',
  'A feed that is followed no more; its articles stay.',
  z.object({ slug }),
)
