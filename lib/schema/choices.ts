/** What lists of articles and searches can be narrowed to. */
export const CHOICE_NAMES = ['outlet', 'credit', 'story', 'speaker'] as const
export type ChoiceName = (typeof CHOICE_NAMES)[number]

/** In the address: outlets that are not named, articles without a credit, articles in no story. */
export const NONE = '-'

export interface Choice {
  /** In the address: a slug, a credit, or NONE. */
  value: string
  label: string
}

/** A filter with all that it offers. */
export interface Choices {
  name: ChoiceName
  label: string
  any: string
  /** Its value in the address; '' when it is not used. */
  chosen: string
  /** Words for what is chosen; what was typed when nothing is called so. */
  chosenLabel: string
  options: Choice[]
  /** There are more than are listed: they are found by typing their names. */
  hasMore: boolean
}
