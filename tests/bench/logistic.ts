import { diffArrays } from 'diff'
import { wordsOf } from './body-score'

/** The values of a row that are not zero, with their places. */
export interface Row {
  at: Int32Array
  values: Float64Array
}

/** One page to learn from: a row, a label and a weight a line. */
export interface Example {
  rows: readonly Row[]
  labels: readonly boolean[]
  weights: readonly number[]
}

const ROUNDS = 300
const STEP = 0.1
/** A line's weight grows with its words up to here: the measure counts words, yet one long line must not be the page. */
const MOST_WORDS = 60
const LEAST_COMMON = 0.6

export function sparse(values: Float64Array): Row {
  const at = Int32Array.from([...values.keys()].filter(k => values[k] !== 0))
  return { at, values: Float64Array.from(at, k => values[k] ?? 0) }
}

export function dot(row: Row, weights: Float64Array): number {
  let sum = 0
  for (let j = 0; j < row.at.length; j++) sum += (row.values[j] ?? 0) * (weights[row.at[j] ?? 0] ?? 0)
  return sum
}

/** Weights of a logistic regression with an L2 penalty (the first weight, the bias, is free), by Adam over all examples. */
export function learn(train: readonly Example[], size: number, ridge: number): Float64Array {
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const total = train.reduce((sum, page) => sum + page.weights.reduce((a, b) => a + b, 0), 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight))
    for (const page of train)
      page.rows.forEach((row, i) => {
        const p = 1 / (1 + Math.exp(-dot(row, weights)))
        const error = ((p - (page.labels[i] ? 1 : 0)) * (page.weights[i] ?? 0)) / total
        for (let j = 0; j < row.at.length; j++) {
          const k = row.at[j] ?? 0
          gradient[k] = (gradient[k] ?? 0) + error * (row.values[j] ?? 0)
        }
      })
    for (let k = 0; k < size; k++) {
      const g = gradient[k] ?? 0
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g
      const m = (first[k] ?? 0) / (1 - 0.9 ** round)
      const v = (second[k] ?? 0) / (1 - 0.999 ** round)
      weights[k] = (weights[k] ?? 0) - (STEP * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return weights
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
