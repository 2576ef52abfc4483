import type { CleanedText } from '@/lib/analysis/text/model'
import type { AnalysedQuotation, AnalysedText } from '@/lib/schema/ingest'
import { partsSchema } from '@/lib/schema/text-parts'
import { database, type Transaction } from './client'
import { insertRows } from './insert-rows'
import { writeIndex } from './search-index'

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
      keptSha256: analysis.fingerprint?.keptSha256,
      sketch: analysis.fingerprint?.sketch,
    },
  })
  const place = (row: object, ordinal: number) => ({ ...row, revision_id: revisionId, ordinal })
  await insertRows(
    transaction,
    'furniture',
    { ...SPAN, kind: 'furniture_kind' },
    analysis.furniture.map(place),
  )
  await insertRows(transaction, 'body_spans', SPAN, analysis.body.map(place))
  await insertRows(transaction, 'segments', { ...SPAN, paragraph: 'int' }, analysis.segments.map(place))
  const quotations = analysis.quotations.map((quotation, ordinal) => ({
    ...place(toColumns(quotation), ordinal),
    article_id: articleId,
  }))
  await insertRows(transaction, 'quotations', QUOTATION, quotations)
  if (analysis.index) await writeIndex(transaction, revisionId, analysis.index, analysis.quotations)
}

const SPAN = { revision_id: 'int', ordinal: 'int', start: 'int', end: 'int' } as const

const QUOTATION = {
  ...SPAN,
  article_id: 'int',
  kind: 'quotation_kind',
  content: 'text',
  context: 'text',
  search_words: 'text',
  cue_start: 'int',
  cue_end: 'int',
  cue_text: 'text',
  speaker_start: 'int',
  speaker_end: 'int',
  speaker_written: 'text',
  speaker_resolved: 'text',
  speaker_type: 'speaker_type',
  speaker_role: 'text',
  certainty: 'certainty',
  confidence: 'float8',
  candidates: 'text[]',
  interrupted: 'int',
} as const

function toColumns(quotation: AnalysedQuotation): Partial<Record<keyof typeof QUOTATION, unknown>> {
  const { cue, speaker } = quotation
  return {
    start: quotation.start,
    end: quotation.end,
    kind: quotation.kind,
    content: quotation.content,
    context: quotation.context,
    search_words: quotation.searchWords,
    cue_start: cue?.start,
    cue_end: cue?.end,
    cue_text: cue?.text,
    speaker_start: speaker?.start,
    speaker_end: speaker?.end,
    speaker_written: speaker?.text,
    speaker_resolved: speaker?.name,
    speaker_type: speaker?.type,
    speaker_role: speaker?.role,
    certainty: quotation.certainty,
    confidence: quotation.confidence,
    candidates: quotation.candidates,
    interrupted: quotation.statement,
  }
}

/** A stored text to analyse anew. */
export interface StoredText {
  revisionId: number
  text: string
  /** Where the page's markup or a person said what is headline, furniture and body. */
  parts: CleanedText | null
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
    select: { id: true, text: true, parts: true },
  })
  return rows.map(toStoredText)
}

/** A stored text by its revision's id; null when it is gone. */
export async function findText(revisionId: number): Promise<StoredText | null> {
  const row = await database().revision.findUnique({
    where: { id: revisionId },
    select: { id: true, text: true, parts: true },
  })
  return row === null ? null : toStoredText(row)
}

function toStoredText({ id, text, parts }: { id: number; text: string; parts: unknown }): StoredText {
  return { revisionId: id, text, parts: parts === null ? null : partsSchema.parse(parts) }
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
    // The story's row first: see saveArticle.
    if (article.story !== null) {
      await transaction.story.update({
        where: { id: article.story.storyId },
        data: { analysisVersion: null },
      })
    }
    await writeAnalysis(transaction, { articleId, revisionId }, analysis)
    if (article.currentRevisionId === revisionId && article.headlineBasis === 'inferred') {
      const headline = headlineText(text, analysis)
      await transaction.article.update({ where: { id: articleId }, data: { headline } })
    }
  })
}

/** The headline that the analysis found, or null. */
export function headlineText(text: string, analysis: Pick<AnalysedText, 'headline'>): string | null {
  if (analysis.headline === null) return null
  return text.slice(analysis.headline.start, analysis.headline.end).trim() || null
}
