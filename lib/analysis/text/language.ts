import { bitsOf, isPlainLetter, LETTER, MARK } from './characters'
import { de } from './languages/de'
import { en } from './languages/en'
import { es } from './languages/es'
import { fr } from './languages/fr'
import { it } from './languages/it'
import type { LanguageTable } from './languages/model'
import { neutral } from './languages/neutral'
import { pt } from './languages/pt'
import type { LanguageTag, Span } from './model'
import { WordIndex } from './word-index'

const TABLES: readonly LanguageTable[] = [en, pt, es, fr, de, it]

/** Enough words to tell the six languages apart, few enough to cost nothing on a long text. */
const SAMPLE_WORDS = 2000
/** How much of a text is looked at; a text without spaces must not be split whole. */
const SAMPLE_UNITS = 40_000
/** Running text is a third to a half stop words; below this the text is a list of names or another language. */
const LEAST_SHARE = 0.15
/** Fewer known words than this prove nothing. */
const LEAST_WORDS = 3

/** The table of a BCP 47 tag ("pt-BR" finds "pt"), or the neutral one. Never fails. */
export function languageTable(tag: LanguageTag | undefined): LanguageTable {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0]
  return TABLES.find(table => table.tag === primary) ?? neutral
}

const indexes = new WeakMap<LanguageTable, WordIndex>()

/** The stop words of a table, to be asked for in a text; made once a table. */
export function stopWordIndex(table: LanguageTable): WordIndex {
  let index = indexes.get(table)
  if (index === undefined) indexes.set(table, (index = new WordIndex(table.stopWords)))
  return index
}

/** The tags that have a table of their own. */
export const knownLanguages: readonly LanguageTag[] = TABLES.map(table => table.tag)

/**
 * The language a text is mostly written in, among those with a table, or 'und'. Counts stop words (Grefenstette 1995,
 * "Comparing two language identification schemes"), a word shared by several languages counting for each. Where spans are
 * given, these parts of the text alone are looked at.
 */
export function detectLanguage(
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): LanguageTag {
  const counts = TABLES.map(() => 0)
  let words = 0
  let units = 0
  for (const span of spans) {
    const limit = Math.min(span.end, span.start + SAMPLE_UNITS - units)
    for (let at = span.start; at < limit && words < SAMPLE_WORDS;) {
      const end = wordEnd(text, at, limit)
      if (end > at) {
        words++
        const word = stopWords.find(text, at, end)
        if (word >= 0) for (const table of tablesOf[word]!) counts[table]!++
      }
      at = end + 1
    }
    units += limit - span.start
    if (units >= SAMPLE_UNITS || words >= SAMPLE_WORDS) break
  }
  let best: LanguageTag = 'und'
  let most = Math.max(LEAST_WORDS, words * LEAST_SHARE) - 1e-9
  TABLES.forEach(({ tag }, table) => {
    if (counts[table]! <= most) return
    most = counts[table]!
    best = tag
  })
  return best
}

/** The stop words of all tables, and for each the tables that have it. */
const allStopWords = [...new Set(TABLES.flatMap(table => [...table.stopWords]))]
const stopWords = new WordIndex(allStopWords)
const tablesOf = allStopWords.map(word =>
  [...TABLES.keys()].filter(table => TABLES[table]!.stopWords.has(word)),
)

/** Where the run of letters, marks and apostrophes that begins at a place ends. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit) {
    const unit = text.charCodeAt(end)
    if (!isPlainLetter(unit)) {
      const code = text.codePointAt(end)!
      if ((bitsOf(code) & (LETTER | MARK)) === 0 && !isApostrophe(code)) break
      if (code > 0xffff) end++
    }
    end++
  }
  return end
}

const [STRAIGHT, CURVED, LETTER_LIKE] = [0x27, 0x2019, 0x02bc]

const isApostrophe = (code: number): boolean => code === STRAIGHT || code === CURVED || code === LETTER_LIKE
