/** What comparing knows of a language beyond its spelling. All words are lower case with accents folded away. */
export interface AlikeTable {
  /** Endings that inflection and derivation put on, longest first; see `stemLength`. */
  suffixes: readonly string[]
  /** The number words from zero upwards. */
  numbers: readonly string[]
  /** Further number words with their value. */
  tens: Readonly<Record<string, number>>
  /** One group a line of words that news writing uses for one another. A word may stand in one group: the first. */
  groups: string
  /**
   * How much the length of the two articles tells of their links, against English, where it tells the most: sentences of
   * short articles are linked readily there, and those of long ones seldom. Chosen on pairs that people linked; where
   * there were none, the middle.
   */
  lengthTells: number
}
