import type { ArticleRecord, ArticleSummary, RevisionRecord } from '@/lib/schema/records'
import { byDay, summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import type { Prisma } from './generated/client'
import { quotationInclude, toQuotation } from './quotation-rows'

const inOrder = { orderBy: { ordinal: 'asc' } } as const

/** A revision in full. */
export const revisionInclude = {
  analysis: {
    include: {
      furniture: inOrder,
      body: inOrder,
      segments: inOrder,
      quotations: { ...inOrder, include: quotationInclude },
    },
  },
} satisfies Prisma.RevisionInclude

const fullSelect = {
  ...summarySelect,
  currentRevision: { include: revisionInclude },
} satisfies Prisma.ArticleSelect

type FullRow = Prisma.ArticleGetPayload<{ select: typeof fullSelect }>
type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof revisionInclude }>

/** All articles, without their texts, in the order in which they were loaded. */
export async function listArticles(): Promise<ArticleSummary[]> {
  const rows = await database().article.findMany({
    where: { currentRevisionId: { not: null } },
    select: summarySelect,
    orderBy: { id: 'asc' },
  })
  return rows.map(toArticleSummary)
}

/** The article with its current text and what the analysis made of it; null when there is none at this address. */
export async function findArticle(slug: string): Promise<ArticleRecord | null> {
  const row = await database().article.findUnique({ where: { slug }, select: fullSelect })
  return row === null ? null : toArticle(row)
}

/** The story's articles in full, in order of day, then of loading; null when there is no such story. */
export async function findArticlesOfStory(slug: string): Promise<ArticleRecord[] | null> {
  const story = await database().story.findUnique({
    where: { slug },
    select: { articles: { select: { article: { select: fullSelect } } } },
  })
  if (story === null) return null
  return story.articles
    .map(membership => membership.article)
    .sort(byDay)
    .flatMap(row => toArticle(row) ?? [])
}

/** null for an article without a text: one that is being stored. */
function toArticle(row: FullRow): ArticleRecord | null {
  const revision = row.currentRevision === null ? null : toRevision(row.currentRevision)
  return revision === null ? null : { ...toArticleSummary(row), revision }
}

/** null for a revision that is being stored. */
export function toRevision(row: RevisionRow): RevisionRecord | null {
  const { analysis } = row
  if (!analysis) return null
  return {
    id: String(row.id),
    text: row.text,
    sha256: row.sha256,
    capturedAt: row.capturedAt.toISOString(),
    length: row.length,
    bytes: row.bytes,
    analysisVersion: analysis.version,
    headline: toSpan(analysis.headlineStart, analysis.headlineEnd),
    credit: toCredit(analysis.creditStart, analysis.creditEnd, analysis.creditName),
    furniture: analysis.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    body: analysis.body.map(({ start, end }) => ({ start, end })),
    segments: analysis.segments.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    quotations: analysis.quotations.map(toQuotation),
  }
}

function toSpan(start: number | null, end: number | null): RevisionRecord['headline'] {
  return start === null || end === null ? null : { start, end }
}

function toCredit(start: number | null, end: number | null, name: string | null): RevisionRecord['credit'] {
  return start === null || end === null || name === null ? null : { start, end, name }
}
