import type { Passage, Piece } from '@/lib/analysis/collation/model'
import type { PassageKind, PassageView, Side } from '@/lib/schema/comparison-view'
import type { QuotationRecord, RevisionRecord } from '@/lib/schema/records'

/** Where less than this share of the characters is common, tints would paint the row: only lines mark the words then. */
const HEAVY_SHARE = 0.45

/** A row of the collation with what the page says about it. */
export function passageView(passage: Passage, revisions: Record<Side, RevisionRecord>): PassageView {
  const kind = kindOf(passage)
  const isLinked = passage.left.length > 0 && passage.right.length > 0
  return {
    ...passage,
    kind,
    differences: isLinked ? passage.pieces.filter(isDifference).length : 0,
    heavy: isLinked && commonShare(passage.pieces) < HEAVY_SHARE,
    quotations: {
      left: quotationsIn(passage, revisions.left, 'left'),
      right: quotationsIn(passage, revisions.right, 'right'),
    },
  }
}

/** Words that differ, and not in function words alone. */
export const isDifference = (piece: Piece): boolean => piece.kind === 'change' && piece.minor !== true

function kindOf(passage: Passage): PassageKind {
  if (passage.relation === 'left-only') return 'only-left'
  if (passage.relation === 'right-only') return 'only-right'
  if (passage.relation === 'overlap') return 'overlap'
  return passage.pieces.some(piece => piece.kind === 'change') ? 'reworded' : 'same-wording'
}

function commonShare(pieces: readonly Piece[]): number {
  let common = 0
  let all = 0
  for (const { kind, left, right } of pieces) {
    const length = left.length + right.length
    all += length
    if (kind !== 'change') common += length
  }
  return all === 0 ? 1 : common / all
}

function quotationsIn(passage: Passage, revision: RevisionRecord, side: Side): QuotationRecord[] {
  const spans = passage[side].map(segment => revision.segments[segment]!)
  const begins = ({ start }: QuotationRecord): boolean =>
    spans.some(span => span.start <= start && start < span.end)
  return revision.quotations.filter(begins)
}
