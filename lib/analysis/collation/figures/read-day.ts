import type { LanguageTable } from '../../text/languages/model'
import { calendarWords } from './calendar'
import type { FigureWords } from './figure-language'
import type { Day } from './model'
import type { FigureTokens } from './read-number'

export interface ReadDay {
  to: number
  day: Day
}

const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|o|a)?$/
const MODERN = /^(?:19|20)\d\d$/
const YEAR = /^(?:1[6-9]|20|21)\d\d$/

/**
 * The day that starts at a word: a week day, month and day in either order ("Oct. 7", "7 de outubro"), a month, a year
 * after "in" or "since", or words relative to the day of writing ("today", "last month"). Several that stand side by side
 * ("today, Wednesday", "Thursday, July 4, 2024") are one. Null when none starts there.
 */
export function readDay(
  tokens: FigureTokens,
  isCapital: (index: number) => boolean,
  from: number,
  words: FigureWords,
  table: LanguageTable,
): ReadDay | null {
  const day: Day = { month: null, day: null, year: null, weekday: null, relative: null }
  let to = from
  while (to < tokens.keys.length && to < from + LONGEST && (to === from || isNear(tokens.gaps[to]))) {
    const next = readPart(tokens, isCapital, to, words, table, day)
    if (next === to) break
    to = next
  }
  return to === from ? null : { to, day }
}

const LONGEST = 8

function readPart(
  tokens: FigureTokens,
  isCapital: (index: number) => boolean,
  at: number,
  words: FigureWords,
  table: LanguageTable,
  day: Day,
): number {
  const { keys } = tokens
  const key = keys[at] ?? ''
  const weekday = day.weekday === null ? (calendarWords(table).get(key)?.weekday ?? -1) : -1
  // "mon" and "sun" are words; written as names of days they have a capital, in languages that give them one.
  if (weekday >= 0 && (key.length > 4 || isCapital(at))) {
    day.weekday = weekday
    return at + 1
  }
  if (day.relative === null && words.relativeDays.has(key)) {
    day.relative = key
    return at + 1
  }
  const pair = keys[at + 1] ?? ''
  if (
    day.relative === null &&
    words.relativeMarks.has(key) &&
    words.timeUnits.has(pair) &&
    !isCapital(at + 1)
  ) {
    day.relative = `${key} ${pair}`
    return at + 2
  }
  if (
    day.relative === null &&
    words.timeUnits.has(key) &&
    words.relativeMarks.has(pair) &&
    table.tag !== 'en'
  ) {
    day.relative = `${key} ${pair}`
    return at + 2
  }
  if (day.month === null) {
    const month = monthAt(tokens, isCapital, at, table)
    if (month >= 0) {
      day.month = month + 1
      return readDayNumber(keys, at + 1, day)
    }
    const number = DAY_NUMBER.exec(key)
    if (number !== null && Number(number[1]) >= 1 && Number(number[1]) <= 31) {
      const link = keys[at + 1] === 'of' || keys[at + 1] === 'de' ? at + 2 : at + 1
      const later = monthAt(tokens, isCapital, link, table)
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
  if (key === 'de' && day.month !== null && day.year === null && YEAR.test(pair)) {
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

/** "May" and "March" are months only with a capital; where months have none, only unmistakable names count. */
function monthAt(
  tokens: FigureTokens,
  isCapital: (index: number) => boolean,
  at: number,
  table: LanguageTable,
): number {
  const key = tokens.keys[at] ?? ''
  const month = calendarWords(table).get(key)?.month ?? -1
  if (month < 0) return -1
  const isWord = key === 'may' || key === 'march' || key === 'mar' || key.length <= 3
  if (isCapital(at)) return key === 'may' && at === 0 ? -1 : month
  return isWord || table.tag === 'en' ? -1 : month
}

/** A comma may stand between the parts of a day. */
function isNear(gap: string | undefined): boolean {
  return gap !== undefined && /^,?[\s\u00a0]*$/u.test(gap)
}
