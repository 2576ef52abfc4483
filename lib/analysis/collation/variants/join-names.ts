import type { Word } from '../diff/words'
import { namingWords, type NamingWords } from '../namings-words'
import type { SegmentWords } from '../segment-words'
import { letterSpelling, spelledName, type SpelledName } from './name-spelling'

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
  leftSide: SegmentWords,
  rightSide: SegmentWords,
): ReadonlyMap<string, string> {
  const candidates = new Map<string, Candidate>()
  const lexicon = {
    left: namingWords(leftSide.witness.language),
    right: namingWords(rightSide.witness.language),
  }
  const sides = { left: leftSide, right: rightSide }
  for (const row of rows) collect(row, candidates, lexicon, sides)
  const ranked = [...candidates.values()].sort(
    (a, b) =>
      b.score - a.score || compare([a.left, a.right].sort().join(' '), [b.left, b.right].sort().join(' ')),
  )
  const joined = new Map<string, string>()
  const taken = new Set<string>()
  for (const { left, right, leftWritten, rightWritten } of ranked) {
    if (joined.has(left) || taken.has(right)) continue
    const areNames =
      !leftSide.writes(leftWritten.toLowerCase()) && !rightSide.writes(rightWritten.toLowerCase())
    if (!areNames) continue
    joined.set(left, right)
    taken.add(right)
  }
  return joined
}

function collect(
  row: WordedRow,
  candidates: Map<string, Candidate>,
  lexicon: Record<'left' | 'right', NamingWords | null>,
  sides: Record<'left' | 'right', SegmentWords>,
) {
  const leftNames = namesOf(row.leftWords, row.rightWords, lexicon.left, sides.right)
  if (leftNames.length === 0) return
  const rightNames = namesOf(row.rightWords, row.leftWords, lexicon.right, sides.left)
  for (const left of leftNames) {
    for (const right of rightNames) {
      const neighbour =
        (left.before !== '' && left.before === right.before) ||
        (left.after !== '' && left.after === right.after)
      const score = letterSpelling(left.spelled, right.spelled, neighbour)
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
  spelled: SpelledName
  /** The parts of the name next to it: keys of capitalised neighbours, '' where there is none. */
  before: string
  after: string
}

/** The names of one side of a row that the other side's article never writes so, nor the row's other side in any way. */
function namesOf(
  words: readonly Word[],
  others: readonly Word[],
  lexicon: NamingWords | null,
  otherArticle: SegmentWords,
): Name[] {
  let shared: Set<string> | undefined
  const looked = new Set<string>()
  const names = new Map<string, Name>()
  for (let index = 0; index < words.length && names.size < NAMES_A_ROW; index++) {
    const word = words[index]!
    if (!isName(word) || looked.has(word.key)) continue
    looked.add(word.key)
    if (otherArticle.writes(word.written)) continue
    shared ??= new Set(others.map(other => other.key))
    if (shared.has(word.key)) continue
    const part = (at: number) => {
      const neighbour = words[at]
      const isPart = neighbour !== undefined && isName(neighbour)
      // "President Meyer" and "President Mayer" are two people; a title is no given name.
      const isTitle =
        lexicon?.kinds.has(neighbour?.folded ?? '') === true ||
        lexicon?.honorifics.has(neighbour?.folded ?? '') === true
      return isPart && !isTitle ? neighbour.key : ''
    }
    const { written } = word
    names.set(word.key, {
      key: word.key,
      written,
      spelled: spelledName(written),
      before: part(index - 1),
      after: part(index + 1),
    })
  }
  return [...names.values()]
}

const isName = (word: Word) => word.capital && !word.light

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
