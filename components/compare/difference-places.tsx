import type { Piece } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { languageOf, SIDES } from './witness'

/** A piece with its place among the row's pieces. */
export interface NumberedPiece {
  piece: Piece
  index: number
}

interface Props {
  passage: PassageView
  view: ComparisonView
}

/** So many words before a place tell where it is. */
const WORDS_BEFORE = 5

/** The two cells of a place: each side's words, after a few words before them. */
export function PlaceRow({ passage, index, view }: Props & { index: number }) {
  return SIDES.map(side => {
    const before = wordsBefore(passage.pieces, index, side, WORDS_BEFORE)
    return (
      <td key={side} className={SIDE_CLASS[side]} {...languageOf(view[side])}>
        <Letter side={side} view={view} />
        {before !== '' && <span className="before">{before} </span>}
        <Words passage={passage} index={index} side={side} />
      </td>
    )
  })
}

/** The two cells of several places that weigh little: the words alone, one after the other. */
export function SmallPlaces({ passage, places, view }: Props & { places: readonly NumberedPiece[] }) {
  return SIDES.map(side => (
    <td key={side} className={SIDE_CLASS[side]} {...languageOf(view[side])}>
      <Letter side={side} view={view} />
      {places.map(({ index }, place) => (
        <span key={index}>
          {place > 0 && ' · '}
          <Words passage={passage} index={index} side={side} />
        </span>
      ))}
    </td>
  ))
}

/** Seen where the two stand above each other. */
function Letter({ side, view }: { side: Side; view: ComparisonView }) {
  return (
    <span className="letter" aria-hidden="true">
      <Sigil letter={view[side].siglum} side={side} />
    </span>
  )
}

function Words({ passage, index, side }: { passage: PassageView; index: number; side: Side }) {
  const piece = passage.pieces[index]
  const words = piece?.[side].trim() ?? ''
  if (words === '') {
    return (
      <span className="none" lang="en">
        <span aria-hidden="true">–</span>
        <span className="sr">nothing</span>
      </span>
    )
  }
  const place = `${passage.number}.${index}`
  if (piece?.kind === 'variant')
    return (
      <span className="vr" data-place={place}>
        {words}
      </span>
    )
  return (
    <mark className={piece?.minor === true ? 'rd minor' : 'rd'} data-place={place}>
      {words}
    </mark>
  )
}

/** The last few words that a side has before a piece, with "… " where more stand before them. */
export function wordsBefore(pieces: readonly Piece[], index: number, side: Side, count: number): string {
  const text = pieces
    .slice(0, index)
    .map(piece => piece[side])
    .join('')
  const words = text.split(/\s+/u).filter(word => word !== '')
  const shown = words.slice(-count).join(' ')
  return words.length > count ? `… ${shown}` : shown
}
