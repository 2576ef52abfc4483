import { FEATURES } from './features'
import { STORY_LINE } from './weights'

/** A logistic regression on standardised features. */
export interface StoryLine {
  /** Name, mean, deviation and weight of each feature. */
  terms: readonly (readonly [feature: string, mean: number, deviation: number, weight: number])[]
  bias: number
}

/** A standardised feature counts at most this much: what lies further out was not seen when the weights were learnt. */
const CLAMP = 6

/** The estimated probability, 0 to 1, that the two articles that were measured report the same event. */
export function judgePair(features: Float64Array, line: StoryLine = STORY_LINE): number {
  let score = line.bias
  for (const [feature, mean, deviation, weight] of line.terms) {
    const at = FEATURES.findIndex(name => name === feature)
    score += weight * Math.max(-CLAMP, Math.min(CLAMP, (features[at]! - mean) / deviation))
  }
  return 1 / (1 + Math.exp(-score))
}
