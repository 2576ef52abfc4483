import type { FurnitureKind } from '@/lib/analysis/text/model'
import type { QuotationKind } from '@/lib/analysis/quotation/model'
import type { StatementView } from './quotation-view'
import type { ArticleSummary, QuotationRecord } from './records'

/** What the article page shows, as its loader gives it. Plain data. */

/** A stretch of a paragraph: words, or a quotation with what stands in it. */
export type Inline = { kind: 'text'; text: string } | QuotedInline

export interface QuotedInline {
  kind: 'quotation'
  /** 0-based position among the article's quotations. */
  ordinal: number
  quotation: QuotationKind
  /** The quotation begins here; one that runs over a paragraph's end goes on in the next. */
  begins: boolean
  parts: Inline[]
}

/** Another article that tells what stands here too, with the passages of the comparison with it. */
export interface ToldElsewhere {
  article: ArticleSummary
  passages: number[]
}

export interface ParagraphView {
  /** Offset of its first character in the published text. */
  start: number
  parts: Inline[]
  told: ToldElsewhere[]
  /** Sentences that no other article of the story tells, and sentences in all. */
  onlyHere: number
  sentences: number
  /** The quotations whose speakers the margin names. */
  quoted: QuotationRecord[]
  /** Statements with a rendition that begins here, compared with those of other articles. */
  statements: StatementView[]
}

export interface FurnitureView {
  start: number
  kind: FurnitureKind
  text: string
}

export interface ArticleView {
  article: ArticleSummary
  language: string
  direction: 'ltr' | 'rtl'
  /** The headline as it stands in the text; null when the text has none. */
  headline: ParagraphView | null
  paragraphs: ParagraphView[]
  furniture: FurnitureView[]
  /** The other articles of the story, in the order of their letters. */
  others: ArticleSummary[]
  facts: {
    sentences: number
    onlyHere: number
    quotations: number
    speakers: number
    /** Statements that another article has in other words, or from another speaker. */
    reworded: number
  }
  provenance: {
    creditWords: string | null
    capturedAt: string
    sha256: string
    length: number
    bytes: number
    analysisVersion: number
  }
  /** What absolute addresses begin with. */
  origin: string
  /** The ISO date of the visit, for citations. */
  today: string
}
