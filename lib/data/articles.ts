import type { ArticleRecord, ArticleSummary, RevisionRecord } from '@/lib/schema/records'
import { byDay, summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import type { Prisma } from './generated/client'
import { quotationInclude, toQuotation } from './quotation-rows'

const inOrder = { orderBy: { ordinal: 'asc' } } as const

const fullSelect = {
  ...summarySelect,
  currentRevision: {
    include: {
      analysis: {
        include: {
          furniture: inOrder,
          body: inOrder,
          segments: inOrder,
          quotations: { ...inOrder, include: quotationInclude },
        },
      },
    },
  },
} satisfies Prisma.ArticleSelect

type FullRow = Prisma.ArticleGetPayload<{ select: typeof fullSelect }>

/** All articles, without their texts, in the order in which they were loaded. */
export async function listArticles(): Promise<ArticleSummary[]> {
  const rows = await database().article.findMany({ select: summarySelect, orderBy: { id: 'asc' } })
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
  const revision = row.currentRevision
  const analysis = revision?.analysis
  if (!revision || !analysis) return null
  const record: RevisionRecord = {
    id: String(revision.id),
    text: revision.text,
    sha256: revision.sha256,
    capturedAt: revision.capturedAt.toISOString(),
    length: revision.length,
    bytes: revision.bytes,
    analysisVersion: analysis.version,
    headline: toSpan(analysis.headlineStart, analysis.headlineEnd),
    credit: toCredit(analysis.creditStart, analysis.creditEnd, analysis.creditName),
    furniture: analysis.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    body: analysis.body.map(({ start, end }) => ({ start, end })),
    segments: analysis.segments.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    quotations: analysis.quotations.map(toQuotation),
  }
  return { ...toArticleSummary(row), revision: record }
}

function toSpan(start: number | null, end: number | null): RevisionRecord['headline'] {
  return start === null || end === null ? null : { start, end }
}

function toCredit(start: number | null, end: number | null, name: string | null): RevisionRecord['credit'] {
  return start === null || end === null || name === null ? null : { start, end, name }
}
