import type { Match } from './diff-exact'
import type { Word } from './words'

/** So many light words in a row are a phrase that a reader recognises ("there is no"); fewer are chance. */
const PHRASE = 3

/**
 * The matches without lone islands: runs of fewer than three light words (an "in the" that both sides happen to have)
 * between two differences in which both sides have words.
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
    const before = Math.min(first.left - leftEnd, first.right - rightEnd)
    const after = Math.min(next.left - last.left, next.right - last.right) - 1
    const isLight =
      run.length < PHRASE && run.every(match => left[match.left]!.light && right[match.right]!.light)
    // A light word next to an insertion on one side alone still helps to see what was inserted.
    if (isLight && before > 0 && after > 0) return
    kept.push(...run)
    leftEnd = last.left + 1
    rightEnd = last.right + 1
  })
  return kept
}
