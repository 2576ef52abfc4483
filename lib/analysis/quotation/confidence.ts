import type { Certainty } from './model'

/**
 * From the chooser's share to the probability that the speaker is right: Platt's scaling (1999), fitted by learn-speaker on documents
 * that the weights had not seen.
 */
const SLOPE = 0.691
const OFFSET = 0.308

/** From this probability on a speaker is shown as sure: of all those, 97 % are right when documents are left out (95 % at .71). */
const SURE = 0.8
/** Below this the mentions around are no evidence. */
const EVIDENCE = 0.3

/** The certainty of an attribution and the calibrated probability that it is right, from the chooser's share. */
export function certaintyOf(share: number): { certainty: Certainty; confidence: number } {
  const clipped = Math.min(Math.max(share, 1e-4), 1 - 1e-4)
  const confidence =
    share <= 0 ? 0 : 1 / (1 + Math.exp(-(SLOPE * Math.log(clipped / (1 - clipped)) + OFFSET)))
  return { certainty: confidence >= SURE ? 'sure' : confidence >= EVIDENCE ? 'uncertain' : 'none', confidence }
}
