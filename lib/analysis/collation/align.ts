import { detectLanguage } from '../text/language'
import { selectLinks } from './align-select'
import { gatherEvidence } from './evidence'
import type { Link, WeakLink, Witness } from './model'
import { Arena } from './similarity/arena'
import { findCandidates } from './similarity/cells'
import { measure } from './similarity/features'
import { judge } from './similarity/judge'
import { lexiconOf } from './similarity/lexicon'
import { readSegments } from './similarity/reading'
import { weighTerms } from './similarity/terms'
import { findTransposed } from './transposition'

export interface Alignment {
  links: Link[]
  weak: WeakLink[]
}

/**
 * Which segments of two articles tell the same thing, with the evidence for it, and the pairs that came close. Links are
 * n:m, by left then right index; a segment may have none.
 *
 * The stages: read each segment into words, figures, names and character 4-grams; weigh them by their rarity in the pair;
 * find candidates through an index; measure how a candidate stands against its rivals and neighbours; judge it with learnt
 * weights; keep what a careful reader would link; tell what stands elsewhere. No single monotone path is sought: in news
 * more than half of the links cross another. Learning the judgement from many weak signals follows SuperPAL (Ernst et al.
 * 2021) and the neural CRF aligner (Jiang et al. 2020), here with a regression and a few trees in place of a network.
 *
 * Deterministic; swapping the sides mirrors the result; never throws; time grows with the shared terms.
 */
export function align(left: Witness, right: Witness): Alignment {
  const arena = new Arena()
  const leftLexicon = lexiconOf(left.language ?? detectLanguage(left.text))
  const rightLexicon = lexiconOf(right.language ?? detectLanguage(right.text))
  const leftReadings = readSegments(left, leftLexicon, arena)
  const rightReadings = readSegments(right, rightLexicon, arena)
  const terms = weighTerms(leftReadings, rightReadings, arena)
  const cells = findCandidates(terms)
  const lengthTells = (leftLexicon.lengthTells + rightLexicon.lengthTells) / 2
  const judgements = judge(measure(leftReadings, rightReadings, terms, cells, lengthTells))
  const { kept, weak } = selectLinks(leftReadings, rightReadings, cells, judgements)
  const transposed = findTransposed(kept)
  return {
    links: kept.map((cell, k) => ({
      left: cell.left,
      right: cell.right,
      relation: cell.relation,
      score: cell.score,
      transposed: transposed[k]!,
      evidence: gatherEvidence(
        left,
        right,
        leftReadings[cell.left]!,
        rightReadings[cell.right]!,
        terms.left[cell.left]!,
        terms.right[cell.right]!,
        terms,
      ),
    })),
    weak,
  }
}
