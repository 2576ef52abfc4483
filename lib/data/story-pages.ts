import type { StoryRecord } from '@/lib/schema/records'
import { byDay, summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'

export interface StoryPage {
  stories: StoryRecord[]
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}

/**
 * The stories with their articles, in the order in which they came in: `limit` of them from where the page that gave `after`
 * ended. null when no page can have given it.
 */
export async function listStoryPage({
  after = '0',
  limit,
}: {
  after?: string | undefined
  limit: number
}): Promise<StoryPage | null> {
  if (!/^\d{1,9}$/.test(after)) return null
  const rows = await database().story.findMany({
    where: { id: { gt: Number(after) }, articles: { some: {} } },
    orderBy: { id: 'asc' },
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
    select: {
      id: true,
      slug: true,
      title: true,
      articles: { select: { article: { select: summarySelect } } },
    },
  })
  const page = rows.slice(0, limit)
  return {
    stories: page.map(({ slug, title, articles }) => ({
      slug,
      title,
      articles: articles
        .map(({ article }) => article)
        .sort(byDay)
        .map(toArticleSummary),
    })),
    next: rows.length > limit ? String(page.at(-1)?.id ?? after) : null,
  }
}
