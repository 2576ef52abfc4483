import type { Match } from './diff-exact'
import type { Word } from './words'

/** A run of words that stands elsewhere in the other reading; both sides carry the same number. */
export interface Move {
  start: number
  length: number
  number: number
}

/** Two full words in a row, or three with one among them, are a phrase; less is the language, not a move. */
const LEAST_FULL = 2
const LEAST_LENGTH = 3
/** A key that stands on the other side more often than this starts no search: it is everywhere. */
const PLACES = 8

/** A longer run has been matched or is not a moved phrase; bounds the work on a text of repeated words. */
const RUN_CAP = 64

/** Runs of changed words that both readings have, in different places; longest first, none overlapping. Ascending by side. */
export function findMoves(
  left: readonly Word[],
  right: readonly Word[],
  matches: readonly Match[],
): { left: Move[]; right: Move[] } {
  const leftFree = new Uint8Array(left.length + 1).fill(1, 0, left.length)
  const rightFree = new Uint8Array(right.length + 1).fill(1, 0, right.length)
  for (const match of matches) {
    leftFree[match.left] = 0
    rightFree[match.right] = 0
  }
  const places = new Map<string, number[]>()
  for (let index = 0; index < right.length; index++) {
    const word = right[index]!
    if (rightFree[index] === 0 || word.common) continue
    const known = places.get(word.key)
    if (known === undefined) places.set(word.key, [index])
    else known.push(index)
  }

  const found: { left: number; right: number; length: number; full: number }[] = []
  for (let index = 0; index < left.length; index++) {
    const word = left[index]!
    if (leftFree[index] === 0 || word.common) continue
    const elsewhere = places.get(word.key)
    if (elsewhere === undefined || elsewhere.length > PLACES) continue
    for (const place of elsewhere) {
      const run = grow(left, right, leftFree, rightFree, index, place)
      if (run.full >= LEAST_FULL || (run.full > 0 && run.length >= LEAST_LENGTH)) found.push(run)
    }
  }
  found.sort(
    (a, b) =>
      b.full - a.full ||
      b.length - a.length ||
      a.left + a.right - (b.left + b.right) ||
      Math.abs(a.left - a.right) - Math.abs(b.left - b.right),
  )

  const moves: { left: Move[]; right: Move[] } = { left: [], right: [] }
  let number = 0
  for (const run of found) {
    if (!allFree(leftFree, run.left, run.length) || !allFree(rightFree, run.right, run.length)) continue
    number++
    leftFree.fill(0, run.left, run.left + run.length)
    rightFree.fill(0, run.right, run.right + run.length)
    moves.left.push({ start: run.left, length: run.length, number })
    moves.right.push({ start: run.right, length: run.length, number })
  }
  moves.left.sort((a, b) => a.start - b.start)
  moves.right.sort((a, b) => a.start - b.start)
  return moves
}

/** The longest run of equal changed words around a pair of places. */
function grow(
  left: readonly Word[],
  right: readonly Word[],
  leftFree: Uint8Array,
  rightFree: Uint8Array,
  leftPlace: number,
  rightPlace: number,
) {
  const equal = (i: number, j: number) =>
    i >= 0 && j >= 0 && leftFree[i] === 1 && rightFree[j] === 1 && left[i]!.key === right[j]!.key
  let before = 0
  while (before < RUN_CAP && equal(leftPlace - before - 1, rightPlace - before - 1)) before++
  let after = 1
  while (after < RUN_CAP && equal(leftPlace + after, rightPlace + after)) after++
  let full = 0
  for (let step = -before; step < after; step++) if (!left[leftPlace + step]!.common) full++
  return { left: leftPlace - before, right: rightPlace - before, length: before + after, full }
}

function allFree(free: Uint8Array, start: number, length: number): boolean {
  for (let index = start; index < start + length; index++) if (free[index] !== 1) return false
  return true
}
