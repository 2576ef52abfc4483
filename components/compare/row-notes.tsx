import type { AttributionShift, FigurePair } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'

/** Below a row, what a reader should not overlook: figures that disagree, and words that one attributes and one states. */
export function RowNotes({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const figures = passage.figures.filter(figure => figure.relation !== 'agree')
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

const FIGURE_WORDS: Record<FigurePair['relation'], string> = {
  agree: 'The same:',
  conflict: 'Figures disagree:',
  rounded: 'Rounded differently:',
  'other-words': 'The same, in other words:',
}

function AttributionNote({ shift, left, right }: { shift: AttributionShift; left: string; right: string }) {
  if (shift.kind === 'other-speaker') {
    return (
      <>
        <span className="what">Given to different speakers:</span> {left} <q>{shift.left}</q>, {right}{' '}
        <q>{shift.right}</q>
      </>
    )
  }
  const [attributes, states, words] =
    shift.kind === 'attributed-left-only' ? [left, right, shift.left] : [right, left, shift.right]
  return (
    <>
      <span className="what">Attributed in one, stated in the other:</span> {attributes} says <q>{words}</q>,{' '}
      {states} states it as fact
    </>
  )
}
