import { describe, expect, test } from 'vitest'
import { dayOfColumn, layTimeline } from '@/components/story/timeline-layout'
import type { ArticleSummary } from '@/lib/schema/records'

/** "A 2026-03-01", "B 2026-03-01 2026-03-02" (one of several days), "C" (not known). */
function article(words: string): ArticleSummary {
  const [siglum = '', from, to = from] = words.split(' ')
  return {
    slug: siglum.toLowerCase(),
    siglum,
    outlet: null,
    credit: null,
    headline: null,
    opening: '',
    day: from === undefined ? null : { from, to: to!, basis: 'stated', words: null },
    language: 'en',
    story: null,
    words: 0,
    segments: 0,
    quotations: 0,
    revisionNumber: 1,
  }
}

/** Each lane as a row of columns: "A", or "BB" over two days. */
function drawn(...articles: string[]): string[] | null {
  const layout = layTimeline(articles.map(article))
  if (layout === null) return null
  const lanes = Array.from({ length: layout.lanes }, () => Array<string>(layout.columns).fill('.'))
  for (const {
    article: { siglum },
    from,
    to,
    lane,
  } of layout.marks) {
    for (let column = from; column <= to; column++) {
      expect(lanes[lane]![column]).toBe('.')
      lanes[lane]![column] = siglum
    }
  }
  return lanes.map(lane => lane.join(''))
}

describe('the timeline of a story', () => {
  test('has a column a day, and articles of one day above each other', () => {
    expect(drawn('A 2026-03-01', 'B 2026-03-03', 'C 2026-03-03')).toEqual(['A.B', '..C'])
  })

  test('lets an article reach over all days that it may be of', () => {
    expect(drawn('A 2026-02-28 2026-03-01', 'B 2026-03-01', 'C 2026-03-02')).toEqual(['AAC', '.B.'])
  })

  test('leaves out an article whose day is not known, and names it', () => {
    expect(drawn('A 2026-03-01', 'B', 'C 2026-03-02')).toEqual(['AC'])
    const layout = layTimeline(['A 2026-03-01', 'B', 'C 2026-03-02'].map(article))
    expect(layout?.undated.map(({ siglum }) => siglum)).toEqual(['B'])
  })

  test('is not drawn where days do not differ, or lie too far apart', () => {
    expect(drawn()).toBeNull()
    expect(drawn('A', 'B')).toBeNull()
    expect(drawn('A 2026-03-01', 'B 2026-03-01')).toBeNull()
    expect(drawn('A 2024-03-01', 'B 2026-03-01')).toBeNull()
  })

  test('counts the days across a change of the clocks and of the year', () => {
    expect(dayOfColumn('2026-03-28', 2)).toBe('2026-03-30')
    expect(dayOfColumn('2025-12-31', 1)).toBe('2026-01-01')
  })
})
