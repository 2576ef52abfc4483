import type { Context } from './features'
import { FRAMES, type QuoteFrame } from './frames'
import type { MarkedSpan } from './marks'
import type { Token } from './tokens'

/** A value held between two bounds. */
export const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** Features of the quotation alone. */
export function quoteFeatures(context: Context, q: number): number[] {
  const { reading, frames } = context
  const { tokens, marked, text } = reading
  const frame = frames[q] as QuoteFrame
  const t = frame.token
  const quote = tokens[t] as Token
  const mark = marked[quote.quote] as MarkedSpan
  const inner = text.slice(mark.innerStart, mark.innerEnd)
  const before = tokens[t - 1]
  const after = tokens[t + 1]
  const opensParagraph = !before || before.paragraph !== quote.paragraph
  const endsParagraph = !after || after.paragraph !== quote.paragraph
  const opensSentence = !before || before.sentence !== quote.sentence
  const last = inner.trimEnd().at(-1) ?? ''
  const words = inner.length < 4000 ? inner.split(/\s+/u).length : 600
  const previous = frames[q - 1]
  const previousToken = previous ? (tokens[previous.token] as Token) : null
  return [
    opensParagraph ? 1 : 0,
    endsParagraph ? 1 : 0,
    opensSentence ? 1 : 0,
    ',?!.…—'.indexOf(last) + 1,
    /^\p{Lu}/u.test(inner.trimStart()) ? 1 : /^\p{Ll}/u.test(inner.trimStart()) ? 0 : 2,
    clip(words, 0, 60),
    /\b(?:I|I'm|I’m|me|my|I've|I’ve)\b/.test(inner) ? 1 : /\b(?:we|our|us|We|Our)\b/.test(inner) ? 2 : 0,
    before === undefined || opensParagraph
      ? 0
      : before.text === ','
        ? 1
        : before.text === ':'
          ? 2
          : before.lower === 'that'
            ? 3
            : before.kind === 'word'
              ? 4
              : before.kind === 'quote'
                ? 5
                : 6,
    FRAMES.indexOf(frame.frame),
    previousToken ? clip(quote.paragraph - previousToken.paragraph, 0, 5) : 6,
    before && opensParagraph && before.text === ':' ? 1 : 0,
    mark.single ? 1 : 0,
    mark.closed ? 1 : 0,
  ]
}
