import type { LanguageTable } from '../languages/model'

/** What follows a clock time: "EST", "Eastern". */
const TIME_ZONE = /^(?:\p{Lu}{2,4}|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich)$/u
/** No word that a dot may belong to is longer. */
const LONGEST_WORD = 40
const PART_OF_WORD = /[\p{L}\p{M}\p{N}.'’°º-]/u

/**
 * Whether the single dot at `at` ends its sentence, the next one beginning with the letter, figure or sign at `first`.
 * After Kiss and Strunk 2006 (Punkt): an abbreviation, an initial or an ordinal does not, unless what follows can only open
 * a sentence (a capitalised stop word).
 */
export function endsAtDot(
  text: string,
  sentence: number,
  at: number,
  first: number,
  marksBetween: boolean,
  table: LanguageTable,
): boolean {
  const word = wordBefore(text, Math.max(sentence, at - LONGEST_WORD), at)
  const next = wordAt(text, first)
  const key = word.toLowerCase().replaceAll('’', "'")
  const opens = table.stopWords.has(next.toLowerCase().replaceAll('’', "'"))
  const figure = /^\p{Nd}/u.test(next)

  if (word === '') return true
  // A sentence may open with a mark behind the abbreviation: … the U.S.” The
  if (marksBetween) return true
  if (isAside(text, at, first, key, table)) return false
  // "No. 5", "p. 12"; "He said no. Five more came."
  if (figure && (table.figureAbbreviations.has(key) || isMonth(key, table))) return false
  // "1. First": a list number; "14. August": an ordinal.
  if (/^\p{Nd}{1,3}$/u.test(word)) {
    if (text.slice(sentence, at).trim() === word) return false
    return !(table.ordinalDot && word.length <= 2 && !opens)
  }
  if (/^\p{Lu}\p{M}*$/u.test(word)) return opens && !isInitialOfName(text, sentence, at)
  if (table.leadingAbbreviations.has(key) && isShortened(word, key)) return false
  // "5 p.m. Thursday", "at 8 a.m. Eastern": a day or a zone goes on; any other capital opens.
  if (/^[ap]\.m$/u.test(key))
    return !isWeekday(next, table) && !isMonth(next.toLowerCase(), table) && !TIME_ZONE.test(next)
  // "U.S. Secretary" goes on, "in the U.S. The" ends.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens
  if (key === 'etc' || key === 'usw' || key === 'ecc') return true
  if (table.abbreviations.has(key) && isShortened(word, key)) return opens || figure
  return true
}

/** "at 4:17 a.m. (0917 GMT), he said", "the U.S. (and others)": a bracket behind an abbreviation goes on. */
function isAside(text: string, at: number, first: number, key: string, table: LanguageTable): boolean {
  if (!/^\s+[([]$/.test(text.slice(at + 1, first))) return false
  const isShort =
    table.abbreviations.has(key) || table.leadingAbbreviations.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(key)
  if (!isShort) return false
  // What follows the bracket tells: a sentence goes on in small letters or behind a comma.
  const close = text.slice(first, first + LONGEST_ASIDE).search(/[)\]]/)
  return close >= 0 && /^\s*[,;:–—-]|^\s+\p{Ll}/u.test(text.slice(first + close + 1, first + close + 4))
}

/** Characters of what stands in brackets behind an abbreviation. */
const LONGEST_ASIDE = 60

/** Looks like an abbreviation, not the word that is spelt alike: "no." at the end, "sat.", "fig." are words unless capitalised. */
function isShortened(word: string, key: string): boolean {
  return /^\p{Lu}/u.test(word) || !ALSO_WORDS.has(key)
}
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'no nos sat sun mar mon wed fri ill ala ore cal miss mass wash ten set ago out ver sen st art est dep de on col ex med ing sig son van der real max min pres'.split(
    ' ',
  ),
)

function isMonth(key: string, table: LanguageTable): boolean {
  return table.months.some(month => month.includes(key))
}

function isWeekday(word: string, table: LanguageTable): boolean {
  const key = word.toLowerCase()
  return table.weekdays.some(day => day.includes(key))
}

/** "J. The" stands alone; "Antony J. The" and "Franklin D. Roosevelt" follow a given name. */
function isInitialOfName(text: string, sentence: number, at: number): boolean {
  const before = text.slice(Math.max(sentence, at - LONGEST_WORD), at - 1).trimEnd()
  return /(?:^|\s)\p{Lu}\.$/u.test(before)
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && PART_OF_WORD.test(text.charAt(start - 1))) start--
  return text.slice(start, at).replace(/^[-.'’]+/u, '')
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < LONGEST_WORD && /[\p{L}\p{M}\p{N}'’]/u.test(text.charAt(end))) end++
  return text.slice(at, end)
}
