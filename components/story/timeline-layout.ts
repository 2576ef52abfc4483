import type { ArticleSummary, DayRecord } from '@/lib/schema/records'

/** An article on the timeline: the columns of days it may be of, and the lane in which it stands. */
export interface TimelineMark {
  article: ArticleSummary
  day: DayRecord
  /** 0-based columns, both included. */
  from: number
  to: number
  lane: number
}

export interface Timeline {
  /** ISO date of the first column; columns follow day by day. */
  first: string
  columns: number
  lanes: number
  marks: TimelineMark[]
  /** Articles whose day is not known. */
  undated: ArticleSummary[]
}

const DAY_MS = 86_400_000

/** Longer spans get no column a day: they are not drawn, the list says the days. */
export const MOST_COLUMNS = 62

/** Lays out the articles by day; null when fewer than two different days are known, or they lie too far apart to draw. */
export function layTimeline(articles: readonly ArticleSummary[]): Timeline | null {
  const dated = articles.flatMap(article => (article.day === null ? [] : [{ article, day: article.day }]))
  const days = new Set(dated.map(({ day }) => `${day.from} ${day.to}`))
  if (days.size < 2) return null
  const first = dated.map(({ day }) => day.from).sort()[0]!
  const column = (isoDate: string): number => Math.round((Date.parse(isoDate) - Date.parse(first)) / DAY_MS)
  const lanes: number[] = []
  const marks = dated.map(({ article, day }): TimelineMark => {
    const [from, to] = [column(day.from), column(day.to)]
    const free = lanes.findIndex(end => end < from)
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = to
    return { article, day, from, to, lane }
  })
  const columns = Math.max(...marks.map(({ to }) => to)) + 1
  if (columns > MOST_COLUMNS) return null
  const undated = articles.filter(({ day }) => day === null)
  return { first, columns, lanes: lanes.length, marks, undated }
}

/** ISO date of a column. */
export function dayOfColumn(first: string, column: number): string {
  return new Date(Date.parse(first) + column * DAY_MS).toISOString().slice(0, 10)
}
