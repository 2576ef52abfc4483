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
  /** Which of its captured texts this is of; more than 1 says that there was another one before. */
  revisionNumber: number
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
  /** The id of the StatementRecord that it is a rendition of, when other articles carry it too. */
  statement: string | null
  /** Quotations of one article that are one interrupted statement share a number; null when it stands alone. */
  interrupted: number | null
}

export interface SpeakerRef extends Span {
  slug: string
  /** person: a named human. group: an organisation, a state or several people. nominal: a description without a name. */
  type: 'person' | 'group' | 'nominal'
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

/** Which quotations to list. Fields that are left out do not filter. */
export interface QuotationFilter {
  /** Slug of a speaker, or null for quotations without one. */
  speaker?: string | null
  /** Slug of an outlet, or null for outlets that are not named. */
  outlet?: string | null
  /** Name of a credit, or null for articles without one. */
  credit?: string | null
  /** Slug of a story. */
  story?: string
  /** Slug of an article. */
  article?: string
  kind?: QuotationKind
  certainty?: Certainty
  /** Words to find in what was quoted, as a person types them: "quoted phrases", or, -not. */
  text?: string
}

/** A page of a list of quotations. */
export interface QuotationPage {
  quotations: ListedQuotation[]
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}

/** How many quotations each further choice would leave: every list leaves its own filter out of account. */
export interface QuotationCounts {
  /** With all filters. */
  total: number
  speakers: { slug: string | null; name: string | null; count: number }[]
  outlets: { outlet: OutletRecord | null; count: number }[]
  credits: { credit: string | null; count: number }[]
  stories: { story: StoryRef | null; count: number }[]
  kinds: { kind: QuotationKind; count: number }[]
  certainties: { certainty: Certainty; count: number }[]
}

/** A speaker as lists show it. */
export interface SpeakerSummary {
  slug: string
  name: string
  type: 'person' | 'group' | 'nominal'
  story: StoryRef
  quotations: number
  /** Articles that quote the speaker. */
  articles: number
}
