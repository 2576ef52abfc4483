import type { Cue } from './cues'
import type { Context } from './features'
import type { QuoteFrame } from './frames'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from './function-words'
import type { MarkedSpan } from './marks'
import type { Mention } from './mention'
import { clip, quoteFeatures } from './quote-features'
import type { Token } from './tokens'

/** Words that introduce a name, a title or a term rather than speech. Origin: the naming and titling verbs and nouns of news prose. */
const NAMING = new Set(
  `called named titled entitled dubbed nicknamed known termed labeled labelled show series film movie book song album novel program
  podcast program column essay magazine game hit single episode article drama comedy documentary musical hashtag phrase term word
  words so-called account sign signs shirt`.split(/\s+/),
)
const MADE_OF_SPEECH = new Set(
  'said says saying told tells wrote writes tweeted asked added adding'.split(' '),
)

/** What tells whether a marked stretch is speech, or a title, a name, a term, or a word held at arm's length. */
export function speechRow(context: Context, q: number): Float64Array {
  const { reading, frames } = context
  const { tokens, marked, text, cues } = reading
  const frame = frames[q] as QuoteFrame
  const t = frame.token
  const quote = tokens[t] as Token
  const mark = marked[quote.quote] as MarkedSpan
  const inner = text.slice(mark.innerStart, Math.min(mark.innerEnd, mark.innerStart + 2000)).trim()
  const words = inner.split(/\s+/u)
  const content = words.filter(w => w.length > 3)
  const capitals = content.filter(w => /^\p{Lu}/u.test(w)).length
  const lower = words.map(w => w.toLowerCase().replace(/[^\p{L}’']/gu, ''))
  const verbal = lower.filter(
    w =>
      AUXILIARIES.has(w) ||
      PRONOUNS.has(w) ||
      /^(?:you|your|my|our|me|us|it’s|it's|don’t|don't|that’s|that's|i’m|i'm)$/.test(w),
  ).length
  const functional = lower.filter(w => FUNCTION_WORDS.has(w)).length
  const before = sameSentence(tokens, t, -1)
  const before2 = sameSentence(tokens, t, -2)
  const after = sameSentence(tokens, t, 1)
  const alone = tokens[t - 1]?.paragraph !== quote.paragraph && tokens[t + 1]?.paragraph !== quote.paragraph
  const cue = frame.cue >= 0 ? (cues[frame.cue] as Cue) : null
  const subject = frame.bound >= 0 ? (reading.mentions[frame.bound] as Mention) : null
  return new Float64Array([
    ...quoteFeatures(context, q),
    content.length === 0 ? 0.5 : capitals / content.length,
    clip(verbal, 0, 6),
    words.length === 0 ? 0 : functional / words.length,
    wordClass(before),
    wordClass(before2),
    wordClass(after),
    before && NAMING.has(before.lower) ? 1 : before2 && NAMING.has(before2.lower) ? 2 : 0,
    alone ? 1 : 0,
    cue ? (cue.word?.strength ?? 2.5) : 0,
    cue ? clip(cue.first > t ? cue.first - t : t - cue.last, 0, 30) : 31,
    cue?.word && MADE_OF_SPEECH.has(text.slice(cue.start, cue.end).toLowerCase()) ? 1 : 0,
    subject ? (subject.person ? 2 : subject.kind === 'pronoun' ? 3 : 1) : 0,
    /[-–]/u.test(inner) && words.length < 4 ? 1 : 0,
    before && /['’]s$/u.test(before.lower) ? 1 : 0,
    quote.paragraph === 0 ? 1 : 0,
    tokens[t + 1]?.text === '(' || tokens[t - 1]?.text === '(' ? 1 : 0,
    distanceToSpeech(context, q),
  ])
}

/** Marked stretches between here and the nearest one that a pattern binds to a saying verb, at most 4. */
function distanceToSpeech(context: Context, q: number): number {
  for (let d = 0; d < 4; d++) {
    for (const k of [q - d, q + d]) {
      const frame = context.frames[k]
      const cue = frame && frame.cue >= 0 ? context.reading.cues[frame.cue] : undefined
      if (cue && (cue.word?.strength ?? 3) >= 3) return d
    }
  }
  return 4
}

function sameSentence(tokens: readonly Token[], t: number, step: number): Token | null {
  const token = tokens[t + step]
  return token && token.sentence === (tokens[t] as Token).sentence ? token : null
}

function wordClass(token: Token | null): number {
  if (!token) return 0
  if (token.kind === 'quote') return 1
  if (token.kind === 'point')
    return token.text === ',' ? 2 : token.text === ':' ? 3 : token.text === '.' ? 4 : 5
  if (token.lower === 'that') return 6
  if (/^(?:the|this|these|those)$/.test(token.lower)) return 7
  if (token.lower === 'a' || token.lower === 'an') return 8
  if (DETERMINERS.has(token.lower)) return 9
  if (token.lower === 'as' || token.lower === 'of' || token.lower === 'on') return 10
  if (PREPOSITIONS.has(token.lower)) return 11
  if (CONJUNCTIONS.has(token.lower)) return 12
  if (AUXILIARIES.has(token.lower)) return 13
  if (token.lower.endsWith('ed') || token.lower.endsWith('ing')) return 14
  return token.capital ? 16 : 15
}
