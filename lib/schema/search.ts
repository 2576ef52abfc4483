import type { Span } from '@/lib/analysis/text/model'
import type { ArticleSummary, ListedQuotation } from './records'

/** What people search, and what they find. */

export const SEARCH_KINDS = ['articles', 'passages', 'quotations'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Fields that are left out do not filter; null asks for what has none. */
export interface SearchQuery {
  /** As typed: "quoted phrases", or, -not. */
  text: string
  kind: SearchKind
  /** Slug. */
  outlet?: string | null
  credit?: string | null
  /** Published in these days, ISO dates, both inclusive; articles whose day is not known are left out then. */
  from?: string
  to?: string
  /** Slug. */
  story?: string | null
  /** Slug of a speaker: of the quotation, or of any quotation in the article. */
  speaker?: string
  /** `next` of the page before. */
  after?: string
  /** 1 to 50. */
  limit: number
}

/** A stretch of the published text with the words that were found; never markup. */
export interface Excerpt {
  text: string
  /** Where it stands in the published text. */
  start: number
  end: number
  /** Words that were found: offsets into `text`. */
  marks: Span[]
}

export type SearchHit =
  | { kind: 'article'; article: ArticleSummary; headlineMarks: Span[]; excerpt: Excerpt | null }
  | { kind: 'passage'; article: ArticleSummary; excerpt: Excerpt }
  | { kind: 'quotation'; quotation: ListedQuotation; marks: Span[] }

export interface SearchPage {
  hits: SearchHit[]
  next: string | null
  /** Names that were looked for too, being a letter or two off what was typed. */
  near: { typed: string; names: string[] }[]
  /** Nothing was found, and only words were typed that every text of a language has ("the", "to"): they are not looked for. */
  common: boolean
}
