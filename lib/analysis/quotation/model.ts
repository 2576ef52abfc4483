import type { Span } from '../text/model'

/** direct: a marked clause or sentence of its own. partial: a marked fragment inside reported speech. indirect: unmarked. */
export type QuotationKind = 'direct' | 'partial' | 'indirect'

export type Certainty = 'sure' | 'uncertain' | 'none'

/** The speaker as written next to the cue, and as resolved within the article. */
export interface SpeakerMention extends Span {
  /** As written: "he", "Mr. Patel", "two officials briefed on the talks". */
  text: string
  /** Resolved within the article: "he" → "Sami Abu Zuhri". A nominal speaker keeps its own words. */
  name: string
  /** person: a named human. group: named organisation, state or several people. nominal: a description with no name. */
  type: 'person' | 'group' | 'nominal'
  /** The role the article gives, as written ("Senior Hamas official"), or null. */
  role: string | null
}

export interface Quotation extends Span {
  /** Marks included for direct and partial. */
  kind: QuotationKind
  cue: (Span & { text: string }) | null
  speaker: SpeakerMention | null
  /** sure: shown as fact. uncertain: shown as "not certain" with `candidates`. none: "not attributed". */
  certainty: Certainty
  /** 0 to 1: calibrated probability that the speaker is right. */
  confidence: number
  /** Other people it could be, best first; empty when sure. */
  candidates: string[]
  /** Quotations that are one interrupted statement share a number; null when it stands alone. */
  statement: number | null
}
