import { collate } from '@/lib/analysis/collation/collate'
import type {
  CollationSummary,
  Passage,
  PassageRelation,
  Piece,
  Witness,
} from '@/lib/analysis/collation/model'
import { tokenise } from '@/lib/analysis/text/tokenise'
import { formatShare } from '@/lib/format/counts'
import { rowNotes } from '@/lib/format/row-notes'
import { readTexts } from './read-text'
import { paint, shorten, terminalOf, wrap, type Cell, type StyledText, type Terminal } from './terminal'
import { textWitness } from './witness'

const GUTTER = 17

const RELATIONS: Readonly<Record<PassageRelation, string>> = {
  verbatim: 'same wording',
  same: 'reworded',
  overlap: 'overlaps',
  'left-only': 'only left',
  'right-only': 'only right',
}

/** Prints the passages of two files side by side, the words that differ marked, what to note below them, and counts at the end. */
export async function printCollation(files: readonly string[]): Promise<void> {
  const [left, right] = await readTexts(files)
  if (!left || !right) return
  const terminal = terminalOf(process.stdout, process.env)
  const witnesses = [textWitness(left.text), textWitness(right.text)] as const
  const { passages, summary } = collate(...witnesses)
  const width = Math.floor((terminal.columns - GUTTER) / 2)
  const heading = [plainCell(shorten(left.name, width)), plainCell(shorten(right.name, width))]
  const lines = [row('', heading[0], heading[1], width, terminal), '']
  for (const passage of passages) {
    lines.push(...linesOf(passage, width, terminal))
    for (const note of rowNotes(passage, left.name, right.name)) lines.push(...noteLines(note, terminal))
    lines.push('')
  }
  const { verbatim, same, overlap, transposed, leftOnly, rightOnly } = summary
  lines.push(
    `${verbatim} same wording · ${same} reworded · ${overlap} overlapping · ${leftOnly} only in ${left.name} · ${rightOnly} only in ${right.name}`,
    `${transposed} stand elsewhere · ${sharedWords(summary, witnesses)}`,
  )
  console.log(lines.join('\n'))
}

/** Both measures of the pages: of a comparison that of the rows that both tell, of a story that of the whole articles. */
function sharedWords(
  { sharedWording, leftLinked, rightLinked }: CollationSummary,
  [left, right]: readonly [Witness, Witness],
): string {
  const [ours, theirs] = [wordsIn(left), wordsIn(right)]
  const linked = leftLinked * ours + rightLinked * theirs
  const ofAll = `${formatShare(sharedWording)} of all words`
  if (linked === 0) return `${ofAll} are the same`
  const ofLinked = formatShare(Math.min(1, (sharedWording * (ours + theirs)) / linked))
  return `where both tell a thing, ${ofLinked} of the words are the same (${ofAll})`
}

function wordsIn({ text, segments }: Witness): number {
  let words = 0
  for (const span of segments)
    for (const { kind } of tokenise(text, span)) if (kind === 'word' || kind === 'number') words++
  return words
}

function noteLines(note: string, terminal: Terminal): string[] {
  return wrap([{ text: note, style: 'plain' }], terminal.columns - GUTTER, terminal).map(
    ({ text }) => `${' '.repeat(GUTTER)}${text}`,
  )
}

function linesOf(passage: Passage, width: number, terminal: Terminal): string[] {
  const left = wrap(reading(passage, 'left', terminal), width - 1, terminal)
  const right = wrap(reading(passage, 'right', terminal), width - 1, terminal)
  const notes = [
    `${passage.number} ${RELATIONS[passage.relation]}`,
    ...(passage.transposed ? ['  elsewhere'] : []),
  ]
  const rows = Math.max(left.length, right.length, notes.length)
  return Array.from({ length: rows }, (_, i) => row(notes[i] ?? '', left[i], right[i], width, terminal))
}

/** Where there is no colour, the words that differ stand in square brackets. */
function reading(passage: Passage, side: 'left' | 'right', terminal: Terminal): StyledText[] {
  const alone = side === 'left' ? passage.leftText : passage.rightText
  if (passage.left.length === 0 || passage.right.length === 0) return [{ text: alone, style: 'plain' }]
  return passage.pieces.flatMap((piece: Piece): StyledText[] => {
    const text = piece[side]
    if (text.trim() === '' || piece.kind === 'common') return [{ text, style: 'plain' }]
    if (piece.kind === 'variant') return [{ text, style: 'faint' }]
    if (terminal.colour) return [{ text, style: side }]
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? []
    return [{ text: `${before}[${words}]${after}`, style: 'plain' }]
  })
}

function plainCell(text: string): Cell {
  return { text, width: [...text].length }
}

function row(
  note: string,
  left: Cell | undefined,
  right: Cell | undefined,
  width: number,
  terminal: Terminal,
): string {
  const pad = ' '.repeat(Math.max(0, width - (left?.width ?? 0)))
  return `${paint(note.padEnd(GUTTER), 'faint', terminal)}${left?.text ?? ''}${pad}${right?.text ?? ''}`.trimEnd()
}
