import { bitsOf, isPlainLetter, LETTER, MARK, NUMBER, SMALL, unitsOf } from '../characters'
import { detectLanguage, languageTable, stopWordIndex } from '../language'
import type { LanguageTable } from '../languages/model'
import type { FurnitureKind, Span } from '../model'
import { fold } from '../normalise'
import { matchPhrase, type PhraseMatch } from './phrases'
import { shapeOf } from './shapes'
import { unwrap, type TextLine } from './wrapping'

/** A line that is not blank, trimmed, with what it shows by itself. */
export interface Line extends Span {
  text: string
  /** Folded, and cut: only short lines and boilerplate are looked up. */
  folded: string
  words: number
  /** 0 to 1: words that begin with a small letter; in scripts without case, all. */
  lower: number
  /** 0 to 1: stop words among the words; where the language has no table, guessed from `lower`. */
  stop: number
  digits: number
  commas: number
  /** Ends like a sentence. */
  ends: boolean
  phrase: PhraseMatch | null
  shape: FurnitureKind | null
  /** How often the same line stands in the text. */
  repeats: number
  /** A blank line stands before it. */
  apart: boolean
  /** Reads as running text: long enough, closed like a sentence, with the small words of sentences. */
  prose: boolean
}

const FOLDED_UNITS = 1200
/** Lines at least this long tell the language: menus would tell the wrong one. */
const LANGUAGE_LINE = 60
const PROSE_WORDS = 9
const PROSE_STOP = 0.18
/** Without a full stop it takes more to be prose: headlines and teasers have up to some twenty words. */
const UNCLOSED_PROSE_WORDS = 24
/** In scripts without spaces, this many characters make a word. */
const UNSPACED_WORD = 2

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const SENTENCE_END = /[.!?…。！？؟।:][”’"'»)\]」』*]*$/u

/** The lines of a text that are not blank, in order, hard-wrapped paragraphs joined. Linear in the text. */
export function readLines(text: string): Line[] {
  return readSpans(text, unwrap(text, spansOf(text)))
}

/** Texts that are known to be blocks of their own, each a line; the spans lie in the texts joined by line ends. */
export function readBlockLines(blocks: readonly string[]): Line[] {
  let at = 0
  const spans = blocks.map(block => {
    const start = at
    at += block.length + 1
    return { start, end: start + block.length, apart: false }
  })
  return readSpans(blocks.join('\n'), spans)
}

function readSpans(text: string, spans: readonly TextLine[]): Line[] {
  const long = spans.filter(({ start, end }) => end - start >= LANGUAGE_LINE)
  const table = languageTable(detectLanguage(text, long.length > 0 ? long : undefined))
  const counts = new Map<string, number>()
  for (const { start, end } of spans) {
    const line = text.slice(start, end)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return spans.map(span => readLine(text, span, table, counts))
}

function readLine(text: string, span: TextLine, table: LanguageTable, counts: Map<string, number>): Line {
  const line = text.slice(span.start, span.end)
  const { words, lower, stop, digits, commas } = countWords(line, table)
  const ends = SENTENCE_END.test(line.slice(-12))
  const folded = fold(line.slice(0, FOLDED_UNITS))
  return {
    start: span.start,
    end: span.end,
    apart: span.apart,
    text: line,
    folded,
    words,
    lower,
    stop,
    digits,
    commas,
    ends,
    phrase: line.length <= FOLDED_UNITS ? matchPhrase(folded) : null,
    shape: shapeOf(line, words, table),
    repeats: counts.get(line) ?? 1,
    prose:
      (words >= PROSE_WORDS && ends && stop >= PROSE_STOP) ||
      (words >= UNCLOSED_PROSE_WORDS && stop >= PROSE_STOP),
  }
}

function countWords(line: string, table: LanguageTable) {
  let words = 0
  let lower = 0
  let stop = 0
  let digits = 0
  let commas = 0
  const stopWords = stopWordIndex(table)
  for (let at = 0; at < line.length;) {
    const first = line.codePointAt(at)!
    const bits = bitsOf(first)
    if ((bits & (LETTER | NUMBER)) === 0) {
      if (COMMAS.has(first)) commas++
      at += unitsOf(first)
      continue
    }
    const start = at
    let isUnspaced = false
    for (let code = first; isWordPart(code); code = line.codePointAt(at) ?? 0) {
      isUnspaced ||= code >= FIRST_UNSPACED
      at += unitsOf(code)
    }
    const unspaced = isUnspaced ? (line.slice(start, at).match(UNSPACED)?.length ?? 0) : 0
    const weight = unspaced > 0 ? Math.max(1, Math.round(unspaced / UNSPACED_WORD)) : 1
    words += weight
    if ((bits & SMALL) !== 0) lower += weight
    if ((bits & NUMBER) !== 0) digits++
    if (stopWords.find(line, start, at) >= 0) stop++
  }
  const known = table.stopWords.size > 0
  const lowerShare = words === 0 ? 0 : lower / words
  return {
    words,
    lower: lowerShare,
    stop: words === 0 ? 0 : known ? stop / words : lowerShare * GUESSED_STOP,
    digits: words === 0 ? 0 : digits / words,
    commas,
  }
}

const COMMAS: ReadonlySet<number> = new Set(Array.from(',،、，;', comma => comma.charCodeAt(0)))
/** No script before Thai is written without spaces. */
const FIRST_UNSPACED = 0x0e00

/** Whether a character goes on a word: a letter, mark, number or apostrophe. */
function isWordPart(code: number): boolean {
  return (
    isPlainLetter(code) || (bitsOf(code) & (LETTER | MARK | NUMBER)) !== 0 || code === 0x27 || code === 0x2019
  )
}

/** Of the words that begin small, about this many are stop words. */
const GUESSED_STOP = 0.45

function spansOf(text: string): TextLine[] {
  const spans: TextLine[] = []
  let apart = false
  let at = 0
  while (at <= text.length) {
    let end = at
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    let start = at
    let stop = end
    while (start < stop && /\s/u.test(text.charAt(start))) start++
    while (stop > start && /\s/u.test(text.charAt(stop - 1))) stop--
    if (start < stop) {
      spans.push({ start, end: stop, apart })
      apart = false
    } else if (text.charAt(end - 1) !== '\r') apart = true
    at = end + 1
  }
  return spans
}

function isLineEnd(code: number): boolean {
  return (
    code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c
  )
}
