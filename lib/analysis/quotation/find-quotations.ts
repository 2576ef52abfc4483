import { detectLanguage } from '../text/language'
import type { CleanedText, Segment } from '../text/model'
import { type Attribution, attribute } from './attribute'
import { certaintyFor, confidenceOf, doubted } from './confidence'
import type { Cue } from './cues'
import type { Entity } from './entities'
import { type Context, contextOf } from './features'
import { type QuoteFrame, frameQuotes } from './frames'
import { attributeHeadline } from './headline-quotes'
import { findIndirect } from './indirect'
import { findInLanguage } from './languages/find-in-language'
import { speechTable } from './languages/tables'
import type { MarkedSpan } from './marks'
import type { Mention } from './mention'
import type { Quotation } from './model'
import { readArticle } from './read-article'
import type { Reading } from './reading'
import { speakerOf } from './speaker'
import { isSpeech } from './speech'
import { isPartial, numberStatements } from './statements'
import type { Token } from './tokens'

/**
 * The quotations of an article in order of their start, each with cue, speaker and certainty. Spans are UTF-16 offsets into `text`.
 * Contents of marked quotations (`direct`, `partial`) include their marks and never overlap one another; an `indirect` content is the
 * reported clause and holds the marked fragments that stand in it. `cleaned` keeps page furniture out; without it every line
 * counts as the article's. English is read by learnt rules, five other languages by tables of how they report speech. The third argument is taken so that callers hand on what they have; sentences are counted anew here, because a
 * marked stretch is one word of the sentence that reports it. Never throws; time is near linear in the text.
 */
export function findQuotations(
  text: string,
  cleaned?: CleanedText,
  _segments?: readonly Segment[],
): Quotation[] {
  const table = speechTable(detectLanguage(text, cleaned?.body))
  if (table) return findInLanguage(text, cleaned, table)
  const reading = readArticle(text, cleaned)
  const frames = frameQuotes(reading)
  const context = contextOf(reading, frames)
  const quotations: Quotation[] = []
  frames.forEach((frame, q) => {
    if (isSpeech(context, q)) quotations.push(markedQuotation(context, frame, q))
  })
  const all = quotations.concat(findIndirect(reading, frames))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return numberStatements(reading, attributeHeadline(reading, all))
}

function markedQuotation(context: Context, frame: QuoteFrame, q: number): Quotation {
  const { reading } = context
  const token = reading.tokens[frame.token] as Token
  const mark = reading.marked[token.quote] as MarkedSpan
  const kind = isPartial(reading, frame.token) ? 'partial' : 'direct'
  const attribution = attribute(context, q)
  const mention = attribution.mention >= 0 ? (reading.mentions[attribution.mention] as Mention) : null
  const confidence = mention ? doubted(confidenceOf(attribution.share), mention) : 0
  const certainty = certaintyFor(confidence)
  const cue = cueFor(reading, attribution, frame)
  const speaks = certainty !== 'none'
  return {
    start: mark.start,
    end: mark.end,
    kind,
    cue:
      speaks && cue ? { start: cue.start, end: cue.end, text: reading.text.slice(cue.start, cue.end) } : null,
    speaker: speaks ? speakerOf(reading, attribution.mention, cue) : null,
    certainty,
    confidence,
    candidates: certainty === 'sure' ? [] : candidateNames(reading, attribution, mention),
    statement: null,
  }
}

/** Who else it could be: the bearer a pronoun could nearly as well have, then the other mentions weighed. */
function candidateNames(reading: Reading, attribution: Attribution, mention: Mention | null): string[] {
  const chosen = mention && mention.entity >= 0 ? (reading.entities[mention.entity] as Entity).name : null
  const indexes = [
    ...(mention && mention.rival >= 0 ? [mention.rival] : []),
    ...attribution.others.map(o => o.entity),
  ]
  const names = indexes.map(index => (reading.entities[index] as Entity).name)
  return [...new Set(names)].filter(name => name !== chosen && name.trim() !== '')
}

/** The words that report: the frame's when they have the same speaker, else those nearest to the chosen mention. */
function cueFor(reading: Reading, attribution: Attribution, frame: QuoteFrame): Cue | null {
  const index = frame.bound === attribution.mention ? frame.cue : attribution.cue
  if (index < 0) return null
  const cue = reading.cues[index] as Cue
  const here = reading.tokens[frame.token] as Token
  return Math.abs((reading.tokens[cue.first] as Token).paragraph - here.paragraph) > 1 ? null : cue
}
