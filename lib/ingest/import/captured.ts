import type { CleanedText } from '@/lib/analysis/text/model'

/** A text as an input gives it, with what the input itself says about it. */
export interface Captured {
  /** The published text. */
  text: string
  /** Where markup says what belongs to the article; null: the text is to be taken apart by itself. */
  parts: CleanedText | null
  says: Said
}

/** What the input says; null where it says nothing. */
export interface Said {
  headline: string | null
  byline: string | null
  outlet: string | null
  /** ISO day. */
  day: string | null
  language: string | null
  address: string | null
}

export const SAYS_NOTHING: Said = {
  headline: null,
  byline: null,
  outlet: null,
  day: null,
  language: null,
  address: null,
}
