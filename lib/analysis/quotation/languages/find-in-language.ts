import { languageTable } from '../../text/language'
import type { CleanedText } from '../../text/model'
import { findMarked, type MarkedSpan } from '../marks'
import { certaintyFor } from '../confidence'
import type { Quotation, SpeakerMention } from '../model'
import { spellingOf } from '../openers'
import { paragraphsOf } from '../paragraphs'
import { isPartial, numberStatements } from '../statements'
import { type Token, tokenise } from '../tokens'
import { attributionBeside } from './marked-speech'
import type { ArticleTable, SpeechTable } from './model'
import { type Attributed, type TableReading } from './reading'
import { reportedStretches } from './reported-clauses'
import { personBefore, readWhoIsWho, speakerIn } from './who-is-who'

/**
 * How far the rules are trusted: they are written and not learnt, so nothing is calibrated here. Beside the verb a name or description is
 * shown as sure; a pronoun, a shared surname and a dropped subject are not.
 */
const TRUST = { beside: 0.9, shared: 0.6, pronoun: 0.6, dropped: 0.5, before: 0.85 }
/** Shorter marked stretches than this, in words, are terms and titles unless something beside them says who speaks. */
const FEWEST_WORDS = 4

type Found = Pick<Quotation, 'cue' | 'speaker' | 'confidence'>

/** Nothing beside it tells who speaks. */
const NOBODY: Found = { cue: null, speaker: null, confidence: 0 }

/** How many sentences back the subject of a verb without one may have spoken. */
const DROPPED_REACH = 4

/** `findQuotations` for an article in a language with a table; the same promises. */
export function findInLanguage(
  text: string,
  cleaned: CleanedText | undefined,
  speech: SpeechTable,
): Quotation[] {
  const paragraphs = paragraphsOf(text, cleaned)
  const marked = findMarked(text, paragraphs)
  const tokens = tokenise(text, paragraphs, marked)
  const { weekdays, months } = languageTable(speech.tag)
  const calendar = new Set([...weekdays, ...months].flat())
  const table: ArticleTable = { ...speech, named: spellingOf(tokens).named, calendar }
  const reading: TableReading = { text, tokens, marked, table, who: readWhoIsWho(text, tokens, table) }
  const stretches = reportedStretches(reading)
  const beside = tokens.map((token, t) => (token.kind === 'quote' ? attributionBeside(reading, t) : null))
  const spoken = speakersInOrder(reading, [...stretches, ...beside])
  const quotations: Quotation[] = []
  let before: { quotation: Quotation; token: number } | null = null
  const whole = new Set<number>()
  tokens.forEach((token, t) => {
    if (token.kind !== 'quote' || isName(reading, t)) return
    const by = beside[t] ?? null
    const found = by ? speakerOf(reading, by, spoken) : carriedOn(reading, before, t)
    if (!found && !readsAsSpeech(reading, t)) return
    const quotation = make(reading, t, found ?? NOBODY)
    quotations.push(quotation)
    before = { quotation, token: t }
    if (by && Math.abs(by.cueLast - t) <= 1) whole.add(by.cueFirst)
  })
  for (const stretch of stretches) {
    const alone = tokens.slice(stretch.first, stretch.last).every(token => token.kind !== 'word')
    if (alone || whole.has(stretch.cueFirst)) continue
    quotations.push({
      ...finish(
        { start: (tokens[stretch.first] as Token).start, end: (tokens[stretch.last - 1] as Token).end },
        'indirect',
      ),
      ...shown(speakerOf(reading, stretch, spoken)),
    })
  }
  quotations.sort((a, b) => a.start - b.start || b.end - a.end)
  return numberStatements(reading, quotations)
}

/** Who is said to speak, with the token at which that is said. */
interface Spoken {
  token: number
  speaker: SpeakerMention
}

/** Everyone whom a verb has as its named or described subject, in order. */
function speakersInOrder(reading: TableReading, all: readonly (Attributed | null)[]): Spoken[] {
  const { text, tokens, who, table } = reading
  return all
    .flatMap(found =>
      found?.subject && found.subject.kind !== 'pronoun'
        ? [{ token: found.cueFirst, speaker: speakerIn(text, tokens, found.subject, who, table).speaker }]
        : [],
    )
    .sort((a, b) => a.token - b.token)
}

