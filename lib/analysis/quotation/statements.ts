import type { Quotation } from './model'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** What of an article's reading tells which pieces are one. */
type Tokens = Pick<Reading, 'text' | 'tokens' | 'marked'>

/**
 * Numbers the marked quotations that are one interrupted statement: pieces on both sides of their cue in a paragraph (“…,” she said,
 * “…”), paragraphs that carry on without a closing mark, and fragments of one reported sentence. Others keep null. Returns the same quotations.
 */
export function numberStatements(reading: Tokens, quotations: Quotation[]): Quotation[] {
  const tokenAt = new Map<number, number>()
  reading.tokens.forEach((token, index) => {
    if (token.kind === 'quote') tokenAt.set(token.start, index)
  })
  let number = 0
  let before: { quotation: Quotation; token: number } | null = null
  for (const quotation of quotations) {
    if (quotation.kind === 'indirect') continue
    const index = tokenAt.get(quotation.start)
    if (index === undefined) continue
    if (before && continues(reading, before, { quotation, token: index })) {
      if (before.quotation.statement === null) before.quotation.statement = ++number
      quotation.statement = before.quotation.statement
    }
    before = { quotation, token: index }
  }
  return quotations
}

function continues(
  reading: Tokens,
  before: { quotation: Quotation; token: number },
  here: { quotation: Quotation; token: number },
): boolean {
  const first = reading.tokens[before.token] as Token
  const second = reading.tokens[here.token] as Token
  if (!before.quotation.speaker || before.quotation.speaker.name !== here.quotation.speaker?.name)
    return false
  if (second.paragraph === first.paragraph + 1) {
    const mark = reading.marked[first.quote]
    return mark?.closed === false && here.token === before.token + 1
  }
  if (second.paragraph !== first.paragraph) return false
  // One cue between both: “…,” she said, “…”. “…,” she said. “…”.
  const cue = before.quotation.cue
  const shared = cue !== null && cue.start === here.quotation.cue?.start
  if (shared && second.sentence - first.sentence <= 1) return true
  return (
    cue !== null && cue.start > first.end && cue.end < second.start && second.sentence - first.sentence <= 1
  )
}

/** A fragment inside reported words: words stand right before it in the sentence and it does not begin like a sentence. */
export function isPartial(reading: Tokens, t: number): boolean {
  const token = reading.tokens[t] as Token
  const before = reading.tokens[t - 1]
  if (!before || before.sentence !== token.sentence) return false
  return before.kind === 'word' && !/^\p{Lu}/u.test(reading.text.slice(token.start + 1, token.start + 3))
}
