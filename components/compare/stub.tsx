import { withinMarks } from '@/lib/format/quotation-marks'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'
import { languageOf } from './witness'

/** Where a transposed passage stands in the right article's order: a line that leads to its row. */
export function Stub({
  passage,
  opening,
  view,
}: {
  passage: PassageView
  opening: string
  view: ComparisonView
}) {
  return (
    <p className="stub split" id={`there-${passage.number}`}>
      <a className="right" href={`#p${passage.number}`}>
        Here {view.right.siglum} tells passage <b className="num">{passage.number}</b>{' '}
        <q {...languageOf(view.right)}>{withinMarks(opening)}</q>
      </a>
    </p>
  )
}
