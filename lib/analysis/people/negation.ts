import { fold } from '@/lib/analysis/text/normalise'

/** Negations of the languages that have a table, folded. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot nao nem nunca sem ni jamais pas rien sans nicht kein keine nie ohne non'.split(
    ' ',
  ),
)

/** Whether a folded word negates: "not", "don't", "nunca". */
export function isNegation(folded: string): boolean {
  return NEGATIONS.has(folded) || folded.endsWith("n't")
}

/** Whether a statement has a negation in it. "No … nor …" has one as "not …" has. */
export function saysNo(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}\p{M}']+/u)
    .some(isNegation)
}
