import { languageTable } from '../../text/language'
import type { LanguageTable } from '../../text/languages/model'
import type { LanguageTag, Span } from '../../text/model'
import { fold } from '../../text/normalise'
import { tokenise } from '../../text/tokenise'
import { expansionOf } from '../variants/abbreviations'
import { spellingKey } from '../variants/spelling'
import { isWeighty } from './weighty-words'

/** A word of a reading: what a difference may begin and end with. Blanks and punctuation stand between words. */
export interface Word extends Span {
  /** Words with one key are the same word, in whatever case, accents, hyphens, spelling or abbreviation they are written. */
  key: string
  /** Articles, prepositions, auxiliaries: words that say little where they stand alone. */
  light: boolean
}

const POSSESSIVE = /['’ʼ][sS]$/
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
/** Signs that are read as words: currencies, emoji, per cent. */
const SYMBOL = /^[\p{S}%‰&@#]/u
const INNER_MARKS = /['\-.·]/g
const POINT = 46

/** The words of a reading in order, with offsets into it. They never overlap; between them is no letter, digit or symbol. */
export function splitWords(text: string, language: LanguageTag | undefined): Word[] {
  const table = languageTable(language)
  const words: Word[] = []
  for (const token of tokenise(text)) {
    if (token.kind === 'space') continue
    const written = text.slice(token.start, token.end)
    if (token.kind === 'punctuation') {
      if (SYMBOL.test(written)) {
        const key = written === '%' ? 'percent' : written
        words.push({ start: token.start, end: token.end, key, light: false })
      }
      continue
    }
    const possessive = POSSESSIVE.test(written) && written.length > 2
    const end = possessive ? token.end - 2 : token.end
    const stem = possessive ? written.slice(0, -2) : written
    const pointed = text.charCodeAt(end) === POINT
    const expansion = expansionOf(stem, pointed, table)
    const key = expansion ?? (token.kind === 'number' ? numberKey(stem) : keyOf(stem, table))
    const word = { start: token.start, end, key, light: isLight(key, table) }
    if (expansion !== null && pointed && !possessive) word.end++
    words.push(word)
    if (possessive) words.push({ start: end, end: token.end, key: "'s", light: true })
  }
  return words
}

/** Whether a word says little by itself. Negations, figures and words of possibility never do, stop words or not. */
export function isLight(key: string, table: LanguageTable): boolean {
  return table.stopWords.has(key) && !isWeighty(key, table.tag)
}

/** Figures are compared without their thousands commas. */
function numberKey(written: string): string {
  return fold(written).replace(/,(?=\d{3}(?!\d))/g, '')
}

/** What a written word is compared by. */
function keyOf(written: string, table: LanguageTable): string {
  const folded = fold(written)
  if (CAPITALS.test(written)) {
    const letters = folded.replaceAll('.', '')
    // "US" is not "us", "WHO" is not "who".
    return table.stopWords.has(letters) ? letters.toUpperCase() : letters
  }
  const bare = folded.replace(INNER_MARKS, '')
  return bare === '' ? written : spellingKey(bare, table.tag)
}
