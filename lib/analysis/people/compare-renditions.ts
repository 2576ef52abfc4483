import { diffExact } from '@/lib/analysis/collation/diff/diff-exact'
import { presentDiff } from '@/lib/analysis/collation/diff/present-diff'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import type { Piece } from '@/lib/analysis/collation/model'
import { SegmentWords } from '@/lib/analysis/collation/segment-words'
import { joinNames } from '@/lib/analysis/collation/variants/join-names'
import { labelPieces } from '@/lib/analysis/collation/variants/label-pieces'
import type { QuotationKind } from '@/lib/analysis/quotation/model'
import type { LanguageTag } from '@/lib/analysis/text/model'
import type { RenditionRelation } from './model'
import { bareWords } from './bare-words'
import { saysNo } from './negation'

/** One rendition of a statement. `text` as published, marks included or not; of an interrupted one, the pieces joined by a space. */
export interface Rendition {
  text: string
  kind: QuotationKind
}

/** `other`: surely given to someone else. `unclear`: one of them is not attributed, not sure, or a description or body that may be the same. */
export type SpeakerRelation = 'same' | 'other' | 'unclear'

export interface RenditionComparison {
  relation: RenditionRelation
  /** The words without the marks around them. The pieces' `left` and `right` give them back exactly. */
  left: string
  right: string
  pieces: Piece[]
  /** What only one side has, where the other is the same but for it; else empty. In order. */
  cut: { side: 'left' | 'right'; text: string }[]
  /** 0 to 1: how differently the statement is rendered. */
  difference: number
}

/** With less than half of the words in common it is the same thing said in other words. */
const REWORDED_SHARE = 0.5
/** Fewer words left out in the middle are a rewording, not a cut: "any side" and "side". */
const FEWEST_CUT_WORDS = 3
/** Light words ("the", "of") count for this much of a word of content. */
const LIGHT_WORD = 0.3

/** What remains is the speaker's own, so a cut weighs half of a rewording. */
const CUT_WEIGHT = 0.5
/** Marks and spellings are a difference, the least there is. */
const TYPOGRAPHY_DIFFERENCE = 0.02
/** Reported speech changes pronouns and tenses by itself: it differs, and its wording says less. */
const REPORTED_LEAST = 0.15
const REPORTED_WEIGHT = 0.6
/** The same words from another mouth differ more than any rewording but the most thorough. */
const OTHER_SPEAKER_LEAST = 0.6
/** A "not" that only one has turns the statement round. */
const REVERSED_LEAST = 0.5

/** How two renditions of one statement differ. Swapping them swaps the sides and changes nothing else. */
export function compareRenditions(
  left: Rendition,
  right: Rendition,
  speakers: SpeakerRelation = 'same',
  language: LanguageTag = 'en',
): RenditionComparison {
  const [one, other] = [bareWords(left.text), bareWords(right.text)]
  const pieces = piecesOf(one, other, language)
  const cut = cutsOf(pieces, language)
  const wording = wordingOf(one, other, pieces, cut, language)
  const reported = (left.kind === 'indirect') !== (right.kind === 'indirect')
  const relation = speakers === 'other' ? 'other-speaker' : reported ? 'direct-indirect' : wording.relation
  let { difference } = wording
  if (wording.relation !== 'trimmed' && saysNo(one) !== saysNo(other))
    difference = Math.max(difference, REVERSED_LEAST)
  if (reported) difference = REPORTED_LEAST + REPORTED_WEIGHT * difference
  if (speakers === 'other') difference = OTHER_SPEAKER_LEAST + (1 - OTHER_SPEAKER_LEAST) * difference
  const onlyCut = wording.relation === 'trimmed' ? cut : []
  return { relation, left: one, right: other, pieces, cut: onlyCut, difference: Math.min(1, difference) }
}

function piecesOf(left: string, right: string, language: LanguageTag): Piece[] {
  if (left === right) return left === '' ? [] : [{ kind: 'common', left, right }]
  if (left === '' || right === '') return [{ kind: 'change', left, right }]
  const [leftSide, rightSide] = [wordsOf(left, language), wordsOf(right, language)]
  const [leftWords, rightWords] = [leftSide.of(0), rightSide.of(0)]
  const names = joinNames([{ leftText: left, rightText: right, leftWords, rightWords }], leftSide, rightSide)
  for (const word of leftWords) word.key = names.get(word.key) ?? word.key
  return labelPieces(presentDiff({ left, right, leftWords, rightWords }, diffExact(leftWords, rightWords)))
}

/** The words of a rendition, as of an article that is one segment. */
function wordsOf(text: string, language: LanguageTag): SegmentWords {
  return new SegmentWords({ text, segments: [{ start: 0, end: text.length, paragraph: 0 }], language })
}

const HAS_WORD = /[\p{L}\p{N}]/u

/** The stretches that only one side has, when all of them are on one side and enough to be cuts; else empty. */
function cutsOf(pieces: readonly Piece[], language: LanguageTag): RenditionComparison['cut'] {
  const cuts: RenditionComparison['cut'] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'change') continue
    const [onLeft, onRight] = [HAS_WORD.test(piece.left), HAS_WORD.test(piece.right)]
    if (onLeft && onRight) return []
    if (!onLeft && !onRight) continue
    const side = onLeft ? 'left' : 'right'
    if (cuts.length > 0 && cuts[0]?.side !== side) return []
    const text = (onLeft ? piece.left : piece.right).trim()
    const atEdge = index === 0 || index === pieces.length - 1
    if (!atEdge && splitWords(text, language).length < FEWEST_CUT_WORDS) return []
    cuts.push({ side, text })
  }
  return cuts
}

function wordingOf(
  left: string,
  right: string,
  pieces: readonly Piece[],
  cut: readonly { text: string }[],
  language: LanguageTag,
): { relation: RenditionRelation; difference: number } {
  if (left === right) return { relation: 'verbatim', difference: 0 }
  if (!pieces.some(piece => piece.kind === 'change' && HAS_WORD.test(piece.left + piece.right))) {
    return { relation: 'typography', difference: TYPOGRAPHY_DIFFERENCE }
  }
  let common = 0
  let all = 0
  for (const piece of pieces) {
    const [one, other] = [weightOf(piece.left, language), weightOf(piece.right, language)]
    all += one + other
    if (piece.kind !== 'change') common += one + other
  }
  const share = all === 0 ? 0 : common / all
  if (cut.length > 0) return { relation: 'trimmed', difference: CUT_WEIGHT * (1 - share) }
  return { relation: share >= REWORDED_SHARE ? 'reworded' : 'paraphrase', difference: 1 - share }
}

function weightOf(text: string, language: LanguageTag): number {
  let weight = 0
  for (const word of splitWords(text, language)) weight += word.light ? LIGHT_WORD : 1
  return weight
}
