import type { Bound } from './model'

type Phrases = readonly (readonly string[])[]

/** How a language tells the time of day. */
export interface ClockWords {
  /** Behind an hour: "8 Uhr", "14 heures". */
  after: ReadonlySet<string>
  /** Whether such a word never counts hours: "8 Uhr" is a time of day, "8 horas" may be a third of one. */
  sure: boolean
  /** Words before an hour with which it is a time of day: "à 14 heures", "a las 10.30". */
  before: ReadonlySet<string>
  /** Behind these a bare number is an hour: "ore 14". */
  sureBefore: ReadonlySet<string>
  /** Words before such a word that make it another: "il y a 14 heures". */
  notBefore: ReadonlySet<string>
  /** "p.m.", "de la tarde"; `am` takes twelve for nought, `morning` does not. */
  halves: readonly (readonly [readonly string[], 'am' | 'pm' | 'morning'])[]
  /** Times of day with a name, in minutes. */
  named: ReadonlyMap<string, number>
}

/** What is language-bound in reading figures. Words are lower case with accents folded. */
export interface FigureWords {
  decimal: '.' | ','
  /** Number words up to ninety: values that add up. */
  units: ReadonlyMap<string, number>
  /** Number words that multiply what stands before them. */
  scales: ReadonlyMap<string, number>
  /** Figures without a number: from and to. */
  vague: ReadonlyMap<string, readonly [number, number]>
  /** Number words that stand for themselves and multiply too: "mil", "cent". */
  bareScales: ReadonlySet<string>
  /** "and" inside a number, with the least number it may stand behind. */
  joins: ReadonlyMap<string, number>
  /** Parts of the scale that follows: "half a", "a quarter of a". */
  fractions: readonly (readonly [readonly string[], number])[]
  /** Behind a scale: a half of it more. */
  andHalf: Phrases
  /** Articles before a scale that are no number words. */
  articles: ReadonlySet<string>
  /** Words before a figure, longest first. */
  bounds: readonly (readonly [readonly string[], Bound])[]
  /** Between the ends of a range. */
  rangeWords: ReadonlySet<string>
  /** Those of them that make a range only behind `between`. */
  and: ReadonlySet<string>
  between: ReadonlySet<string>
  percent: Phrases
  /** Points of a percentage. */
  points: Phrases
  clock: ClockWords
  currencies: ReadonlyMap<string, string>
  /** Words before "one" that make it a pronoun. */
  notOne: ReadonlySet<string>
  /** Number words that are the indefinite article too: "um" may count a thing or only name it. */
  indefinite: ReadonlySet<string>
  /** today, tomorrow … and the pairs "last month", joined by a blank. */
  relativeDays: ReadonlySet<string>
  /** last, next, this: before a unit of time or a week day. */
  relativeMarks: ReadonlySet<string>
  timeUnits: ReadonlySet<string>
  /** Words before a word of `relativeDays` that make it another: "la mañana". */
  notRelative: ReadonlySet<string>
  /** Before a bare year: in, since. */
  yearMarks: ReadonlySet<string>
  /** Words at which what is counted ends. */
  stops: ReadonlySet<string>
  /** Between the counted and what it is of. */
  of: ReadonlySet<string>
  /** Between a number and what it counts: "millones de euros". */
  partitive: ReadonlySet<string>
  /** Words that may stand inside what is counted without saying what. */
  empty: ReadonlySet<string>
  /** were, has: what is counted goes on behind them only with what was done to it. */
  auxiliaries: ReadonlySet<string>
  /** Beginnings of words for one act each; two figures with different acts do not count the same. */
  acts: readonly RegExp[]
  /** How many words from its figure an act may stand: further where the verb closes the clause. */
  actReach: number
  /** Whether all nouns have a capital, which then tells no name. */
  nounCapitals: boolean
  /** What is written to the next word with an apostrophe: "d'euros". */
  elisions: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
/** What a language has none of unless its table says so. */
export const plainWords = {
  bareScales: NONE,
  joins: new Map<string, number>(),
  fractions: [],
  andHalf: [],
  articles: NONE,
  notRelative: NONE,
  actReach: 5,
  nounCapitals: false,
  elisions: NONE,
} satisfies Partial<FigureWords>

export const plainClock: ClockWords = {
  after: NONE,
  sure: false,
  before: NONE,
  sureBefore: NONE,
  notBefore: NONE,
  halves: [],
  named: new Map(),
}
