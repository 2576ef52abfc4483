import type { Certainty } from './model'

/** At or above this share of the choice, at least 95 % of the speakers are right on articles the weights have not seen. */
const SURE = 0.75
/** Below this the mentions around are no evidence. */
const EVIDENCE = 0.2

/** The certainty of an attribution and the calibrated probability that it is right, from the chooser's share. */
export function certaintyOf(share: number): { certainty: Certainty; confidence: number } {
  return { certainty: share >= SURE ? 'sure' : share >= EVIDENCE ? 'uncertain' : 'none', confidence: share }
}
