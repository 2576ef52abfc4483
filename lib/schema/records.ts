import type { Furniture, Segment, Span } from '@/lib/analysis/text/model'
import type { Certainty, QuotationKind } from '@/lib/analysis/quotation/model'

/** The plain types that `lib/data` returns: database rows without Prisma. Days are ISO dates, times ISO 8601 in UTC. */

/** When the article was published, as far as known. `from` = `to` when one day is known. */
export interface DayRecord {
  from: string
  to: string
  basis: 'stated' | 'inferred'
  /** The words of the text it was inferred from; null when stated. */
  words: string | null
}

export interface OutletRecord {
  slug: string
  name: string
}

export interface StoryRef {
  slug: string
  title: string
}

/** An article as lists show it. */
export interface ArticleSummary {
  slug: string
  /** The article's letter within its story (A, B, …, Z, AA), in the order of loading. */
  siglum: string
  outlet: OutletRecord | null
  credit: string | null
  headline: string | null
  /** The first words of the body, for an article without a headline. Shown as such, never as a headline. */
  opening: string
  day: DayRecord | null
  language: string
  story: StoryRef | null
  /** Words of the kept text (headline and body). */
  words: number
  segments: number
  quotations: number
}

export interface QuotationRecord extends Span {
  id: string
  /** Position among the article's quotations, 0-based; its address is `#q<number + 1>`. */
  ordinal: number
  kind: QuotationKind
  /** The published words, marks included. */
  content: string
  cue: (Span & { text: string }) | null
  speaker: SpeakerRef | null
  certainty: Certainty
  confidence: number
  candidates: string[]
  statement: string | null
}

export interface SpeakerRef extends Span {
  slug: string
  /** As joined across outlets. */
  name: string
  /** As written next to the cue. */
  written: string
  /** As resolved within the article. */
  resolved: string
  role: string | null
}

/** One captured text of an article with what the analysis made of it. */
export interface RevisionRecord {
  id: string
  text: string
  sha256: string
  capturedAt: string
  /** UTF-16 units and UTF-8 bytes. */
  length: number
  bytes: number
  analysisVersion: number
  headline: Span | null
  credit: (Span & { name: string }) | null
  furniture: Furniture[]
  body: Span[]
  segments: Segment[]
  quotations: QuotationRecord[]
}

export interface ArticleRecord extends ArticleSummary {
  revision: RevisionRecord
}

export interface StoryRecord extends StoryRef {
  /** In order of day, then of loading. */
  articles: ArticleSummary[]
}

/** A quotation in a list, with where it stands. */
export interface ListedQuotation extends QuotationRecord {
  article: ArticleSummary
  /** The sentence or sentences around it, as published. */
  context: string
}

/** One statement with its renditions, when several articles of a story carry it. */
export interface StatementRecord {
  id: string
  story: StoryRef
  /** 0 to 1. */
  difference: number
  renditions: (ListedQuotation & { relation: string })[]
}

export interface SpeakerRecord {
  slug: string
  name: string
  type: 'person' | 'group' | 'nominal'
  story: StoryRef
  /** Name forms and roles as each article gives them. */
  forms: { article: ArticleSummary; form: string; roles: string[]; evidence: string; count: number }[]
  quotations: number
}
