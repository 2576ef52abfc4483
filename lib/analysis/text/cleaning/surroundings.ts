import type { Line } from './lines'

/** Distances say less and less. */
export const FAR = 60
/** Behind these, what follows is seldom the article: "Leave a comment", "Related stories". */
const ENDING = new Set(['comments', 'related', 'share', 'tags', 'legal', 'subscription', 'byline', 'credit'])

/** How many lines away the nearest prose line is, looking back (1) or ahead (-1); FAR at most. */
export function distances(lines: readonly Line[], step: 1 | -1): Int32Array {
  const out = new Int32Array(lines.length)
  let distance = FAR
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k
    out[i] = distance
    distance = lines[i]?.prose ? 1 : Math.min(FAR, distance + 1)
  }
  return out
}

/** How many ending marks stand between the run's middle and each later line of the page. */
export function endedSince(
  lines: readonly Line[],
  run: { start: number; end: number },
): { count: Int32Array; first: number | null } {
  const out = new Int32Array(lines.length)
  let first: number | null = null
  let count = 0
  lines.forEach((line, i) => {
    out[i] = count
    if (i < run.start) return
    const kind = line.phrase && line.phrase.how !== 'weak' ? line.phrase.kind : null
    if (kind && ENDING.has(kind) && line.words <= 12) {
      count++
      first ??= i
    }
  })
  return { count: out, first }
}
