import type { FeedItemState } from '@/lib/schema/feed'
import { database } from './client'

/** A feed's entries that wait to be taken in, or to be fetched again, in the order in which they were published. */
export async function listWaitingItems(feed: string): Promise<{ address: string; changes: number }[]> {
  return database().feedItem.findMany({
    where: { feed: { slug: feed }, state: { in: ['waiting', 'changed'] } },
    orderBy: [{ publishedAt: { sort: 'asc', nulls: 'first' } }, { address: 'asc' }],
    select: { address: true, changes: true },
  })
}

/** An entry that is to be taken in or fetched again; null when its feed is followed no more, or that was done. */
export async function findItemToTake(
  feed: string,
  address: string,
): Promise<{ feedTitle: string | null; publishedAt: string | null; isChanged: boolean } | null> {
  const row = await database().feedItem.findFirst({
    where: { feed: { slug: feed }, address, state: { in: ['waiting', 'failed', 'changed'] } },
    select: { publishedAt: true, state: true, feed: { select: { title: true } } },
  })
  if (row === null) return null
  return {
    feedTitle: row.feed.title,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    isChanged: row.state === 'changed',
  }
}

/** Keeps what became of an entry. */
export async function saveItem(
  feed: string,
  address: string,
  became: { state: FeedItemState; reason?: string; article?: string },
): Promise<void> {
  const { state, reason = null, article } = became
  const known =
    article === undefined
      ? null
      : await database().article.findUnique({ where: { slug: article }, select: { id: true } })
  await database().feedItem.updateMany({
    where: { feed: { slug: feed }, address },
    data: { state, reason, ...(known === null ? {} : { articleId: known.id }) },
  })
}

/** Slug of the article that stands at this canonical address; null when none does. */
export async function findArticleAt(canonicalAddress: string): Promise<string | null> {
  const row = await database().article.findUnique({
    where: { canonicalAddress },
    select: { slug: true },
  })
  return row?.slug ?? null
}
