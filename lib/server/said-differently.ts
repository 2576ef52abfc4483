import { splitWords } from '@/lib/analysis/collation/diff/words'
import { compareRenditions, type RenditionComparison } from '@/lib/analysis/people/compare-renditions'
import type { PassageView, SaidDifferentlyView, SaidHere, Side } from '@/lib/schema/comparison-view'
import type { ArticleRecord, QuotationRecord } from '@/lib/schema/records'
import { spokenPieces, spokenText } from './quotation-statements'
import { excerptOf } from './said-excerpt'

/** A quotation, with its further pieces where the article interrupts it. */
interface Spoken {
  quotation: QuotationRecord
  pieces: QuotationRecord[]
}

/**
 * What both articles quote in words that differ, the most different first: two renditions of one statement of which at
 * least one stands in marks, or two marked quotations of one speaker in a row that both tell, when one is a part of the
 * other or half of their words are the same. Only the quoted words are compared, and marks and spellings are no
 * difference. A quotation stands in at most one pair.
 */
export function saidDifferently(
  left: ArticleRecord,
  right: ArticleRecord,
  passages: readonly PassageView[],
): SaidDifferentlyView[] {
  const [ours, theirs] = [spokenIn(left), spokenIn(right)]
  const compare = (one: Spoken, other: Spoken): RenditionComparison =>
    compareRenditions(renditionOf(one), renditionOf(other), 'same', left.language)
  const used = new Set<Spoken>()
  const found: { comparison: RenditionComparison; view: SaidDifferentlyView }[] = []
  const take = (one: Spoken, other: Spoken, comparison: RenditionComparison): void => {
    used.add(one).add(other)
    if (!isOtherwise(comparison)) return
    const both = passages.find(
      passage => standsIn(one, passage.left, left) && standsIn(other, passage.right, right),
    )
    const view = {
      left: saidHere(one, both ?? passageOf(one, 'left', left, passages)),
      right: saidHere(other, both ?? passageOf(other, 'right', right, passages)),
      pieces: excerptOf(comparison.pieces),
    }
    found.push({ comparison, view })
  }

  for (const one of ours) {
    const { statement } = one.quotation
    if (statement === null) continue
    const other = theirs.find(({ quotation }) => quotation.statement === statement)
    if (other !== undefined && (isMarked(one) || isMarked(other))) take(one, other, compare(one, other))
  }
  for (const passage of passages) {
    if (passage.left.length === 0 || passage.right.length === 0) continue
    const free = (spoken: readonly Spoken[], article: ArticleRecord, side: Side) =>
      spoken.filter(one => isMarked(one) && !used.has(one) && standsIn(one, passage[side], article))
    const others = free(theirs, right, 'right')
    if (others.length === 0) continue
    for (const one of free(ours, left, 'left')) {
      const speaker = speakerOf(one)
      if (speaker === null) continue
      const [nearest] = others
        .filter(other => !used.has(other) && speakerOf(other)?.slug === speaker.slug)
        .map(other => ({ other, comparison: compare(one, other) }))
        .filter(({ comparison }) => isOneStatement(comparison, left.language))
        .sort((a, b) => a.comparison.difference - b.comparison.difference)
      if (nearest !== undefined) take(one, nearest.other, nearest.comparison)
    }
  }
  return found.sort((a, b) => b.comparison.difference - a.comparison.difference).map(({ view }) => view)
}

/** The article's quotations, an interrupted one once. */
function spokenIn({ revision: { quotations } }: ArticleRecord): Spoken[] {
  const further = new Set<number>()
  return quotations.flatMap(quotation => {
    if (further.has(quotation.ordinal)) return []
    const pieces = spokenPieces(quotation, quotations)
    for (const { ordinal } of pieces) further.add(ordinal)
    return { quotation: pieces.find(({ statement }) => statement !== null) ?? quotation, pieces }
  })
}

const isMarked = ({ quotation }: Spoken): boolean => quotation.kind !== 'indirect'

const speakerOf = ({ quotation: { speaker, certainty } }: Spoken): QuotationRecord['speaker'] =>
  certainty === 'none' ? null : speaker

const renditionOf = ({ quotation, pieces }: Spoken) => ({
  kind: quotation.kind,
  text: spokenText(quotation, pieces),
})

/** Marks, spellings and capitals are no other words. */
const isOtherwise = ({ pieces }: RenditionComparison): boolean =>
  pieces.some(({ kind, left, right }) => kind === 'change' && HAS_WORD.test(left + right))

const HAS_WORD = /[\p{L}\p{N}]/u

/** One is a part of the other, or half of the words are in both; and what is in both is more than "of the". */
function isOneStatement({ relation, pieces }: RenditionComparison, language: string): boolean {
  if (relation === 'paraphrase') return false
  return pieces.some(
    ({ kind, left }) => kind !== 'change' && splitWords(left, language).some(word => !word.light),
  )
}

function standsIn({ pieces }: Spoken, segments: readonly number[], { revision }: ArticleRecord): boolean {
  const spans = segments.map(segment => revision.segments[segment]!)
  return pieces.some(piece => spans.some(({ start, end }) => piece.start < end && start < piece.end))
}

function passageOf(
  { pieces: [first] }: Spoken,
  side: Side,
  { revision }: ArticleRecord,
  passages: readonly PassageView[],
): PassageView | undefined {
  const start = first!.start
  const segment = revision.segments.findIndex(span => span.start <= start && start < span.end)
  return passages.find(passage => passage[side].includes(segment))
}

function saidHere(spoken: Spoken, passage: PassageView | undefined): SaidHere {
  const speaker = speakerOf(spoken)
  return {
    passage: passage?.number ?? 1,
    speaker: speaker === null ? null : { name: speaker.name, slug: speaker.slug },
    marked: isMarked(spoken),
  }
}
