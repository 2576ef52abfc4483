import type { LanguageTable } from './model'

const NONE: ReadonlySet<string> = new Set()

/** The table of a language that has none: every stage works, with punctuation and capitals alone. */
export const neutral: LanguageTable = {
  tag: 'und',
  stopWords: NONE,
  leadingAbbreviations: new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st']),
  abbreviations: NONE,
  figureAbbreviations: new Set(['no', 'nr', 'p', 'pp']),
  months: [],
  weekdays: [],
  reportingVerbs: NONE,
  ordinalDot: false,
}
