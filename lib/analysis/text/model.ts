/** A stretch of a text: UTF-16 offsets as `String.prototype.slice` takes them, end exclusive, `start <= end`. */
export interface Span {
  start: number
  end: number
}

/** What a piece of page furniture is: what the page says around the article. */
export type FurnitureKind =
  | 'navigation'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'related'
  | 'share'
  | 'tags'
  | 'subscription'
  | 'advertisement'
  | 'shop'
  | 'comments'
  | 'legal'
  | 'other'

export interface Furniture extends Span {
  kind: FurnitureKind
}

/** Whose copy the article is said to be ("Reuters", "The Guardian"); the span holds the words that say so. */
export interface Credit extends Span {
  name: string
}

/** The published text taken apart. All spans lie in it, in order; furniture and body never overlap. */
export interface CleanedText {
  headline: Span | null
  credit: Credit | null
  furniture: Furniture[]
  /** The paragraphs that are kept, headline excluded. */
  body: Span[]
}

/** A sentence of the article (headline included). Segments are in order and never overlap. */
export interface Segment extends Span {
  /** 0-based paragraph number; the headline is a paragraph of its own. */
  paragraph: number
}

/** A BCP 47 primary language tag with a table in `language/`, or 'und' when none fits. */
export type LanguageTag = string
