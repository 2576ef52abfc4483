import { certaintyFor, doubted } from './confidence'
import { sentenceAround, clausesOf, type Clause } from './clauses'
import type { Cue } from './cues'
import { isDeclaredAct } from './declarations'
import type { Entity } from './entities'
import type { QuoteFrame } from './frames'
import type { Mention } from './mention'
import type { Quotation } from './model'
import type { Reading } from './reading'
import { reportedRow } from './reported-features'
import { REPORTED_TREES } from './reported-weights'
import { sharesSubject } from './shared-subjects'
import { tellsSilence } from './silence'
import { speakerOf } from './speaker'
import type { Token } from './tokens'
import { evaluate, readForest } from './trees'

/**
 * The least probability with which a clause is taken for reported speech: where F1 peaks when documents are left out. Reporting verbs of
 * the “said” family nearly always pass; “called for …” or “criticised …” pass when the rest of the sentence speaks for it.
 */
const REPORTED = 0.38

const forest = readForest(REPORTED_TREES)

/** A clause that may be reported speech, with its features. */
export interface ReportedClause {
  clause: Clause
  row: Float64Array
}

/** All clauses that some cue may report, in the order of their cues. */
export function reportedClauses(reading: Reading, frames: readonly QuoteFrame[]): ReportedClause[] {
  const frameOf = new Map<number, QuoteFrame>()
  const whole = new Set<number>()
  for (const frame of frames) {
    if (frame.cue < 0) continue
    if (!frameOf.has(frame.cue)) frameOf.set(frame.cue, frame)
    if (isWhole(reading, frame)) whole.add(frame.cue)
  }
  const found: ReportedClause[] = []
  let sentence = { first: -1, last: -1 }
  reading.cues.forEach((cue, c) => {
    if (cue.first >= sentence.last || cue.first < sentence.first)
      sentence = sentenceAround(reading.tokens, cue.first)
    if (whole.has(c) || (cue.kind === 'colon' && !speaksElsewhere(reading, cue))) return
    for (const clause of clausesOf(reading, c, sentence)) {
      // “told him, “You are late.””: the comma belongs to the marks behind it.
      while (clause.first < clause.last && /^[,:;]$/.test((reading.tokens[clause.first] as Token).text))
        clause.first++
      if (clause.last <= clause.first) continue
      const alone =
        clause.last - clause.first === 1 && (reading.tokens[clause.first] as Token).kind === 'quote'
      if (alone || tellsSilence(reading, clause) || isDeclaredAct(reading, clause)) continue
      found.push({ clause, row: reportedRow(reading, clause, frameOf.get(c)) })
    }
  })
  return found
}

/** The reported clauses without marks of their own, in the order of their cues: “said that …”, “…, officials said”, “according to …, …”. */
export function findIndirect(reading: Reading, frames: readonly QuoteFrame[]): Quotation[] {
  return reportedClauses(reading, frames)
    .filter(({ row }) => 1 / (1 + Math.exp(-evaluate(forest, row))) >= REPORTED)
    .map(({ clause }) => toQuotation(reading, clause))
}

/** “Middle East Crisis: talks fail” has a topic before its colon; a speaker is short, or named again below. */
function speaksElsewhere(reading: Reading, cue: Cue): boolean {
  const mention = reading.mentions[cue.subject] as Mention
  const entity = mention.entity >= 0 ? (reading.entities[mention.entity] as Entity) : null
  return entity !== null && (entity.mentions.length > 1 || mention.words.length <= 2)
}

/** Words that must follow marks for the report to go on behind them. */
const GOES_ON = 3

/** Whether nothing but a comma or colon stands between the cue and the marked stretch that it introduces. */
function isWhole(reading: Reading, frame: QuoteFrame): boolean {
  if (frame.frame === 'colon-before') return true
  if (frame.frame !== 'left') return false
  const cue = reading.cues[frame.cue] as Cue
  const { tokens } = reading
  for (let k = cue.last; k < frame.token; k++) if ((tokens[k] as Token).kind === 'word') return false
  // “counted “nine outages” in the north since May”: the words go on behind the marks.
  const quote = tokens[frame.token] as Token
  for (let k = frame.token + 1; k <= frame.token + GOES_ON; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.sentence !== quote.sentence) return true
  }
  return false
}

function toQuotation(reading: Reading, clause: Clause): Quotation {
  const cue = reading.cues[clause.cue] as Cue
  const { tokens, text, mentions, entities } = reading
  const first = tokens[clause.first] as Token
  const last = tokens[clause.last - 1] as Token
  const mention = cue.subject >= 0 ? (mentions[cue.subject] as Mention) : null
  const confidence = mention ? doubted(trustIn(reading, clause.cue, mention), mention) : 0
  const certainty = certaintyFor(confidence)
  const rival =
    mention && mention.rival >= 0 && certainty !== 'sure' ? (entities[mention.rival] as Entity).name : ''
  return {
    start: first.start,
    end: last.end,
    kind: 'indirect',
    cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) },
    speaker: certainty === 'none' ? null : speakerOf(reading, cue.subject, cue),
    certainty,
    confidence,
    candidates: rival === '' ? [] : [rival],
    statement: null,
  }
}

/** How often the subject found for a cue is right, by how it was found: measured on articles annotated by people. */
function trustIn(reading: Reading, c: number, mention: Mention): number {
  const cue = reading.cues[c] as Cue
  if (cue.kind === 'according') return 0.98
  if (cue.kind === 'colon') return 0.95
  if (cue.kind === 'noun') return 0.75
  // “a leaflet that named …”: a thing that neither a person nor a body is.
  if (mention.kind === 'nominal' && !mention.person && !mention.body) return 0.75
  if (sharesSubject(reading, c)) return 0.97
  const form = cue.word?.form
  if (cue.link === 'adjacent') return form === 'ing' ? 0.75 : form === 'base' ? 0.9 : 0.97
  if (cue.link === 'inverted') return form === 'past' ? 0.92 : 0.77
  return TRUST[cue.link]
}

const TRUST = { appositive: 0.98, chunk: 0.7, clause: 0.75, object: 0.5, none: 0 }
