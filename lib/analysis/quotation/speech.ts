import type { Context } from './features'
import { speechRow } from './speech-features'
import { SPEECH_TREES } from './speech-weights'
import { evaluate, readForest } from './trees'

/**
 * Marked stretches below this probability are titles, names or terms. Chosen where span F1 peaks when documents are left out;
 * the curve is flat from .3 to .6, and a lower value rather keeps a doubtful fragment than drops one.
 */
const SPEECH = 0.42

const forest = readForest(SPEECH_TREES)

/** Whether the `q`-th marked stretch is someone's words. */
export function isSpeech(context: Context, q: number): boolean {
  return 1 / (1 + Math.exp(-evaluate(forest, speechRow(context, q)))) >= SPEECH
}
