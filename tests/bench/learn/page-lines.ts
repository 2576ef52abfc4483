import { diffArrays } from 'diff'
import { wordsOf } from '../body-score'
import { fitGradually } from './logistic'

/** One page to learn from: a row of features (the first is 1 always), a label and a weight a line. */
export interface Page {
  rows: readonly Float64Array[]
  labels: readonly boolean[]
  weights: readonly number[]
}

/** A line's weight grows with its words up to here: the measure counts words, yet one long line must not be the page. */
const MOST_WORDS = 60
const LEAST_COMMON = 0.6

/** The weight of each feature. `penalty` is beside the mean loss of a line. */
export function learnLines(pages: readonly Page[], penalty: number): Float64Array {
  return fitGradually(
    pages.flatMap(page => page.rows),
    pages.flatMap(page => page.labels),
    pages.flatMap(page => page.weights),
    penalty,
  )
}

/** A line is the article's when most of its words stand in the marked body, at its place in the order. */
export function labelsOf(texts: readonly string[], gold: string): boolean[] {
  const owners: number[] = []
  const words = texts.flatMap((text, i) => {
    const own = wordsOf(text)
    own.forEach(() => owners.push(i))
    return own
  })
  const common = new Float64Array(texts.length)
  const all = new Float64Array(texts.length)
  let at = 0
  for (const part of diffArrays(words, wordsOf(gold))) {
    if (part.added) continue
    for (let k = 0; k < part.value.length; k++, at++) {
      const owner = owners[at] ?? 0
      all[owner] = (all[owner] ?? 0) + 1
      if (!part.removed) common[owner] = (common[owner] ?? 0) + 1
    }
  }
  return texts.map((_, i) => (all[i] ?? 0) > 0 && (common[i] ?? 0) / (all[i] ?? 1) > LEAST_COMMON)
}

/** Weights that make each page count alike, and a line by its words. */
export function weightsOf(lines: readonly { words: number }[]): number[] {
  const raw = lines.map(line => Math.min(MOST_WORDS, line.words) + 3)
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map(weight => weight / sum)
}

/** A weights file: one line a feature. */
export function weightsFile(
  names: readonly string[],
  weights: Float64Array,
  type: string,
  source: string,
  script: string,
): string {
  const entries = names.map((name, i) => `  '${name}': ${(weights[i] ?? 0).toFixed(3)},`).join('\n')
  return [
    `import type { ${type} } from '${source}'`,
    '',
    `/** What each feature adds to the odds (natural logarithm) that a line is the article's. Written by ${script}. */`,
    `export const WEIGHTS: Readonly<Record<${type}, number>> = {`,
    entries,
    '}',
    '',
  ].join('\n')
}
