import type { Word } from './words'

/** A pair of equal words: indexes into the two word lists. */
export interface Match {
  left: number
  right: number
}

/** A stop word in common is worth little by itself, a neighbour in common a little more: runs beat scattered words. */
const FULL = 10
const LIGHT = 2
const ADJACENT = 3

/** Cells of the exact table (a row of 500 words a side); beyond, rare words in common cut the texts first. */
const TABLE_CELLS = 250_000
/** Where no rare word cuts a large block, this many words a side are still compared; the rest counts as changed. */
const BLIND_WORDS = 400

/**
 * The equal words of two readings, ascending on both sides, with the greatest weight in total: a longest common
 * subsequence in which words of content count more than stop words and neighbours more than strays. Exact up to 250,000
 * cells; larger texts are first cut at words that stand once on either side (patience diff, Cohen 2008), so time stays
 * near-linear. The result is mirrored when the sides are.
 */
export function diffExact(left: readonly Word[], right: readonly Word[]): Match[] {
  const isSwapped = comesFirst(right, left)
  const partners = isSwapped ? diffOrdered(right, left) : diffOrdered(left, right)
  const matches: Match[] = []
  for (let index = 0; index < partners.length; index++) {
    const partner = partners[index]!
    if (partner >= 0)
      matches.push(isSwapped ? { left: partner, right: index } : { left: index, right: partner })
  }
  return matches
}

/** One of the two orders of the sides is computed, always the same, so that ties fall the same way from either side. */
function comesFirst(one: readonly Word[], other: readonly Word[]): boolean {
  if (one.length !== other.length) return one.length < other.length
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index]!.key, other[index]!.key]
    if (a !== b) return a < b
  }
  return false
}

interface Range {
  leftStart: number
  leftEnd: number
  rightStart: number
  rightEnd: number
}

/** By left word: the right word it is equal to, or -1. */
function diffOrdered(left: readonly Word[], right: readonly Word[]): Int32Array {
  const partners = new Int32Array(left.length).fill(-1)
  const pending: Range[] = [{ leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length }]
  while (pending.length > 0) {
    const range = pending.pop()!
    while (
      range.leftStart < range.leftEnd &&
      range.rightStart < range.rightEnd &&
      left[range.leftStart]!.key === right[range.rightStart]!.key
    ) {
      partners[range.leftStart++] = range.rightStart++
    }
    while (
      range.leftStart < range.leftEnd &&
      range.rightStart < range.rightEnd &&
      left[range.leftEnd - 1]!.key === right[range.rightEnd - 1]!.key
    ) {
      partners[--range.leftEnd] = --range.rightEnd
    }
    const rows = range.leftEnd - range.leftStart
    const columns = range.rightEnd - range.rightStart
    if (rows === 0 || columns === 0) continue
    if (rows * columns <= TABLE_CELLS) {
      matchByTable(left, right, range, partners)
      continue
    }
    const anchors = uniqueAnchors(left, right, range)
    if (anchors.length === 0) {
      range.leftEnd = Math.min(range.leftEnd, range.leftStart + BLIND_WORDS)
      range.rightEnd = Math.min(range.rightEnd, range.rightStart + BLIND_WORDS)
      matchByTable(left, right, range, partners)
      continue
    }
    let { leftStart, rightStart } = range
    for (const anchor of anchors) {
      partners[anchor.left] = anchor.right
      pending.push({ leftStart, leftEnd: anchor.left, rightStart, rightEnd: anchor.right })
      leftStart = anchor.left + 1
      rightStart = anchor.right + 1
    }
    pending.push({ leftStart, leftEnd: range.leftEnd, rightStart, rightEnd: range.rightEnd })
  }
  return partners
}

function matchByTable(left: readonly Word[], right: readonly Word[], range: Range, partners: Int32Array) {
  const rows = range.leftEnd - range.leftStart
  const columns = range.rightEnd - range.rightStart
  const width = columns + 1
  // best[i, j]: greatest weight from words i and j on; paired[i, j]: the same with i and j paired, 0 where they differ.
  const best = new Int32Array((rows + 1) * width)
  const paired = new Int32Array((rows + 1) * width)
  const leftKeys = left.slice(range.leftStart, range.leftEnd).map(word => word.key)
  const rightKeys = right.slice(range.rightStart, range.rightEnd).map(word => word.key)
  for (let i = rows - 1; i >= 0; i--) {
    const key = leftKeys[i]
    const weight = left[range.leftStart + i]!.common ? LIGHT : FULL
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      const below = best[at + width]!
      const beside = best[at + 1]!
      let top = below > beside ? below : beside
      if (rightKeys[j] === key) {
        const next = at + width + 1
        const run = paired[next]! > 0 ? paired[next]! + ADJACENT : 0
        const pair = weight + (run > best[next]! ? run : best[next]!)
        paired[at] = pair
        if (pair > top) top = pair
      }
      best[at] = top
    }
  }
  let i = 0
  let j = 0
  let mustPair = false
  while (i < rows && j < columns) {
    const at = i * width + j
    if (mustPair || (paired[at]! > 0 && paired[at] === best[at])) {
      partners[range.leftStart + i] = range.rightStart + j
      const next = at + width + 1
      mustPair = paired[next]! > 0 && paired[next]! + ADJACENT > best[next]!
      i++
      j++
    } else if (best[at] === best[at + width]) i++
    else j++
  }
}

/** Words that stand once on either side of the range, those that ascend on both (longest increasing run). */
function uniqueAnchors(left: readonly Word[], right: readonly Word[], range: Range): Match[] {
  const places = (words: readonly Word[], start: number, end: number) => {
    const found = new Map<string, number>()
    for (let index = start; index < end; index++) {
      const word = words[index]!
      found.set(word.key, found.has(word.key) ? -1 : index)
    }
    return found
  }
  const rightPlaces = places(right, range.rightStart, range.rightEnd)
  const pairs: Match[] = []
  for (const [key, index] of places(left, range.leftStart, range.leftEnd)) {
    const other = rightPlaces.get(key)
    if (index >= 0 && other !== undefined && other >= 0) pairs.push({ left: index, right: other })
  }
  pairs.sort((a, b) => a.left - b.left)
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (let index = 0; index < pairs.length; index++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]!.right < pairs[index]!.right) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  }
  const chain: Match[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(pairs[index]!)
  return chain.reverse()
}
