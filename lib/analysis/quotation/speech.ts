import type { Context } from './features'
import type { QuoteFrame } from './frames'
import type { MarkedSpan } from './marks'
import { speechRow } from './speech-features'
import { SPEECH_TREES } from './speech-weights'
import type { Token } from './tokens'
import { evaluate, readForest } from './trees'

/**
 * Marked stretches below this probability are titles, names or terms. Span F1 peaks here when documents are left out (.983; .981 from
 * .35 to .6).
 */
const SPEECH = 0.55

/** Longest subhead, in UTF-16 units. */
const SUBHEAD_LENGTH = 80

const forest = readForest(SPEECH_TREES)

/** Whether the `q`-th marked stretch is someone's words. */
export function isSpeech(context: Context, q: number): boolean {
  if (isSubhead(context, q) || isNamed(context, q)) return false
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

/** “known as “the Fox””, “nicknamed “Red””, “titled “Night””: the words before say that a name follows. */
function isNamed({ reading, frames }: Context, q: number): boolean {
  const t = (frames[q] as QuoteFrame).token
  const token = reading.tokens[t] as Token
  const before = reading.tokens[t - 1]
  if (!before || before.sentence !== token.sentence) return false
  if (/^(?:nicknamed|titled|entitled|hashtag|hashtags)$/.test(before.lower)) return true
  return before.lower === 'as' && /^known$/.test(reading.tokens[t - 2]?.lower ?? '')
}
