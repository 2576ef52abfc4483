import {
  clauseEnd,
  closesSentence,
  contentStart,
  cover,
  introFree,
  skipMention,
  skipTime,
  startsNewClause,
  trimEnd,
} from './clause-bounds'
import { CUE_WORDS } from './cue-words'
import type { Cue } from './cues'
import { AUXILIARIES } from './function-words'
import type { Mention } from './mention'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** Where reported words stand to their cue: behind it, before it, around it (“…, she said, …”), or behind a headline's colon. */
export type Side = 'behind' | 'before' | 'according-before' | 'according-behind' | 'headline' | 'noun'

/** A stretch of unmarked words that a cue may report. Token indexes, end exclusive. */
export interface Clause {
  cue: number
  first: number
  last: number
  side: Side
  /** Introduced by “that”. */
  that: boolean
  /** Words of addressee, time and place between cue and clause. */
  skipped: number
}

/** Verbs whose first object is who was spoken to. */
const ADDRESSING = new Set(
  'tell ask urge warn remind advise assure inform order instruct beg implore'.split(' '),
)
/** Longest sentence that is read, in tokens. */
const LONGEST = 400
/** Furthest a “that” may stand behind its cue, in tokens: “told reporters in Ohio on Tuesday that …”. */
const THAT_REACH = 14
/** Verbs with a particle: what they report comes behind it. */
const PHRASAL =
  /^(?:call for|call on|call upon|point to|point out|talk about|talk of|speak of|speak about|warn of|warn about|warn against|argue for|argue against|refer to|complain about|complain of|boast of|boast about|write about|say of|say about|hint at|lash out|ask about|ask for|insist on|rail against|inquire about|comment on)$/
/** First and last token (exclusive) of the sentence around token `i`. */
export function sentenceAround(tokens: readonly Token[], i: number): { first: number; last: number } {
  const sentence = (tokens[i] as Token).sentence
  let first = i
  while (first > 0 && (tokens[first - 1] as Token).sentence === sentence) first--
  let last = i + 1
  while (last < tokens.length && (tokens[last] as Token).sentence === sentence) last++
  return { first, last }
}

/** The clauses that the cue at index `c` may report; `sentence` holds the bounds of its sentence. */
export function clausesOf(reading: Reading, c: number, sentence: { first: number; last: number }): Clause[] {
  const { tokens, cues, mentions } = reading
  const cue = cues[c] as Cue
  const subject = cue.subject >= 0 ? (mentions[cue.subject] as Mention) : null
  // A line without sentence ends is no sentence: reading all of it at each cue would take quadratic time.
  if (sentence.last - sentence.first > LONGEST) return []
  if (cue.kind === 'colon') return behindColon(tokens, c, cue)
  if (cue.kind === 'noun') return ofNoun(reading, c, cue, sentence)
  if (cue.kind === 'according') return accordingTo(tokens, c, cue, sentence, subject)
  if (cue.kind !== 'verb' || !cue.word) return []
  const clauses: Clause[] = []
  const behind = cue.link === 'inverted' && subject ? subject.last : cue.last
  const after = tokens[behind]
  const ends = behind >= sentence.last || after === undefined || /^[.,;?!—–]$/.test(after.text)
  const closes = ends || closesSentence(tokens, behind, sentence.last)
  // “…, Roe said.” “…, said Roe.”: the words before the comma.
  const passive = tokens[cue.last]?.lower === 'by' && subject !== null && subject.first > cue.last
  if (subject && !passive) {
    const head = Math.min(subject.first, cue.first)
    const start = introFree(tokens, cover(tokens, head, sentence.first), sentence.first)
    const comma = tokens[start - 1]
    const attributed = tokens[sentence.first]?.lower === 'according'
    const fronted = start - 1 > sentence.first && comma?.text === ',' && !attributed
    if (fronted && (closes || cue.link === 'inverted')) {
      clauses.push({
        cue: c,
        first: contentStart(tokens, sentence.first),
        last: start - 1,
        side: 'before',
        that: false,
        skipped: 0,
      })
      if (ends && after?.text === ',' && behind + 3 < sentence.last) {
        const last = clauseEnd(reading, behind + 1, sentence.last, c)
        if (!startsNewClause(tokens, behind + 1))
          clauses.push({ cue: c, first: behind + 1, last, side: 'behind', that: false, skipped: 0 })
      }
      return clauses
    }
  }
  // “As the Times noted, …”: what follows the comma.
  const opener = tokens[sentence.first] as Token
  if (
    ends &&
    after?.text === ',' &&
    opener.lower === 'as' &&
    subject &&
    subject.first - sentence.first <= 6
  ) {
    const last = clauseEnd(reading, behind + 2, sentence.last, c)
    if (last > behind + 2)
      clauses.push({ cue: c, first: behind + 1, last, side: 'behind', that: false, skipped: 1 })
  }
  if (ends) return clauses
  let first = behind
  let that = false
  const limit = Math.min(sentence.last, behind + THAT_REACH)
  for (let k = behind; k < limit; k++) {
    const token = tokens[k] as Token
    if (token.lower === 'that') {
      first = k
      that = true
      break
    }
    if (token.kind !== 'word' || (k > behind && CUE_WORDS.has(token.lower) && (reading.cover[k] ?? -1) < 0))
      break
    if (AUXILIARIES.has(token.lower)) break
  }
  if (!that) {
    if (PHRASAL.test(`${cue.word.lemma} ${(tokens[first] as Token).lower}`)) first++
    if (ADDRESSING.has(cue.word.lemma)) first = skipMention(reading, first)
    first = skipTime(tokens, first, sentence.last)
  }
  if (first >= sentence.last) return clauses
  const last = clauseEnd(reading, first + 1, sentence.last, c)
  if (last > first) clauses.push({ cue: c, first, last, side: 'behind', that, skipped: first - behind })
  return clauses
}

