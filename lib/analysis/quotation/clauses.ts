import { CUE_WORDS } from './cue-words'
import type { Cue } from './cues'
import { ADVERBS, AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './function-words'
import type { Mention } from './mentions'
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
const TIME_WORDS = new Set(
  'today yesterday tomorrow tonight week month year morning afternoon evening night day weekend last this earlier later recently'.split(
    ' ',
  ),
)

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
  if (cue.kind === 'noun') return ofNoun(reading, c, cue, sentence)
  if (cue.kind === 'according') return accordingTo(tokens, c, cue, sentence, subject)
  if (cue.kind !== 'verb' || !cue.word) return []
  const clauses: Clause[] = []
  const behind = cue.link === 'inverted' && subject ? subject.last : cue.last
  const after = tokens[behind]
  const ends = behind >= sentence.last || after === undefined || /^[.,;?!—–]$/.test(after.text)
  // “…, Roe said.” “…, said Roe.”: the words before the comma.
  if (subject) {
    const head = Math.min(subject.first, cue.first)
    const start = introFree(tokens, cover(tokens, head, sentence.first), sentence.first)
    const comma = tokens[start - 1]
    if (start - 1 > sentence.first && comma?.text === ',' && (ends || cue.link === 'inverted')) {
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
    return [
      {
        cue: c,
        first: contentStart(tokens, sentence.first),
        last,
        side: 'according-before',
        that: false,
        skipped: 0,
      },
    ]
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

/** Back over what belongs to the subject (title, apposition is left) so that the comma before it is found. */
function cover(tokens: readonly Token[], head: number, floor: number): number {
  let k = head
  while (k > floor) {
    const token = tokens[k - 1] as Token
    if (token.kind === 'word' && token.text !== ',' && !CONJUNCTIONS.has(token.lower)) k--
    else if (token.text === '.' && tokens[k]?.sentence === token.sentence) k--
    else break
  }
  return k
}

const introFree = (tokens: readonly Token[], k: number, floor: number): number => {
  // “…, as Roe said.”
  const before = tokens[k - 1]
  return before && k - 1 > floor && before.lower === 'as' ? k - 1 : k
}

/** Leaves out an opening “But”, “And”, “So”. */
function contentStart(tokens: readonly Token[], first: number): number {
  return /^(?:but|and|so|yet)$/.test((tokens[first] as Token).lower) ? first + 1 : first
}

function skipMention(reading: Reading, first: number): number {
  const index = reading.cover[first] ?? -1
  if (index >= 0) return (reading.mentions[index] as Mention).last
  const word = (reading.tokens[first] as Token).lower
  return /^(?:him|her|them|us|me|you|reporters)$/.test(word) ? first + 1 : first
}

function skipTime(tokens: readonly Token[], from: number, to: number): number {
  let k = from
  for (;;) {
    const token = tokens[k]
    if (!token || k >= to) return k
    const next = tokens[k + 1]
    if (
      CALENDAR.has(token.lower) ||
      (TIME_WORDS.has(token.lower) && (token.lower !== 'this' || TIME_WORDS.has(next?.lower ?? '')))
    )
      k++
    else if (token.lower === 'on' && next && CALENDAR.has(next.lower)) k += 2
    else if (
      ADVERBS.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      token.lower !== 'there' &&
      token.lower !== 'here'
    )
      k++
    else return k
  }
}

/** “…, adding that”, “…, which”: what follows the comma is not the same report. */
function startsNewClause(tokens: readonly Token[], k: number): boolean {
  const word = (tokens[k] as Token).lower
  return (
    /^(?:which|who|while|although|as|when|after|but|speaking|referring)$/.test(word) ||
    CUE_WORDS.get(word)?.form === 'ing'
  )
}

/** Where the report that begins before `from` stops: at the sentence's end or before another report in the same sentence. */
function clauseEnd(reading: Reading, from: number, sentenceEnd: number, c: number): number {
  const { tokens, cues, mentions } = reading
  let end = trimEnd(tokens, from, sentenceEnd)
  for (let n = c + 1; n < cues.length; n++) {
    const next = cues[n] as Cue
    if (next.first >= end) break
    if (next.first < from) continue
    const before = tokens[next.first - 1] as Token
    if (next.kind === 'according') {
      end = before.text === ',' ? next.first - 1 : next.first
      break
    }
    if (next.kind !== 'verb' || !next.word || next.word.strength < 1) continue
    // “…, adding that …”
    if (before.text === ',' && next.word.form === 'ing') {
      end = next.first - 1
      break
    }
    // “… and noted that …”, shared subject.
    if (
      next.word.strength >= 2 &&
      next.subject === (cues[c] as Cue).subject &&
      next.link === 'clause' &&
      next.word.form !== 'ing'
    ) {
      const conjunction = conjunctionBefore(tokens, next.first, from)
      if (conjunction > from) {
        end = conjunction
        break
      }
    }
    // “While he said …, he clarified that …”
    const owner = next.subject >= 0 ? (mentions[next.subject] as Mention) : null
    const goesOn = tokens[next.last]
    if (
      owner &&
      next.word.strength >= 2 &&
      next.link === 'adjacent' &&
      owner.first > from + 1 &&
      tokens[owner.first - 1]?.text === ',' &&
      goesOn?.kind === 'word'
    ) {
      end = owner.first - 1
      break
    }
    // “…, but Roe said …”, “…, while Roe said …”
    const subject = next.subject >= 0 ? (mentions[next.subject] as Mention) : null
    if (next.word.strength >= 2 && subject && subject.first > from) {
      let k = cover(tokens, subject.first, from)
      const word = tokens[k - 1] as Token | undefined
      if (
        word &&
        CONJUNCTIONS.has(word.lower) &&
        /^(?:but|while|and|though|although|whereas)$/.test(word.lower)
      ) {
        k--
        if (tokens[k - 1]?.text === ',' && k - 1 > from) {
          end = k - 1
          break
        }
      }
    }
  }
  return trimEnd(tokens, from, end)
}

function conjunctionBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let k = at - 1; k > floor && k > at - 5; k--) {
    const token = tokens[k] as Token
    if (token.lower === 'and' || token.lower === 'but') return tokens[k - 1]?.text === ',' ? k - 1 : k
    if (token.kind !== 'word') return -1
  }
  return -1
}

function trimEnd(tokens: readonly Token[], floor: number, end: number): number {
  let k = end
  while (
    k > floor &&
    (tokens[k - 1] as Token).kind === 'point' &&
    /^[.,;:?!]$/.test((tokens[k - 1] as Token).text)
  )
    k--
  return k
}

/** Whether the words before `first` are only function words: used to tell a bare clause from a noun object. */
export function opensWithNoun(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first] as Token
  return DETERMINERS.has(token.lower) || token.capital || PREPOSITIONS.has(token.lower)
}
