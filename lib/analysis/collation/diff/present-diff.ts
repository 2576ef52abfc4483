import type { Piece } from '../model'
import type { Match } from './diff-exact'
import { dissolveIslands } from './islands'
import { findMoves, type Move } from './moves'
import type { Word } from './words'

/** Both readings of a passage with their words and the words they share. */
export interface ComparedReadings {
  left: string
  right: string
  leftWords: readonly Word[]
  rightWords: readonly Word[]
}

/**
 * The pieces of a passage that a person can read, from the exact matches. Assumes that readers take in words and phrases:
 * no difference starts or ends inside a word, blanks and punctuation never hold two differences apart by themselves, and
 * light words alone between two differences are read as part of them. Words that stand elsewhere in the other reading
 * become pieces of their own with a shared number. Joining all `left` gives the left reading exactly, all `right` the
 * right one. Mirrored sides give mirrored pieces, but for which of two moved words has the lower number.
 */
export function presentDiff(readings: ComparedReadings, matches: readonly Match[]): Piece[] {
  const kept = dissolveIslands(readings.leftWords, readings.rightWords, matches)
  const moves = findMoves(readings.leftWords, readings.rightWords, kept)
  const writer = new PieceWriter(readings, moves)
  for (const match of kept) writer.match(match)
  return writer.finish()
}

class PieceWriter {
  private readonly pieces: Piece[] = []
  private leftAt = 0
  private rightAt = 0
  /** The first word on each side that is not written yet. */
  private leftWord = 0
  private rightWord = 0

  constructor(
    private readonly readings: ComparedReadings,
    private readonly moves: { left: Move[]; right: Move[] },
  ) {}

  match(match: Match) {
    const { leftWords, rightWords, left, right } = this.readings
    const one = leftWords[match.left]!
    const other = rightWords[match.right]!
    this.between(one.start, other.start, match.left, match.right)
    const [leftText, rightText] = [left.slice(one.start, one.end), right.slice(other.start, other.end)]
    this.push(leftText === rightText ? 'common' : 'variant', leftText, rightText)
    this.leftAt = one.end
    this.rightAt = other.end
    this.leftWord = match.left + 1
    this.rightWord = match.right + 1
  }

  finish(): Piece[] {
    const { leftWords, rightWords, left, right } = this.readings
    this.between(left.length, right.length, leftWords.length, rightWords.length)
    return this.pieces
  }

