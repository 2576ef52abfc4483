import { decode } from './decode'
import { FEATURES, readFeatures } from './features'
import { mainRun } from './main-run'
import type { Line } from './lines'
import { WEIGHTS } from './weights'

/** A pasted page shows at least this many different marks (named furniture, section names) … */
const PAGE_MARKS = 4
/** … of which so many must say more than a section's name, which an article may list ("Sports", "January") … */
const STRONG_MARKS = 2
/** … and this many short lines that close no sentence: menus. Articles measured have at most one or two marks. */
const PAGE_LABELS = 10
const LABEL_WORDS = 5

/** What changing between article and furniture costs, in log odds; the best of a few values in cross-validation. */
const CHANGE_COST = 0.75
/** The same, as a lean towards furniture: half a line lost reads worse than half a line too much. */
const LEAN = -0.25
/** When no paragraph reaches even odds, the best one is taken to have these, and its like come with it. */
const BEST_ODDS = 1.5
const PARAGRAPH_WORDS = 12

const LEARNT = Float64Array.from(FEATURES, name => WEIGHTS[name])

/** Whether the text looks like a whole web page as copied, menus and all, and not like an article with some furniture left in. */
export function looksLikePage(lines: readonly Line[]): boolean {
  const marks = new Set<string>()
  const strong = new Set<string>()
  let labels = 0
  for (const line of lines) {
    if (line.phrase) marks.add(line.folded)
    if (line.phrase && line.phrase.how !== 'weak') strong.add(line.folded)
    if (line.words <= LABEL_WORDS && !line.ends) labels++
  }
  return marks.size >= PAGE_MARKS && strong.size >= STRONG_MARKS && labels >= PAGE_LABELS
}

/**
 * Which lines of a pasted page are the article: a logistic model over shallow features of each line and its surroundings
 * (after Kohlschütter et al. 2010), then the most likely labelling in sequence.
 */
export function articleLines(lines: readonly Line[], weights: Float64Array = LEARNT): boolean[] {
  const scores = readFeatures(lines).map(row => score(row, weights) + LEAN)
  const labels = decode(scores, CHANGE_COST)
  const paragraph = (i: number) => (lines[i]?.words ?? 0) >= PARAGRAPH_WORDS
  if (labels.some((label, i) => label && paragraph(i))) return labels
  let best = -Infinity
  scores.forEach((value, i) => {
    if (paragraph(i) && value > best) best = value
  })
  if (best > -Infinity)
    return decode(
      scores.map(value => value - best + BEST_ODDS),
      CHANGE_COST,
    )
  const run = mainRun(lines)
  return lines.map((_, i) => i >= run.start && i < run.end)
}

export function score(row: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let k = 0; k < row.length; k++) sum += (row[k] ?? 0) * (weights[k] ?? 0)
  return sum
}
