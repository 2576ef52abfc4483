import type { Match } from './diff-exact'
import type { Word } from './words'

/** So many stop words in a row are a phrase that a reader recognises ("there is no"); fewer are chance. */
const PHRASE = 3

/** Up to this many differing words in all around the island, it is read word by word. */
const SMALL = 3
/** The same where one side only adds words. */
const LARGE = 8

/**
 * The matches without lone islands: runs of fewer than three stop words (an "in the" that both sides happen to have)
 * between two differences that are not small.
 */
export function dissolveIslands(
  left: readonly Word[],
  right: readonly Word[],
  matches: readonly Match[],
): Match[] {
  const runs: Match[][] = []
  for (const match of matches) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last?.left === match.left - 1 && last.right === match.right - 1) run.push(match)
    else runs.push([match])
  }
  const kept: Match[] = []
  let leftEnd = 0
  let rightEnd = 0
  runs.forEach((run, index) => {
    const first = run[0]!
    const last = run.at(-1)!
    const next = runs[index + 1]?.[0] ?? { left: left.length, right: right.length }
    const before = { left: first.left - leftEnd, right: first.right - rightEnd }
    const after = { left: next.left - last.left - 1, right: next.right - last.right - 1 }
    const all = before.left + before.right + after.left + after.right
    const isBetween = before.left + before.right > 0 && after.left + after.right > 0
    const areSwaps = before.left * before.right * after.left * after.right > 0
    const isChance =
      run.length < PHRASE && run.every(match => left[match.left]!.common && right[match.right]!.common)
    // Next to words that one side adds, the island shows where they were added.
    if (isChance && isBetween && all > (areSwaps ? SMALL : LARGE)) return
    kept.push(...run)
    leftEnd = last.left + 1
    rightEnd = last.right + 1
  })
  return kept
}
