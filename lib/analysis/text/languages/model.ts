/**
 * What the text stages know about one language. Everything is lower case and without accents folded away; words are
 * looked up with `toLowerCase()`. A language without a table gets `neutral`, and every stage still works.
 */
export interface LanguageTable {
  tag: string
  /** Words with little meaning of their own; also the words that most often open a sentence. */
  stopWords: ReadonlySet<string>
  /** Without the final dot: stand before a name or a figure and so never end a sentence ("mr", "gen"). */
  leadingAbbreviations: ReadonlySet<string>
  /** Without the final dot: may end a sentence, so the next word decides ("inc", "oct", "a.m"). */
  abbreviations: ReadonlySet<string>
  /** Without the final dot: abbreviations only before a figure ("no", "p", "art"). */
  figureAbbreviations: ReadonlySet<string>
  /** Month names and their short forms, without the dot, in the order of the year (several forms a month). */
  months: readonly (readonly string[])[]
  /** Week days and their short forms, Monday first. */
  weekdays: readonly (readonly string[])[]
  /** Third person forms that report speech right behind a closing mark: “Who?” Abbas asked. */
  reportingVerbs: ReadonlySet<string>
  /** "14. August": a dot behind a number makes an ordinal. */
  ordinalDot: boolean
}

/** A set of the words of a text block, split at white space. */
export function words(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/).filter(word => word !== ''))
}

/** One list a line, its forms split at white space. */
export function forms(block: string): string[][] {
  return block
    .split('\n')
    .map(line => line.split(/\s+/).filter(word => word !== ''))
    .filter(line => line.length > 0)
}
