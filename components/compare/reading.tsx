import type { ReactNode } from 'react'
import type { Piece } from '@/lib/analysis/collation/model'
import type { Side } from '@/lib/schema/comparison-view'

interface Props {
  pieces: readonly Piece[]
  side: Side
  /** Joined with a piece's number it ties the two readings of one place together: "7" gives "7.1". */
  place: string
  /** A row of one side alone needs no marks: its rule says it. */
  plain?: boolean
}

/** One side's reading of a row: its words in full, those that the other has otherwise marked. */
export function Reading({ pieces, side, place, plain = false }: Props): ReactNode {
  if (plain) return pieces.map(piece => piece[side]).join('')
  return pieces.map((piece, index) => {
    const words = piece[side]
    if (words === '' || piece.kind === 'common') return words
    return <Marked key={index} piece={piece} words={words} place={`${place}.${index}`} />
  })
}

/** A mark never stands under the spaces around words. */
function Marked({ piece, words, place }: { piece: Piece; words: string; place: string }) {
  const core = words.trim()
  if (core === '') return words
  const start = words.indexOf(core)
  return (
    <>
      {words.slice(0, start)}
      {piece.kind === 'variant' ? (
        <span className="vr" data-place={place}>
          {core}
        </span>
      ) : (
        <mark
          className={markClass(piece)}
          data-place={piece.moved === undefined ? place : `${place.split('.')[0]}.m${piece.moved}`}
        >
          {core}
        </mark>
      )}
      {words.slice(start + core.length)}
    </>
  )
}

function markClass({ minor, moved }: Piece): string {
  if (moved !== undefined) return 'rd shifted'
  return minor === true ? 'rd minor' : 'rd'
}
