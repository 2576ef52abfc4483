import type { LanguageTag } from '../../text/model'
import type { Word } from '../diff/words'
import { attributionWords, type AttributionWords } from './attribution-words'

/** The words that attribute a statement: who is said to say it, and the verb or phrase. Word indexes, end exclusive. */
export interface Frame {
  speaker: { from: number; to: number }
  from: number
  to: number
  /** he, they: the speaker is named elsewhere. */
  pronoun: 'singular' | 'plural' | null
  /** More than one speaker, as far as the words say. */
  isPlural: boolean
}

export interface Attributions {
  frames: Frame[]
  /** Some word shows that somebody's view is told, or words stand in quotation marks: never called fact. */
  isOpen: () => boolean
}

const LONGEST_SPEAKER = 9
/** What may stand between two words of one phrase. */
const PART = /^[\s\u00a0-]*$/u
const QUOTE = /[“”„«»"]/u

/**
 * The reporting frames of a reading: "X said (that) …", "…, X said", "…, said X", "according to X". Careful: what is not
 * clearly a speaker next to a verb of saying makes no frame, and only leaves the reading open.
 */
export function findFrames(
  text: string,
  words: readonly Word[],
  language: LanguageTag | undefined,
): Attributions {
  const lexicon = attributionWords(language)
  const keys = words.map(word => word.folded)
  const reader: Reader = { text, words, keys, lexicon }
  const frames: Frame[] = []
  let speaks = false
  for (let at = 0; at < words.length; at++) {
    const key = keys[at]!
    if (!lexicon.signals.has(key)) continue
    const source = sourceAt(reader, at)
    if (source > 0) {
      const speaker = speakerBehind(reader, at + source)
      if (speaker !== null) frames.push(frameOf(reader, speaker, at, speaker.to))
      speaks = true
    } else if (lexicon.verbs.has(key)) {
      const speaker = speakerBefore(reader, at) ?? speakerBehind(reader, at + 1, true)
      if (speaker !== null) {
        frames.push(frameOf(reader, speaker, Math.min(at, speaker.from), Math.max(at + 1, speaker.to)))
      }
      speaks = true
    }
  }
  return { frames, isOpen: () => speaks || QUOTE.test(text) || keys.some(key => hints(key, lexicon)) }
}

/** How many words of a phrase that names a speaker behind it begin at a place; 0 for none. */
function sourceAt({ keys, lexicon }: Reader, at: number): number {
  const key = keys[at]
  for (const phrase of lexicon.sources) {
    if (phrase[0] === key && isPhraseAt(phrase, keys, at)) return phrase.length
  }
  return 0
}

function isPhraseAt(phrase: readonly string[], keys: readonly string[], at: number): boolean {
  return phrase.every((word, index) => keys[at + index] === word)
}

function hints(key: string, lexicon: AttributionWords): boolean {
  return lexicon.hints.test(key) || (key === lexicon.that && lexicon.that !== '')
}

interface Reader {
  text: string
  words: readonly Word[]
  keys: readonly string[]
  lexicon: AttributionWords
}

function frameOf(reader: Reader, speaker: Frame['speaker'], from: number, to: number): Frame {
  const { keys, lexicon } = reader
  const only = speaker.to - speaker.from === 1 ? keys[speaker.from]! : ''
  const pronoun = lexicon.singular.has(only) ? 'singular' : lexicon.plural.has(only) ? 'plural' : null
  const last = keys[speaker.to - 1] ?? ''
  const isPlural = pronoun === 'plural' || (/[^su']s$/.test(last) && !isCapital(reader, speaker.to - 1))
  return { speaker, from, to, pronoun, isPlural }
}

/** The subject of a verb of saying: the words of its clause before it, with the name before an apposition. */
function speakerBefore(reader: Reader, verb: number): Frame['speaker'] | null {
  const { keys, lexicon } = reader
  let to = verb
  if (!PART.test(gapBefore(reader, verb))) {
    // "Patel, a spokesman, said": the verb follows the comma that closes the apposition.
    if (!/^,\s$/.test(gapBefore(reader, verb))) return null
    const inner = clauseStart(reader, verb)
    const outer = clauseStart(reader, inner)
    const isApposition =
      inner > 0 && /^,\s$/.test(gapBefore(reader, inner)) && verb - outer <= LONGEST_SPEAKER + 6
    if (!isApposition || inner - outer > 6 || !opensNoun(reader, outer) || !opensNoun(reader, inner))
      return null
    return hasRelative(reader, outer, verb) ? null : withoutOpeners(reader, outer, verb)
  }
  while (to > 0 && lexicon.between.has(keys[to - 1]!) && PART.test(gapBefore(reader, to - 1))) to--
  const from = clauseStart(reader, to)
  if (to <= from || to - from > LONGEST_SPEAKER || hasRelative(reader, from, to)) return null
  return withoutOpeners(reader, from, to)
}

/** The first word of the clause that ends before a word. */
function clauseStart(reader: Reader, end: number): number {
  let from = end
  while (from > 0) {
    from--
    if (from === 0 || !PART.test(gapBefore(reader, from))) break
  }
  return from
}

function withoutOpeners(reader: Reader, from: number, to: number): Frame['speaker'] | null {
  let start = from
  while (start < to && reader.lexicon.openers.has(reader.keys[start]!)) start++
  if (start >= to) return null
  const span = { from: start, to }
  return isSpeaker(reader, span) ? span : null
}

/** A speaker is a pronoun, holds a name, or is a description with an article or in the plural ("the ministry", "officials"). */
function isSpeaker(reader: Reader, { from, to }: Frame['speaker']): boolean {
  const { keys, words, lexicon } = reader
  if (to - from === 1 && (lexicon.singular.has(keys[from]!) || lexicon.plural.has(keys[from]!)))
    return keys[from] !== 'it'
  const heavy = Array.from({ length: to - from }, (_, index) => from + index).filter(
    index => !words[index]!.light,
  )
  if (heavy.length === 0) return false
  return (
    heavy.some(index => isCapital(reader, index)) ||
    /^(?:the|a|an|o|a|os|as|um|uma)$/.test(keys[from]!) ||
    /s$/.test(keys[to - 1]!)
  )
}

/** The words behind "according to", or behind a verb that stands before its subject ("said Smith"). */
function speakerBehind(reader: Reader, from: number, isInverted = false): Frame['speaker'] | null {
  const { keys, lexicon } = reader
  // "…,” said Smith", "…, said the mayor": only right behind a closing mark or comma is the subject behind the verb.
  if (isInverted && !/[,”"»]\s*$/u.test(gapBefore(reader, from - 1))) return null
  let to = from
  while (
    to < keys.length &&
    to - from < LONGEST_SPEAKER &&
    (to === from || PART.test(gapBefore(reader, to)))
  ) {
    if (lexicon.relatives.has(keys[to]!)) break
    if (to > from && (lexicon.verbs.has(keys[to]!) || lexicon.ends.has(keys[to]!))) break
    to++
  }
  if (to === from || (isInverted && !opensNoun(reader, from))) return null
  const span = { from, to }
  return isSpeaker(reader, span) ? span : null
}

/** A name or an article: what a speaker can begin with. */
function opensNoun(reader: Reader, index: number): boolean {
  return isCapital(reader, index) || reader.lexicon.articles.has(reader.keys[index] ?? '')
}

function hasRelative(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.lexicon.relatives.has(reader.keys[at]!)) return true
  return false
}

/** What stands between a word and the one before it. */
function gapBefore({ text, words }: Reader, index: number): string {
  const word = words[index]
  return word === undefined ? '' : text.slice(words[index - 1]?.end ?? 0, word.start)
}

function isCapital(reader: Reader, index: number): boolean {
  const word = reader.words[index]
  return word !== undefined && word.capital && !word.light
}
