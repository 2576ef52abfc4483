import type { ListedQuotation, QuotationRecord, SpeakerRef } from '@/lib/schema/records'
import { slugFor } from '@/lib/schema/slug'
import { summarySelect, toArticleSummary } from './article-rows'
import type { Prisma } from './generated/client'

export const quotationInclude = {
  speaker: { select: { slug: true, name: true } },
  rendition: { select: { statement: { select: { key: true } } } },
} satisfies Prisma.QuotationInclude

export const listedInclude = {
  ...quotationInclude,
  analysis: { select: { revision: { select: { article: { select: summarySelect } } } } },
} satisfies Prisma.QuotationInclude

export type QuotationRow = Prisma.QuotationGetPayload<{ include: typeof quotationInclude }>
export type ListedRow = Prisma.QuotationGetPayload<{ include: typeof listedInclude }>

export function toListedQuotation(row: ListedRow): ListedQuotation {
  return {
    ...toQuotation(row),
    context: row.context,
    article: toArticleSummary(row.analysis.revision.article),
  }
}

export function toQuotation(row: QuotationRow): QuotationRecord {
  return {
    id: String(row.id),
    ordinal: row.ordinal,
    start: row.start,
    end: row.end,
    kind: row.kind,
    content: row.content,
    cue:
      row.cueStart === null || row.cueEnd === null || row.cueText === null
        ? null
        : { start: row.cueStart, end: row.cueEnd, text: row.cueText },
    speaker: toSpeakerRef(row),
    certainty: row.certainty,
    confidence: row.confidence,
    candidates: row.candidates,
    // Relations are read one after the other: a story that is joined anew in between has others by then.
    statement: (row.rendition?.statement as { key: string } | null | undefined)?.key ?? null,
    interrupted: row.interrupted,
  }
}

function toSpeakerRef(row: QuotationRow): SpeakerRef | null {
  const { speakerStart: start, speakerEnd: end, speakerWritten: written } = row
  const { speakerResolved: resolved, speakerType: type } = row
  if (start === null || end === null || written === null || resolved === null || type === null) return null
  return {
    start,
    end,
    written,
    resolved,
    type,
    role: row.speakerRole,
    name: row.speaker?.name ?? resolved,
    // Between the storing of an article and the joining of its story's people nobody has an address yet; this one then
    // leads to a page that says so.
    slug: row.speaker?.slug ?? slugFor(resolved, 'speaker'),
  }
}