/** “Torres: bridge is safe”: the rest of the headline or of the transcript's paragraph, within `LONGEST`. */
function behindColon(tokens: readonly Token[], c: number, cue: Cue): Clause[] {
  const { paragraph } = tokens[cue.first] as Token
  let last = cue.last
  while (last < tokens.length && last - cue.last < LONGEST && (tokens[last] as Token).paragraph === paragraph)
    last++
  const end = trimEnd(tokens, cue.last, last)
  return end > cue.last + 1
    ? [{ cue: c, first: cue.last, last: end, side: 'headline', that: false, skipped: 0 }]
    : []
}

/** “his claim that …”, “calls for …”: what hangs on a noun of speech. */
function ofNoun(reading: Reading, c: number, cue: Cue, sentence: { first: number; last: number }): Clause[] {
  const { tokens } = reading
  const after = tokens[cue.last]
  if (
    !after ||
    cue.last >= sentence.last ||
    (after.lower !== 'that' && !(cue.subject >= 0 && /^(?:for|to)$/.test(after.lower)))
  )
    return []
  const first = after.lower === 'for' ? cue.last + 1 : cue.last
  if (first + 1 >= sentence.last) return []
  return [
    {
      cue: c,
      first,
      last: clauseEnd(reading, first + 1, sentence.last, c),
      side: 'noun',
      that: after.lower === 'that',
      skipped: 0,
    },
  ]
}

function accordingTo(
  tokens: readonly Token[],
  c: number,
  cue: Cue,
  sentence: { first: number; last: number },
  subject: Mention | null,
): Clause[] {
  const before = tokens[cue.first - 1]
  if (cue.first > sentence.first + 1) {
    const last = before?.text === ',' ? cue.first - 1 : cue.first
    const first = contentStart(tokens, sentence.first)
    const clauses: Clause[] = [{ cue: c, first, last, side: 'according-before', that: false, skipped: 0 }]
    // “The bridge, according to Roe, will close”: a subject in front, its verb behind.
    const comma = subject?.last ?? sentence.last
    const rest = trimEnd(tokens, comma + 2, sentence.last)
    if (
      before?.text === ',' &&
      tokens[comma]?.text === ',' &&
      AUXILIARIES.has(tokens[comma + 1]?.lower ?? '') &&
      rest > comma + 2
    )
      clauses.push({
        cue: c,
        first: comma + 1,
        last: rest,
        side: 'according-behind',
        that: false,
        skipped: 0,
      })
    return clauses
  }
  // “According to Roe, …”: the first comma behind the speaker.
  for (let k = subject ? subject.last : cue.last; k < sentence.last - 1; k++) {
    if ((tokens[k] as Token).text === ',') {
      return [
        {
          cue: c,
          first: k + 1,
          last: trimEnd(tokens, k + 2, sentence.last),
          side: 'according-behind',
          that: false,
          skipped: 0,
        },
      ]
    }
  }
  return []
}
