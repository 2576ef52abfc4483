import type { Context } from './features'
import type { QuoteFrame } from './frames'
import type { MarkedSpan } from './marks'
import { speechRow } from './speech-features'
import { SPEECH_TREES } from './speech-weights'
import type { Token } from './tokens'
import { evaluate, readForest } from './trees'

/**
 * Marked stretches below this probability are titles, names or terms. Chosen where span F1 peaks when documents are left out;
 * the curve is flat from .3 to .6, and a lower value rather keeps a doubtful fragment than drops one.
 */
const SPEECH = 0.42

/** Longest subhead, in UTF-16 units. */
const SUBHEAD_LENGTH = 80

const forest = readForest(SPEECH_TREES)

/** Whether the `q`-th marked stretch is someone's words. */
export function isSpeech(context: Context, q: number): boolean {
  if (isSubhead(context, q)) return false
  return 1 / (1 + Math.exp(-evaluate(forest, speechRow(context, q)))) >= SPEECH
}

/** A short line in single marks by itself, without a full stop: a subhead that repeats words of a quotation. */
function isSubhead({ reading, frames }: Context, q: number): boolean {
  const t = (frames[q] as QuoteFrame).token
  const token = reading.tokens[t] as Token
  const mark = reading.marked[token.quote] as MarkedSpan
  if (!mark.single || mark.end - mark.start > SUBHEAD_LENGTH) return false
  const alone =
    reading.tokens[t - 1]?.paragraph !== token.paragraph &&
    reading.tokens[t + 1]?.paragraph !== token.paragraph
  return alone && token.paragraph > 0 && !/[.,?!…]$/u.test(reading.text.slice(mark.innerStart, mark.innerEnd))
}
