import type { Word } from '../diff/words'
import { nameLetters } from './name-distance'
import { letterSpelling } from './name-spelling'

/** A linked passage's readings with their words. */
export interface WordedRow {
  leftText: string
  rightText: string
  leftWords: Word[]
  rightWords: Word[]
}

/** A row longer than this is a list of names; its first ones are enough. */
const NAMES_A_ROW = 40

interface Candidate {
  left: string
  right: string
  score: number
  leftWritten: string
  rightWritten: string
}

/**
 * Which names of the left article are spellings of which of the right: from key to key. A pair must be written with a
 * capital on both sides, stand in one linked passage, be near in spelling, and each form must stand in its own article
 * alone: where an article has both forms it means two people. One left form goes to one right form, the nearest.
 */
export function joinNames(
  rows: readonly WordedRow[],
  leftText: string,
  rightText: string,
): ReadonlyMap<string, string> {
  const candidates = new Map<string, Candidate>()
  for (const row of rows) collect(row, candidates)
  const ranked = [...candidates.values()].sort(
    (a, b) =>
      b.score - a.score || compare([a.left, a.right].sort().join(' '), [b.left, b.right].sort().join(' ')),
  )
  const joined = new Map<string, string>()
  const taken = new Set<string>()
  for (const { left, right, leftWritten, rightWritten } of ranked) {
    if (joined.has(left) || taken.has(right)) continue
    const exclusive = !standsIn(rightText, leftWritten) && !standsIn(leftText, rightWritten)
    const isName =
      !standsIn(leftText, leftWritten.toLowerCase()) && !standsIn(rightText, rightWritten.toLowerCase())
    if (!exclusive || !isName) continue
    joined.set(left, right)
    taken.add(right)
  }
  return joined
}

function collect(row: WordedRow, candidates: Map<string, Candidate>) {
  const leftNames = namesOf(row.leftText, row.leftWords, row.rightWords)
  const rightNames = namesOf(row.rightText, row.rightWords, row.leftWords)
  for (const left of leftNames) {
    for (const right of rightNames) {
      const neighbour =
        (left.before !== '' && left.before === right.before) ||
        (left.after !== '' && left.after === right.after)
      const score = letterSpelling(left.letters, right.letters, neighbour)
      if (score === 0) continue
      const pair = `${left.key}\n${right.key}`
      const known = candidates.get(pair)
      if (known !== undefined && known.score >= score) continue
      candidates.set(pair, {
        left: left.key,
        right: right.key,
        score,
        leftWritten: left.written,
        rightWritten: right.written,
      })
    }
  }
}

interface Name {
  key: string
  written: string
  letters: string
  /** The parts of the name next to it: keys of capitalised neighbours, '' where there is none. */
  before: string
  after: string
}

function namesOf(text: string, words: readonly Word[], others: readonly Word[]): Name[] {
  const shared = new Set(others.map(word => word.key))
  const names = new Map<string, Name>()
  for (let index = 0; index < words.length && names.size < NAMES_A_ROW; index++) {
    const word = words[index]!
    if (shared.has(word.key) || names.has(word.key) || !isName(word)) continue
    const part = (at: number) => {
      const neighbour = words[at]
      return neighbour !== undefined && isName(neighbour) ? neighbour.key : ''
    }
    const written = text.slice(word.start, word.end)
    names.set(word.key, {
      key: word.key,
      written,
      letters: nameLetters(written),
      before: part(index - 1),
      after: part(index + 1),
    })
  }
  return [...names.values()]
}

const isName = (word: Word) => word.capital && !word.light

/** Whether a word stands in a text as a word of its own, written just so; the Assad of "al-Assad" does not. */
export function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWhole = !isLetter(text, at - 1) && !isLetter(text, at + word.length)
    if (isWhole && !ARTICLE_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return true
  }
  return false
}

const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:al|el|as|ash|ad|ar|an|at)-$/iu

const isLetter = (text: string, at: number) => /^[\p{L}\p{N}]/u.test(text.charAt(at))

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
