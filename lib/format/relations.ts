import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'

type Sigla = { left: { siglum: string }; right: { siglum: string } }

/** A passage's relation in a word or two: "same wording", "reworded", "overlaps", "only A". */
export function relationInWords({ kind }: Pick<PassageView, 'kind'>, { left, right }: Sigla): string {
  if (kind === 'only-left') return `only ${left.siglum}`
  if (kind === 'only-right') return `only ${right.siglum}`
  return { 'same-wording': 'same wording', reworded: 'reworded', overlap: 'overlaps' }[kind]
}

/** The measured summary in one line: "15 passages in both, 5 only in A, 7 only in B." */
export function countsInWords({ summary, left, right }: ComparisonView): string {
  const { linked, leftOnly, rightOnly } = summary
  const passages = linked === 1 ? 'passage' : 'passages'
  return `${linked} ${passages} in both, ${leftOnly} only in ${left.siglum}, ${rightOnly} only in ${right.siglum}.`
}
