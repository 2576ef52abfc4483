import type { FigureWords } from './figure-language'

/** A number read from words `from` to `to` (exclusive). */
export interface ReadNumber {
  to: number
  low: number
  high: number
  /** From a currency sign that stands in the number ("$20"), or null. */
  currency: string | null
  /** Written in digits, at least in part. */
  digits: boolean
}

/** Lower-case words of a reading without accents, with what stands between word i - 1 and word i. */
export interface FigureTokens {
  keys: readonly string[]
  gaps: readonly string[]
}

const DIGITS = /^(\p{Sc}?)(\d[\d.,]*)(\p{L}*)$/u
const HAS_DIGIT = /\d/
/** A scale written to the number: 1.2m, 5bn, 40k. */
const SUFFIXES = new Set(['k', 'm', 'mn', 'bn', 'tn', 'mi', 'bi'])
/** Numbers said in more words than this are no numbers. */
const LONGEST = 8

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
  const plain = plainNumber(digits, words.decimal)
  if (plain === null || (suffix !== '' && !SUFFIXES.has(suffix))) return null
  const scaled = readScales(tokens, from + 1, plain * (words.scales.get(suffix) ?? 1), words)
  return { ...scaled, low: scaled.high, currency: words.currencies.get(sign) ?? null, digits: true }
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
  for (; to < from + 2; to++) {
    const key = tokens.keys[to] ?? ''
    const scale = words.scales.get(key)
    // "40 m" is a length, "40m" forty million.
    if (scale === undefined || key.length < 2 || !isJoined(tokens.gaps[to])) break
    high *= scale
  }
  return { to, high }
}

function readVague(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  for (const length of [3, 1]) {
    const phrase = tokens.keys.slice(from, from + length).join(' ')
    const range = words.vague.get(phrase)
    if (range === undefined) continue
    return { to: from + length, low: range[0], high: range[1], currency: null, digits: false }
  }
  return null
}

function readWords(tokens: FigureTokens, from: number, words: FigureWords): ReadNumber | null {
  let total = 0
  let current = 0
  let to = from
  const opensWithArticle = /^(?:a|an|um|uma)$/.test(tokens.keys[from] ?? '')
  if (opensWithArticle && words.scales.has(tokens.keys[from + 1] ?? '')) {
    current = 1
    to = from + 1
  }
  for (; to < from + LONGEST; to++) {
    const key = tokens.keys[to] ?? ''
    if (to > from && !isJoined(tokens.gaps[to])) break
    // "two hundred and ten", "vinte e cinco": the small number behind belongs to the great one before.
    const goesOn = (key === 'and' || key === 'e') && current > 0 && current % 10 === 0
    const small = words.units.get(tokens.keys[to + 1]?.split('-')[0] ?? '')
    if (goesOn && small !== undefined && small < current && (key === 'e' || current >= 100)) continue
    const parts = key.split('-').map(part => words.units.get(part))
    const scale = words.scales.get(key)
    if (parts.every(part => part !== undefined)) current += parts.reduce((sum, part) => sum + part, 0)
    else if (scale !== undefined && key.length > 2 && (current > 0 || key === 'mil')) {
      current = Math.max(1, current) * scale
      if (scale >= 1000) {
        total += current
        current = 0
      }
    } else break
  }
  const value = total + current
  if (value === 0 || to === from) return null
  return { to, low: value, high: value, currency: null, digits: false }
}

/** Numbers go on over blanks and hyphens only. */
function isJoined(gap: string | undefined): boolean {
  return gap === undefined || /^[\s\u00a0-]*$/u.test(gap)
}
