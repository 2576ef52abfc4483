import { bitsOf, isPlainLetter, LETTER } from '../../text/characters'
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
  /** As it stands in the reading. */
  written: string
  /** The written form with case, accents and typography folded, and nothing else. */
  folded: string
  /** Starts with a capital, or with an article and one ("al-Sisi"). */
  capital: boolean
  /** A word of the language's stop list: in common by chance more often than not. */
  common: boolean
  /** A stop word that changes nothing when it changes: articles, prepositions, auxiliaries, not negations. */
  light: boolean
}

const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
/** Signs that are read as words: currencies, emoji, per cent. */
const SYMBOL = /^[\p{S}%‰&@#]/u
const INNER_MARKS = /['\-.·]/g
const POINT = 46
const SPACE = 32
const S = 115
const APOSTROPHES: readonly number[] = Array.from("'’ʼ", mark => mark.charCodeAt(0))
/** What may follow a word before a blank and is no word itself. */
const CLOSING: ReadonlySet<number> = new Set(Array.from(',.;:!?)]”’"', mark => mark.charCodeAt(0)))
/** Between these lie the letters of scripts that are written with blanks and without joining signs. */
const [FIRST_LETTER, PAST_LETTERS] = [0xc0, 0x0590]
/** Turns the code of a capital into that of the small letter. */
const LOWER = 32
/** No abbreviation that is read as its long form is longer. */
const LONGEST_SHORT = 5
const SHORT = 4

/** The words of a reading in order, with offsets into it. They never overlap; between them is no letter, digit or symbol. */
export function splitWords(text: string, language: LanguageTag | undefined): Word[] {
  return new WordReader(language).read(text)
}

/** What is known of a written form wherever it stands. */
interface Form extends Pick<Word, 'key' | 'written' | 'folded' | 'capital' | 'common' | 'light'> {
  /** What it is short for, before a point and before anything else. */
  pointed: string | null
  unpointed: string | null
  /** The articles that write it so, as bits. */
  articles: number
}

const CAPITAL = /^(?:\p{Ll}{2,3}[-‐‑'’])?\p{Lu}/u

/** Letters of ASCII alone, as most words are: folding them is lowering, and no mark stands inside. */
function isPlainWord(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (!isPlainLetter(written.charCodeAt(at))) return false
  return true
}

const isSmall = (code: number): boolean => isPlainLetter(code) && (code & LOWER) !== 0

/** Splits texts of one language into words; forms that were read before are not read again. */
export class WordReader {
  private readonly table: LanguageTable
  private readonly forms = new Map<string, Form>()
  /** What is written with a point, behind the bit of its article. */
  private readonly pointed = new Set<string>()
  private article = 0

  constructor(readonly language: LanguageTag | undefined) {
    this.table = languageTable(language)
  }

  /** Whether a text that was read for an article has a word written just so. */
  wrote(form: string, article: number): boolean {
    return ((this.forms.get(form)?.articles ?? 0) & article) !== 0 || this.pointed.has(article + form)
  }

  /** See `splitWords`. Every word is an object of its own. The article that the text is of is a bit of its own. */
  read(text: string, article = 1): Word[] {
    this.article = article
    const words: Word[] = []
    let at = 0
    while (at < text.length) {
      if (isBlank(text, at)) {
        at++
        continue
      }
      let end = at
      while (isLetter(text.charCodeAt(end))) end++
      const next = end > at ? plainEnd(text, at, end) : -1
      if (next >= 0) {
        this.add(words, text, at, end, false)
        at = next
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
      words.push({
        start,
        end,
        key,
        written,
        folded: written,
        capital: false,
        common: false,
        light: false,
      })
    }
  }

  private add(words: Word[], text: string, start: number, end: number, isNumber: boolean) {
    const isPossessive =
      end - start > 2 &&
      (text.charCodeAt(end - 1) | LOWER) === S &&
      APOSTROPHES.includes(text.charCodeAt(end - 2))
    const stemEnd = isPossessive ? end - 2 : end
    const form = this.formOf(text.slice(start, stemEnd), isNumber)
    const { key, written, folded, capital, common, light } = form
    const word: Word = { start, end: stemEnd, key, written, folded, capital, common, light }
    words.push(word)
    const isPointed = text.charCodeAt(stemEnd) === POINT
    const expansion = isPointed ? form.pointed : form.unpointed
    if (expansion !== null) {
      word.key = expansion
      word.light = false
      word.common = false
      if (isPointed && !isPossessive) {
        word.end++
        word.written += '.'
        this.pointed.add(this.article + word.written)
      }
    }
    if (word.written === written) form.articles |= this.article
    if (!isPossessive) return
    words.push(possessive(text, stemEnd, end))
  }

  private formOf(written: string, isNumber: boolean): Form {
    const known = this.forms.get(written)
    if (known !== undefined) return known
    const isPlain = isPlainWord(written)
    const folded = isPlain ? written.toLowerCase() : fold(written)
    const capital = isPlain ? !isSmall(written.charCodeAt(0)) : CAPITAL.test(written)
    const key = isNumber ? numberKey(folded) : keyOf(written, folded, capital, isPlain, this.table)
    const pointed = capital && written.length <= LONGEST_SHORT ? expansionOf(written, true, this.table) : null
    const form: Form = {
      key,
      written,
      folded,
      capital,
      common: this.table.stopWords.has(key),
      light: isLight(key, this.table),
      pointed,
      unpointed: pointed === null ? null : expansionOf(written, false, this.table),
      articles: 0,
    }
    this.forms.set(written, form)
    return form
  }
}

/** "'s" is a word of its own, so that "Hamas’s" and "Hamas" meet. */
function possessive(text: string, start: number, end: number): Word {
  const [key, written] = ["'s", text.slice(start, end)]
  return { start, end, key, written, folded: key, capital: false, common: true, light: true }
}

/** ASCII blanks and controls; the other blanks are left to the tokeniser. */
function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= SPACE
}

/** A letter that needs no tokeniser to tell where its word ends. */
function isLetter(code: number): boolean {
  return isPlainLetter(code) || (code >= FIRST_LETTER && code < PAST_LETTERS && (bitsOf(code) & LETTER) !== 0)
}

/**
 * Where a word of letters alone that ends at `end` is followed by a blank or the end of the text, perhaps behind closing
 * marks; -1 where something else follows, for the tokeniser to tell.
 */
function plainEnd(text: string, start: number, end: number): number {
  // A point behind a single letter may make initials.
  if (text.charCodeAt(end) === POINT && end - start === 1) return -1
  let at = end
  while (at < text.length && CLOSING.has(text.charCodeAt(at))) at++
  return at >= text.length || isBlank(text, at) ? at : -1
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
function keyOf(
  written: string,
  folded: string,
  capital: boolean,
  isPlain: boolean,
  table: LanguageTable,
): string {
  if (capital && !isSmall(written.charCodeAt(written.length - 1)) && CAPITALS.test(written)) {
    const letters = folded.replaceAll('.', '')
    // "US" is not "us", "WHO" is not "who".
    return table.stopWords.has(letters) ? letters.toUpperCase() : letters
  }
  // "a" and "à", "e" and "é" are words of their own; in longer words an accent is spelling.
  if (written.length < SHORT) return written.toLowerCase()
  if (isPlain) return spellingKey(folded, table.tag)
  const bare = folded.replace(INNER_MARKS, '')
  return bare === '' ? written : spellingKey(bare, table.tag)
}
