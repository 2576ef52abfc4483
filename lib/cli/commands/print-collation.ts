import { collate } from '@/lib/analysis/collation/collate'
import type { Passage, PassageRelation, Piece } from '@/lib/analysis/collation/model'
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

/** Prints the passages of two files side by side, the words that differ marked, and counts at the end. */
export async function printCollation(files: readonly string[]): Promise<void> {
  const [left, right] = await readTexts(files)
  if (!left || !right) return
  const terminal = terminalOf(process.stdout, process.env)
  const { passages, summary } = collate(textWitness(left.text), textWitness(right.text))
  const width = Math.floor((terminal.columns - GUTTER) / 2)
  const heading = [plainCell(shorten(left.name, width)), plainCell(shorten(right.name, width))]
  const lines = [row('', heading[0], heading[1], width, terminal), '']
  for (const passage of passages) lines.push(...linesOf(passage, width, terminal), '')
  const { verbatim, same, overlap, transposed, leftOnly, rightOnly, sharedWording } = summary
  lines.push(
    `${verbatim} same wording · ${same} reworded · ${overlap} overlapping · ${leftOnly} only in ${left.name} · ${rightOnly} only in ${right.name}`,
    `${transposed} stand elsewhere · ${Math.round(sharedWording * 100)} % of the words are shared`,
  )
  console.log(lines.join('\n'))
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
