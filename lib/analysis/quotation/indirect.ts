import { sentenceAround, clausesOf, type Clause } from './clauses'
import type { Cue } from './cues'
import type { QuoteFrame } from './frames'
import type { Quotation } from './model'
import type { Reading } from './reading'
import { speakerOf } from './speaker'
import type { Token } from './tokens'

/** The reported clauses without marks of their own, in order: “said that …”, “…, officials said”, “according to …, …”. */
export function findIndirect(reading: Reading, frames: readonly QuoteFrame[]): Quotation[] {
  const taken = new Set<number>()
  for (const frame of frames) {
    if (frame.cue >= 0 && isWhole(reading, frame)) taken.add(frame.cue)
  }
  const quotations: Quotation[] = []
  let sentence = { first: -1, last: -1 }
  reading.cues.forEach((cue, c) => {
    if (cue.first >= sentence.last || cue.first < sentence.first)
      sentence = sentenceAround(reading.tokens, cue.first)
    if (taken.has(c)) return
    for (const clause of clausesOf(reading, c, sentence)) {
      const quotation = toQuotation(reading, cue, clause)
      if (quotation && acceptable(reading, cue, clause)) quotations.push(quotation)
    }
  })
  return quotations
}

/** Whether the marked stretch is a sentence of its own that its cue stands beside. */
function isWhole(_reading: Reading, frame: QuoteFrame): boolean {
  return frame.frame === 'left' || frame.frame === 'colon-before'
}

function acceptable(reading: Reading, cue: Cue, clause: Clause): boolean {
  if (clause.last - clause.first < 3) return false
  if (cue.kind === 'according') return true
  if (!cue.word || cue.subject < 0) return false
  if (cue.word.strength === 3) return true
  return cue.word.strength >= 2 && clause.that
}

function toQuotation(reading: Reading, cue: Cue, clause: Clause): Quotation | null {
  const { tokens, text } = reading
  const first = tokens[clause.first] as Token
  const last = tokens[clause.last - 1] as Token
  if (clause.last - clause.first === 1 && first.kind === 'quote') return null
  return {
    start: first.start,
    end: last.end,
    kind: 'indirect',
    cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) },
    speaker: cue.subject >= 0 ? speakerOf(reading, cue.subject, cue) : null,
    certainty: cue.subject >= 0 ? 'sure' : 'none',
    confidence: cue.subject >= 0 ? 0.9 : 0,
    candidates: [],
    statement: null,
  }
}
