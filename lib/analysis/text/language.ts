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
  const words = sample.match(/[\p{L}\p{M}']+/gu)?.slice(0, SAMPLE_WORDS) ?? []
  let best: LanguageTag = 'und'
  let most = Math.max(LEAST_WORDS, words.length * LEAST_SHARE) - 1e-9
  for (const table of TABLES) {
    let known = 0
    for (const word of words) if (table.stopWords.has(word)) known++
    if (known > most) {
      most = known
      best = table.tag
    }
  }
  return best
}
