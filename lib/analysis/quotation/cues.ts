import { CUE_NOUNS, CUE_WORDS, type CueWord } from './cue-words'
import { CALENDAR, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import { firstMentionFrom, mentionEndingAt } from './mention-at'
import { subjectOf } from './subjects'
import { isPaperNoun } from './titles'
import type { Token } from './tokens'

/** How a cue's speaker was found; later kinds are weaker. */
export type SubjectLink = 'adjacent' | 'inverted' | 'appositive' | 'chunk' | 'clause' | 'object' | 'none'

/** A reporting expression outside marks. Token indexes, end exclusive. */
export interface Cue {
  first: number
  last: number
  start: number
  end: number
  kind: 'verb' | 'according' | 'colon' | 'noun'
  word: CueWord | null
  /** Index of the mention that speaks, or -1. */
  subject: number
  link: SubjectLink
}

/** For each token the index of the outermost mention that covers it, or -1. */
export function coverOf(tokens: readonly Token[], mentions: readonly Mention[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1)
  mentions.forEach((mention, index) => {
    if (mention.inside) return
    for (let k = mention.first; k < mention.last; k++) if (cover[k] === -1) cover[k] = index
  })
  return cover
}

/** The reporting expressions of the article in order, each with its subject where one is near. Linear in the tokens. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[], cover: Int32Array): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text === ':') {
      const speaker = headlineSpeaker(tokens, mentions, cover, i)
      if (speaker >= 0) cues.push(cue(tokens, i, i + 1, 'colon', null, speaker, 'adjacent'))
    }
    if (token.kind !== 'word') continue
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const subject = firstMentionFrom(tokens, cover, i + 2, 3)
      cues.push(cue(tokens, i, i + 2, 'according', null, subject, subject < 0 ? 'none' : 'adjacent'))
      i++
      continue
    }
    const before = tokens[i - 1]
    const covering = cover[i] ?? -1
    const word =
      CUE_WORDS.get(token.lower) ?? (covering < 0 ? unlisted(tokens, mentions, cover, i) : undefined)
    if (word !== undefined && covering < 0 && !(before && isNominalPosition(before, word))) {
      if (isReducedRelative(tokens, mentions, cover, i, word)) continue
      const found = subjectOf(tokens, mentions, cover, i, word)
      cues.push(cue(tokens, i, i + 1, 'verb', word, found.subject, found.link))
      continue
    }
    if (CUE_NOUNS.has(token.lower)) {
      let owner = -1
      for (let k = i - 1; k >= 0 && k > i - 4; k--) {
        const c = mentionEndingAt(mentions, cover, k)
        if (c >= 0 && (mentions[c] as Mention).possessive) {
          owner = c
          break
        }
      }
      // “in the words of one diplomat”
      if (owner < 0 && token.lower === 'words' && tokens[i + 1]?.lower === 'of')
        owner = firstMentionFrom(tokens, cover, i + 2, 1)
      cues.push(cue(tokens, i, i + 1, 'noun', null, owner, owner < 0 ? 'none' : 'adjacent'))
    }
  }
  return cues
}

/** “Emails released on Monday reveal that …”, “a report published by the council”: what describes a paper reports nothing. */
function isReducedRelative(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
  { lemma, form }: CueWord,
): boolean {
  if (form !== 'past' || !PUBLISHING.test(lemma)) return false
  const before = mentionEndingAt(mentions, cover, i - 1)
  if (before < 0) return false
  const { kind, person } = mentions[before] as Mention
  const next = tokens[i + 1]
  const described = next?.kind === 'word' && (PREPOSITIONS.has(next.lower) || CALENDAR.has(next.lower))
  return kind === 'nominal' && !person && described && isPaperNoun((mentions[before] as Mention).head)
}

const PUBLISHING = /^(?:release|publish|issue|post|write|deliver|read|disclose)$/

/** “Torres: bridge is safe”: the name that a paragraph opens with, before a colon; in the headline, or in capitals as transcripts have it. */
function headlineSpeaker(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): number {
  const index = mentionEndingAt(mentions, cover, i - 1)
  if (index < 0) return -1
  const mention = mentions[index] as Mention
  const first = tokens[mention.first] as Token
  const opens = mention.first === 0 || (tokens[mention.first - 1] as Token).paragraph !== first.paragraph
  const capitals = first.text.length > 1 && first.text === first.text.toUpperCase()
  return opens && mention.kind === 'name' && (first.paragraph === 0 || capitals) ? index : -1
}

/** “Roe demurred: “…””, “Roe shot back, “…””: at most three words between a subject and the mark before a quotation. */
function leadsToQuote(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): boolean {
  let before = i - 1
  if (/ly$/.test(tokens[before]?.lower ?? '') && (cover[before] ?? -1) < 0) before--
  const subject = mentionEndingAt(mentions, cover, before)
  if (subject < 0) return false
  const mention = mentions[subject] as Mention
  if (mention.possessive || !(mention.person || mention.kind !== 'nominal')) return false
  for (let k = i + 1; k < i + 3; k++) {
    const token = tokens[k]
    if (!token) return false
    if (token.text === ':' || token.text === ',')
      return tokens[k + 1]?.kind === 'quote' && tokens[k + 1]?.paragraph === token.paragraph
    if (token.kind !== 'word' || token.capital || CUE_WORDS.has(token.lower)) return false
  }
  return false
}

/**
 * A verb that no list has and that stands where a cue stands: “…,” someone drawled; “…,” hooted Roe; Roe demurred: “…”.
 */
function unlisted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): CueWord | undefined {
  const token = tokens[i] as Token
  if (token.capital || FUNCTION_WORDS.has(token.lower)) return undefined
  if (leadsToQuote(tokens, mentions, cover, i)) return { lemma: token.lower, form: 'past', strength: 2 }
  if (!/(?:[^e]ed|s)$/.test(token.lower)) return undefined
  const previous = tokens[i - 1]
  if (!previous) return undefined
  const word: CueWord = {
    lemma: token.lower,
    form: token.lower.endsWith('s') ? 'present' : 'past',
    strength: 2,
  }
  if (previous.kind === 'quote') {
    const next = firstMentionFrom(tokens, cover, i + 1, 1)
    return next >= 0 ? word : undefined
  }
  const subject = mentionEndingAt(mentions, cover, i - 1)
  if (subject < 0) return undefined
  const mention = mentions[subject] as Mention
  const opener = tokens[mention.first - 1]
  return opener?.kind === 'quote' &&
    opener.paragraph === token.paragraph &&
    (mention.person || mention.kind !== 'nominal')
    ? word
    : undefined
}

function cue(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: Cue['kind'],
  word: CueWord | null,
  subject: number,
  link: SubjectLink,
): Cue {
  return {
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    kind,
    word,
    subject,
    link,
  }
}

/** “the report”, “a claim”, “of record”: the word is a noun here. */
function isNominalPosition(before: Token, word: CueWord): boolean {
  if (word.foreign) return false
  if (word.form === 'ing' || word.form === 'past') return before.lower === 'the' || before.lower === 'a'
  return (
    DETERMINERS.has(before.lower) ||
    (PREPOSITIONS.has(before.lower) && before.lower !== 'to') ||
    /['’]s$/.test(before.lower)
  )
}
