import { alikeTable } from '../text/languages/alike'
import { detectLanguage, languageTable } from '../text/language'
import type { LanguageTable } from '../text/languages/model'
import type { LanguageTag, Segment } from '../text/model'
import { fold, foldWord } from '../text/normalise'
import { tokenise, type Token } from '../text/tokenise'
import type { StoryArticle } from './model'

export interface ProfileTerm {
  /** As it first stands in the text. */
  written: string
  /** How often. */
  count: number
  /** Written with a capital where the sentence does not ask for one. */
  name: boolean
  /** In the headline or the first words of the body. */
  lead: boolean
}

/** What an article is matched by: its telling words, folded and without their endings. */
export interface ArticleProfile {
  terms: ReadonlyMap<string, ProfileTerm>
  /** Figures of two digits and more, as their digits; years are not among them. */
  figures: ReadonlySet<string>
  /** Days of the week that headline and first words name, 0 is Monday. */
  weekdays: ReadonlySet<number>
  /** What can identify an event in each sentence that was read, by the segment's place. */
  sentences: ReadonlyMap<number, SentenceMarks>
  /** Words that were read. */
  words: number
}

/** Terms and figures of a sentence; which terms are names the article's own terms say. */
export interface SentenceMarks {
  terms: ReadonlySet<string>
  figures: ReadonlySet<string>
}

/** News tells what happened first; what comes later than this is background, and a book would cost too much. */
const MOST_WORDS = 1500
/** Headline and two or three sentences: who, what, where, when. */
const LEAD_WORDS = 80
/** The day of the event is named here; further down stand other days. */
const WEEKDAY_WORDS = 160
/** What must be left of a word when an ending is taken off. */
const LEAST_STEM = 4
/** A line in which so many of the longer words have a capital is a title: its capitals tell nothing. */
const TITLE_SHARE = 0.7
const LONGER_WORD = 4
/** Letters of a word that can tell something; signs of scripts without spaces tell more each. */
const LEAST_LETTERS = 3

/** Letters of a week day's short form at most. */
const SHORT_DAY = 4

const CAPITAL = /^\p{Lu}/u
const LETTER = /\p{L}/u
const LATIN_LIKE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const APOSTROPHE_ENDING = /'\p{L}{1,2}$/u

/** The profile of an article. Linear in its first 1,500 words; never throws. */
export function profileOf(article: StoryArticle): ArticleProfile {
  const { text, segments, language = detectLanguage(text) } = article.witness
  const table = languageTable(language)
  const terms = new Map<string, ProfileTerm>()
  const figures = new Set<string>()
  const weekdays = new Set<number>()
  const sentences = new Map<number, SentenceMarks>()
  let words = 0
  for (const [place, segment] of headlineFirst(article, segments)) {
    if (words >= MOST_WORDS) break
    const own = { terms: new Set<string>(), figures: new Set<string>() }
    sentences.set(place, own)
    const tokens = wordsOf(text, segment, MOST_WORDS - words)
    const title = isTitle(text, tokens)
    let opening = true
    for (const token of tokens) {
      const lead = words < LEAD_WORDS
      words++
      const written = text.slice(token.start, token.end)
      if (token.kind === 'number') {
        const figure = figureOf(written)
        if (figure !== null) {
          figures.add(figure)
          own.figures.add(figure)
        }
        continue
      }
      const begins = opening
      opening = false
      const weekday = weekdayOf(written, table)
      if (weekday !== undefined) {
        if (words <= WEEKDAY_WORDS) weekdays.add(weekday)
        continue
      }
      const term = termOf(written, table, language)
      if (term === null) continue
      own.terms.add(term)
      const capital = CAPITAL.test(written)
      const name = capital && !begins && !title
      const known = terms.get(term)
      if (known === undefined) terms.set(term, { written, count: 1, name, lead })
      else {
        known.count++
        known.lead ||= lead
        if (name && !known.name) {
          known.name = true
          known.written = written
        }
      }
    }
  }
  return { terms, figures, weekdays, sentences, words }
}

/** A word in the form that articles are compared by; null for words that tell nothing: stop words, days, lone letters. */
function termOf(written: string, table: LanguageTable, language: LanguageTag): string | null {
  const lower = written.toLowerCase().replaceAll('’', "'")
  if (table.stopWords.has(lower)) return null
  const folded = foldWord(written).replace(APOSTROPHE_ENDING, '')
  if (!LETTER.test(folded)) return null
  if (LATIN_LIKE.test(folded) && folded.length < LEAST_LETTERS && !isAcronym(written)) return null
  if (table.stopWords.has(folded) || daysOf(table).has(folded)) return null
  return stem(folded, language)
}

/** "$17.5m" and "17,5" are one figure; single digits and years are in every article. */
function figureOf(written: string): string | null {
  const digits = written.match(/\p{Nd}+/gu)?.join('.') ?? ''
  return digits.length < 2 || /^(?:19|20)\d\d$/.test(digits)
    ? null
    : digits.replace(/\.(?=\d{3}(?:\.|$))/g, '')
}

const isAcronym = (written: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(written)

function stem(word: string, language: LanguageTag): string {
  for (const suffix of alikeTable(language).suffixes) {
    if (word.length - suffix.length >= LEAST_STEM && word.endsWith(suffix))
      return word.slice(0, word.length - suffix.length)
  }
  return word
}

const days = new WeakMap<LanguageTable, ReadonlyMap<string, number>>()

/** Week days and months, folded, with the number of the week day or -1: a pure cache of the table's own. */
function daysOf(table: LanguageTable): ReadonlyMap<string, number> {
  let known = days.get(table)
  if (known === undefined) {
    const named = table.weekdays.flatMap((names, day) => names.map(name => [fold(name), day] as const))
    const months = table.months.flat().map(name => [fold(name), -1] as const)
    days.set(table, (known = new Map([...months, ...named])))
  }
  return known
}

/** The full name of a week day; its short forms are words of their own ("sat", "sex"). */
function weekdayOf(written: string, table: LanguageTable): number | undefined {
  if (written.length <= SHORT_DAY) return undefined
  const day = daysOf(table).get(fold(written)) ?? daysOf(table).get(fold(written).split('-')[0] ?? '')
  return day === undefined || day < 0 ? undefined : day
}

function headlineFirst(
  { headline }: StoryArticle,
  segments: readonly Segment[],
): (readonly [place: number, segment: Segment])[] {
  const placed = segments.map((segment, place) => [place, segment] as const)
  if (headline === null) return placed
  const inHeadline = ({ start, end }: Segment) => start >= headline.start && end <= headline.end
  return [
    ...placed.filter(([, segment]) => inHeadline(segment)),
    ...placed.filter(([, segment]) => !inHeadline(segment)),
  ]
}

/** The first words of a segment; a segment of a megabyte is not read whole. */
function wordsOf(text: string, { start, end }: Segment, most: number): Token[] {
  const cut = Math.min(end, start + most * 40)
  return tokenise(text, { start, end: cut })
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .slice(0, most)
}

function isTitle(text: string, tokens: readonly Token[]): boolean {
  const longer = tokens.filter(({ start, end }) => end - start >= LONGER_WORD)
  const capitals = longer.filter(({ start }) => CAPITAL.test(text.slice(start, start + 2)))
  return longer.length > 1 && capitals.length >= TITLE_SHARE * longer.length
}
