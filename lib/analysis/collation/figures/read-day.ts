import type { LanguageTable } from '../../text/languages/model'
import { calendarWords } from './calendar'
import type { FigureWords } from './figure-words'
import type { Day } from './model'
import type { FigureTokens } from './figure-tokens'

export interface ReadDay {
  to: number
  day: Day
}

const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|o|a|er)?$/
const FULL_DATE = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/
const MODERN = /^(?:19|20)\d\d$/
const YEAR = /^(?:1[6-9]|20|21)\d\d$/

/**
 * The day that starts at a word: a week day, month and day in either order ("Oct. 7", "7 de outubro"), a month, a year
 * after "in" or "since", or words relative to the day of writing ("today", "last month"). Several that stand side by side
 * ("today, Wednesday", "Thursday, July 4, 2024") are one. Null when none starts there.
 */
export function readDay(
  tokens: FigureTokens,
  from: number,
  words: FigureWords,
  table: LanguageTable,
): ReadDay | null {
  const day: Day = { month: null, day: null, year: null, weekday: null, relative: null }
  let to = from
  while (to < tokens.keys.length && to < from + LONGEST && (to === from || isNear(tokens, to, table))) {
    const next = readPart(tokens, to, words, table, day)
    if (next === to) break
    to = next
  }
  return to === from ? null : { to, day }
}

const LONGEST = 8

function readPart(
  tokens: FigureTokens,
  at: number,
  words: FigureWords,
  table: LanguageTable,
  day: Day,
): number {
  const { keys, capitals } = tokens
  const key = keys[at] ?? ''
  const named = calendarWords(table).get(key)
  if (day.weekday === null && named?.weekday !== undefined && isWeekday(tokens, at, table)) {
    day.weekday = named.weekday
    return at + 1
  }
  if (day.relative === null && words.relativeDays.has(key) && isRelative(tokens, at, words)) {
    day.relative = key
    return at + 1
  }
  const pair = keys[at + 1] ?? ''
  const isJoined = (tokens.gaps[at + 1] ?? '').trim() === ''
  if (day.relative === null && words.relativeMarks.has(key) && words.timeUnits.has(pair)) {
    if (isJoined && (words.nounCapitals || capitals[at + 1] !== true)) {
      day.relative = `${key} ${pair}`
      return at + 2
    }
  }
  if (day.relative === null && words.timeUnits.has(key) && words.relativeMarks.has(pair)) {
    if (isJoined && table.tag !== 'en' && !words.nounCapitals) {
      day.relative = `${key} ${pair}`
      return at + 2
    }
  }
  if (day.month === null) {
    const full = words.decimal === ',' ? FULL_DATE.exec(key) : null
    if (full !== null && Number(full[1]) <= 31 && Number(full[3]) <= 12) {
      day.day = Number(full[1])
      day.month = Number(full[3])
      day.year = Number(full[4])
      return at + 1
    }
    const month = words.units.has(key) ? -1 : monthAt(tokens, at, table, false)
    if (month >= 0) {
      day.month = month + 1
      return readDayNumber(keys, at + 1, day)
    }
    const number = DAY_NUMBER.exec(key)
    if (number !== null && Number(number[1]) >= 1 && Number(number[1]) <= 31) {
      // "1° maggio", "7 de outubro"
      const link = at + (DAY_LINKS.has(keys[at + 1] ?? '') ? 2 : 1)
      const later = monthAt(tokens, link, table, true)
      if (later >= 0) {
        day.month = later + 1
        day.day = Number(number[1])
        return link + 1
      }
    }
  }
  if (day.year === null && YEAR.test(key)) {
    const before = keys[at - 1] ?? ''
    // A round number may be a count (2000 people); others that look like a year hardly ever are.
    const isRound = key.endsWith('00')
    if (day.month !== null || words.yearMarks.has(before) || (!isRound && MODERN.test(key))) {
      day.year = Number(key)
      return at + 1
    }
    return at
  }
  // "7 de outubro de 2024"
  if ((key === 'de' || key === 'del') && day.month !== null && day.year === null && YEAR.test(pair)) {
    day.year = Number(pair)
    return at + 2
  }
  return at
}

