import { detectLanguage } from '../text/language'
import { align } from './align'
import { collateLinked } from './collate-linked'
import type { Collation, Witness } from './model'

/**
 * Everything the comparison of two articles shows. Every segment of both stands in exactly one passage, in the left
 * article's order; the pieces of a passage give back both readings; an article collated with itself has verbatim rows
 * only; swapping the sides mirrors every row. Never throws; near-linear in the length of the texts.
 */
export function collate(left: Witness, right: Witness): Collation {
  const witnesses = [left, right].map(witness => ({
    ...witness,
    language: witness.language ?? detectLanguage(witness.text),
  })) as [Witness, Witness]
  return collateLinked(...witnesses, align(...witnesses))
}
