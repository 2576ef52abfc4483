import type { Line } from './lines'

/** What a line that is not prose costs a run: so many words of prose must be won behind it to go on. */
const GAP_COST = 7
/** Furniture by name costs more than a heading or a list item. */
const FURNITURE_COST = 12
/** A long paragraph must not outweigh a page of them. */
const MOST_GAIN = 60

/**
 * The run of lines that holds most prose for least else: the maximum subarray (Bentley 1984) over words won and lines lost,
 * the frame of "boilerplate detection using shallow text features" (Kohlschütter et al. 2010). Half-open line indexes;
 * the whole text when nothing is prose.
 */
export function mainRun(lines: readonly Line[]): { start: number; end: number } {
  let best = 0
  let from = 0
  let to = lines.length
  let sum = 0
  let start = 0
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += gainOf(line)
    if (sum > best) {
      best = sum
      from = start
      to = i + 1
    }
  })
  return { start: from, end: to }
}

function gainOf(line: Line): number {
  const furniture = line.phrase !== null && line.phrase.how !== 'weak'
  if (line.prose && !furniture) return Math.min(MOST_GAIN, line.words)
  return furniture ? -FURNITURE_COST : -GAP_COST + Math.min(4, line.words / 3)
}
