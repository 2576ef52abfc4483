import type { StoryRecord } from '@/lib/schema/records'
import { byDay, summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import type { Prisma } from './generated/client'

const storySelect = {
  slug: true,
  title: true,
  articles: { select: { article: { select: summarySelect } } },
} satisfies Prisma.StorySelect

type StoryRow = Prisma.StoryGetPayload<{ select: typeof storySelect }>

/** All stories with their articles' summaries, in the order in which they came in. One whose articles are all deleted is none. */
export async function listStories(): Promise<StoryRecord[]> {
  const rows = await database().story.findMany({
    where: { articles: { some: {} } },
    select: storySelect,
    orderBy: { id: 'asc' },
  })
  return rows.map(toStory)
}

/** The story at this address, or null. */
export async function findStory(slug: string): Promise<StoryRecord | null> {
  const row = await database().story.findUnique({ where: { slug }, select: storySelect })
  return row === null || row.articles.length === 0 ? null : toStory(row)
}

function toStory(row: StoryRow): StoryRecord {
  const articles = row.articles.map(membership => membership.article).sort(byDay)
  return { slug: row.slug, title: row.title, articles: articles.map(toArticleSummary) }
}
