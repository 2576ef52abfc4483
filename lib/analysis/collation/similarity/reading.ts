import type { Witness } from '../model'
import { foldUnit, GAP, MARK } from './fold'
import { hashGram, hashUnits } from './hash'
import { stemEnd, type Lexicon } from './lexicon'

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
  /** Hashed 4-grams of the folded words joined and framed by single spaces, ascending, each once. */
  grams: Int32Array
  /** Hash of the whole folded segment: equal segments have equal hashes. */
  whole: number
}

const SPACE = 32
/** Letters of a word's opening. */
const OPENING_LETTERS = 5
const LOWEST_DIGIT = 48
const HIGHEST_DIGIT = 57
const isDigit = (unit: number): boolean => unit >= LOWEST_DIGIT && unit <= HIGHEST_DIGIT

const OPENING_MARKS = new Set(['“', '«', '„', '‹'].map(mark => mark.charCodeAt(0)))
const CLOSING_MARKS = new Set(['”', '»', '›'].map(mark => mark.charCodeAt(0)))
const STRAIGHT_MARK = 34
const APOSTROPHES = new Set([39, 0x2019, 0x02bc])
const DOT = 46
const COMMA = 44

/** A growing list of integers. */
class Ints {
  values = new Int32Array(64)
  length = 0
  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }
  take(): Int32Array {
    const taken = this.values.slice(0, this.length)
    this.length = 0
    return taken
  }
}

/** The readings of a witness's segments. One pass over the text; linear but for sorting a segment's grams. */
export function readSegments(witness: Witness, lexicon: Lexicon): Reading[] {
  const { text } = witness
  const words = new Ints()
  const openings = new Ints()
  const flags = new Ints()
  const meanings = new Ints()
  const starts = new Ints()
  const ends = new Ints()
  const grams = new Ints()
  let buffer = new Uint16Array(256)

  return witness.segments.map(({ start, end }) => {
    if (end - start + 2 > buffer.length) buffer = new Uint16Array(end - start + 2)
    let length = 0
    buffer[length++] = SPACE
    let quoted = false
    let opening = true
    let i = start
    while (i < end) {
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
      // A word: letters and digits, with inner apostrophes, dots between single letters or digits, commas between digits.
      const wordStart = i
      const from = length
      let digits = 0
      let letters = 0
      let capital = false
      let stemStop = -1
      while (i < end) {
        const c = text.charCodeAt(i)
        const u = foldUnit(c)
        if (u === MARK) {
          i++
          continue
        }
        if (u === GAP) {
          const next = i + 1 < end ? text.charCodeAt(i + 1) : 0
          const nextUnit = foldUnit(next)
          if (nextUnit === GAP || nextUnit === MARK || i === wordStart) break
          const before = text.charCodeAt(i - 1)
          if ((c === DOT || c === COMMA) && isDigit(before) && isDigit(next)) {
            // A figure's separator: dropped before three digits, kept as a point otherwise.
            const grouped =
              isDigit(text.charCodeAt(i + 2)) &&
              isDigit(text.charCodeAt(i + 3)) &&
              !isDigit(text.charCodeAt(i + 4))
            if (!grouped) buffer[length++] = DOT
            i++
            continue
          }
          if (c === DOT && letters > 0 && digits === 0 && isInitialism(text, i, wordStart)) {
            i++
            continue
          }
          if (APOSTROPHES.has(c) && letters > 0) {
            if (stemStop < 0) stemStop = length
            i++
            continue
          }
          break
        }
        if (isDigit(u)) digits++
        else {
          letters++
          // Folding to another unit is how a capital shows; accents fold too, but then the plain lower case differs.
          if (u !== c && !capital && i === wordStart) capital = isUpper(text, i)
        }
        buffer[length++] = u
        i++
      }
      const to = length
      buffer[length++] = SPACE
      if (to === from) continue
      const isFigure = digits > 0 && letters <= 2
      let flag = quoted ? QUOTED : 0
      // "Hamas’s" and "Hamas" are one word; what stands behind the apostrophe counts only when it is long ("d’Água").
      const wordEnd = stemStop > from && to - stemStop <= 2 ? stemStop : to
      const hash = hashUnits(buffer, from, wordEnd)
      let word = hash
      if (isFigure) flag |= FIGURE
      const value = lexicon.numbers.get(hash)
      if (value !== undefined) {
        flag |= value > 1 ? FIGURE : STOP
        word = hashFigure(value)
      } else if (!isFigure) {
        if (lexicon.stopWords.has(hash)) flag |= STOP
        if (lexicon.days.has(hash) && (capital || wordEnd - from > 3)) flag |= DAY
        const stem = stemEnd(buffer, from, wordEnd, lexicon)
        if (stem !== wordEnd) word = hashUnits(buffer, from, stem)
      }
      if (capital && (flag & STOP) === 0) flag |= opening ? OPENING : NAME
      opening = false
      words.push(word)
      openings.push(
        wordEnd - from > OPENING_LETTERS && !isFigure
          ? hashUnits(buffer, from, from + OPENING_LETTERS)
          : word === hash
            ? hash
            : isFigure || value !== undefined
              ? word
              : hash,
      )
      flags.push(flag)
      meanings.push((flag & (STOP | FIGURE)) === 0 ? (lexicon.meanings.get(word) ?? 0) : 0)
      starts.push(wordStart)
      ends.push(i)
    }
    for (let k = 3; k < length; k++)
      grams.push(hashGram(buffer[k - 3]!, buffer[k - 2]!, buffer[k - 1]!, buffer[k]!))
    return {
      words: words.take(),
      openings: openings.take(),
      flags: Uint8Array.from(flags.take()),
      meanings: meanings.take(),
      starts: starts.take(),
      ends: ends.take(),
      whole: hashUnits(buffer, 0, length),
      grams: sortedOnce(grams.take()),
    }
  })
}

/** "U.S", "J.K": a dot with a single letter on both sides. */
function isInitialism(text: string, dot: number, wordStart: number): boolean {
  const before = dot - 1
  const single = before === wordStart || text.charCodeAt(before - 1) === DOT
  if (!single || dot + 1 >= text.length) return false
  const after = foldUnit(text.charCodeAt(dot + 2))
  return dot + 2 >= text.length || after === GAP
}

function isUpper(text: string, at: number): boolean {
  const char = text[at]!
  return char !== char.toLowerCase()
}

const figureUnits = new Uint16Array(8)

/** The hash of a number word's figure. */
function hashFigure(value: number): number {
  const digits = String(value)
  for (let i = 0; i < digits.length; i++) figureUnits[i] = digits.charCodeAt(i)
  return hashUnits(figureUnits, 0, digits.length)
}

/** Sorted in place, each once. */
function sortedOnce(values: Int32Array): Int32Array {
  values.sort()
  let kept = 0
  for (let i = 0; i < values.length; i++)
    if (kept === 0 || values[kept - 1] !== values[i]) values[kept++] = values[i]!
  return values.slice(0, kept)
}
