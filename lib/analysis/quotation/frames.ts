import type { Cue } from './cues'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** How a reporting expression stands to a marked quotation; lower is closer. */
export const FRAMES = [
  'right-inverted',
  'right',
  'left',
  'left-clause',
  'colon-before',
  'right-far',
  'none',
] as const
export type Frame = (typeof FRAMES)[number]

/** A marked quotation in the token list with the cue that a fixed pattern binds it to, if one does. */
export interface QuoteFrame {
  /** Its token. */
  token: number
  /** Index into `cues`, or -1. */
  cue: number
  frame: Frame
  /** Mention that the cue gives, or -1. */
  bound: number
}

/** For each marked stretch, in order, the cue it is bound to by pattern alone. Linear in the tokens. */
export function frameQuotes(reading: Reading): QuoteFrame[] {
  const { tokens, cues } = reading
  const cueAt = new Map<number, number>()
  cues.forEach((cue, index) => cueAt.set(cue.first, index))
  const frames: QuoteFrame[] = []
  for (let t = 0; t < tokens.length; t++) {
    if ((tokens[t] as Token).kind !== 'quote') continue
    frames.push(frameOf(reading, cueAt, t))
  }
  return frames
}

/** How many tokens a cue may stand behind a quotation with only its subject between. */
const RIGHT_REACH = 14
const LEFT_REACH = 40

function frameOf(reading: Reading, cueAt: ReadonlyMap<number, number>, t: number): QuoteFrame {
  const { tokens, cues, mentions } = reading
  const quote = tokens[t] as Token
  const result = (cue: number, frame: Frame): QuoteFrame => ({
    token: t,
    cue,
    frame,
    bound: (cues[cue] as Cue).subject,
  })
  // Behind: “…,” said Roe. “…,” Roe, who chairs it, said.
  const inner = reading.text.slice(Math.max(quote.start, quote.end - 3), quote.end)
  const fullStop = /\.["”»'’]?$/u.test(inner)
  for (let k = t + 1; k < tokens.length && k <= t + RIGHT_REACH; k++) {
    const token = tokens[k] as Token
    if (token.kind === 'quote' || token.paragraph !== quote.paragraph) break
    if (k > t + 1 && token.sentence !== (tokens[t + 1] as Token).sentence) break
    if (fullStop && token.sentence !== quote.sentence) break
    const index = cueAt.get(k)
    if (index === undefined) continue
    const cue = cues[index] as Cue
    if (cue.subject < 0 || (cue.word && cue.word.strength < 1)) continue
    const subject = mentions[cue.subject]
    if (cue.kind === 'according')
      return result(index, k === t + 1 || k === t + 2 ? 'right-inverted' : 'right-far')
    if (cue.link === 'inverted' && k <= t + 3) return result(index, 'right-inverted')
    if (subject && subject.first > t && subject.first <= t + 3) return result(index, 'right')
    if (subject && subject.first > t) return result(index, 'right-far')
  }
  let loose = -1
  // Before, in the same sentence: Roe said, “…”. Roe said that the “…”.
  for (let k = t - 1; k >= 0 && k >= t - LEFT_REACH; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== quote.sentence) {
      // The sentence before ends with a colon.
      break
    }
    const index = cueAt.get(k)
    if (index === undefined) continue
    const cue = cues[index] as Cue
    if (cue.subject < 0 || cue.kind === 'noun') continue
    // “said … if Roe put forward a “serious response””: a saying verb further left outweighs a loose one beside the marks.
    if (cue.word && cue.word.strength < 1) {
      if (loose < 0 && k >= t - 3) loose = index
      continue
    }
    return result(index, t - cue.last <= 2 ? 'left' : 'left-clause')
  }
  if (loose >= 0) return result(loose, 'left-clause')
  // The paragraph before ends with a colon: “Roe went on:”.
  const before = tokens[t - 1]
  if (before && before.paragraph === quote.paragraph - 1 && before.text === ':') {
    for (let k = t - 2; k >= 0 && k >= t - LEFT_REACH; k--) {
      const token = tokens[k] as Token
      if (token.sentence !== before.sentence) break
      const index = cueAt.get(k)
      if (index !== undefined && (cues[index] as Cue).subject >= 0) return result(index, 'colon-before')
    }
  }
  return { token: t, cue: -1, frame: 'none', bound: -1 }
}
