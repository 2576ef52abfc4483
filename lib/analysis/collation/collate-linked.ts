import type { Alignment } from './align'
import { diffExact } from './diff/diff-exact'
import { presentDiff } from './diff/present-diff'
import { splitWords } from './diff/words'
import type { Collation, Passage, Piece, Witness } from './model'
import { arrangePassages, type Row } from './passages'
import { readingOf } from './reading'
import { summarise } from './summary'

/** `collate` for an alignment that is already there. */
export function collateLinked(left: Witness, right: Witness, alignment: Alignment): Collation {
  const rows = arrangePassages(left, right, alignment.links)
  const passages = rows.map((row, index) => passageOf(left, right, row, index + 1))
  return {
    passages,
    links: alignment.links,
    weak: alignment.weak,
    variants: [],
    namings: [],
    summary: summarise(passages),
  }
}

function passageOf(left: Witness, right: Witness, row: Row, number: number): Passage {
  const leftReading = readingOf(left, row.left)
  const rightReading = readingOf(right, row.right)
  return {
    number,
    left: row.left,
    right: row.right,
    relation: row.relation,
    transposed: row.transposed,
    score: row.links.reduce((least, link) => Math.min(least, link.score), 1),
    evidence: row.links.flatMap(link => link.evidence),
    leftText: leftReading.text,
    rightText: rightReading.text,
    pieces: piecesOf(left, right, leftReading.text, rightReading.text),
    figures: [],
    attribution: null,
  }
}

function piecesOf(left: Witness, right: Witness, leftText: string, rightText: string): Piece[] {
  if (leftText === rightText)
    return leftText === '' ? [] : [{ kind: 'common', left: leftText, right: rightText }]
  if (leftText === '' || rightText === '') return [{ kind: 'change', left: leftText, right: rightText }]
  const leftWords = splitWords(leftText, left.language)
  const rightWords = splitWords(rightText, right.language)
  return presentDiff(
    { left: leftText, right: rightText, leftWords, rightWords },
    diffExact(leftWords, rightWords),
  )
}
