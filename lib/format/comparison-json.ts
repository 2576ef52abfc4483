import type { ComparisonView, PassageView, WitnessView } from '@/lib/schema/comparison-view'
import { comparisonAddress } from './comparison-csv'

/** A comparison as JSON text, two spaces deep: both articles, the counts, each passage with the pieces of its readings. */
export function comparisonJson(view: ComparisonView): string {
  const { left, right, passages, summary, variants, namings } = view
  const exported = {
    address: comparisonAddress(view),
    left: exportedWitness(left),
    right: exportedWitness(right),
    summary,
    passages: passages.map(exportedPassage),
    variants,
    namings,
  }
  return `${JSON.stringify(exported, null, 2)}\n`
}

function exportedWitness({ siglum, article }: WitnessView) {
  const { slug, outlet, credit, headline, opening, day, language, words } = article
  return { siglum, slug, outlet: outlet?.name ?? null, credit, headline, opening, day, language, words }
}

function exportedPassage({ number, kind, transposed, score, leftText, rightText, ...rest }: PassageView) {
  const { pieces, figures, attribution, evidence, quotations } = rest
  return {
    number,
    relation: kind,
    transposed,
    likelihood: score,
    left: leftText === '' ? null : leftText,
    right: rightText === '' ? null : rightText,
    pieces,
    figures,
    attribution,
    evidence,
    quotations: {
      left: quotations.left.map(exportedQuotation),
      right: quotations.right.map(exportedQuotation),
    },
  }
}

function exportedQuotation({
  kind,
  content,
  cue,
  speaker,
  certainty,
}: PassageView['quotations']['left'][number]) {
  return { kind, content, cue: cue?.text ?? null, speaker: speaker?.name ?? null, certainty }
}
