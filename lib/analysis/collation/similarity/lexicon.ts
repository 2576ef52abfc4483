import { languageTable } from '../../text/language'
import { alikeTable } from '../../text/languages/alike'
import type { LanguageTag } from '../../text/model'
import { foldUnit, GAP, MARK } from './fold'
import { hashUnits } from './hash'

/** What the tables say of a word. */
export interface KnownWord {
  isStop: boolean
  /** The value of a number word. */
  value: number | undefined
  /** Of the day of the week or the month that the word names: the hash of its first form. */
  day: number | undefined
}

/** A language's tables in the form the reader looks words up in: by hash. */
export interface Lexicon {
  words: ReadonlyMap<number, KnownWord>
  /** Stem hash to the number of its group of words used for one another; from 1. */
  meanings: ReadonlyMap<number, number>
  /** Endings by their last unit, longest first, for `stemEnd`. */
  suffixes: ReadonlyMap<number, readonly Uint16Array[]>
  /** As the language's table has it. */
  lengthTells: number
}

/** What must be left of a word when an ending is taken off. */
const LEAST_STEM = 3

/** Where the stem of the folded word `units[from..to)` ends: the longest known ending is taken off once. */
export function stemEnd(units: Uint16Array, from: number, to: number, suffixes: Lexicon['suffixes']): number {
  const room = to - from - LEAST_STEM
  if (room <= 0) return to
  const endings = suffixes.get(units[to - 1]!)
  if (!endings) return to
  search: for (const ending of endings) {
    const length = ending.length
    if (length > room) continue
    const at = to - length
    for (let k = 0; k < length - 1; k++) if (units[at + k] !== ending[k]) continue search
    return at
  }
  return to
}

const scratch = new Uint16Array(64)

/** The word folded into `scratch`; its length. Apostrophes and hyphens are dropped, as the reader joins them too. */
function foldInto(word: string): number {
  let length = 0
  for (let i = 0; i < word.length && length < scratch.length; i++) {
    const unit = foldUnit(word.charCodeAt(i))
    if (unit !== GAP && unit !== MARK) scratch[length++] = unit
  }
  return length
}

function hashWord(word: string): number {
  return hashUnits(scratch, 0, foldInto(word))
}

function build(tag: LanguageTag): Lexicon {
  const table = languageTable(tag)
  const alike = alikeTable(tag)
  const suffixes = new Map<number, Uint16Array[]>()
  for (const suffix of [...alike.suffixes].sort((a, b) => b.length - a.length)) {
    const units = scratch.slice(0, foldInto(suffix))
    const last = units[units.length - 1]!
    suffixes.set(last, [...(suffixes.get(last) ?? []), units])
  }
  const words = new Map<number, KnownWord>()
  const know = (hash: number): KnownWord => {
    let word = words.get(hash)
    if (!word) words.set(hash, (word = { isStop: false, value: undefined, day: undefined }))
    return word
  }
  for (const word of table.stopWords) know(hashWord(word)).isStop = true
  alike.numbers.forEach((word, value) => (know(hashWord(word)).value = value))
  for (const [word, value] of Object.entries(alike.tens)) know(hashWord(word)).value = value
  for (const [first = '', ...others] of [...table.weekdays, ...table.months]) {
    const day = hashWord(first)
    for (const word of [first, ...others]) know(hashWord(word)).day = day
  }
  const meanings = new Map<number, number>()
  const groups = alike.groups.split('\n').filter(line => line.trim() !== '')
  groups.forEach((line, group) => {
    for (const word of line.trim().split(/\s+/)) {
      const length = foldInto(word)
      const stem = hashUnits(scratch, 0, stemEnd(scratch, 0, length, suffixes))
      if (!meanings.has(stem)) meanings.set(stem, group + 1)
    }
  })
  return { words, meanings, suffixes, lengthTells: alike.lengthTells }
}

const built = new Map<LanguageTag, Lexicon>()

/** The lexicon of a language, built on first use. */
export function lexiconOf(tag: LanguageTag | undefined): Lexicon {
  const key = tag ?? 'und'
  let lexicon = built.get(key)
  if (!lexicon) built.set(key, (lexicon = build(key)))
  return lexicon
}
