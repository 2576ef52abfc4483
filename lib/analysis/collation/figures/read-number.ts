import type { FigureTokens } from './figure-tokens'
import type { FigureWords } from './figure-words'
import { MEASURES, type Measure } from './measures'
import { phraseAt } from './word-lists'

/** A number read from words `from` to `to` (exclusive). */
export interface ReadNumber {
  to: number
  low: number
  high: number
  /** From a currency sign that stands in the number ("$20"), or null. */
  currency: string | null
  /** Written in digits, at least in part. */
  digits: boolean
  /** Of a measure that is written to the digits ("5km"). */
  measure: Measure | null
}

const DIGITS = /^(\p{Sc}?)(\d[\d.,]*)(\p{L}*)$/u
const FIRST_GROUP = /^[1-9]\d{0,2}$/
const GROUP = /^\d{3}(?:,\d+)?$/
const BLANK = /^[ \u00a0\u2009\u202f]$/u
const HAS_DIGIT = /\d/
/** A scale written to the number: 1.2m, 5bn, 40k. */
const SUFFIXES = new Set(['k', 'm', 'mn', 'bn', 'tn', 'mi', 'bi'])
/** Numbers said in more words than this are no numbers. */
const LONGEST = 8
/** Blank groups of thousands that one number may have; columns of figures have more. */
const MOST_GROUPS = 4
const LEAST_PARTED = 1000

/**
 * The number that starts at a word, in digits ("1,200", "$1.2m", "1.2 million"), in words ("two dozen", "a hundred",
 * "twenty-five") or vague ("dozens", "tens of thousands"); null when none does. Ordinals, decades and dates are none.
 */
export function readNumber(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  const key = tokens.keys[from] ?? ''
  if (HAS_DIGIT.test(key)) return readDigits(tokens, from, words)
  return readVague(tokens, from, words) ?? readWords(tokens, from, words)
}

function readDigits(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  const match = DIGITS.exec(tokens.keys[from] ?? '')
  if (match === null) return null
  const [, sign = '', digits = '', suffix = ''] = match
  const grouped = suffix === '' && words.decimal === ',' ? spacedGroups(tokens, from, digits) : null
  const plain = plainNumber(grouped?.digits ?? digits, words.decimal)
  if (plain === null || (suffix !== '' && !SUFFIXES.has(suffix) && !isWritten(suffix, words))) return null
  const first = plain * (words.scales.get(suffix) ?? 1)
  const scaled = readScales(tokens, grouped?.to ?? from + 1, first, words)
  const measure = MEASURES.get(suffix) ?? null
  return { ...scaled, low: scaled.high, currency: words.currencies.get(sign) ?? null, digits: true, measure }
}

/** A measure ("5km") or a scale of the language ("5mila") written to the digits. */
function isWritten(suffix: string, words: FigureWords): boolean {
  return MEASURES.has(suffix) || (suffix.length > 2 && words.scales.has(suffix))
}

/**
 * The digits of a number with a blank for a thousands mark: "1 200", "12 000,50". A first part of four digits, as of a
 * year, never goes on.
 */
function spacedGroups(
  tokens: FigureTokens,
  from: number,
  digits: string,
): { to: number; digits: string } | null {
  if (!FIRST_GROUP.test(digits)) return null
  let [to, joined] = [from + 1, digits]
  while (
    to <= from + MOST_GROUPS &&
    BLANK.test(tokens.gaps[to] ?? '') &&
    GROUP.test(tokens.keys[to] ?? '') &&
    !joined.includes(',')
  ) {
    joined += tokens.keys[to]
    to++
  }
  return to === from + 1 ? null : { to, digits: joined }
}

/** Thousands marks come in threes and decimals follow the language's sign; what fits neither is no number. */
function plainNumber(digits: string, decimal: '.' | ','): number | null {
  const mark = decimal === '.' ? ',' : '.'
  const trimmed = digits.replace(/[.,]$/, '')
  const [whole = '', fraction, rest] = trimmed.split(decimal)
  if (rest !== undefined) return null
  const groups = whole.split(mark)
  const isGrouped = groups.slice(1).every(group => group.length === 3) && (groups[0]?.length ?? 0) <= 3
  if (groups.length > 1 && !isGrouped) return null
  const value = Number(groups.join('') + (fraction === undefined ? '' : `.${fraction}`))
  return Number.isFinite(value) ? value : null
}

