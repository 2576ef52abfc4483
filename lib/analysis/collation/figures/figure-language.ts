import type { LanguageTag } from '../../text/model'
import { plainClock, plainWords, type FigureWords } from './figure-words'
import { german } from './figure-words-de'
import { english } from './figure-words-en'
import { spanish } from './figure-words-es'
import { french } from './figure-words-fr'
import { italian } from './figure-words-it'
import { portuguese } from './figure-words-pt'

const neutral = (decimal: '.' | ','): FigureWords => ({
  ...plainWords,
  decimal,
  units: new Map(),
  scales: new Map(),
  vague: new Map(),
  bounds: [],
  rangeWords: new Set(),
  and: new Set(),
  between: new Set(),
  percent: [['%']],
  points: [],
  clock: plainClock,
  currencies: new Map(),
  notOne: new Set(),
  indefinite: new Set(),
  relativeDays: new Set(),
  relativeMarks: new Set(),
  timeUnits: new Set(),
  yearMarks: new Set(['in', 'en', 'im']),
  stops: new Set(),
  of: new Set(),
  partitive: new Set(['of', 'de']),
  empty: new Set(),
  auxiliaries: new Set(),
  acts: [],
})

const TABLES: Readonly<Record<string, FigureWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
}
const COMMA_DECIMALS = new Set(['nl', 'sv', 'da', 'pl', 'ru', 'tr', 'id'])
const withComma = neutral(',')
const withPoint = neutral('.')

/** The figure words of a language; one without a table has digits, per cent signs and currency symbols. */
export function figureWords(language: LanguageTag | undefined): FigureWords {
  const primary = (language ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  const known = Object.hasOwn(TABLES, primary) ? TABLES[primary] : undefined
  return known ?? (COMMA_DECIMALS.has(primary) ? withComma : withPoint)
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** The words without a digit that a figure can start with, months and week days aside. */
export function figureStarters(words: FigureWords): ReadonlySet<string> {
  const known = starters.get(words)
  if (known !== undefined) return known
  const found = new Set([
    ...words.articles,
    ...words.bareScales,
    ...words.fractions.map(([phrase]) => phrase[0]!),
    ...words.clock.named.keys(),
    ...words.clock.sureBefore,
    ...words.units.keys(),
    ...words.scales.keys(),
  ])
  for (const phrase of words.vague.keys()) {
    const parts = phrase.split(' ')
    found.add(parts[0]!).add(parts.at(-1)!)
  }
  for (const word of [...words.relativeDays, ...words.relativeMarks, ...words.timeUnits]) found.add(word)
  starters.set(words, found)
  return found
}
