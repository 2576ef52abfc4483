import type { Witness } from '../model'
import { Ints, type Arena } from './arena'
import { foldUnit, GAP, MARK } from './fold'
import { hashGram, hashUnits } from './hash'
import { stemEnd, type Lexicon } from './lexicon'
import { WordScanner } from './words'

/** What is known of a word, as bits. */
export const STOP = 1
/** Written with a capital where the sentence does not ask for one. */
export const NAME = 2
export const FIGURE = 4
/** A day of the week or a month. */
export const DAY = 8
/** Between quotation marks. */
export const QUOTED = 16
/** Capitalised at the start of a sentence or quotation: a name only if it is one elsewhere. */
export const OPENING = 32

/** One segment as the aligner sees it: its words in order and its character 4-grams. */
export interface Reading {
  /** Hashed stems; figures hash their value, so that "two" and "2" and "1,200" and "1200" meet. */
  words: Int32Array
  /** Hashed first letters of each word: what inflection and derivation leave alone in most languages. */
  openings: Int32Array
  flags: Uint8Array
  /** Number of the word's group of words used for one another; 0 = none. */
  meanings: Int32Array
  /** Where each word stands in the published text. */
  starts: Int32Array
  ends: Int32Array
  /** The numbers, in the arena, of the 4-grams of the folded words joined and framed by single spaces, each once. */
  grams: Int32Array
  /** Hash of the whole folded segment: equal segments have equal hashes. */
  whole: number
}

/** Letters of a word's opening. */
const OPENING_LETTERS = 5
/** Day names of fewer letters are words of their own too ("Mar", "sex"); they count only with a capital. */
const SHORT_DAY = 3

const OPENING_MARKS = new Set(['“', '«', '„', '‹'].map(mark => mark.charCodeAt(0)))
const CLOSING_MARKS = new Set(['”', '»', '›'].map(mark => mark.charCodeAt(0)))
const STRAIGHT_MARK = 34

/** The readings of a witness's segments. One pass over the text. */
export function readSegments({ text, segments }: Witness, lexicon: Lexicon, arena: Arena): Reading[] {
  const scanner = new WordScanner(text)
  const words = new Ints()
  const openings = new Ints()
  const flags = new Ints()
  const meanings = new Ints()
  const starts = new Ints()
  const ends = new Ints()
  const grams = new Ints()
  const identity: Identity = { word: 0, opening: 0, flag: 0 }

  return segments.map(({ start, end }) => {
    scanner.begin(start, end)
    let quoted = false
    let opening = true
    for (let i = start; i < end;) {
      const code = text.charCodeAt(i)
      const unit = foldUnit(code)
      if (unit === GAP || unit === MARK) {
        if (OPENING_MARKS.has(code) || (code === STRAIGHT_MARK && !quoted)) {
          quoted = true
          opening = true
        } else if (CLOSING_MARKS.has(code) || code === STRAIGHT_MARK) quoted = false
        i++
        continue
      }
      const wordStart = i
      i = scanner.read(i)
      identify(scanner, lexicon, identity)
      const { word, opening: begins, flag } = identity
      let bits = quoted ? flag | QUOTED : flag
      if (scanner.capital && (flag & STOP) === 0) bits |= opening ? OPENING : NAME
      opening = false
      words.push(word)
      openings.push(begins)
      flags.push(bits)
      meanings.push((flag & (STOP | FIGURE)) === 0 ? (lexicon.meanings.get(word) ?? 0) : 0)
      starts.push(wordStart)
      ends.push(i)
    }
    const { units, length } = scanner
    arena.grams.nextSegment()
    for (let k = 3; k < length; k++) {
      const number = arena.grams.add(hashGram(units[k - 3]!, units[k - 2]!, units[k - 1]!, units[k]!))
      if (number >= 0) grams.push(number)
    }
    return {
      words: words.take(arena),
      openings: openings.take(arena),
      flags: flags.takeBytes(arena),
      meanings: meanings.take(arena),
      starts: starts.take(arena),
      ends: ends.take(arena),
      whole: hashUnits(units, 0, length),
      grams: grams.take(arena),
    }
  })
}

/** The hashes that stand for a word, by its stem and by its first letters, and what the lexicon says of it. */
interface Identity {
  word: number
  opening: number
  flag: number
}

/** Fills in the identity of the word just read; one is used for all. */
function identify(
  { units, from, wordEnd, digits, letters, capital }: WordScanner,
  lexicon: Lexicon,
  identity: Identity,
): void {
  const hash = hashUnits(units, from, wordEnd)
  identity.word = hash
  identity.opening = hash
  identity.flag = 0
  const known = lexicon.words.get(hash)
  if (known?.value !== undefined) {
    // "One" is an article or a pronoun more often than a figure.
    identity.word = identity.opening = hashFigure(known.value)
    identity.flag = known.value > 1 ? FIGURE : STOP
    return
  }
  // "1990s", "3rd", "5bn" are figures; "F16a" and "covid19" are names.
  if (digits > 0 && letters <= 2) {
    identity.flag = FIGURE
    return
  }
  if (known?.isStop) identity.flag = STOP
  if (known?.day !== undefined && (capital || wordEnd - from > SHORT_DAY)) {
    identity.word = identity.opening = known.day
    identity.flag |= DAY
    return
  }
  const stem = stemEnd(units, from, wordEnd, lexicon.suffixes)
  if (stem !== wordEnd) identity.word = hashUnits(units, from, stem)
  if (wordEnd - from > OPENING_LETTERS) identity.opening = hashUnits(units, from, from + OPENING_LETTERS)
}

const figureUnits = new Uint16Array(8)

/** The hash of a number word's figure. */
function hashFigure(value: number): number {
  const digits = String(value)
  for (let i = 0; i < digits.length; i++) figureUnits[i] = digits.charCodeAt(i)
  return hashUnits(figureUnits, 0, digits.length)
}
