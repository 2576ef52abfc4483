import type { LanguageTag } from '../../text/model'
import type { Word } from '../diff/words'
import type { AttributionShift, Piece } from '../model'
import { stemOf } from '../figures/stem'
import { findFrames, type Attributions, type Frame } from './find-frames'

/** One side of a passage. */
export interface AttributedReading {
  text: string
  words: readonly Word[]
  language: LanguageTag | undefined
}

/**
 * So many words of content must be shared, this part of each reading's, and this of one, before two sentences state the
 * same: one outlet often tells more in the same sentence. Read off 160 linked rows with a frame on either side.
 */
const SHARED_WORDS = 5
const LEAST_PART = 1 / 3
const MOST_PART = 0.4
/** The part of each side's for statements in quotation marks, where wording is the statement. */
const QUOTED_PART = 0.4

/**
 * Whether the same statement is given as fact on one side and attributed on the other, or attributed to someone else; null
 * when neither can be said. Silent unless sure: the readings must share most of what they say, a fact must hold no word
 * that hints at a view and no quotation marks, and two speakers must be one frame each with nothing in common.
 */
export function attributionShift(
  left: AttributedReading,
  right: AttributedReading,
  pieces: readonly Piece[],
): AttributionShift | null {
  const one = findFrames(left.text, left.words, left.language)
  const other = findFrames(right.text, right.words, right.language)
  if (one.frames.length + other.frames.length === 0) return null
  const bothQuote = /[“"«„]/u.test(left.text) && /[“"«„]/u.test(right.text)
  const parts = bothQuote
    ? [quotedPart(left, pieces, 'left'), quotedPart(right, pieces, 'right')]
    : [statedPart(left, one.frames, pieces, 'left'), statedPart(right, other.frames, pieces, 'right')]
  const [least, most] = bothQuote ? [QUOTED_PART, QUOTED_PART] : [LEAST_PART, MOST_PART]
  if (Math.min(...parts) < least || Math.max(...parts) < most) return null
  if (isFact(other) && one.frames.length === 1) {
    return { kind: 'attributed-left-only', left: frameText(left, one.frames[0]!), right: null }
  }
  if (isFact(one) && other.frames.length === 1) {
    return { kind: 'attributed-right-only', left: null, right: frameText(right, other.frames[0]!) }
  }
  const [leftFrame, rightFrame] = [one.frames[0], other.frames[0]]
  if (leftFrame === undefined || rightFrame === undefined || one.frames.length + other.frames.length > 2)
    return null
  if (!areDifferent(left, leftFrame, right, rightFrame)) return null
  return { kind: 'other-speaker', left: frameText(left, leftFrame), right: frameText(right, rightFrame) }
}

const isFact = (attributions: Attributions) => attributions.frames.length === 0 && !attributions.isOpen()

function frameText({ text, words }: AttributedReading, frame: Frame): string {
  return text.slice(words[frame.from]!.start, words[frame.to - 1]!.end)
}

/** The part of one side's words of content outside its frames that is shared; 0 when too few are. */
function statedPart(
  { words }: AttributedReading,
  frames: readonly Frame[],
  pieces: readonly Piece[],
  side: Side,
): number {
  const isFrame = (index: number) => frames.some(frame => index >= frame.from && index < frame.to)
  return sharedPart(words, pieces, side, index => !isFrame(index))
}

/** The same for one side's words inside quotation marks. */
function quotedPart({ text, words }: AttributedReading, pieces: readonly Piece[], side: Side): number {
  let depth = 0
  let end = 0
  const isQuoted = words.map(word => {
    for (const mark of text.slice(end, word.start)) {
      if (/[“«„]/u.test(mark)) depth = 1
      else if (/[”»]/u.test(mark)) depth = 0
      else if (mark === '"') depth = 1 - depth
    }
    end = word.end
    return depth === 1
  })
  return sharedPart(words, pieces, side, index => isQuoted[index] === true)
}

type Side = 'left' | 'right'

function sharedPart(
  words: readonly Word[],
  pieces: readonly Piece[],
  side: Side,
  counts: (index: number) => boolean,
): number {
  let shared = 0
  let all = 0
  let at = 0
  let index = 0
  for (const piece of pieces) {
    at += piece[side].length
    for (; index < words.length && words[index]!.end <= at; index++) {
      if (words[index]!.light || !counts(index)) continue
      all++
      if (piece.kind !== 'change') shared++
    }
  }
  return shared < SHARED_WORDS ? 0 : shared / all
}

/** Sure that two speakers are not one: names with nothing in common, or one person against several. */
function areDifferent(left: AttributedReading, one: Frame, right: AttributedReading, other: Frame): boolean {
  if (one.pronoun !== null || other.pronoun !== null) {
    const [pronoun, named] = one.pronoun !== null ? [one, other] : [other, one]
    return named.pronoun === null && pronoun.pronoun === 'singular' && named.isPlural
  }
  const [a, b] = [speakerStems(left, one), speakerStems(right, other)]
  if (a.names.size === 0 || b.names.size === 0) return false
  for (const stem of a.all) if (b.all.has(stem) && (a.names.has(stem) || b.names.has(stem))) return false
  return true
}

function speakerStems({ words }: AttributedReading, frame: Frame) {
  const names = new Set<string>()
  const all = new Set<string>()
  for (let at = frame.speaker.from; at < frame.speaker.to; at++) {
    const word = words[at]!
    if (word.light) continue
    const stem = stemOf(word.key)
    all.add(stem)
    if (word.capital) names.add(stem)
  }
  return { names, all }
}
