import type { Span } from '../text/model'
import type { Cue } from './cues'
import type { Entity } from './entities'
import type { MarkedSpan } from './marks'
import type { Mention } from './mentions'
import type { Quotation, SpeakerMention } from './model'
import type { Token } from './tokens'

/** What the earlier stages found, handed on whole. */
export interface Reading {
  text: string
  paragraphs: readonly Span[]
  marked: readonly MarkedSpan[]
  tokens: readonly Token[]
  mentions: readonly Mention[]
  cover: Int32Array
  cues: readonly Cue[]
  entities: readonly Entity[]
}

interface Choice {
  mention: number
  cue: Cue | null
  confidence: number
}

/** Attributes each marked quotation to a mention, left to right. */
export function attribute(reading: Reading): Quotation[] {
  const { tokens, marked, text } = reading
  const quotations: Quotation[] = []
  let previous: { choice: Choice; paragraph: number; end: number } | null = null
  const cuesBySentence = new Map<number, Cue[]>()
  for (const cue of reading.cues) {
    const sentence = (tokens[cue.first] as Token).sentence
    const list = cuesBySentence.get(sentence)
    if (list) list.push(cue)
    else cuesBySentence.set(sentence, [cue])
  }
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token
    if (token.kind !== 'quote') continue
    const mark = marked[token.quote] as MarkedSpan
    let choice = besideCue(reading, cuesBySentence, t)
    if (!choice && previous && token.paragraph - previous.paragraph <= 1) {
      choice = { ...previous.choice, confidence: 0.7 }
    }
    if (!choice) {
      const near = cuesBySentence.get(token.sentence - 1)?.findLast(c => c.subject >= 0)
      if (near) choice = { mention: near.subject, cue: near, confidence: 0.5 }
    }
    if (choice) previous = { choice, paragraph: token.paragraph, end: token.end }
    const kind = isPartial(reading, t) ? 'partial' : 'direct'
    if (kind === 'partial' && !choice) continue
    quotations.push({
      start: mark.start,
      end: mark.end,
      kind,
      cue: choice?.cue
        ? { start: choice.cue.start, end: choice.cue.end, text: text.slice(choice.cue.start, choice.cue.end) }
        : null,
      speaker: choice ? speakerOf(reading, choice.mention) : null,
      certainty: choice ? (choice.confidence > 0.8 ? 'sure' : 'uncertain') : 'none',
      confidence: choice?.confidence ?? 0,
      candidates: [],
      statement: null,
    })
  }
  return quotations
}

function besideCue(reading: Reading, cuesBySentence: ReadonlyMap<number, Cue[]>, t: number): Choice | null {
  const token = reading.tokens[t] as Token
  let best: Choice | null = null
  let bestScore = -Infinity
  for (const sentence of [token.sentence, token.sentence + 1]) {
    for (const cue of cuesBySentence.get(sentence) ?? []) {
      if (cue.subject < 0) continue
      const first = reading.tokens[cue.first] as Token
      if (first.paragraph !== token.paragraph) continue
      const distance = cue.first > t ? cue.first - t : t - cue.last + 1
      if (sentence > token.sentence && distance > 6) continue
      let score = (cue.word?.strength ?? 2.5) * 2 - distance * 0.35
      if (cue.first > t && distance <= 4) score += 2
      if (sentence > token.sentence) score -= 3
      if (score > bestScore) {
        best = { mention: cue.subject, cue, confidence: score > 3 ? 0.95 : 0.7 }
        bestScore = score
      }
    }
  }
  return best
}

/** A fragment inside reported words: a word stands before it in the sentence and it begins in lower case, or “that” leads to it. */
function isPartial(reading: Reading, t: number): boolean {
  const token = reading.tokens[t] as Token
  const before = reading.tokens[t - 1]
  if (!before || before.sentence !== token.sentence) return false
  return before.kind === 'word' && !/^\p{Lu}/u.test(reading.text.slice(token.start + 1, token.start + 3))
}

export function speakerOf(reading: Reading, index: number): SpeakerMention {
  const mention = reading.mentions[index] as Mention
  const entity = mention.entity >= 0 ? (reading.entities[mention.entity] as Entity) : null
  const written = reading.text.slice(mention.start, mention.end).replace(/['’]s$/u, '')
  return {
    start: mention.start,
    end: mention.start + written.length,
    text: written,
    name: entity?.name ?? written,
    type: entity?.type ?? (mention.kind === 'nominal' ? 'nominal' : 'person'),
    role: entity?.roles[0] ?? mention.role,
  }
}