/** Whoever spoke last before token `k`, for a verb without its subject. */
function spokeBefore(reading: TableReading, spoken: readonly Spoken[], k: number): SpeakerMention | null {
  const { tokens, who } = reading
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spoken[middle] as Spoken).token < k) low = middle + 1
    else high = middle
  }
  const last = spoken[low - 1]
  const far = last && (tokens[k] as Token).sentence - (tokens[last.token] as Token).sentence > DROPPED_REACH
  if (last && !far) return last.speaker
  const named = personBefore(who, k, 'any')
  return named && { start: 0, end: 0, text: '', name: named.name, type: 'person', role: named.role }
}

function speakerOf(reading: TableReading, found: Attributed, spoken: readonly Spoken[]): Found {
  const { text, tokens, who, table } = reading
  const { start } = tokens[found.cueFirst] as Token
  const { end } = tokens[found.cueLast - 1] as Token
  const cue = { start, end, text: text.slice(start, end) }
  if (!found.subject) {
    const meant = spokeBefore(reading, spoken, found.cueFirst)
    return meant
      ? { cue, speaker: { ...meant, ...cue }, confidence: TRUST.dropped }
      : { cue, speaker: null, confidence: 0 }
  }
  const { speaker, sure } = speakerIn(text, tokens, found.subject, who, table)
  const pronoun = found.subject.kind === 'pronoun'
  return { cue, speaker, confidence: sure ? TRUST.beside : pronoun ? TRUST.pronoun : TRUST.shared }
}

/** Whoever spoke right before in the paragraph, or in the one before that was left open. */
function carriedOn(
  { tokens, marked }: TableReading,
  before: { quotation: Quotation; token: number } | null,
  t: number,
): Found | null {
  if (!before?.quotation.speaker) return null
  const [last, here] = [tokens[before.token] as Token, tokens[t] as Token]
  const open = marked[last.quote]?.closed === false && here.paragraph === last.paragraph + 1
  const near = here.paragraph === last.paragraph && here.sentence - last.sentence <= 2
  if (!open && !near) return null
  const { cue, speaker, confidence } = before.quotation
  return { cue, speaker, confidence: Math.min(confidence, TRUST.before) }
}

/** “der „Hafenpost“”, “le journal « Le Port »”: one or two capital words behind an article or noun are what something is called. */
function isName({ text, tokens, marked, table }: TableReading, t: number): boolean {
  const mark = marked[(tokens[t] as Token).quote] as MarkedSpan
  const words = text.slice(mark.innerStart, mark.innerEnd).trim().split(/\s+/u)
  const before = tokens[t - 1]
  if (words.length >= FEWEST_WORDS || before?.sentence !== (tokens[t] as Token).sentence) return false
  const called =
    before.kind === 'word' && !table.verbs.has(before.lower) && !table.prepositions.has(before.lower)
  return called && words.every(word => /^\P{Ll}/u.test(word))
}

/** A marked stretch by itself that is long enough and closed like a sentence. */
function readsAsSpeech({ text, tokens, marked }: TableReading, t: number): boolean {
  const mark = marked[(tokens[t] as Token).quote] as MarkedSpan
  const inner = text.slice(mark.innerStart, mark.innerEnd).trim()
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return (
    words >= FEWEST_WORDS && (/[.?!…,]$/u.test(inner) || /^[.,]/u.test(text.slice(mark.end, mark.end + 1)))
  )
}

function make(reading: TableReading, t: number, found: Found): Quotation {
  const mark = reading.marked[(reading.tokens[t] as Token).quote] as MarkedSpan
  const kind = isPartial(reading, t) ? 'partial' : 'direct'
  return { ...finish({ start: mark.start, end: mark.end }, kind), ...shown(found) }
}

function finish({ start, end }: { start: number; end: number }, kind: Quotation['kind']) {
  return { start, end, kind, candidates: [], statement: null }
}

function shown({ cue, speaker, confidence }: Found) {
  const certainty = speaker === null ? 'none' : certaintyFor(confidence)
  return { cue: speaker ? cue : null, speaker, certainty, confidence: speaker ? confidence : 0 } as const
}
