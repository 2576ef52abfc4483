import type { LanguageTag } from '../../text/model'
import { english } from './figure-words-en'
import { portuguese } from './figure-words-pt'
import type { Bound } from './model'

/** What is language-bound in reading figures. Words are lower case with accents folded. */
export interface FigureWords {
  decimal: '.' | ','
  /** Number words up to ninety: values that add up. */
  units: ReadonlyMap<string, number>
  /** Number words that multiply what stands before them. */
  scales: ReadonlyMap<string, number>
  /** Figures without a number: from and to. */
  vague: ReadonlyMap<string, readonly [number, number]>
  /** Words before a figure, longest first. */
  bounds: readonly (readonly [readonly string[], Bound])[]
  /** Between the ends of a range. */
  rangeWords: ReadonlySet<string>
  /** One word that stands for per cent, as key of the words or joined by a blank. */
  percent: ReadonlySet<string>
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
  /** Before a bare year: in, since. */
  yearMarks: ReadonlySet<string>
  /** Words at which what is counted ends. */
  stops: ReadonlySet<string>
  /** Between the counted and what it is of. */
  of: ReadonlySet<string>
  /** Words that may stand inside what is counted without saying what. */
  empty: ReadonlySet<string>
  /** were, has: what is counted goes on behind them only with what was done to it. */
  auxiliaries: ReadonlySet<string>
  /** Beginnings of words for one act each; two figures with different acts do not count the same. */
  acts: readonly RegExp[]
}

const neutral = (decimal: '.' | ','): FigureWords => ({
  decimal,
  units: new Map(),
  scales: new Map(),
  vague: new Map(),
  bounds: [],
  rangeWords: new Set(),
  percent: new Set(['%']),
  currencies: new Map(),
  notOne: new Set(),
  indefinite: new Set(),
  relativeDays: new Set(),
  relativeMarks: new Set(),
  timeUnits: new Set(),
  yearMarks: new Set(['in', 'en', 'im']),
  stops: new Set(),
  of: new Set(),
  empty: new Set(),
  auxiliaries: new Set(),
  acts: [],
})

const COMMA_DECIMALS = new Set(['de', 'es', 'fr', 'it', 'nl', 'sv', 'da', 'pl', 'ru', 'tr', 'id'])
const withComma = neutral(',')
const withPoint = neutral('.')

/** The figure words of a language; one without a table has digits, per cent signs and currency symbols. */
export function figureWords(language: LanguageTag | undefined): FigureWords {
  const primary = (language ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  if (primary === 'en') return english
  if (primary === 'pt') return portuguese
  return COMMA_DECIMALS.has(primary) ? withComma : withPoint
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** The words without a digit that a figure can start with, months and week days aside. */
export function figureStarters(words: FigureWords): ReadonlySet<string> {
  const known = starters.get(words)
  if (known !== undefined) return known
  const found = new Set([
    'a',
    'an',
    'um',
    'uma',
    'noon',
    'midnight',
    ...words.units.keys(),
    ...words.scales.keys(),
  ])
  for (const phrase of words.vague.keys()) found.add(phrase.split(' ')[0]!)
  for (const word of [...words.relativeDays, ...words.relativeMarks, ...words.timeUnits]) found.add(word)
  starters.set(words, found)
  return found
}
