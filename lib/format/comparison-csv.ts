import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { comparisonPath, permanent } from './addresses'
import { csvCell } from './quotations-csv'
import { relationInWords } from './relations'

type Column = readonly [name: string, value: (passage: PassageView, view: ComparisonView) => string | number]

/** What a row of a comparison has, in this order. */
const COLUMNS: readonly Column[] = [
  ['passage', ({ number }) => number],
  ['relation', relationInWords],
  ['moved', ({ transposed }) => (transposed ? 'yes' : '')],
  ['places_that_differ', ({ differences }) => differences],
  ['left', ({ leftText }) => leftText],
  ['right', ({ rightText }) => rightText],
  ['left_speakers', passage => speakers(passage, 'left')],
  ['right_speakers', passage => speakers(passage, 'right')],
  ['figures_that_differ', figures],
  ['likelihood', ({ score }) => score.toFixed(2)],
  ['address', ({ number }, view) => `${comparisonAddress(view)}#p${number}`],
]

const LINE_END = '\r\n'

/** All passages of a comparison, one a line (RFC 4180), in the order of the page. */
export function comparisonCsv(view: ComparisonView): string {
  const lines = view.passages.map(passage =>
    COLUMNS.map(([, value]) => csvCell(value(passage, view))).join(','),
  )
  return [COLUMNS.map(([name]) => name).join(','), ...lines].join(LINE_END) + LINE_END
}

/** The absolute address of the comparison, which stays with these texts of the two articles. */
export function comparisonAddress({ origin, left, right }: ComparisonView): string {
  return origin + comparisonPath(permanent(left.article), permanent(right.article))
}

function speakers({ quotations }: PassageView, side: Side): string {
  const names = quotations[side].flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]))
  return [...new Set(names)].join('; ')
}

function figures(passage: PassageView): string {
  return passage.figures
    .filter(({ relation }) => relation !== 'agree')
    .map(({ left, right }) => `${left.text} / ${right.text}`)
    .join('; ')
}
