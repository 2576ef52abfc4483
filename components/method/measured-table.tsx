import { formatCount } from '@/lib/format/counts'
import type { MeasuredFigure } from '@/lib/format/measured-figures'

/** Measured figures of one part: what was counted on what, unseen and seen, beside people and other methods. */
export function MeasuredTable({ title, figures }: { title: string; figures: readonly MeasuredFigure[] }) {
  return (
    // A box that scrolls has to be reachable by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="measured" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Counted</th>
            <th scope="col" className="num">
              Unseen
            </th>
            <th scope="col" className="num">
              Seen
            </th>
            <th scope="col" className="num">
              People
            </th>
            <th scope="col">Others</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(figure => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ figure }: { figure: MeasuredFigure }) {
  const { id, name, seen, leftOut, nothingLearnt, people, others } = figure
  return (
    <tr id={`measured-${id}`}>
      <th scope="row">
        {name}
        <span className="note">{described(figure)}</span>
      </th>
      <Value figure={figure} value={nothingLearnt ? seen : leftOut} strong />
      <Value figure={figure} value={nothingLearnt ? null : seen} />
      <Value figure={{ ...figure, kind: figure.kind === 'count' ? 'share' : figure.kind }} value={people} />
      <td>
        {others.map(({ who, value }) => (
          <span key={who} className="other">
            {who} <span className="num">{points(value)}</span>
          </span>
        ))}
      </td>
    </tr>
  )
}

function Value({
  figure,
  value,
  strong = false,
}: {
  figure: Pick<MeasuredFigure, 'kind' | 'of'>
  value: number | null
  strong?: boolean
}) {
  if (value === null) return <td className="num none">–</td>
  return <td className="num">{strong ? <b>{shown(figure, value)}</b> : shown(figure, value)}</td>
}

function shown({ kind, of }: Pick<MeasuredFigure, 'kind' | 'of'>, value: number): string {
  if (kind === 'count') return `${value} of ${of ?? value}`
  return kind === 'share' ? `${points(value)}\u00a0%` : points(value)
}

/** 0 to 1 as points of a hundred; the tenths tell methods apart. */
const points = (value: number): string => (value === 1 ? '100' : (value * 100).toFixed(1))

/** "47 pairs of articles …"; what has its number in its words keeps them: "the five articles …", "a list …". */
function described({ set, documents }: MeasuredFigure): string {
  return /^(?:an?|all|the)\b/.test(set) ? set : `${formatCount(documents)} ${set}`
}