function readScales(tokens: FigureTokens, from: number, value: number, words: FigureWords) {
  let to = from
  let high = value
  const last = from + 2
  for (; to < last; to++) {
    const key = tokens.keys[to] ?? ''
    const scale = words.scales.get(key)
    // "40 m" is a length, "40m" and "40 M€" forty million.
    const isLetter =
      key.length < 2 && !(tokens.gaps[to + 1] === '' && words.currencies.has(tokens.keys[to + 1] ?? ''))
    if (scale === undefined || isLetter || !isJoined(tokens.gaps[to])) break
    high *= scale
    const half = phraseAt(tokens.keys, to + 1, words.andHalf)
    if (half > 0) return { to: to + 1 + half, high: high + scale / 2 }
  }
  return { to, high }
}

function readVague(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  for (const length of [3, 2, 1]) {
    const phrase = tokens.keys.slice(from, from + length).join(' ')
    const range = words.vague.get(phrase)
    if (range === undefined) continue
    return { to: from + length, low: range[0], high: range[1], currency: null, digits: false, measure: null }
  }
  return null
}

function readWords(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  let total = 0
  let current = 0
  let to = from
  let last = 0
  const part = fractionAt(tokens, from, words)
  if (part !== null) {
    current = part.value
    to = part.to
  } else if (words.articles.has(tokens.keys[from] ?? '') && words.scales.has(tokens.keys[from + 1] ?? '')) {
    current = 1
    to = from + 1
  }
  for (; to < from + LONGEST; to++) {
    const key = tokens.keys[to] ?? ''
    if (to > from && !isJoined(tokens.gaps[to])) break
    // "two hundred and ten", "vinte e cinco": the small number behind belongs to the great one before.
    const joinsFrom = words.joins.get(key)
    const goesOn = joinsFrom !== undefined && current >= joinsFrom && current % 10 === 0
    const small = words.units.get(tokens.keys[to + 1]?.split('-')[0] ?? '')
    if (goesOn && small !== undefined && small < current) continue
    const half = last > 0 ? phraseAt(tokens.keys, to, words.andHalf) : 0
    if (half > 0) {
      total += last / 2
      to += half
      break
    }
    last = 0
    const value = unitsOf(key, words)
    const scale = words.scales.get(key)
    if (value !== null) current += value
    else if (scale !== undefined && key.length > 2 && (current > 0 || words.bareScales.has(key))) {
      current = (current === 0 ? 1 : current) * scale
      last = scale
      if (scale >= 1000) {
        total += current
        current = 0
      }
    } else break
  }
  const value = total + current
  if (value === 0 || to === from) return null
  return { to, low: value, high: value, currency: null, digits: false, measure: null }
}

/** The value of one word: a number word, or several joined by hyphens ("twenty-five"). */
function unitsOf(key: string, words: FigureWords): number | null {
  const whole = words.units.get(key)
  if (whole !== undefined || !key.includes('-')) return whole ?? null
  let sum = 0
  for (const part of key.split('-')) {
    const value = words.units.get(part)
    if (value === undefined) return null
    sum += value
  }
  return sum
}

/** "half a", "a quarter of a" before a scale that is large enough to be parted; null when none starts there. */
export function fractionAt(tokens: FigureTokens, from: number, words: FigureWords) {
  for (const [phrase, value] of words.fractions) {
    const to = from + phrase.length
    if ((words.scales.get(tokens.keys[to] ?? '') ?? 0) < LEAST_PARTED) continue
    if (phrase.every((word, index) => tokens.keys[from + index] === word)) return { to, value }
  }
  return null
}

/** Numbers go on over blanks and hyphens only. */
function isJoined(gap: string | undefined): boolean {
  return gap === undefined || /^[\s\u00a0-]*$/u.test(gap)
}
