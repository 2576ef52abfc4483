import type { Span } from '../text/model'
import { fold } from '../text/normalise'
import type { Entity } from './entities'
import type { Quotation } from './model'
import { knownHumans } from './pronouns'
import type { Reading } from './reading'

/** Longest first line that is taken for a headline where no cleaning has told, in UTF-16 units. */
const LONGEST_HEADLINE = 220
/** A headline quotes once or twice; of more than these the rest is left as it is. */
const MOST_QUOTED = 8
/** So many words prove that reported speech without marks is what the headline quotes; marked words prove it alone. */
const FEWEST_WORDS = 3

/**
 * Gives marked words of the headline that no verb of the headline reports to whoever says them below: “‘We lost it all’: Norland after the
 * flood” quotes Jane Roe where the article does. Where it does not, a name that is nobody's for certain (a place, mostly) is not taken for
 * their speaker. Changes the quotations; the body's stay as they are.
 */
export function attributeHeadline(reading: Reading, quotations: Quotation[]): Quotation[] {
  const headline = headlineOf(reading)
  if (headline === null) return quotations
  const inHeadline = (q: Quotation) => q.start >= headline.start && q.end <= headline.end
  const quoted = quotations.filter(q => q.kind !== 'indirect' && q.cue === null && inHeadline(q))
  if (quoted.length === 0) return quotations
  const below = quotations
    .filter(q => q.start >= headline.end && q.speaker !== null)
    .map(quotation => ({ quotation, words: wordsOf(reading.text, quotation) }))
  const isSpeaker = speakerTest(reading)
  for (const quotation of quoted.slice(0, MOST_QUOTED)) {
    const words = wordsOf(reading.text, quotation)
    const same = below.filter(b => b.words.includes(words) && proves(b.quotation, words))
    const found = (same.find(b => b.quotation.certainty === 'sure') ?? same[0])?.quotation
    if (found) {
      quotation.speaker = found.speaker && { ...found.speaker }
      quotation.certainty = found.certainty
      quotation.confidence = found.confidence
      quotation.candidates = [...found.candidates]
    } else if (quotation.speaker !== null && !isSpeaker(quotation.speaker.name)) {
      quotation.speaker = null
      quotation.certainty = 'none'
      quotation.confidence = 0
      quotation.candidates = quotation.candidates.filter(isSpeaker)
    }
  }
  return quotations
}

/** The headline as cleaning found it, else a first line without a full stop, with more behind it. */
function headlineOf({ text, paragraphs, headline }: Reading): Span | null {
  if (headline !== null) return headline
  const [first, second] = paragraphs
  if (!first || !second || first.end - first.start > LONGEST_HEADLINE) return null
  return /[.!?…]["”»'’)\s]*$/u.test(text.slice(first.start, first.end)) ? null : first
}

/** Its words in one line, with a blank around each, so that one can be looked for in another. */
function wordsOf(text: string, { start, end }: Span): string {
  const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}

const proves = ({ kind }: Quotation, words: string): boolean =>
  words.length > 2 && (kind !== 'indirect' || words.trim().split(' ').length >= FEWEST_WORDS)

/** Whether a name of the article is surely someone's, or some body's that speaks in it. */
function speakerTest({ mentions, entities, cues }: Reading): (name: string) => boolean {
  const subjects = new Set(cues.map(c => c.subject).filter(s => s >= 0))
  const humans = knownHumans(mentions, entities, subjects)
  const names = new Set([...humans].map(index => (entities[index] as Entity).name.trim()))
  return name => names.has(name)
}
