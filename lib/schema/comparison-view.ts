import type { Collation, CollationSummary, Passage, Piece } from '@/lib/analysis/collation/model'
import type { ArticleSummary, QuotationRecord, StoryRef } from './records'

/** What the comparison page shows, as its loader gives it. Plain data. */

export type Side = 'left' | 'right'

/** One article as one side of the page. */
export interface WitnessView {
  side: Side
  /** The letter that stands for it on this page; the two sides never share one. */
  siglum: string
  article: ArticleSummary
  /** For the `lang` and `dir` of its words. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The text compared here is not the one that the article has now. */
  replaced?: boolean
}

/**
 * A row's relation as readers are told it. `same-wording`: no words differ (spellings may). `reworded`: tells the same in
 * other words. `overlap`: one says more, less or other.
 */
export type PassageKind = 'same-wording' | 'reworded' | 'overlap' | 'only-left' | 'only-right'

export interface PassageView extends Passage {
  kind: PassageKind
  /** In how many places words differ, spellings not counted. */
  differences: number
  /** So many words differ that marking each with a tint would hide those that are shared. */
  heavy: boolean
  /** The quotations that begin in the row. */
  quotations: Record<Side, QuotationRecord[]>
}

/** What stands below each other on the page. */
export type Block =
  | { kind: 'passage'; passage: PassageView }
  /** Consecutive rows of one side alone, folded. */
  | { kind: 'run'; side: Side; passages: PassageView[] }
  /** A transposed row's place in the right article's order. */
  | { kind: 'stub'; passage: PassageView; opening: string }

/** A stretch of an article in the overview: a segment, its row, and its length in UTF-16 units. */
export interface Bar {
  passage: number
  length: number
}

export interface WeakView {
  score: number
  left: { passage: number; opening: string }
  right: { passage: number; opening: string }
}

/** Speakers that are quoted in the rows of one side alone. */
export interface OnlyQuoted {
  name: string
  slug: string
  count: number
}

/** Words of a quotation as one side has them, and where. */
export interface SaidHere {
  /** The row that has words of both, or the one that it begins in. */
  passage: number
  /** Who is said to have said it; null where nobody is named. */
  speaker: { name: string; slug: string } | null
  /** In quotation marks; otherwise reported in the article's own words. */
  marked: boolean
}

/** A quotation that both have, worded differently. */
export interface SaidDifferentlyView {
  left: SaidHere
  right: SaidHere
  /** The quoted words alone, compared; of long ones what differs with some words around it. */
  pieces: Piece[]
}

/** Where a statement stands in an article. */
export interface RenditionPlace {
  siglum: string
  article: string
  /** 0-based position among the article's quotations. */
  ordinal: number
  relation: string
  /** The words there, and who is said to have said them. */
  content: string
  speaker: string | null
  language: string
}

export interface ComparisonView {
  /** Whether the articles are stored. Otherwise neither they nor their speakers and passages have an address to link to. */
  kept: boolean
  left: WitnessView
  right: WitnessView
  /** The story that both belong to. */
  story: StoryRef | null
  /** The other articles of the stories of both, to compare with instead. */
  others: ArticleSummary[]
  blocks: Block[]
  passages: PassageView[]
  bars: Record<Side, Bar[]>
  weak: WeakView[]
  variants: Collation['variants']
  namings: Collation['namings']
  summary: CollationSummary & {
    /** Rows that both tell, transposed ones among them. */
    linked: number
    sameWording: number
    reworded: number
    /** Places where words differ, over all rows. */
    differences: number
    /** 0 to 1: shared words over the words of the rows that both tell. */
    sharedOfLinked: number
    quoted: number
  }
  onlyQuoted: Record<Side, OnlyQuoted[]>
  /** What both quote, at least one in marks, in words that differ: the most different first. */
  saidDifferently: SaidDifferentlyView[]
  /** All renditions of the statements that quotations here are part of, by the statement's id. */
  renditions: Record<string, RenditionPlace[]>
  /** What absolute addresses begin with, as the reader reached us: "http://localhost:3000". */
  origin: string
  /** The ISO date of the visit, for citations. */
  today: string
}
