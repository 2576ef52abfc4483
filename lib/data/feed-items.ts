import type { FeedItemState } from '@/lib/schema/feed'
import { database } from './client'

/** Addresses of a feed's entries that wait to be taken in, in the order in which they were published. */
export async function listWaitingItems(feed: string): Promise<string[]> {
  const rows = await database().feedItem.findMany({
    where: { feed: { slug: feed }, state: 'waiting' },
    orderBy: [{ publishedAt: { sort: 'asc', nulls: 'first' } }, { address: 'asc' }],
    select: { address: true },
  })
  return rows.map(({ address }) => address)
}

/** An entry that is to be taken in; null when its feed is followed no more, or it was taken in. */
export async function findItemToTake(
  feed: string,
  address: string,
): Promise<{ feedTitle: string | null; publishedAt: string | null } | null> {
  const row = await database().feedItem.findFirst({
    where: { feed: { slug: feed }, address, state: { in: ['waiting', 'failed'] } },
    select: { publishedAt: true, feed: { select: { title: true } } },
  })
  if (row === null) return null
  return { feedTitle: row.feed.title, publishedAt: row.publishedAt?.toISOString() ?? null }
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
