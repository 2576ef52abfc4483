import { bitsOf, LETTER, MARK, unitsOf } from './characters'
import { de } from './languages/de'
import { en } from './languages/en'
import { es } from './languages/es'
import { fr } from './languages/fr'
import { it } from './languages/it'
import type { LanguageTable } from './languages/model'
import { neutral } from './languages/neutral'
import { pt } from './languages/pt'
import type { LanguageTag } from './model'

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

/** The tags that have a table of their own. */
export const knownLanguages: readonly LanguageTag[] = TABLES.map(table => table.tag)

/**
 * The language a text is mostly written in, among those with a table, or 'und'. Counts stop words (Grefenstette 1995,
 * "Comparing two language identification schemes"), a word shared by several languages counting for each.
 */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE_UNITS).replace(/[’ʼ]/gu, "'").toLowerCase()
  const counts = TABLES.map(() => 0)
  let words = 0
  for (let at = 0; at < sample.length && words < SAMPLE_WORDS;) {
    const end = wordEnd(sample, at)
    if (end > at) {
      words++
      for (const table of stopWordTables.get(sample.slice(at, end)) ?? []) counts[table]!++
    }
    at = end + 1
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

/** For each stop word the tables that have it. */
const stopWordTables = new Map<string, number[]>()
TABLES.forEach(({ stopWords }, table) => {
  for (const word of stopWords) {
    const known = stopWordTables.get(word)
    if (known) known.push(table)
    else stopWordTables.set(word, [table])
  }
})

const APOSTROPHE = 39

/** Where the run of letters, marks and apostrophes that begins at a place ends. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.codePointAt(end)!
    if (code !== APOSTROPHE && (bitsOf(code) & (LETTER | MARK)) === 0) break
    end += unitsOf(code)
  }
  return end
}
