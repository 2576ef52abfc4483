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
