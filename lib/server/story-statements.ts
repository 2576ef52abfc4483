import type { Piece } from '@/lib/analysis/collation/model'
import { compareRenditions } from '@/lib/analysis/people/compare-renditions'
import type { ListedQuotation, StatementRecord } from '@/lib/schema/records'
import type { RenditionWords, StatementView } from '@/lib/schema/story-view'

/** The statement with its renditions' words marked: each against the first, the first against all others. */
export function statementView({ id, difference, renditions }: StatementRecord): StatementView {
  const [first, ...others] = renditions
  if (first === undefined) return { id, difference, renditions: [] }
  const comparisons = others.map(other => piecesOf(first, other))
  return {
    id,
    difference,
    renditions: [
      {
        ...first,
        compared: 'first',
        pieces: withMarks(first.content, differingFromAny(comparisons, first.content)),
      },
      ...others.map((other, index) => ({
        ...other,
        compared: other.relation,
        pieces: withMarks(
          other.content,
          comparisons[index]!.map(piece => ({ text: piece.right, differs: isDifference(piece) })),
        ),
      })),
    ],
  }
}

function piecesOf(left: ListedQuotation, right: ListedQuotation): Piece[] {
  const rendition = ({ content, kind }: ListedQuotation) => ({ text: content, kind })
  return compareRenditions(rendition(left), rendition(right), 'same', left.article.language).pieces
}

const HAS_WORD = /[\p{L}\p{N}]/u

/** Words that differ, small ones too: of what somebody said each counts. Spellings and marks are no other words. */
const isDifference = ({ kind, left, right }: Piece): boolean =>
  kind === 'change' && HAS_WORD.test(left + right)

/** The first rendition's words; they differ where at least one of the others has other words. */
function differingFromAny(comparisons: readonly Piece[][], content: string): RenditionWords[] {
  const words = comparisons[0]?.map(({ left }) => left).join('') ?? content
  const differs = new Uint8Array(words.length)
  for (const pieces of comparisons) {
    let at = 0
    for (const piece of pieces) {
      if (isDifference(piece)) differs.fill(1, at, at + piece.left.length)
      at += piece.left.length
    }
  }
  const runs: RenditionWords[] = []
  for (let start = 0, end = 0; start < words.length; start = end) {
    while (end < words.length && differs[end] === differs[start]) end++
    runs.push({ text: words.slice(start, end), differs: differs[start] === 1 })
  }
  return runs
}

/** The words with the marks that stand around them as published: they say that words are quoted, not reported. */
function withMarks(content: string, pieces: readonly RenditionWords[]): RenditionWords[] {
  const words = pieces.map(({ text }) => text).join('')
  const start = content.indexOf(words)
  const around = (text: string): RenditionWords => ({ text, differs: false })
  if (start < 0) return joined(pieces)
  return joined([around(content.slice(0, start)), ...pieces, around(content.slice(start + words.length))])
}

/** Neighbours of one kind as one, without empty ones. */
function joined(pieces: readonly RenditionWords[]): RenditionWords[] {
  const runs: RenditionWords[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (piece.text === '') continue
    if (last?.differs === piece.differs) last.text += piece.text
    else runs.push({ ...piece })
  }
  return runs
}
