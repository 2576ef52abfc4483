import { diffArrays } from 'diff'
import { type BodyScore, scoreBodies, scoreBody, wordsOf } from '../body-score'
import { fitGradually } from './logistic'

/** Lines to learn from: a row of features (the first is 1 always), a label and a weight a line. */
export interface Lines {
  rows: readonly Float64Array[]
  labels: readonly boolean[]
  weights: readonly number[]
}

/** A page with the body that people marked in it. */
export interface Page extends Lines {
  gold: string
  texts: readonly string[]
}

/** Pages are left out a tenth at a time. */
export const FOLDS = 10
/** Chosen on pages left out. */
export const PENALTY = 0.0005
/** A line's weight grows with its words up to here: the measure counts words, yet one long line must not be the page. */
const MOST_WORDS = 60
/** Shorter lines weigh next to nothing. */
const SHORTEST_LISTED = 4
const LEAST_COMMON = 0.6

/** The weight of each feature. `penalty` is beside the mean loss of a line. */
export function learnLines(pages: readonly Lines[], penalty: number): Float64Array {
  return fitGradually(
    pages.flatMap(page => page.rows),
    pages.flatMap(page => page.labels),
    pages.flatMap(page => page.weights),
    penalty,
  )
}

/** For each page the labels that `label` gives it with weights learnt on the other pages only. */
export function leftOutLabels<P>(
  pages: readonly P[],
  folds: number,
  learn: (train: readonly P[]) => Float64Array,
  label: (page: P, weights: Float64Array) => boolean[],
): Map<P, boolean[]> {
  const labels = new Map<P, boolean[]>()
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(pages.filter((_, i) => i % folds !== fold))
    pages.forEach((page, i) => {
      if (i % folds === fold) labels.set(page, label(page, weights))
    })
  }
  return labels
}

/** How well the lines with a true label agree with the marked bodies. */
export function scoreLabels<P extends Page>(
  pages: readonly P[],
  labels: (page: P) => readonly boolean[],
): BodyScore {
  return scoreBodies(
    pages.map(page => {
      const kept = labels(page)
      return { gold: page.gold, kept: page.texts.filter((_, i) => kept[i]).join('\n') }
    }),
  )
}

/** The score as a line of a report. */
function scoreLine(name: string, { precision, recall, f1, exact }: BodyScore): string {
  const [p, r, f, e] = [precision, recall, f1, exact].map(value => value.toFixed(3))
  return `${name.padEnd(22)} P ${p}  R ${r}  F1 ${f}  exact ${e}`
}

/** Prints how each way of labelling the pages does. */
export function printScores<P extends Page>(
  pages: readonly P[],
  ways: readonly (readonly [name: string, labels: (page: P) => readonly boolean[]])[],
): void {
  for (const [name, labels] of ways) console.log(scoreLine(name, scoreLabels(pages, labels)))
}

/** Prints the lines that went wrong, page by page; `note` says what else is known of a line. */
export function listWrong<P extends Page>(
  pages: readonly P[],
  labels: (page: P) => readonly boolean[],
  note: (page: P, line: number) => string,
): void {
  pages.forEach((page, i) => {
    const kept = labels(page)
    const { precision, recall } = scoreBody(page.gold, page.texts.filter((_, k) => kept[k]).join('\n'))
    console.log(i, (precision ?? 0).toFixed(3), recall.toFixed(3))
    page.texts.forEach((text, k) => {
      if (kept[k] !== page.labels[k] && wordsOf(text).length >= SHORTEST_LISTED)
        console.log('    ', kept[k] ? 'kept' : 'lost', note(page, k), text.slice(0, 110))
    })
  })
}

/** Prints each feature with its weight. */
export function listWeights(names: readonly string[], weights: Float64Array): void {
  names.forEach((name, i) => console.log((weights[i] ?? 0).toFixed(2).padStart(7), name))
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
  // As prettier lays it out, so that a file that is written anew differs in figures alone.
  const entries = names
    .map(
      (name, i) => `  ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${Number((weights[i] ?? 0).toFixed(3))},`,
    )
    .join('\n')
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
