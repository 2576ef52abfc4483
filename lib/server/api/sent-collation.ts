import type { z } from 'zod'
import type { Collation } from '@/lib/analysis/collation/model'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import type { collation, passage } from '@/lib/schema/api/comparison'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'

/** What kept and sent texts share: all of a comparison but its two sides. */
export function sentCollation(
  { passages, summary }: ComparisonView,
  { links, weak, variants, namings }: Collation,
): Omit<z.input<typeof collation>, Side> {
  const { linked, sameWording, reworded, overlap, transposed, leftOnly, rightOnly } = summary
  const { differences, sharedWording, sharedOfLinked, leftLinked, rightLinked } = summary
  return {
    analysisVersion: ANALYSIS_VERSION,
    passages: passages.map(sentPassage),
    links,
    weak,
    variants,
    namings,
    summary: {
      linked,
      sameWording,
      reworded,
      overlap,
      transposed,
      leftOnly,
      rightOnly,
      differences,
      sharedWording,
      sharedOfLinked,
      leftLinked,
      rightLinked,
    },
  }
}

function sentPassage(view: PassageView): z.input<typeof passage> {
  const { number, kind, transposed, score, differences, pieces, figures, attribution, evidence, alsoIn } =
    view
  const reading = (side: Side, text: string) =>
    view[side].length === 0
      ? null
      : {
          segments: view[side],
          text,
          quotations: view.quotations[side].map(({ ordinal }) => ordinal),
        }
  return {
    number,
    relation: kind,
    transposed,
    score,
    left: reading('left', view.leftText),
    right: reading('right', view.rightText),
    differences,
    pieces,
    figures,
    attribution,
    evidence,
    alsoIn,
  }
}
