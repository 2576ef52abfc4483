import { describeDay, formatShortDay } from '@/lib/format/days'
import { articlePath } from '@/lib/format/addresses'
import type { ArticleSummary } from '@/lib/schema/records'
import { dayOfColumn, layTimeline, type Timeline as Layout, type TimelineMark } from './timeline-layout'

const LANE = 26
const AXIS = 26
/** Between the edge of a day's column and a mark. */
const INSET = 4
/** A date's words need this much room. */
const LABEL = 52

/** When each article was published, drawn only when days differ. The list of articles says the same in words. */
export function Timeline({ articles }: { articles: readonly ArticleSummary[] }) {
  const layout = layTimeline(articles)
  if (layout === null) return null
  return (
    <figure className="timeline">
      <Drawing layout={layout} width={960} name="wide" />
      <Drawing layout={layout} width={660} name="middle" />
      <Drawing layout={layout} width={350} name="narrow" />
      <figcaption className="muted">
        {layout.marks.some(({ day }) => day.basis === 'inferred') &&
          'Outlined: the day is inferred from the text. '}
        {layout.marks.some(({ day }) => day.from !== day.to) &&
          'Over several days with dashes: one of them, not known which. '}
        {layout.undated.length > 0 &&
          `Day not known: ${layout.undated.map(({ siglum }) => siglum).join(', ')}.`}
      </figcaption>
    </figure>
  )
}

function Drawing({ layout, width, name }: { layout: Layout; width: number; name: string }) {
  const { first, columns, lanes, marks } = layout
  const column = width / columns
  const height = lanes * LANE + AXIS
  const every = Math.max(1, Math.ceil(LABEL / column))
  const days = marks.map(({ article, day }) => `${article.siglum}: ${describeDay(day)}`).join('; ')
  return (
    <svg
      className={name}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Days of the articles. ${days}.`}
    >
      <path className="axis" d={`M0 ${height - AXIS + 0.5}H${width}`} />
      {Array.from({ length: columns }, (_, index) => (
        <g key={index}>
          <path className="tick" d={`M${round(index * column) + 0.5} ${height - AXIS}v5`} />
          {index % every === 0 && (
            <text className="date" x={round(index * column + 4)} y={height - 8}>
              {formatShortDay(dayOfColumn(first, index))}
            </text>
          )}
        </g>
      ))}
      {marks.map(mark => (
        <Mark key={mark.article.slug} mark={mark} column={column} lanes={lanes} />
      ))}
    </svg>
  )
}

function Mark({ mark, column, lanes }: { mark: TimelineMark; column: number; lanes: number }) {
  const { article, day, from, to, lane } = mark
  const inset = Math.min(INSET, column / 4)
  const x = from * column + inset
  const width = Math.max(2, (to - from + 1) * column - 2 * inset)
  const y = (lanes - 1 - lane) * LANE + 3
  const kind = [day.basis, from === to ? 'one' : 'several'].join(' ')
  return (
    <a href={articlePath(article.slug)} aria-label={`${article.siglum}: ${describeDay(day)}`}>
      <rect className={kind} x={round(x)} y={y} width={round(width)} height={LANE - 7} />
      <text className={`letter ${day.basis}`} x={round(x + width / 2)} y={y + 14}>
        {article.siglum}
      </text>
    </a>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
