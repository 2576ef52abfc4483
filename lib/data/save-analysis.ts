import type { AnalysedQuotation, AnalysedText } from '@/lib/schema/ingest'
import { database, type Transaction } from './client'
import type { Prisma } from './generated/client'

interface Target {
  articleId: number
  revisionId: number
}

/** Replaces all that an earlier analysis stored for the revision. */
export async function writeAnalysis(
  transaction: Transaction,
  { articleId, revisionId }: Target,
  analysis: AnalysedText,
): Promise<void> {
  await transaction.analysis.deleteMany({ where: { revisionId } })
  await transaction.analysis.create({
    data: {
      revisionId,
      articleId,
      version: analysis.version,
      headlineStart: analysis.headline?.start,
      headlineEnd: analysis.headline?.end,
      creditStart: analysis.credit?.start,
      creditEnd: analysis.credit?.end,
      creditName: analysis.credit?.name,
      opening: analysis.opening,
      words: analysis.words,
      segmentCount: analysis.segments.length,
      quotationCount: analysis.quotations.length,
    },
  })
  await transaction.furniture.createMany({
    data: analysis.furniture.map(({ start, end, kind }, ordinal) => ({
      revisionId,
      ordinal,
      start,
      end,
      kind,
    })),
  })
  await transaction.bodySpan.createMany({
    data: analysis.body.map(({ start, end }, ordinal) => ({ revisionId, ordinal, start, end })),
  })
  await transaction.segment.createMany({
    data: analysis.segments.map(({ start, end, paragraph }, ordinal) => ({
      revisionId,
      ordinal,
      start,
      end,
      paragraph,
    })),
  })
  await transaction.quotation.createMany({
    data: analysis.quotations.map((quotation, ordinal) => ({
      revisionId,
      articleId,
      ordinal,
      ...toColumns(quotation),
    })),
  })
}

function toColumns(quotation: AnalysedQuotation) {
  const { cue, speaker } = quotation
  return {
    start: quotation.start,
    end: quotation.end,
    kind: quotation.kind,
    content: quotation.content,
    context: quotation.context,
    cueStart: cue?.start,
    cueEnd: cue?.end,
    cueText: cue?.text,
    speakerStart: speaker?.start,
    speakerEnd: speaker?.end,
    speakerWritten: speaker?.text,
    speakerResolved: speaker?.name,
    speakerType: speaker?.type,
    speakerRole: speaker?.role,
    certainty: quotation.certainty,
    confidence: quotation.confidence,
    candidates: quotation.candidates,
    interrupted: quotation.statement,
  } satisfies Partial<Prisma.QuotationCreateManyInput>
}

/** A stored text to analyse anew. */
export interface StoredText {
  revisionId: number
  text: string
}

/**
 * Up to `limit` stored texts past the revision `after`, in order of revision; with `otherThan` only those whose analysis
 * another version made. All revisions, not only the current ones.
 */
export async function listTexts(options: {
  after: number
  limit: number
  otherThan?: number
}): Promise<StoredText[]> {
  const rows = await database().revision.findMany({
    where: {
      id: { gt: options.after },
      ...(options.otherThan === undefined
        ? {}
        : { OR: [{ analysis: null }, { analysis: { version: { not: options.otherThan } } }] }),
    },
    orderBy: { id: 'asc' },
    take: options.limit,
    select: { id: true, text: true },
  })
  return rows.map(({ id, text }) => ({ revisionId: id, text }))
}

/**
 * Stores a new analysis of a revision in place of the old, in one transaction. A headline that the analysis found, not
 * the article's outlet, follows it; the people of the article's story are marked as to be joined anew.
 */
export async function replaceAnalysis(revisionId: number, analysis: AnalysedText): Promise<void> {
  await database().$transaction(async transaction => {
    const revision = await transaction.revision.findUnique({
      where: { id: revisionId },
      select: {
        text: true,
        articleId: true,
        article: {
          select: { currentRevisionId: true, headlineBasis: true, story: { select: { storyId: true } } },
        },
      },
    })
    if (revision === null) return
    const { articleId, article, text } = revision
    await writeAnalysis(transaction, { articleId, revisionId }, analysis)
    if (article.currentRevisionId === revisionId && article.headlineBasis === 'inferred') {
      const headline = headlineText(text, analysis)
      await transaction.article.update({ where: { id: articleId }, data: { headline } })
    }
    if (article.story !== null) {
      await transaction.story.update({
        where: { id: article.story.storyId },
        data: { analysisVersion: null },
      })
    }
  })
}

/** The headline that the analysis found, or null. */
export function headlineText(text: string, analysis: Pick<AnalysedText, 'headline'>): string | null {
  if (analysis.headline === null) return null
  return text.slice(analysis.headline.start, analysis.headline.end).trim() || null
}
