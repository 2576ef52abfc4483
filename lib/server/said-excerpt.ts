import type { Piece } from '@/lib/analysis/collation/model'

/** Two quotations up to this length (UTF-16 units) are held side by side at a glance: about three lines of a column. */
const SHORT = 200
/** So many words on either side of a difference tell what it belongs to. */
const AROUND = 7
/** Of words that differ so many at the beginning and at the end: a whole sentence that one leaves out is known by them. */
const DIFFERING = 14
/** So many places are shown of a long one. */
const PLACES = 3

/** The pieces of a comparison as an overview shows them: short ones whole, of long ones the differences with words around them. */
export function excerptOf(pieces: readonly Piece[]): Piece[] {
  const lengthOf = (side: 'left' | 'right'): number =>
    pieces.reduce((sum, piece) => sum + piece[side].length, 0)
  if (lengthOf('left') <= SHORT && lengthOf('right') <= SHORT) return [...pieces]
  const places = [...pieces.keys()].filter(index => pieces[index]!.kind === 'change')
  const last = places[PLACES - 1] ?? pieces.length - 1
  // What is shared behind the last place that is shown belongs to it.
  const shown = pieces.slice(0, last + 2).filter((piece, index) => index <= last || piece.kind !== 'change')
  const excerpt = shown.map((piece, index): Piece => {
    const [first, final] = [index === 0, index === shown.length - 1]
    const cut = (words: string): string =>
      piece.kind === 'change'
        ? shorten(words, DIFFERING, AROUND)
        : shorten(words, first ? 0 : AROUND, final ? 0 : AROUND)
    return { ...piece, left: cut(piece.left), right: cut(piece.right) }
  })
  if (shown.length < pieces.length && !excerpt.at(-1)!.left.trimEnd().endsWith('…'))
    excerpt.push({ kind: 'common', left: ' …', right: ' …' })
  return excerpt
}

/** The first `before` and the last `after` words, with an ellipsis for what stands between; all when they are hardly more. */
function shorten(text: string, before: number, after: number): string {
  const words = [...text.matchAll(/\S+/gu)]
  if (words.length <= before + after + 1) return text
  const from = words[words.length - after]?.index ?? text.length
  const until = before === 0 ? 0 : words[before - 1]!.index + words[before - 1]![0].length
  return `${text.slice(0, until)}${before === 0 ? '' : ' '}…${after === 0 ? '' : ' '}${text.slice(from)}`
}
