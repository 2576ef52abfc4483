import { isFirstName } from '@/lib/analysis/quotation/first-names'
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  TITLES,
  isPersonNoun,
} from '@/lib/analysis/quotation/titles'
import { fold } from '@/lib/analysis/text/normalise'
import { formalName } from './nicknames'

export type Gender = 'male' | 'female'

/** A person's name taken apart for comparing. All parts are folded: lower case, no accents, dots or hyphens. */
export interface ParsedName {
  /** The name as written, without titles and possessive. */
  display: string
  /** The first given name in its formal form ("joe" → "joseph"); null for a bare surname. */
  given: string | null
  /** As `given`, but as it was written. */
  givenWritten: string | null
  /** The given name is only an initial: "J. Biden". */
  initial: boolean
  /** Given names after the first, particles left out. */
  middle: string[]
  /** The last name word; particles ("el-", "van der", "bin") are left out. */
  surname: string
  /** "jr", "sr", "ii" … */
  suffix: string | null
  /** From a title: "Mr.", "Queen". */
  gender: Gender | null
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** The Arabic article with its assimilated forms, and "son of", "father of". Only with a hyphen: "Al Gore" has a first name. */
const ARTICLE = /^(?:al|el|ul|as|ash|ad|ar|az|an|at|bin|ibn|ben|abu|abo)-(?=.)/
/** "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah" and "Abdelfattah" are one name. */
const SERVANT = /^abd(?:el|ul|al)?$/
const SERVANT_PREFIX = /^abd(?:el|ul|al)(?=[a-z])/
const POSSESSIVE = /['’ʼ]s$|(?<=s)['’ʼ]$/iu
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu
const INITIAL = /^\p{L}\.?$/u
/** A name longer than this is a sentence that was taken for one; the rest is not looked at. */
const MOST_WORDS = 12

/** Takes a name apart. Never throws: an empty or odd name comes back as a bare surname. */
export function parseName(name: string): ParsedName {
  const written = name.trim().replace(POSSESSIVE, '').split(/\s+/u).slice(0, MOST_WORDS)
  let gender: Gender | null = null
  let first = 0
  while (first < written.length - 1) {
    const word = bare(written[first] ?? '')
    const ofOffice = first > 0 && word === 'of'
    // "Republican Jane Roe": what someone is stands before the name as a title does. "Bishop" alone may be a surname.
    const description = first < written.length - 2 && isPersonNoun(word) && !isFirstName(word)
    if (!TITLES.has(word) && !ofOffice && !description) break
    if (MALE_TITLES.has(word)) gender = 'male'
    if (FEMALE_TITLES.has(word)) gender = 'female'
    first++
  }
  const kept = written.slice(first).map(word => word.replace(EDGES, ''))
  let suffix: string | null = null
  const last = bare(kept.at(-1) ?? '')
  if (kept.length > 1 && SUFFIXES.has(last)) {
    suffix = last
    kept.pop()
  }
  const words = nameWords(kept)
  const surname = words.at(-1) ?? bare(kept.join(''))
  const given = words.length > 1 ? (words[0] ?? null) : null
  return {
    display: written.slice(first).join(' ').replace(/,+$/, ''),
    given: given === null ? null : formalName(given),
    givenWritten: given,
    initial: given !== null && INITIAL.test(kept[0] ?? ''),
    middle: words.slice(1, -1),
    surname,
    suffix,
    gender,
  }
}

/** One key for all ways of writing the same full name; null for a bare surname, which proves no person. */
export function fullKey(name: ParsedName): string | null {
  return name.given === null
    ? null
    : `${name.given} ${name.surname}${name.suffix === null ? '' : ` ${name.suffix}`}`
}

/** A word as it is compared: folded, without dots, apostrophes and hyphens. */
export function nameWord(written: string): string {
  return bare(fold(written).replace(ARTICLE, '')).replace(SERVANT_PREFIX, 'abd')
}

function nameWords(kept: readonly string[]): string[] {
  const words: string[] = []
  let servant = false
  for (const [index, written] of kept.entries()) {
    const folded = bare(written)
    if (SERVANT.test(folded) && index < kept.length - 1) {
      servant = true
      continue
    }
    const word = nameWord(written)
    if (word === '') continue
    if (NAME_PARTICLES.has(folded) && index < kept.length - 1 && !startsFirstName(written, index)) continue
    words.push(servant ? `abd${word}` : word)
    servant = false
  }
  return words
}

/** "Al Gore", "Ben Roe", "Van Morrison": a particle with a capital may be a first name where the name begins. */
function startsFirstName(written: string, index: number): boolean {
  return index === 0 && /^(?:Al|Ben|Van|Della)$/u.test(written)
}

const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '')
