import { FEATURES } from './features'

/** A logistic regression on standardised features. */
export interface StoryLine {
  /** Name, mean, deviation and weight of each feature. */
  terms: readonly (readonly [feature: string, mean: number, deviation: number, weight: number])[]
  bias: number
}

/** In a library that tells how common a term is, and in one that does not. */
export interface StoryLines {
  counted: StoryLine
  uncounted: StoryLine
}

/** A standardised feature counts at most this much: what lies further out was not seen when the weights were learnt. */
const CLAMP = 6

/** The estimated probability, 0 to 1, that the two articles that were measured report the same event. */
export function judgePair(features: Float64Array, line: StoryLine): number {
  let score = line.bias
  for (const [feature, mean, deviation, weight] of line.terms) {
    const at = FEATURES.findIndex(name => name === feature)
    score += weight * Math.max(-CLAMP, Math.min(CLAMP, (features[at]! - mean) / deviation))
  }
  return 1 / (1 + Math.exp(-score))
}
