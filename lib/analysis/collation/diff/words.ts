import { isPlainLetter } from '../../text/characters'
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

const POSSESSIVE = /^['’ʼ]/
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
/** Signs that are read as words: currencies, emoji, per cent. */
const SYMBOL = /^[\p{S}%‰&@#]/u
const INNER_MARKS = /['\-.·]/g
const POINT = 46
const SPACE = 32
const S = 115
/** Turns the code of a capital into that of the small letter. */
const LOWER = 32
/** No abbreviation that is read as its long form is longer. */
const LONGEST_SHORT = 5
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
    let at = 0
    while (at < text.length) {
      if (isBlank(text, at)) {
        at++
        continue
      }
      let end = at
      while (isPlainLetter(text.charCodeAt(end))) end++
      if (end > at && endsPlainly(text, end)) {
        this.add(words, text, at, end, false)
        at = end + 1
        continue
      }
      while (end < text.length && !isBlank(text, end)) end++
      this.readTokens(words, text, { start: at, end })
      at = end
    }
    return words
  }

  /** What is not a plain word goes through the tokeniser; a stretch between blanks is cut there as in the whole text. */
  private readTokens(words: Word[], text: string, span: Span) {
    for (const token of tokenise(text, span)) {
      if (token.kind === 'space') continue
      const { start, end } = token
      if (token.kind !== 'punctuation') {
        this.add(words, text, start, end, token.kind === 'number')
        continue
      }
      const written = text.slice(start, end)
      if (!SYMBOL.test(written)) continue
      const key = written === '%' ? 'percent' : written
      words.push({ start, end, key, folded: written, capital: false, common: false, light: false })
    }
  }

  private add(words: Word[], text: string, start: number, end: number, isNumber: boolean) {
    const last = text.charCodeAt(end - 1) | LOWER
    const possessive = last === S && end - start > 2 && POSSESSIVE.test(text.slice(end - 2, end))
    const stemEnd = possessive ? end - 2 : end
    const stem = text.slice(start, stemEnd)
    const { key, folded, capital, common, light } = this.formOf(stem, isNumber)
    const word: Word = { start, end: stemEnd, key, folded, capital, common, light }
    words.push(word)
    if (capital && stem.length <= LONGEST_SHORT) {
      const pointed = text.charCodeAt(stemEnd) === POINT
      const expansion = expansionOf(stem, pointed, this.table)
      if (expansion !== null) {
        word.key = expansion
        word.light = false
        word.common = false
        if (pointed && !possessive) word.end++
      }
    }
    if (!possessive) return
    words.push({ start: stemEnd, end, key: "'s", folded: "'s", capital: false, common: true, light: true })
  }

  private formOf(written: string, isNumber: boolean): Form {
    const known = this.forms.get(written)
    if (known !== undefined) return known
    const folded = fold(written)
    const capital = CAPITAL.test(written)
    const key = isNumber ? numberKey(folded) : keyOf(written, folded, capital, this.table)
    const form = {
      key,
      folded,
      capital,
      common: this.table.stopWords.has(key),
      light: isLight(key, this.table),
    }
    this.forms.set(written, form)
    return form
  }
}

/** ASCII blanks and controls; the other blanks are left to the tokeniser. */
function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= SPACE
}

/** Whether a run of plain letters ends at a blank or the end of the text, perhaps with one mark before it. */
function endsPlainly(text: string, end: number): boolean {
  if (end >= text.length || isBlank(text, end)) return true
  if (end + 1 < text.length && !isBlank(text, end + 1)) return false
  // A point behind a single letter may make initials.
  return (
    ',;:!?)'.includes(text.charAt(end)) ||
    (text.charCodeAt(end) === POINT && isPlainLetter(text.charCodeAt(end - 2)))
  )
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
function keyOf(written: string, folded: string, capital: boolean, table: LanguageTable): string {
  if (capital && CAPITALS.test(written)) {
    const letters = folded.replaceAll('.', '')
    // "US" is not "us", "WHO" is not "who".
    return table.stopWords.has(letters) ? letters.toUpperCase() : letters
  }
  // "a" and "à", "e" and "é" are words of their own; in longer words an accent is spelling.
  if (written.length < SHORT) return written.toLowerCase()
  const bare = folded.replace(INNER_MARKS, '')
  return bare === '' ? written : spellingKey(bare, table.tag)
}
