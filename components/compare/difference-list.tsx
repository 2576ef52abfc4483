import { relationInWords } from '@/lib/format/relations'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { PlaceRow, SmallPlaces, type NumberedPiece } from './difference-places'
import { rowClass } from './relation'
import { languageOf, SIDES } from './witness'

/** What differs, passage by passage: both wordings of each place, small words in one line, and what one side alone tells. */
export function DifferenceList({ view }: { view: ComparisonView }) {
  return (
    <div className="wrap collation difference-list">
      <table>
        <colgroup>
          <col />
          <col span={2} />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">Passage</th>
            {SIDES.map(side => (
              <th key={side} scope="col">
                <Sigil letter={view[side].siglum} side={side} />
              </th>
            ))}
          </tr>
        </thead>
        {view.passages.map(passage =>
          passage.left.length > 0 && passage.right.length > 0 ? (
            <InBoth key={passage.number} passage={passage} view={view} />
          ) : (
            <InOne key={passage.number} passage={passage} view={view} />
          ),
        )}
      </table>
      <p className="nothing-shown">In passages of this kind no words differ.</p>
    </div>
  )
}

interface Props {
  passage: PassageView
  view: ComparisonView
}

/** A passage that both tell, place by place; spellings are shown on demand. One without either is left out. */
function InBoth({ passage, view }: Props) {
  const pieces: NumberedPiece[] = passage.pieces.map((piece, index) => ({ piece, index }))
  const telling = pieces.filter(({ piece }) => piece.kind === 'change' && piece.minor !== true)
  const small = pieces.filter(({ piece }) => piece.kind === 'change' && piece.minor === true)
  const variants = pieces.filter(({ piece }) => piece.kind === 'variant')
  if (telling.length + small.length + variants.length === 0) return null
  // The first row that is never hidden carries the number.
  const head = <Head passage={passage} view={view} />
  return (
    <tbody className={`passage ${rowClass(passage)}`} id={`p${passage.number}`} tabIndex={-1}>
      {telling.map(({ index }, place) => (
        <tr key={index}>
          {place === 0 ? head : <td />}
          <PlaceRow passage={passage} index={index} view={view} />
        </tr>
      ))}
      {small.length > 0 && (
        <tr className="small">
          {telling.length === 0 ? head : <td className="what">small words</td>}
          <SmallPlaces passage={passage} places={small} view={view} />
        </tr>
      )}
      {variants.length > 0 && (
        <tr className="small variant">
          {telling.length + small.length === 0 ? head : <td className="what">spellings</td>}
          <SmallPlaces passage={passage} places={variants} view={view} />
        </tr>
      )}
    </tbody>
  )
}

/** A passage of one side alone: its words in full, and nothing beside them. */
function InOne({ passage, view }: Props) {
  const teller: Side = passage.left.length > 0 ? 'left' : 'right'
  return (
    <tbody className={`passage ${rowClass(passage)}`} id={`p${passage.number}`} tabIndex={-1}>
      <tr>
        <Head passage={passage} view={view} />
        {SIDES.map(side =>
          side === teller ? (
            <td key={side} className={`whole ${SIDE_CLASS[side]}`} {...languageOf(view[side])}>
              {side === 'left' ? passage.leftText : passage.rightText}
            </td>
          ) : (
            <td key={side} className="none">
              <span className="sr">not in {view[side].siglum}</span>
            </td>
          ),
        )}
      </tr>
    </tbody>
  )
}

/** The passage's number, which is its address, and how the two relate. */
function Head({ passage, view }: Props) {
  return (
    <th scope="row">
      <a className="no" href={`#p${passage.number}`}>
        {passage.number}
      </a>{' '}
      <span className="what">
        {relationInWords(passage, view)}
        {passage.transposed && ', moved'}
      </span>
    </th>
  )
}
