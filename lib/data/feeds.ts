import type { FeedItemRecord, FeedItemState, FeedRecord } from '@/lib/schema/feed'
import { freeSlug, slugFor } from '@/lib/schema/slug'
import { database, type Transaction } from './client'
import type { Feed } from './generated/client'

/** An entry of a feed as it is first seen. `address` in the form that articles are known by. */
export interface SeenItem {
  address: string
  title: string | null
  publishedAt: Date | null
  /** When its outlet last changed it. */
  changedAt: Date | null
}

/** Some feeds give every entry the time of the asking: so often a change is believed. */
const MOST_CHANGES = 20
/** Entries that one feed's page lists. */
const MOST_LISTED = 200

/** All followed feeds, by name. */
export async function listFeeds(): Promise<FeedRecord[]> {
  const feeds = await database().feed.findMany({ orderBy: [{ title: 'asc' }, { id: 'asc' }] })
  const counts = await database().feedItem.groupBy({ by: ['feedId', 'state'], _count: true })
  return feeds.map(feed =>
    toRecord(
      feed,
      counts.filter(({ feedId }) => feedId === feed.id),
    ),
  )
}

/** The feed with its newest entries; null when no such one is followed. */
export async function findFeed(
  slug: string,
  limit = MOST_LISTED,
): Promise<{ feed: FeedRecord; items: FeedItemRecord[] } | null> {
  const row = await database().feed.findUnique({
    where: { slug },
    include: {
      items: {
        orderBy: [{ seenAt: 'desc' }, { publishedAt: { sort: 'desc', nulls: 'last' } }, { address: 'asc' }],
        take: Math.min(limit, MOST_LISTED),
        include: { article: { select: { slug: true, currentRevisionId: true } } },
      },
    },
  })
  if (row === null) return null
  const counts = await database().feedItem.groupBy({
    by: ['state'],
    where: { feedId: row.id },
    _count: true,
  })
  return {
    feed: toRecord(row, counts),
    items: row.items.map(({ address, title, publishedAt, seenAt, changes, state, reason, article }) => ({
      address,
      title,
      publishedAt: publishedAt?.toISOString() ?? null,
      seenAt: seenAt.toISOString(),
      changes,
      state,
      reason,
      // One that was deleted has no page.
      article: article === null || article.currentRevisionId === null ? null : article.slug,
    })),
  }
}

function toRecord(row: Feed, counted: readonly { state: FeedItemState; _count: number }[]): FeedRecord {
  const counts = { passed: 0, waiting: 0, taken: 0, known: 0, changed: 0, failed: 0 }
  for (const { state, _count } of counted) counts[state] += _count
  return {
    slug: row.slug,
    address: row.address,
    title: row.title,
    interval: row.interval,
    followedAt: row.followedAt.toISOString(),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    nextCheckAt: row.nextCheckAt?.toISOString() ?? null,
    isChecking: row.checkedBy !== null,
    failures: row.failures,
    reason: row.reason,
    counts,
  }
}

/**
 * Follows a feed that was read just now; its entries wait to be taken in, or are passed over. One that is followed already
 * is checked as often as is said now, and again if it was checked no more. Returns its slug, and whether it is new.
 */
export async function followFeed(feed: {
  address: string
  title: string | null
  interval: number
  etag: string | null
  lastModified: string | null
  items: readonly SeenItem[]
  state: 'passed' | 'waiting'
}): Promise<{ slug: string; isNew: boolean }> {
  const { address, title, interval, etag, lastModified, items, state } = feed
  return database().$transaction(async transaction => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('feeds', 0))`
    const known = await transaction.feed.findUnique({ where: { address } })
    const now = new Date()
    const answered = {
      title: title ?? known?.title ?? null,
      interval,
      etag,
      lastModified,
      checkedAt: now,
      answeredAt: now,
      nextCheckAt: minutesFrom(now, interval),
      failures: 0,
      reason: null,
    }
    const slugs = await transaction.feed.findMany({ select: { slug: true } })
    const wished = slugFor(title ?? new URL(address).hostname, 'feed')
    const slug = known?.slug ?? freeSlug(wished, one => slugs.some(feed => feed.slug === one))
    const { id } = await transaction.feed.upsert({
      where: { address },
      create: { slug, address, ...answered },
      update: answered,
      select: { id: true },
    })
    await addItems(transaction, id, items, state)
    return { slug, isNew: known === null }
  })
}

async function addItems(
  transaction: Transaction,
  feedId: number,
  items: readonly SeenItem[],
  state: FeedItemState,
): Promise<number> {
  const { count } = await transaction.feedItem.createMany({
    data: items.map(item => ({ feedId, ...item, state })),
    skipDuplicates: true,
  })
  return count
}

/** Follows a feed no more: false when it was not followed. Articles that came of it stay. */
export async function unfollowFeed(slug: string): Promise<boolean> {
  const { count } = await database().feed.deleteMany({ where: { slug } })
  return count > 0
}

/** Lets a feed be checked next, also one that is checked no more; false when it is not followed. */
export async function dueNow(slug: string): Promise<boolean> {
  const { count } = await database().feed.updateMany({ where: { slug }, data: { nextCheckAt: new Date() } })
  return count > 0
}

/** Slugs of the feeds whose next check is due. */
export async function listDueFeeds(): Promise<string[]> {
  const rows = await database().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM feeds WHERE next_check_at <= now() ORDER BY next_check_at LIMIT 100`
  return rows.map(({ slug }) => slug)
}