function readDayNumber(keys: readonly string[], at: number, day: Day): number {
  const number = DAY_NUMBER.exec(keys[at] ?? '')
  if (number === null || Number(number[1]) < 1 || Number(number[1]) > 31) return at
  day.day = Number(number[1])
  return at + 1
}

const DAY_LINKS: ReadonlySet<string> = new Set(['of', 'de', '°', 'º', 'do'])

/**
 * "mon" and "sun" are words; written as names of days they have a capital, in languages that give them one. Cut to three
 * letters or fewer ("So", "Sun", "mar") a day is one only with a point, in brackets or before a date.
 */
function isWeekday({ keys, gaps, capitals }: FigureTokens, at: number, table: LanguageTable): boolean {
  const key = keys[at]!
  if (key.length > 4) return true
  if (capitals[at] !== true) return false
  const isCut = key.length <= 3 && calendarWords(table).get(key)!.isShort
  if (!isCut) return true
  const behind = gaps[at + 1] ?? ''
  const isBracketed = (gaps[at] ?? '').endsWith('(') && /^\.?\)/.test(behind)
  const isPointed = behind.startsWith('.') && behind !== '.' && capitals[at + 1] === false
  const isBeforeDay = /^[.,]{0,2}\s*$/u.test(behind) && /^\d{1,2}(?:\.|$|\/)/.test(keys[at + 1] ?? '')
  const isBeforeMonth = calendarWords(table).get(keys[at + 1] ?? '')?.month !== undefined
  return isBracketed || isPointed || isBeforeDay || isBeforeMonth
}

/** "morgen" is tomorrow and "Morgen" morning where nouns have capitals; "la mañana" is a morning. */
function isRelative({ keys, gaps, capitals }: FigureTokens, at: number, words: FigureWords): boolean {
  if (words.notRelative.has(keys[at - 1] ?? '')) return false
  const opens = at === 0 || /[.!?:“„«"]/u.test(gaps[at] ?? '')
  return !words.nounCapitals || capitals[at] !== true || opens
}

/**
 * "May" and "March" are months only with a capital; where months have none, only unmistakable names count, and behind the
 * number of a day all full ones ("le 3 mai"). A month cut short ("Jan", "set") needs a point or a number beside it.
 */
function monthAt(
  { keys, gaps, capitals }: FigureTokens,
  at: number,
  table: LanguageTable,
  isBehindDay: boolean,
): number {
  const key = keys[at] ?? ''
  const named = calendarWords(table).get(key)
  if (named?.month === undefined) return -1
  const isCapital = capitals[at] === true
  if (named.isShort) {
    const isPointed = (gaps[at + 1] ?? '').startsWith('.')
    const isNumbered = isBehindDay ? YEAR.test(keys[at + 1] ?? '') : /^\d/.test(keys[at + 1] ?? '')
    return (isPointed || isNumbered || (isBehindDay && isCapital)) && (isCapital || table.tag !== 'en')
      ? named.month
      : -1
  }
  const isWord = key === 'may' || key === 'march' || key === 'mar' || key.length <= 3
  if (isCapital) return key === 'may' && at === 0 ? -1 : named.month
  return table.tag === 'en' || (isWord && !isBehindDay) ? -1 : named.month
}

/** A comma may stand between the parts of a day, and the point of a short form: "3 sept. 2024". */
function isNear({ keys, gaps }: FigureTokens, at: number, table: LanguageTable): boolean {
  const gap = gaps[at]
  if (gap === undefined) return false
  const isPointed = calendarWords(table).get(keys[at - 1] ?? '')?.isShort === true
  return (isPointed ? /^\.?,?[\s\u00a0]*$/u : /^,?[\s\u00a0]*$/u).test(gap)
}
