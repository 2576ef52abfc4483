import { Fragment } from 'react'
import type { Piece } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { rowClass } from './relation'
import { languageOf, SIDES } from './witness'

/** So many words before a place tell where it is. */
const WORDS_BEFORE = 5

/** The places where words differ, one below the other, with a few words before each. */
export function DifferenceList({ view }: { view: ComparisonView }) {
  const rows = view.passages.filter(passage => passage.left.length > 0 && passage.right.length > 0)
  return (
    <div className="wrap collation difference-list">
      <table>
        <thead>
          <tr>
            <th scope="col">Passage</th>
            {SIDES.map(side => (
              <th key={side} scope="col">
                <Sigil letter={view[side].siglum} side={side} />
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(passage => (
          <Places key={passage.number} passage={passage} view={view} />
        ))}
      </table>
    </div>
  )
}

function Places({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const places = passage.pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.kind !== 'common')
  if (places.length === 0) return null
  // Spellings are shown on demand only; a row that is never hidden carries the number.
  const numbered = Math.max(
    0,
    places.findIndex(({ piece }) => piece.kind === 'change'),
  )
  return (
    <tbody className={`passage ${rowClass(passage)}`} id={`p${passage.number}`}>
      {places.map(({ piece, index }, place) => (
        <tr key={index} className={placeClass(piece)}>
          <th scope="row">
            {place === numbered ? passage.number : <span className="sr">{passage.number}</span>}
          </th>
          {SIDES.map(side => (
            <td key={side} className={SIDE_CLASS[side]} {...languageOf(view[side])}>
              <Place pieces={passage.pieces} index={index} side={side} number={passage.number} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function placeClass({ kind, minor }: Piece): string | undefined {
  if (kind === 'variant') return 'variant'
  return minor === true ? 'small' : undefined
}

interface PlaceProps {
  pieces: readonly Piece[]
  index: number
  side: Side
  number: number
}

function Place({ pieces, index, side, number }: PlaceProps) {
  const words = pieces[index]?.[side].trim() ?? ''
  const before = wordsBefore(pieces, index, side)
  return (
    <Fragment>
      <span className="before">{before}</span>
      {before !== '' && ' '}
      {words === '' ? (
        <span className="none" lang="en">
          <span aria-hidden="true">–</span>
          <span className="sr">nothing</span>
        </span>
      ) : (
        <mark className="rd" data-place={`${number}.${index}`}>
          {words}
        </mark>
      )}
    </Fragment>
  )
}

function wordsBefore(pieces: readonly Piece[], index: number, side: Side): string {
  const text = pieces
    .slice(0, index)
    .map(piece => piece[side])
    .join('')
  const words = text.split(/\s+/u).filter(word => word !== '')
  const shown = words.slice(-WORDS_BEFORE).join(' ')
  return words.length > WORDS_BEFORE ? `… ${shown}` : shown
}
