import type { LanguageTag, Segment, Span } from '../text/model'

/** One article as one side of a collation. */
export interface Witness {
  text: string
  segments: readonly Segment[]
  language?: LanguageTag
}

/** `same`: could be swapped with little loss. `overlap`: share a statement, one says more, less or other. */
export type LinkRelation = 'same' | 'overlap'

/** Why two segments were linked, in things a reader can check in both. */
export interface Evidence {
  kind: 'name' | 'figure' | 'day' | 'rare-word' | 'quotation' | 'wording' | 'neighbour'
  left: string
  right: string
}

/** Two segments, one a witness (indexes into `segments`), that tell the same thing. */
export interface Link {
  left: number
  right: number
  relation: LinkRelation
  /** 0 to 1: the estimated probability that a careful reader would link the two. */
  score: number
  /** Stands elsewhere in the other's order. */
  transposed: boolean
  evidence: Evidence[]
}

/** A pair that came close and is shown as a weak link, never counted. */
export interface WeakLink {
  left: number
  right: number
  score: number
}

/**
 * A piece of the word diff of a passage. Concatenating all `left` gives the left reading exactly, all `right` the right one.
 * Offsets are into the passage's joined texts (see `Passage.leftText`).
 */
export interface Piece {
  /** common: the same characters on both sides. change: words differ. variant: spelling, typography or abbreviation only. */
  kind: 'common' | 'change' | 'variant'
  left: string
  right: string
  /** Set when these words stand elsewhere in the other reading: pairs of pieces share a number. */
  moved?: number
  /** Only function words differ. */
  minor?: boolean
  /** What kind of variant it is; set on every piece of kind `variant`. */
  variant?: VariantKind
}

/** Spelling of a name, spelling of a word, a short form for a long one, or marks, blanks and capitals. */
export type VariantKind = 'name' | 'spelling' | 'abbreviation' | 'typography'

export type PassageRelation = 'verbatim' | 'same' | 'overlap' | 'left-only' | 'right-only'

/** How two figures (or days) in a linked passage relate. */
export interface FigurePair {
  kind: 'number' | 'percentage' | 'money' | 'date' | 'time'
  /** As written, with what they count: "more than 250 taken hostage". Spans into the two published texts. */
  left: Span & { text: string }
  right: Span & { text: string }
  relation: 'agree' | 'rounded' | 'conflict' | 'other-words'
}

/** The same statement given as fact in one and attributed in the other, or attributed to someone else. */
export interface AttributionShift {
  kind: 'attributed-left-only' | 'attributed-right-only' | 'other-speaker'
  /** The words that attribute, as written. */
  left: string | null
  right: string | null
}

/** A row of the collation. */
export interface Passage {
  /** 1-based; its address is `#p<number>`. */
  number: number
  /** Segment indexes, ascending; empty on the side that does not tell it. */
  left: number[]
  right: number[]
  relation: PassageRelation
  transposed: boolean
  /** The weakest link's score that holds the row together; 1 for one-sided rows. */
  score: number
  evidence: Evidence[]
  /** The segments' texts in order, joined by one space, or by " […] " where others stand between them; '' on an absent side. */
  leftText: string
  rightText: string
  pieces: Piece[]
  figures: FigurePair[]
  attribution: AttributionShift | null
  /** Numbers of other rows that a link leads to, where following it would have chained unrelated content into one row. */
  alsoIn: number[]
}

/** Two readings that differ only in the spelling of a name, typography or abbreviation; `passages` are row numbers. */
export interface Variant {
  kind: VariantKind
  left: string
  right: string
  passages: number[]
}

/** What each article calls the same person or group. */
export interface Naming {
  name: string
  left: string[]
  right: string[]
  passages: number[]
}

export interface CollationSummary {
  verbatim: number
  same: number
  overlap: number
  transposed: number
  leftOnly: number
  rightOnly: number
  /** 0 to 1: words in common pieces over all words, both sides together. */
  sharedWording: number
  /** 0 to 1: each side's words that stand in linked passages. */
  leftLinked: number
  rightLinked: number
}

export interface Collation {
  /** In the left article's order, right-only passages where they belong. Every segment stands in exactly one. */
  passages: Passage[]
  links: Link[]
  weak: WeakLink[]
  variants: Variant[]
  namings: Naming[]
  summary: CollationSummary
}
