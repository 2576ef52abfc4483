import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cover, type CoverageRow, type PairLinks } from '@/lib/analysis/collation/coverage'
import type { Link } from '@/lib/analysis/collation/model'
import { link, witness } from './witness'

const article = (name: string, count: number) =>
  witness(...Array.from({ length: count }, (_, index) => `Sentence ${name}${index} stands here.`))
const pair = (left: number, right: number, ...links: Link[]): PairLinks => ({ left, right, links })

/** "A0 B1=B2 C-": same with a letter, overlap in small letters. */
const show = (rows: CoverageRow[]) =>
  rows.map(row =>
    row.cells
      .map(({ relation, segments }, index) => {
        const name = String.fromCharCode((relation === 'overlap' ? 97 : 65) + index)
        return relation === 'absent' ? '-' : segments.map(segment => name + segment).join('+')
      })
      .join(' '),
  )

describe('coverage of a story', () => {
  const three = [article('a', 3), article('b', 3), article('c', 2)]

  it('has a row a passage, those that most articles carry first', () => {
    const rows = cover(three, [
      pair(0, 1, link(0, 1), link(2, 2, 'overlap')),
      pair(0, 2, link(0, 0)),
      pair(1, 2, link(1, 0)),
    ])
    expect(show(rows)).toEqual(['A0 B1 C0', 'a2 b2 -', '- B0 -', 'A1 - -', '- - C1'])
    expect(rows.map(row => [row.number, row.carried])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
    ])
  })

  it('reaches an article over another, when half of the pairs are linked', () => {
    const rows = cover(three, [pair(0, 1, link(0, 0)), pair(1, 2, link(0, 0))])
    expect(show(rows)[0]).toBe('A0 B0 C0')
  })

  it('does not let a bad link glue two passages that several articles tell', () => {
    const told = (left: number, right: number) => pair(left, right, link(0, 0), link(1, 1))
    const all = [0, 1, 2].flatMap(left =>
      [1, 2].filter(right => right > left).map(right => told(left, right)),
    )
    const bad = pair(0, 1, link(0, 1, 'overlap', 0.89))
    const rows = cover([article('a', 2), article('b', 2), article('c', 2)], [...all, bad])
    expect(show(rows)).toEqual(['A0 B0 C0', 'A1 B1 C1'])
  })

  it('does not join two pairs of articles over a passage that only half of them link', () => {
    const four = ['a', 'b', 'c', 'd'].map(name => article(name, 1))
    const rows = cover(four, [
      pair(0, 1, link(0, 0, 'same', 0.9)),
      pair(2, 3, link(0, 0, 'same', 0.9)),
      pair(0, 2, link(0, 0, 'overlap', 0.4)),
      pair(1, 2, link(0, 0, 'overlap', 0.4)),
    ])
    expect(show(rows)).toEqual(['A0 B0 - -', '- - C0 D0'])
    // What two comparisons say of the third article is not forgotten.
    expect(rows.map(({ linked }) => linked)).toEqual([3, 4])
    expect(rows[0]?.cells.map(({ loose }) => loose)).toEqual([
      null,
      null,
      { segment: 0, other: 0, otherSegment: 0, score: 0.4 },
      null,
    ])
  })

  it('does not say of a passage that one article alone tells it when a comparison links it', () => {
    const rows = cover(
      [article('a', 1), article('b', 1), article('c', 1), article('d', 1)],
      [
        pair(0, 1, link(0, 0, 'same', 0.9)),
        pair(0, 2, link(0, 0, 'same', 0.9)),
        pair(1, 2, link(0, 0, 'same', 0.9)),
        pair(0, 3, link(0, 0, 'overlap', 0.4)),
      ],
    )
    expect(show(rows)).toEqual(['A0 B0 C0 -', '- - - D0'])
    expect(rows[1]).toMatchObject({ carried: 1, linked: 2 })
  })

  it('does not let a chain of links run through a story', () => {
    const articles = Array.from({ length: 5 }, (_, index) => article(String(index), 1))
    const chain = [0, 1, 2, 3].map(index => pair(index, index + 1, link(0, 0, 'overlap', 0.5 - index / 100)))
    for (const row of cover(articles, chain)) expect(row.carried).toBeLessThanOrEqual(4)
  })

  it('holds a sentence that another article splits, but not two distant ones', () => {
    const long = article('b', 9)
    expect(show(cover([article('a', 1), long], [pair(0, 1, link(0, 3), link(0, 4))]))[0]).toBe('A0 B3+B4')
    expect(show(cover([article('a', 1), long], [pair(0, 1, link(0, 0), link(0, 8, 'same', 0.8))]))[0]).toBe(
      'A0 B0',
    )
  })

  it('lets the version nearest to the others stand for the row', () => {
    const rows = cover(three, [
      pair(0, 1, link(0, 0, 'overlap', 0.4)),
      pair(0, 2, link(0, 0, 'overlap', 0.3)),
      pair(1, 2, link(0, 0, 'same', 0.9)),
    ])
    expect(rows[0]).toMatchObject({ lead: 1, carried: 3 })
    expect(show(rows)[0]).toBe('a0 B0 C0')
  })

  it('has no rows without articles, and one-sided rows without links', () => {
    expect(cover([], [])).toEqual([])
    expect(show(cover([article('a', 1), article('b', 1)], []))).toEqual(['A0 -', '- B0'])
  })

  const story = fc.array(fc.nat(5), { maxLength: 5 }).chain(sizes =>
    fc.record({
      sizes: fc.constant(sizes),
      links: fc.array(
        fc.record({
          left: fc.nat(4),
          right: fc.nat(4),
          one: fc.nat(6),
          other: fc.nat(6),
          score: fc.integer({ min: 1, max: 999 }),
        }),
        { maxLength: 40 },
      ),
    }),
  )

  it('has every segment of every article in exactly one row', () => {
    fc.assert(
      fc.property(story, ({ sizes, links }) => {
        const witnesses = sizes.map((size, index) => article(String(index), size))
        const rows = cover(
          witnesses,
          links.map(({ left, right, one, other, score }) =>
            pair(left, right, link(one, other, 'same', score / 999)),
          ),
        )
        sizes.forEach((size, index) => {
          const told = rows.flatMap(row => row.cells[index]!.segments).sort((a, b) => a - b)
          expect(told).toEqual(Array.from({ length: size }, (_, segment) => segment))
        })
        for (const row of rows)
          expect(row.cells.filter(cell => cell.segments.length > 0)).toHaveLength(row.carried)
        const isLinked = (place: number, segment: number): boolean =>
          links.some(
            ({ left, right, one, other }) =>
              left !== right &&
              one < (sizes[left] ?? 0) &&
              other < (sizes[right] ?? 0) &&
              ((left === place && one === segment) || (right === place && other === segment)),
          )
        // One alone: the row that no link leads out of. Rows of several may have sentences that no link has.
        for (const { carried, linked, cells } of rows)
          if (carried === 1)
            expect(linked > 1).toBe(
              cells.some((cell, place) => cell.segments.some(segment => isLinked(place, segment))),
            )
      }),
    )
  })
})