/** What a check needs to know of a feed. */
export interface FeedToCheck {
  id: number
  slug: string
  address: string
  title: string | null
  interval: number
  since: { etag: string | null; lastModified: string | null }
  failures: number
}

/**
 * Takes the check of a feed in hand, for a job by its id: null when it is not due, or another job has it. The same job may
 * take it again, after its worker died in the middle. The next check is set at once, so that no other job begins one.
 */
export async function claimCheck(slug: string, job: string): Promise<FeedToCheck | null> {
  const [row] = await database().$queryRaw<(Omit<FeedToCheck, 'since'> & FeedToCheck['since'])[]>`
    UPDATE feeds SET checked_by = ${job}::uuid, checked_at = now(), next_check_at = now() + "interval" * interval '1 minute'
    WHERE slug = ${slug} AND (next_check_at <= now() OR checked_by = ${job}::uuid)
    RETURNING id, slug, address, title, "interval", etag, last_modified AS "lastModified", failures`
  if (row === undefined) return null
  const { etag, lastModified, ...feed } = row
  return { ...feed, since: { etag, lastModified } }
}

/** What a feed answered: nothing new (`items` is null), or its entries. */
export interface Answered {
  title: string | null
  etag: string | null
  lastModified: string | null
  items: readonly SeenItem[] | null
}

/**
 * Keeps what a check found, in one transaction: entries not seen before wait to be taken in, those that changed to be fetched again.
 * Returns how many are new.
 */
export async function saveCheck(feed: FeedToCheck, answered: Answered): Promise<number> {
  const { title, etag, lastModified, items } = answered
  return database().$transaction(async transaction => {
    const now = new Date()
    const { count } = await transaction.feed.updateMany({
      where: { id: feed.id },
      data: {
        ...(title === null ? {} : { title }),
        etag,
        lastModified,
        answeredAt: now,
        nextCheckAt: minutesFrom(now, feed.interval),
        checkedBy: null,
        failures: 0,
        reason: null,
      },
    })
    // It is followed no more.
    if (count === 0) return 0
    if (items === null) return 0
    await markChanged(transaction, feed.id, items)
    return addItems(transaction, feed.id, items, 'waiting')
  })
}

/** Entries of articles that are in, of which the feed says a later moment or another title than before. */
async function markChanged(
  transaction: Transaction,
  feedId: number,
  items: readonly SeenItem[],
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE feed_items item
    SET state = 'changed', changes = item.changes + 1, reason = NULL, title = coalesce(said.title, item.title),
      changed_at = coalesce(said.changed_at, item.changed_at)
    FROM unnest(${items.map(({ address }) => address)}::text[], ${items.map(({ title }) => title)}::text[],
      ${items.map(({ changedAt }) => changedAt?.toISOString() ?? null)}::timestamptz[]) AS said (address, title, changed_at)
    WHERE item.feed_id = ${feedId} AND item.address = said.address AND item.article_id IS NOT NULL
      AND item.state IN ('taken', 'known', 'changed') AND item.changes < ${MOST_CHANGES}
      AND (said.changed_at > coalesce(item.changed_at, item.published_at, item.seen_at) OR said.title <> item.title)`
}

/** Keeps that a check failed, and when the next one is; null: it is checked no more. */
export async function saveFailure(
  feed: FeedToCheck,
  { reason, nextCheckAt }: { reason: string; nextCheckAt: Date | null },
): Promise<void> {
  await database().feed.updateMany({
    where: { id: feed.id },
    data: { failures: { increment: 1 }, reason, nextCheckAt, checkedBy: null },
  })
}

function minutesFrom(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
