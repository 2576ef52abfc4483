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
  /** The written form with case, accents and typography folded, and nothing else. */
  folded: string
  /** Starts with a capital, or with an article and one ("al-Sisi"). */
  capital: boolean
  /** A word of the language's stop list: in common by chance more often than not. */
  common: boolean
  /** A stop word that changes nothing when it changes: articles, prepositions, auxiliaries, not negations. */
  light: boolean
}

const POSSESSIVE = /['’ʼ][sS]$/
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
/** Signs that are read as words: currencies, emoji, per cent. */
const SYMBOL = /^[\p{S}%‰&@#]/u
const INNER_MARKS = /['\-.·]/g
const POINT = 46
const SHORT = 4

/** The words of a reading in order, with offsets into it. They never overlap; between them is no letter, digit or symbol. */
export function splitWords(text: string, language: LanguageTag | undefined): Word[] {
  return new WordReader(language).read(text)
}

type Form = Pick<Word, 'key' | 'folded' | 'capital' | 'common' | 'light'>

const CAPITAL = /^(?:\p{Ll}{2,3}[-‐‑'’])?\p{Lu}/u

/** Splits texts of one language into words; forms that were read before are not read again. */
export class WordReader {
  private readonly table: LanguageTable
  private readonly forms = new Map<string, Form>()

  constructor(readonly language: LanguageTag | undefined) {
    this.table = languageTable(language)
  }

  /** See `splitWords`. Every word is an object of its own. */
  read(text: string): Word[] {
    const words: Word[] = []
    for (const token of tokenise(text)) {
      if (token.kind === 'space') continue
      const { start, end } = token
      const written = text.slice(start, end)
      if (token.kind === 'punctuation') {
        if (!SYMBOL.test(written)) continue
        const key = written === '%' ? 'percent' : written
        words.push({ start, end, key, folded: written, capital: false, common: false, light: false })
        continue
      }
      const possessive =
        end - start > 2 && (written.endsWith('s') || written.endsWith('S')) && POSSESSIVE.test(written)
      const stemEnd = possessive ? end - 2 : end
      const stem = possessive ? written.slice(0, -2) : written
      const pointed = text.charCodeAt(stemEnd) === POINT
      const expansion = mayBeShort(stem) ? expansionOf(stem, pointed, this.table) : null
      const form = this.formOf(stem, token.kind === 'number')
      const word: Word = { start, end: stemEnd, ...form }
      if (expansion !== null) {
        word.key = expansion
        word.light = false
        word.common = false
        if (pointed && !possessive) word.end++
      }
      words.push(word)
      if (possessive)
        words.push({
          start: stemEnd,
          end,
          key: "'s",
          folded: "'s",
          capital: false,
          common: true,
          light: true,
        })
    }
    return words
  }

  private formOf(written: string, isNumber: boolean): Form {
    const known = this.forms.get(written)
    if (known !== undefined) return known
    const folded = fold(written)
    const key = isNumber ? numberKey(folded) : keyOf(written, folded, this.table)
    const form = {
      key,
      folded,
      capital: CAPITAL.test(written),
      common: this.table.stopWords.has(key),
      light: isLight(key, this.table),
    }
    this.forms.set(written, form)
    return form
  }
}

/** Short and with a capital, as abbreviations of months, days and titles are. */
function mayBeShort(written: string): boolean {
  if (written.length < 2 || written.length > 5) return false
  const first = written.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a word says little by itself. Negations, figures and words of possibility never do, stop words or not. */
export function isLight(key: string, table: LanguageTable): boolean {
  return table.stopWords.has(key) && !isWeighty(key, table.tag)
}

/** Figures are compared without their thousands commas. */
function numberKey(folded: string): string {
  return folded.replace(/,(?=\d{3}(?!\d))/g, '')
}

/** What a written word is compared by. */
function keyOf(written: string, folded: string, table: LanguageTable): string {
  if (CAPITALS.test(written)) {
    const letters = folded.replaceAll('.', '')
    // "US" is not "us", "WHO" is not "who".
    return table.stopWords.has(letters) ? letters.toUpperCase() : letters
  }
  // "a" and "à", "e" and "é" are words of their own; in longer words an accent is spelling.
  if (written.length < SHORT) return written.toLowerCase()
  const bare = folded.replace(INNER_MARKS, '')
  return bare === '' ? written : spellingKey(bare, table.tag)
}
