import { FEATURE_COUNT, FEATURES } from './features'
import { LINK_LINE, LINK_TREES, SAME_LINE } from './weights'

/** A logistic regression on standardised features. */
export interface Line {
  /** Name, mean, deviation and weight of each feature. */
  terms: readonly (readonly [feature: string, mean: number, deviation: number, weight: number])[]
  bias: number
}

/**
 * Boosted decision trees as one list of nodes. A split sends values below its threshold to the next node and the others to
 * `above`; a leaf has feature -1 and adds its value. One feature past the list is the line's own score.
 */
export interface Trees {
  roots: readonly number[]
  feature: readonly number[]
  value: readonly number[]
  above: readonly number[]
}

/** A standardised feature counts at most this much: what lies further out was not seen when the weights were learnt. */
const CLAMP = 6

/** What the learnt weights say of each cell, both 0 to 1. */
export interface Judgements {
  /** Probability that a careful reader links the two segments. */
  link: Float64Array
  /** Probability that they could be swapped with little loss. */
  same: Float64Array
}

/** Judges the cells whose features `measure` gave. */
export function judge(features: Float64Array): Judgements {
  const count = features.length / FEATURE_COUNT
  const link = new Float64Array(count)
  const same = new Float64Array(count)
  for (let c = 0; c < count; c++) {
    const at = c * FEATURE_COUNT
    const straight = lineScore(LINK, features, at)
    link[c] = sigmoid(straight + treeScore(features, at, straight))
    same[c] = sigmoid(lineScore(SAME, features, at))
  }
  return { link, same }
}

interface ReadyLine {
  features: number[]
  line: Line
}

const ready = (line: Line): ReadyLine => ({
  features: line.terms.map(([feature]) => FEATURES.findIndex(name => name === feature)),
  line,
})
const LINK = ready(LINK_LINE)
const SAME = ready(SAME_LINE)

function lineScore({ features, line }: ReadyLine, values: Float64Array, at: number): number {
  let score = line.bias
  for (let k = 0; k < features.length; k++) {
    const [, mean, deviation, weight] = line.terms[k]!
    const standard = (values[at + features[k]!]! - mean) / deviation
    score += weight * Math.max(-CLAMP, Math.min(CLAMP, standard))
  }
  return score
}

function treeScore(values: Float64Array, at: number, straight: number): number {
  const { roots, feature, value, above } = LINK_TREES
  let score = 0
  for (const root of roots) {
    let node = root
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      const x = f === FEATURE_COUNT ? straight : values[at + f]!
      node = x < value[node]! ? node + 1 : above[node]!
    }
    score += value[node]!
  }
  return score
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))
