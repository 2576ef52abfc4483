import type { Quotation } from '@/lib/analysis/quotation/model'
import type { CleanedText, Segment } from '@/lib/analysis/text/model'
import type { DayRecord, OutletRecord, StoryRef } from './records'

/** The plain types that go into `lib/data`: an article as it came in, and what the analysis made of its text. */

export interface AnalysedQuotation extends Quotation {
  /** The published words, marks included. */
  content: string
  /** The sentence or sentences around it, as published. */
  context: string
  /** `searchWords` of the content. */
  searchWords: string
}

/** What a kept text is found again by; see lib/ingest/import/fingerprint.ts. */
export interface Fingerprint {
  /** Of the words of headline and body in comparing form; null when there are none. */
  keptSha256: string | null
  sketch: number[]
}

/** A stretch of the text that searching finds by itself. */
export interface SearchablePassage {
  start: number
  end: number
  /** `searchWords` of it. */
  words: string
}

/** What an article is found by in searching and in matching with stories; see lib/ingest/index-article.ts. */
export interface ArticleIndex {
  /** As detected in the text: it chooses the endings that are taken off. */
  language: string
  /** `searchWords` of the headline, and of headline and body. */
  headline: string
  words: string
  passages: SearchablePassage[]
  /** Names, folded, each once. */
  names: string[]
  /** What leads to articles of the same story; see lib/analysis/story/profile.ts. */
  terms: string[]
}

export interface AnalysedText extends CleanedText {
  /** The ANALYSIS_VERSION that made it. */
  version: number
  segments: Segment[]
  quotations: AnalysedQuotation[]
  /** The first words of the body, for lists. */
  opening: string
  /** Words of headline and body. */
  words: number
  fingerprint?: Fingerprint
  index?: ArticleIndex
}

/** What is known about an article besides its text. */
export interface ArticleDetails {
  slug: string
  outlet: OutletRecord | null
  credit: string | null
  /** `stated`: the headline, or that there is none, came with the article. `inferred`: the analysis found it, or none. */
  headline: { text: string | null; basis: 'stated' | 'inferred' }
  day: DayRecord | null
  language: string
  story: StoryRef | null
}

/** What storing an article did. `revised`: its text is another than before; `updated`: only details or analysis are. */
export type SaveOutcome = 'created' | 'revised' | 'updated' | 'unchanged'

/** A form of a name in an article, as a side of a decision. */
export interface DecidedForm {
  /** Slug. */
  article: string
  form: string
}

/** A person's word on whether two forms of names are one speaker. It outlives every re-analysis. */
export interface SpeakerDecision {
  decision: 'join' | 'apart'
  left: DecidedForm
  right: DecidedForm
}
