import type { AttributionShift } from '@/lib/analysis/collation/model'
import {
  attributionSides,
  ATTRIBUTED_WORDS,
  FIGURE_WORDS,
  notedFigures,
  OTHER_SPEAKER_WORDS,
} from '@/lib/format/row-notes'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'

/** Below a row, what a reader should not overlook: figures that disagree, and words that one attributes and one states. */
export function RowNotes({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const figures = notedFigures(passage)
  if (figures.length === 0 && passage.attribution === null) return null
  const [left, right] = [view.left.siglum, view.right.siglum]
  return (
    <ul className="notes">
      {figures.map(figure => (
        <li key={`${figure.left.start} ${figure.right.start}`} className={figure.relation}>
          <span className="what">{FIGURE_WORDS[figure.relation]}</span> {left} <q>{figure.left.text}</q>,{' '}
          {right} <q>{figure.right.text}</q>
        </li>
      ))}
      {passage.attribution && (
        <li className="shift">
          <AttributionNote shift={passage.attribution} left={left} right={right} />
        </li>
      )}
    </ul>
  )
}

function AttributionNote({ shift, left, right }: { shift: AttributionShift; left: string; right: string }) {
  const sides = attributionSides(shift, left, right)
  if (sides === null) {
    return (
      <>
        <span className="what">{OTHER_SPEAKER_WORDS}</span> {left} <q>{shift.left}</q>, {right}{' '}
        <q>{shift.right}</q>
      </>
    )
  }
  return (
    <>
      <span className="what">{ATTRIBUTED_WORDS}</span> {sides.attributes} says <q>{sides.words}</q>,{' '}
      {sides.states} states it as fact
    </>
  )
}
