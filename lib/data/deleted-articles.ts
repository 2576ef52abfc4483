import { KEPT_DAYS, type DeletedPage } from '@/lib/schema/deletion'
import { summarySelect, toArticleSummary } from './article-rows'
import { database, type Transaction } from './client'

const DAY_MS = 86_400_000
/** Articles that go for good in one transaction. */
const MOST_REMOVED = 100

/**
 * The deleted articles that can still be brought back, the last deleted first: `limit` of them from where the page that gave
 * `after` ended, or those of one act, or one. null when no page can have given it.
 */
export async function listDeleted(options: {
  act?: string
  /** Slug of the article. */
  slug?: string
  after?: string | undefined
  limit: number
}): Promise<DeletedPage | null> {
  const { act, slug, after, limit } = options
  const [, time, id] = /^(\d{1,15})\.(\d{1,9})$/.exec(after ?? '') ?? []
  if (after !== undefined && (time === undefined || Number(time) > 8e14)) return null
  const place = after === undefined ? null : { at: new Date(Number(time)), id: Number(id) }
  const wanted = {
    ...(act === undefined ? {} : { act }),
    ...(slug === undefined ? {} : { article: { slug } }),
  }
  const rows = await database().deletion.findMany({
    where: {
      ...wanted,
      ...(place === null
        ? {}
        : {
            OR: [
              { deletedAt: { lt: place.at } },
              { deletedAt: { equals: place.at }, articleId: { lt: place.id } },
            ],
          }),
    },
    orderBy: [{ deletedAt: 'desc' }, { articleId: 'desc' }],
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
    include: {
      article: { select: { ...summarySelect, _count: { select: { revisions: true } } } },
      revision: { select: summarySelect.currentRevision.select },
      story: { select: { slug: true, title: true } },
    },
  })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    deleted: shown.map(({ article, revision, story, deletedAt, way, act }) => ({
      // The text that was current stands in its place.
      article: toArticleSummary({ ...article, currentRevision: revision }),
      deletedAt: deletedAt.toISOString(),
      until: new Date(deletedAt.getTime() + KEPT_DAYS * DAY_MS).toISOString(),
      way,
      act,
      story,
      revisions: article._count.revisions,
    })),
    total: await database().deletion.count({ where: wanted }),
    next: last === undefined ? null : `${last.deletedAt.getTime()}.${last.articleId}`,
  }
}

/** Whether the article at this address was deleted, for now or for good: the installation does not bring it again. */
export async function wasDeleted(
  slug: string,
  client: Pick<Transaction, '$queryRaw'> = database(),
): Promise<boolean> {
  const [row] = await client.$queryRaw<{ away: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM removals WHERE slug = ${slug})
      OR EXISTS (SELECT 1 FROM deletions d JOIN articles a ON a.id = d.article_id WHERE a.slug = ${slug}) AS away`
  return row?.away ?? false
}

/** Whether an article at this canonical address was deleted and can still be brought back. */
export async function isDeletedAddress(canonicalAddress: string): Promise<boolean> {
  return (await database().deletion.count({ where: { canonicalAddress } })) > 0
}

/** Slugs of the articles whose time to be brought back is over; the first few. */
export async function listExpired(): Promise<string[]> {
  const rows = await database().$queryRaw<{ slug: string }[]>`
    SELECT a.slug FROM deletions d JOIN articles a ON a.id = d.article_id
    WHERE d.deleted_at < now() - ${KEPT_DAYS}::int * interval '1 day'
    ORDER BY d.deleted_at, d.article_id LIMIT ${MOST_REMOVED}::int`
  return rows.map(({ slug }) => slug)
}

/**
 * Removes deleted articles for good, with all their texts and all that hangs on them, and stories that none is left of.
 * What was not deleted before is left alone. Returns the slugs of those that are gone.
 */
export async function removeForGood(slugs: readonly string[]): Promise<string[]> {
  return database().$transaction(async transaction => {
    const rows = await transaction.deletion.findMany({
      where: { article: { slug: { in: [...slugs] } } },
      orderBy: { articleId: 'asc' },
      select: { articleId: true, storyId: true, article: { select: { slug: true } } },
    })
    const gone = rows.map(({ article }) => article.slug)
    await transaction.removal.createMany({ data: gone.map(slug => ({ slug })), skipDuplicates: true })
    await transaction.article.deleteMany({ where: { id: { in: rows.map(row => row.articleId) } } })
    await transaction.story.deleteMany({
      where: {
        id: { in: rows.flatMap(({ storyId }) => storyId ?? []) },
        articles: { none: {} },
        deletions: { none: {} },
      },
    })
    return gone
  })
}
