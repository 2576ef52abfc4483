import type { QuotedArticle } from '@/lib/analysis/people/model'
import type { Quotation } from '@/lib/analysis/quotation/model'
import type { SpeakerDecision } from '@/lib/schema/ingest'
import { database } from './client'
import type { Quotation as QuotationRow } from './generated/client'
import { listDecisions } from './speaker-decisions'

/** What people and statements are joined from. `quotationIds` holds, an article each, the rows of its quotations. */
export interface StoryQuotations {
  /** In order of loading; ids are slugs. */
  articles: QuotedArticle[]
  quotationIds: Map<string, bigint[]>
  decisions: SpeakerDecision[]
}

/** Slugs of the stories whose people were joined by another version than this, or by none since an article came in. */
export async function listStaleStories(version: number): Promise<string[]> {
  const rows = await database().story.findMany({
    where: { OR: [{ analysisVersion: null }, { analysisVersion: { not: version } }] },
    orderBy: { id: 'asc' },
    select: { slug: true },
  })
  return rows.map(row => row.slug)
}

/** Whether the story is one of those. */
export async function isStaleStory(slug: string, version: number): Promise<boolean> {
  const row = await database().story.findUnique({ where: { slug }, select: { analysisVersion: true } })
  return row !== null && row.analysisVersion !== version
}

/** The quotations of the story's articles in their current texts; null when there is no such story. */
export async function findStoryQuotations(slug: string): Promise<StoryQuotations | null> {
  const story = await database().story.findUnique({
    where: { slug },
    select: {
      articles: {
        orderBy: { ordinal: 'asc' },
        select: {
          article: {
            select: {
              slug: true,
              currentRevision: {
                select: {
                  text: true,
                  analysis: { select: { quotations: { orderBy: { ordinal: 'asc' } } } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (story === null) return null
  const articles: QuotedArticle[] = []
  const quotationIds = new Map<string, bigint[]>()
  for (const { article } of story.articles) {
    const rows = article.currentRevision?.analysis?.quotations ?? []
    articles.push({
      id: article.slug,
      text: article.currentRevision?.text ?? '',
      quotations: rows.map(toCoreQuotation),
    })
    quotationIds.set(
      article.slug,
      rows.map(row => row.id),
    )
  }
  return { articles, quotationIds, decisions: await listDecisions(slug) }
}

function toCoreQuotation(row: QuotationRow): Quotation {
  const {
    cueStart,
    cueEnd,
    cueText,
    speakerStart,
    speakerEnd,
    speakerWritten,
    speakerResolved,
    speakerType,
  } = row
  return {
    start: row.start,
    end: row.end,
    kind: row.kind,
    cue:
      cueStart === null || cueEnd === null || cueText === null
        ? null
        : { start: cueStart, end: cueEnd, text: cueText },
    speaker:
      speakerStart === null ||
      speakerEnd === null ||
      speakerWritten === null ||
      speakerResolved === null ||
      speakerType === null
        ? null
        : {
            start: speakerStart,
            end: speakerEnd,
            text: speakerWritten,
            name: speakerResolved,
            type: speakerType,
            role: row.speakerRole,
          },
    certainty: row.certainty,
    confidence: row.confidence,
    candidates: row.candidates,
    statement: row.interrupted,
  }
}
