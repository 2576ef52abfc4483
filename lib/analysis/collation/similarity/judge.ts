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

/** The learnt numbers by column, which is how scoring goes through them. */
interface ReadyLine {
  features: Int32Array
  mean: Float64Array
  deviation: Float64Array
  weight: Float64Array
  bias: number
}

const ready = ({ terms, bias }: Line): ReadyLine => ({
  features: Int32Array.from(terms, ([feature]) => FEATURES.findIndex(name => name === feature)),
  mean: Float64Array.from(terms, ([, mean]) => mean),
  deviation: Float64Array.from(terms, ([, , deviation]) => deviation),
  weight: Float64Array.from(terms, ([, , , weight]) => weight),
  bias,
})
const LINK = ready(LINK_LINE)
const SAME = ready(SAME_LINE)
const TREES = {
  roots: Int32Array.from(LINK_TREES.roots),
  feature: Int32Array.from(LINK_TREES.feature),
  value: Float64Array.from(LINK_TREES.value),
  above: Int32Array.from(LINK_TREES.above),
}

function lineScore(line: ReadyLine, values: Float64Array, at: number): number {
  const { features, mean, deviation, weight } = line
  let score = line.bias
  for (let k = 0; k < features.length; k++) {
    const standard = (values[at + features[k]!]! - mean[k]!) / deviation[k]!
    score += weight[k]! * Math.max(-CLAMP, Math.min(CLAMP, standard))
  }
  return score
}

function treeScore(values: Float64Array, at: number, straight: number): number {
  const { roots, feature, value, above } = TREES
  let score = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      const x = f === FEATURE_COUNT ? straight : values[at + f]!
      node = x < value[node]! ? node + 1 : above[node]!
    }
    score += value[node]!
  }
  return score
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))
