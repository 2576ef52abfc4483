import type { ArticleSummary } from '@/lib/schema/records'
import { summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import type { Prisma } from './generated/client'

/** Which articles to list. Fields that are left out do not filter. */
export interface ArticleFilter {
  /** Slug of a story. */
  story?: string | undefined
  /** Slug of an outlet; null for outlets that are not named. */
  outlet?: string | null | undefined
  /** null for articles without a credit. */
  credit?: string | null | undefined
  language?: string | undefined
  /** ISO days: published on or after, on or before, as far as known. */
  from?: string | undefined
  to?: string | undefined
}

export interface ArticlePage {
  articles: ArticleSummary[]
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}

/**
 * The articles that have a text, without it, in the order in which they came in: `limit` of them from where the page that
 * gave `after` ended. null when no page can have given it.
 */
export async function listArticlePage(
  filter: ArticleFilter,
  { after = '0', limit }: { after?: string | undefined; limit: number },
): Promise<ArticlePage | null> {
  if (!/^\d{1,9}$/.test(after)) return null
  const rows = await database().article.findMany({
    where: { id: { gt: Number(after) }, currentRevisionId: { not: null }, ...matching(filter) },
    orderBy: { id: 'asc' },
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
    select: { ...summarySelect, id: true },
  })
  const page = rows.slice(0, limit)
  return {
    articles: page.map(toArticleSummary),
    next: rows.length > limit ? String(page.at(-1)?.id ?? after) : null,
  }
}

function matching({ story, outlet, credit, language, from, to }: ArticleFilter): Prisma.ArticleWhereInput {
  return {
    ...(story === undefined ? {} : { story: { story: { slug: story } } }),
    ...(outlet === undefined ? {} : { outlet: outlet === null ? null : { slug: outlet } }),
    ...(credit === undefined ? {} : { credit }),
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { dayTo: { gte: new Date(from) } }),
    ...(to === undefined ? {} : { dayFrom: { lte: new Date(to) } }),
  }
}
