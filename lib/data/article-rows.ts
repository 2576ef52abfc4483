import type { ArticleSummary, DayRecord } from '@/lib/schema/records'
import type { Prisma } from './generated/client'
import { siglum } from './siglum'

/** What a summary is made of: never the text, which lists do not need. */
export const summarySelect = {
  slug: true,
  outlet: { select: { slug: true, name: true } },
  credit: true,
  headline: true,
  dayFrom: true,
  dayTo: true,
  dayBasis: true,
  dayWords: true,
  language: true,
  story: { select: { ordinal: true, story: { select: { slug: true, title: true } } } },
  currentRevision: {
    select: {
      number: true,
      analysis: { select: { opening: true, words: true, segmentCount: true, quotationCount: true } },
    },
  },
} satisfies Prisma.ArticleSelect

export type SummaryRow = Prisma.ArticleGetPayload<{ select: typeof summarySelect }>

export function toArticleSummary(row: SummaryRow): ArticleSummary {
  const analysis = row.currentRevision?.analysis
  return {
    slug: row.slug,
    siglum: siglum(row.story?.ordinal ?? 0),
    outlet: row.outlet,
    credit: row.credit,
    headline: row.headline,
    opening: analysis?.opening ?? '',
    day: toDay(row),
    language: row.language,
    story: row.story?.story ?? null,
    words: analysis?.words ?? 0,
    segments: analysis?.segmentCount ?? 0,
    quotations: analysis?.quotationCount ?? 0,
    revisionNumber: row.currentRevision?.number ?? 1,
  }
}

function toDay(row: SummaryRow): DayRecord | null {
  if (row.dayFrom === null || row.dayTo === null || row.dayBasis === null) return null
  return { from: isoDay(row.dayFrom), to: isoDay(row.dayTo), basis: row.dayBasis, words: row.dayWords }
}

/** A date column comes as midnight in UTC, whatever the zone of the machine. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** Order of day, then of loading; articles whose day is not known come last. */
export function byDay(left: SummaryRow, right: SummaryRow): number {
  return (
    (left.dayFrom?.getTime() ?? Infinity) - (right.dayFrom?.getTime() ?? Infinity) ||
    (left.dayTo?.getTime() ?? Infinity) - (right.dayTo?.getTime() ?? Infinity) ||
    (left.story?.ordinal ?? 0) - (right.story?.ordinal ?? 0)
  )
}
