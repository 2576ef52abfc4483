/** A filter in use, in words, with the address that leaves it out. */
export interface ActiveFilter {
  words: string
  without: string
}

/** A filter by a name that a reader may have typed. */
export interface CheckedFilter extends ActiveFilter {
  /** Nothing here is called so. */
  isUnknown: boolean
}
