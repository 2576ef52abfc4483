import type { LanguageTag } from '../text/model'
import type { Alignment } from './align'
import { attributionShift } from './attribution/attribution-shift'
import { diffExact } from './diff/diff-exact'
import { presentDiff } from './diff/present-diff'
import { WordReader } from './diff/words'
import { pairFigures } from './figures/pair-figures'
import { readFigures } from './figures/read-figures'
import type {
  AttributionShift,
  Collation,
  Evidence,
  FigurePair,
  Link,
  Passage,
  Piece,
  Witness,
} from './model'
import { namingsOf } from './namings'
import { arrangePassages, type Row } from './passages'
import { readingOf, type Reading } from './reading'
import { SegmentWords } from './segment-words'
import { sharedWords, summarise, type WordCounts } from './summary'
import { joinNames, type WordedRow } from './variants/join-names'
import { labelPieces } from './variants/label-pieces'
import { listVariants } from './variants/list-variants'

interface ReadRow extends WordedRow {
  row: Row
  left: Reading
  right: Reading
}

/** `collate` for an alignment that is already there. */
export function collateLinked(left: Witness, right: Witness, alignment: Alignment): Collation {
  const reader = new WordReader(left.language)
  const leftWords = new SegmentWords(left, reader, 1)
  const rightWords = new SegmentWords(right, left.language === right.language ? reader : undefined, 2)
  const rows = arrangePassages(left, right, alignment.links).map(row => readRow(leftWords, rightWords, row))
  const names = joinNames(rows, leftWords, rightWords)
  if (names.size > 0) {
    for (const row of rows) for (const word of row.leftWords) word.key = names.get(word.key) ?? word.key
  }
  const elsewhere = otherRows(rows, alignment.links)
  const languages = { left: left.language, right: right.language }
  const passages = rows.map((row, index) => {
    const pieces = piecesOf(row)
    const figures = figuresOf(row, pieces, languages)
    const attribution = attributionOf(row, pieces, languages)
    return { ...passageOf(row, index + 1), pieces, figures, attribution, alsoIn: elsewhere(index) }
  })
  return {
    passages,
    links: alignment.links,
    weak: alignment.weak,
    variants: listVariants(passages),
    namings: namingsOf(leftWords, rightWords, passages),
    summary: summarise(
      passages,
      rows.map((row, index) => countWords(row, passages[index]!.pieces, leftWords, rightWords)),
    ),
  }
}

function readRow(leftSide: SegmentWords, rightSide: SegmentWords, row: Row): ReadRow {
  const left = readingOf(leftSide.witness, row.left)
  const right = readingOf(rightSide.witness, row.right)
  // Words are needed only where two different readings are compared.
  const isCompared = left.text !== '' && right.text !== '' && left.text !== right.text
  return {
    row,
    left,
    right,
    leftText: left.text,
    rightText: right.text,
    leftWords: isCompared ? leftSide.ofReading(row.left, left) : [],
    rightWords: isCompared ? rightSide.ofReading(row.right, right) : [],
  }
}

function passageOf(
  read: ReadRow,
  number: number,
): Omit<Passage, 'pieces' | 'figures' | 'attribution' | 'alsoIn'> {
  const { row, leftText, rightText } = read
  return {
    number,
    left: row.left,
    right: row.right,
    relation: row.relation,
    transposed: row.transposed,
    score: row.score,
    evidence: distinctEvidence(row.links),
    leftText,
    rightText,
  }
}

/** What several links of a row rest on is said once. */
function distinctEvidence(links: readonly Link[]): Evidence[] {
  if (links.length < 2) return [...(links[0]?.evidence ?? [])]
  const known = new Map<string, Evidence>()
  for (const { evidence } of links) {
    for (const one of evidence) known.set(`${one.kind}\n${one.left}\n${one.right}`, one)
  }
  return [...known.values()]
}

function piecesOf({ leftText: left, rightText: right, leftWords, rightWords }: ReadRow): Piece[] {
  if (left === right) return left === '' ? [] : [{ kind: 'common', left, right }]
  if (left === '' || right === '') return [{ kind: 'change', left, right }]
  return labelPieces(presentDiff({ left, right, leftWords, rightWords }, diffExact(leftWords, rightWords)))
}

function figuresOf(row: ReadRow, pieces: readonly Piece[], languages: Languages): FigurePair[] {
  if (row.leftWords.length === 0 || row.rightWords.length === 0) return []
  const left = readFigures(row.leftText, row.leftWords, languages.left)
  const right = left.length === 0 ? [] : readFigures(row.rightText, row.rightWords, languages.right)
  return pairFigures({ reading: row.left, figures: left }, { reading: row.right, figures: right }, pieces)
}

function attributionOf(
  row: ReadRow,
  pieces: readonly Piece[],
  languages: Languages,
): AttributionShift | null {
  if (row.leftWords.length === 0 || row.rightWords.length === 0) return null
  return attributionShift(
    { text: row.leftText, words: row.leftWords, language: languages.left },
    { text: row.rightText, words: row.rightWords, language: languages.right },
    pieces,
  )
}

interface Languages {
  left: LanguageTag | undefined
  right: LanguageTag | undefined
}

function countWords(
  { row, leftWords, rightWords }: ReadRow,
  pieces: readonly Piece[],
  leftSide: SegmentWords,
  rightSide: SegmentWords,
): WordCounts {
  const left = row.left.reduce((sum, segment) => sum + leftSide.of(segment).length, 0)
  const right = row.right.reduce((sum, segment) => sum + rightSide.of(segment).length, 0)
  if (row.relation === 'left-only' || row.relation === 'right-only') return { left, right, shared: 0 }
  // Readings that are equal were not split again: all their words are shared.
  const isEqual = pieces.every(piece => piece.kind === 'common')
  const shared = isEqual
    ? left + right
    : sharedWords(leftWords, pieces, 'left') + sharedWords(rightWords, pieces, 'right')
  return { left, right, shared }
}

/** For a row, the numbers of the other rows that its segments are linked with. */
function otherRows(rows: readonly ReadRow[], links: readonly Link[]): (index: number) => number[] {
  const leftRow = new Map<number, number>()
  const rightRow = new Map<number, number>()
  rows.forEach(({ row }, index) => {
    for (const segment of row.left) leftRow.set(segment, index)
    for (const segment of row.right) rightRow.set(segment, index)
  })
  const found = new Map<number, Set<number>>()
  const note = (from: number, to: number) => {
    const known = found.get(from)
    if (known === undefined) found.set(from, new Set([to + 1]))
    else known.add(to + 1)
  }
  for (const link of links) {
    const [one, other] = [leftRow.get(link.left), rightRow.get(link.right)]
    if (one === undefined || other === undefined || one === other) continue
    note(one, other)
    note(other, one)
  }
  return index => [...(found.get(index) ?? [])].sort((a, b) => a - b)
}
