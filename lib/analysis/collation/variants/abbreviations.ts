import { calendarWords } from '../figures/calendar'
import type { LanguageTable } from '../../text/languages/model'

/** Titles and offices that stand before a name, short and long. English wire style; other languages share many of them. */
const TITLES: Readonly<Record<string, string>> = {
  mr: 'mister',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  cmdr: 'commander',
  pres: 'president',
  dept: 'department',
  govt: 'government',
  univ: 'university',
  st: 'saint',
  mt: 'mount',
}

/** Month and day forms that are words of their own, and so need their point to be read as abbreviations. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'mar',
  'may',
  'sun',
  'sat',
  'mon',
  'dec',
  'jan',
  'st',
  'col',
  'rep',
  'mt',
])

/**
 * The long form of a month, week day or title written short ("Oct", "Thurs", "Gen"), folded for comparing; null when the
 * word is none. Only words with a capital are read so; those that are words of their own only before a point.
 */
export function expansionOf(written: string, pointed: boolean, table: LanguageTable): string | null {
  if (written.length > 5 || written.length < 2) return null
  const short = written.toLowerCase()
  const title = Object.hasOwn(TITLES, short) ? TITLES[short] : undefined
  const named = calendarWords(table).get(short)
  // Hardly any word gets further.
  if (title === undefined && named === undefined) return null
  if (!/^\p{Lu}\p{Ll}/u.test(written) || (!pointed && AMBIGUOUS.has(short))) return null
  if (title !== undefined || named === undefined) return title ?? null
  const forms = named.month === undefined ? table.weekdays[named.weekday!] : table.months[named.month]
  const long = forms?.[0] ?? short
  return long === short ? null : long
}

/** Whether a short form in capitals is made of the first letters of the words of the long one: UN, United Nations. */
export function isInitialism(short: string, long: readonly string[]): boolean {
  const letters = short.replaceAll('.', '')
  if (letters.length < 2 || !/^\p{Lu}+$/u.test(letters)) return false
  const initials = long.filter(word => /^\p{Lu}/u.test(word)).map(word => word.charAt(0))
  return initials.length === letters.length && initials.join('') === letters
}
