import { CUE_WORDS } from './cue-words'
import type { Cue } from './cues'
import { behindDateline } from './datelines'
import { ADVERBS, AUXILIARIES, CALENDAR, CONJUNCTIONS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import type { Reading } from './reading'
import type { Token } from './tokens'

const TIME_WORDS = new Set(
  'today yesterday tomorrow tonight week month year morning afternoon evening night day weekend last this earlier later recently'.split(
    ' ',
  ),
)

/** Back over what belongs to the subject (title, apposition is left) so that the comma before it is found. */
export function cover(tokens: readonly Token[], head: number, floor: number): number {
  let k = head
  while (k > floor) {
    const token = tokens[k - 1] as Token
    if (token.kind === 'word' && token.text !== ',' && !CONJUNCTIONS.has(token.lower)) k--
    else if (token.text === '.' && tokens[k]?.sentence === token.sentence) k--
    else break
  }
  return k
}

export const introFree = (tokens: readonly Token[], k: number, floor: number): number => {
  // “…, as Roe said.”
  const before = tokens[k - 1]
  return before && k - 1 > floor && before.lower === 'as' ? k - 1 : k
}

/** Leaves out an opening “But”, “And”, “So”. */
export function contentStart(tokens: readonly Token[], first: number): number {
  const start = behindDateline(tokens, first)
  return /^(?:but|and|so|yet)$/.test((tokens[start] as Token).lower) ? start + 1 : start
}

/** Longest place or time behind a cue that closes its sentence, in tokens: “said in an interview on Friday.” */
const CLOSING = 9

/** Whether nothing but a place or time stands between a cue and the end of its sentence. */
export function closesSentence(tokens: readonly Token[], from: number, sentenceEnd: number): boolean {
  const first = tokens[from]
  if (!first || sentenceEnd - from > CLOSING) return false
  const opens = PREPOSITIONS.has(first.lower) || CALENDAR.has(first.lower) || TIME_WORDS.has(first.lower)
  if (!opens) return false
  for (let k = from; k < sentenceEnd - 1; k++) {
    const token = tokens[k] as Token
    if (token.kind !== 'word' || AUXILIARIES.has(token.lower) || token.lower === 'that') return false
  }
  return true
}

export function skipMention(reading: Reading, first: number): number {
  const index = reading.cover[first] ?? -1
  if (index >= 0) return (reading.mentions[index] as Mention).last
  const word = (reading.tokens[first] as Token).lower
  return /^(?:him|her|them|us|me|you|reporters)$/.test(word) ? first + 1 : first
}

export function skipTime(tokens: readonly Token[], from: number, to: number): number {
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
export function startsNewClause(tokens: readonly Token[], k: number): boolean {
  const word = (tokens[k] as Token).lower
  return (
    /^(?:which|who|while|although|as|when|after|but|speaking|referring)$/.test(word) ||
    CUE_WORDS.get(word)?.form === 'ing'
  )
}

/** Where the report that begins before `from` stops: at the sentence's end or before another report in the same sentence. */
export function clauseEnd(reading: Reading, from: number, sentenceEnd: number, c: number): number {
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
    // “…, but Norland requested another day”: a clause that another subject begins, whatever its verb.
    const opposed = next.kind === 'verb' ? opposedClause(reading, cues[c] as Cue, next, from) : -1
    if (opposed >= 0) {
      end = opposed
      break
    }
    if (next.kind !== 'verb' || !next.word || next.word.strength < 1) continue
    // “…, adding that …”
    if (before.text === ',' && next.word.form === 'ing') {
      end = next.first - 1
      break
    }
    // “Roe, who asked for calm, said …”: the relative clause ends at the comma.
    const head = next.subject >= 0 ? (mentions[next.subject] as Mention) : null
    if (before.text === ',' && next.link === 'appositive' && head && head.first < (cues[c] as Cue).first) {
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
      goesOn !== undefined &&
      (goesOn.kind !== 'point' || goesOn.text === ':')
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
        // “… “a disgrace,” but Roe said …”: the comma is inside the marks.
        if (tokens[k - 1]?.kind === 'quote' && k > from) {
          end = k
          break
        }
      }
    }
  }
  return trimEnd(tokens, from, end)
}

/** Where “, but Roe …” begins when its verb has a named subject of its own beside it and the tense of the report; else -1. */
function opposedClause({ tokens, mentions }: Reading, cue: Cue, next: Cue, from: number): number {
  const subject = next.subject >= 0 ? (mentions[next.subject] as Mention) : null
  if (
    !subject ||
    next.subject === cue.subject ||
    next.link !== 'adjacent' ||
    next.word?.form !== cue.word?.form
  )
    return -1
  if (subject.kind !== 'name' || next.first !== subject.last) return -1
  const before = tokens[subject.lead - 1]
  const comma = tokens[subject.lead - 2]
  const opposes = /^(?:but|while|whereas)$/.test(before?.lower ?? '') && comma?.text === ','
  return opposes && subject.lead - 2 > from ? subject.lead - 2 : -1
}

function conjunctionBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let k = at - 1; k > floor && k > at - 5; k--) {
    const token = tokens[k] as Token
    if (token.lower === 'and' || token.lower === 'but') return tokens[k - 1]?.text === ',' ? k - 1 : k
    if (token.kind !== 'word') return -1
  }
  return -1
}

export function trimEnd(tokens: readonly Token[], floor: number, end: number): number {
  let k = end
  while (
    k > floor &&
    (tokens[k - 1] as Token).kind === 'point' &&
    /^[.,;:?!]$/.test((tokens[k - 1] as Token).text)
  )
    k--
  return k
}