  /** What lies before the next match, or the end: nothing, a gap, or a difference with gaps around it. */
  private between(leftEnd: number, rightEnd: number, leftWord: number, rightWord: number) {
    const { left, right } = this.readings
    const leftText = left.slice(this.leftAt, leftEnd)
    const rightText = right.slice(this.rightAt, rightEnd)
    if (leftText === rightText) {
      this.push('common', leftText, rightText)
      return
    }
    const leftGap = this.gaps(this.readings.leftWords, this.leftWord, leftWord, this.leftAt, leftEnd)
    const rightGap = this.gaps(this.readings.rightWords, this.rightWord, rightWord, this.rightAt, rightEnd)
    const head = commonStart(leftText, rightText, Math.min(leftGap.before, rightGap.before))
    const tail = commonEnd(
      leftText,
      rightText,
      Math.min(leftGap.after, rightGap.after, leftText.length - head, rightText.length - head),
    )
    this.push('common', leftText.slice(0, head), rightText.slice(0, head))
    const leftFrom = this.leftAt + head
    const rightFrom = this.rightAt + head
    const leftTo = leftEnd - tail
    const rightTo = rightEnd - tail
    if (this.leftWord === leftWord && this.rightWord === rightWord) {
      this.push('variant', left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo))
    } else {
      this.difference(leftFrom, leftTo, leftWord, rightFrom, rightTo, rightWord)
    }
    this.push('common', left.slice(leftTo, leftEnd), right.slice(rightTo, rightEnd))
  }

  /** How many units before the first and behind the last word of a stretch are gap; all of it when there is no word. */
  private gaps(words: readonly Word[], from: number, to: number, start: number, end: number) {
    if (from >= to) return { before: end - start, after: end - start }
    return { before: words[from]!.start - start, after: end - words[to - 1]!.end }
  }

  /** Words that differ: one piece, or several where some of them stand elsewhere on the other side. */
  private difference(
    leftFrom: number,
    leftTo: number,
    leftWord: number,
    rightFrom: number,
    rightTo: number,
    rightWord: number,
  ) {
    const leftRuns = runsOf(
      this.readings.leftWords,
      this.moves.left,
      this.leftWord,
      leftWord,
      leftFrom,
      leftTo,
    )
    const rightRuns = runsOf(
      this.readings.rightWords,
      this.moves.right,
      this.rightWord,
      rightWord,
      rightFrom,
      rightTo,
    )
    // Runs pair up in order; moved ones stand alone on their side.
    let i = 0
    let j = 0
    while (i < leftRuns.length || j < rightRuns.length) {
      const one = leftRuns[i]
      const other = rightRuns[j]
      if (one?.moved !== undefined) {
        this.pieces.push(change(this.readings.left.slice(one.start, one.end), '', one.moved, one.minor))
        i++
      } else if (other?.moved !== undefined) {
        this.pieces.push(
          change('', this.readings.right.slice(other.start, other.end), other.moved, other.minor),
        )
        j++
      } else {
        const leftText = one === undefined ? '' : this.readings.left.slice(one.start, one.end)
        const rightText = other === undefined ? '' : this.readings.right.slice(other.start, other.end)
        const minor = (one?.minor ?? true) && (other?.minor ?? true)
        if (leftText !== rightText) this.pieces.push(change(leftText, rightText, undefined, minor))
        else this.push('common', leftText, rightText)
        i++
        j++
      }
    }
  }

  private push(kind: 'common' | 'variant', left: string, right: string) {
    if (left === '' && right === '') return
    const last = this.pieces.at(-1)
    if (kind === 'common' && last?.kind === 'common') {
      last.left += left
      last.right += right
    } else {
      this.pieces.push({ kind, left, right })
    }
  }
}

interface Run {
  start: number
  end: number
  moved: number | undefined
  /** Holds light words only. */
  minor: boolean
}

/** A stretch of changed words cut at what moved. The gaps go with the words before them. */
function runsOf(
  words: readonly Word[],
  moves: readonly Move[],
  fromWord: number,
  toWord: number,
  start: number,
  end: number,
): Run[] {
  const runs: Run[] = []
  let at = start
  let word = fromWord
  const add = (until: number, to: number, moved: number | undefined) => {
    if (until <= at && to === word) return
    runs.push({ start: at, end: until, moved, minor: words.slice(word, to).every(one => one.light) })
    at = until
    word = to
  }
  for (const move of moves) {
    if (move.start < fromWord || move.start >= toWord) continue
    if (move.start > word) add(words[move.start]!.start, move.start, undefined)
    const next = move.start + move.length
    add(next < toWord ? words[next]!.start : end, next, move.number)
  }
  if (word < toWord || at < end) add(end, toWord, undefined)
  return runs
}

function change(left: string, right: string, moved: number | undefined, minor: boolean): Piece {
  const piece: Piece = { kind: 'change', left, right }
  if (moved !== undefined) piece.moved = moved
  if (minor) piece.minor = true
  return piece
}

function commonStart(left: string, right: string, most: number): number {
  let length = 0
  while (length < most && left.charCodeAt(length) === right.charCodeAt(length)) length++
  return length > 0 && isHighSurrogate(left.charCodeAt(length - 1)) ? length - 1 : length
}

function commonEnd(left: string, right: string, most: number): number {
  let length = 0
  while (
    length < most &&
    left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)
  ) {
    length++
  }
  return length > 0 && isLowSurrogate(left.charCodeAt(left.length - length)) ? length - 1 : length
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
