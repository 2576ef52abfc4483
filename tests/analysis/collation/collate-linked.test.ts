import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import type { Collation, Evidence, Link, Witness } from '@/lib/analysis/collation/model'
import { anyText } from './any-text'
import { link, mirrored, witness } from './witness'

const collate = (left: Witness, right: Witness, links: Link[]) =>
  collateLinked(left, right, { links, weak: [] })

/** "A0 A1=B0 same" */
function rows(collation: Collation): string[] {
  return collation.passages.map(({ left, right, relation, transposed }) => {
    const side = (letter: string, indexes: number[]) => indexes.map(index => letter + index).join(' ')
    const sides = [side('A', left), side('B', right)].filter(text => text !== '').join('=')
    return `${sides} ${relation}${transposed ? ' moved' : ''}`
  })
}

const lines = (letter: string, count: number) =>
  witness(...Array.from({ length: count }, (_, index) => `Sentence ${letter}${index} stands here.`))

describe('the rows of a collation', () => {
  it('follow the left article, with right-only rows where they stand in the right one', () => {
    const collation = collate(lines('a', 4), lines('b', 5), [link(0, 1), link(2, 3, 'overlap')])
    expect(rows(collation)).toEqual([
      'B0 right-only',
      'A0=B1 same',
      'B2 right-only',
      'A1 left-only',
      'A2=B3 overlap',
      'B4 right-only',
      'A3 left-only',
    ])
    expect(collation.passages.map(passage => passage.number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('hold a sentence that the other article splits, its texts joined in order', () => {
    const left = witness('The ferry sank off the coast and nobody was hurt.')
    const right = witness('The ferry sank off the coast.', 'Nobody was hurt.')
    const collation = collate(left, right, [link(0, 0), link(0, 1)])
    expect(rows(collation)).toEqual(['A0=B0 B1 same'])
    expect(collation.passages[0]?.rightText).toBe('The ferry sank off the coast. Nobody was hurt.')
  })

  it('join glued sentences with nothing between them', () => {
    const text = 'He left.She stayed.'
    const glued: Witness = {
      text,
      segments: [
        { start: 0, end: 8, paragraph: 0 },
        { start: 8, end: 19, paragraph: 0 },
      ],
    }
    const collation = collate(glued, witness('He left and she stayed.'), [link(0, 0), link(1, 0)])
    expect(collation.passages[0]?.leftText).toBe(text)
  })

  it('overlap where one of the sentences only overlaps', () => {
    const collation = collate(lines('a', 1), lines('b', 2), [link(0, 0), link(0, 1, 'overlap')])
    expect(rows(collation)).toEqual(['A0=B0 B1 overlap'])
  })

  it('say verbatim when only white space differs', () => {
    const left = witness('Nobody  was hurt.')
    const right = witness('Nobody was\thurt.')
    expect(rows(collate(left, right, [link(0, 0)]))).toEqual(['A0=B0 verbatim'])
  })

  it('keep a verbatim pair to itself, and say where else it is told', () => {
    const left = witness('Nobody was hurt.', 'The mayor said nobody was hurt on Monday.')
    const right = witness('Nobody was hurt.')
    const collation = collate(left, right, [link(1, 0, 'overlap', 0.95), link(0, 0, 'same', 0.9)])
    expect(rows(collation)).toEqual(['A0=B0 verbatim', 'A1 left-only'])
    expect(collation.passages.map(passage => passage.alsoIn)).toEqual([[2], [1]])
  })

  it('fall apart at the weakest link of a chain', () => {
    const chain = [0, 1, 2, 3, 4].flatMap(index => [
      link(index, index, 'same', 0.9),
      link(index + 1, index, 'overlap', index === 2 ? 0.2 : 0.4),
    ])
    for (const { left, right } of collate(lines('a', 6), lines('b', 5), chain).passages) {
      expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(3)
    }
    expect(rows(collate(lines('a', 6), lines('b', 5), chain)).filter(row => row.includes('only'))).toEqual([])
  })

  it('keep a passage that stands elsewhere in its place on the left', () => {
    const collation = collate(lines('a', 3), lines('b', 4), [
      link(0, 0),
      link(1, 3, 'same', 0.9, true),
      link(2, 1),
    ])
    expect(rows(collation)).toEqual(['A0=B0 same', 'A1=B3 same moved', 'A2=B1 same', 'B2 right-only'])
  })

  it('are none for two empty articles, and one-sided for one', () => {
    const empty = witness()
    expect(rows(collate(empty, empty, []))).toEqual([])
    expect(rows(collate(empty, lines('b', 2), []))).toEqual(['B0 right-only', 'B1 right-only'])
    expect(collate(empty, empty, []).summary.sharedWording).toBe(0)
  })

  it('count what both tell', () => {
    const left = witness('The bridge is open.', 'Cars may pass.', 'Only here.')
    const right = witness('The bridge is open.', 'Trucks may pass.')
    const { summary } = collate(left, right, [link(0, 0), link(1, 1)])
    expect(summary).toMatchObject({
      verbatim: 1,
      same: 1,
      overlap: 0,
      leftOnly: 1,
      rightOnly: 0,
      transposed: 0,
    })
    expect(summary.sharedWording).toBeCloseTo(12 / 16)
    expect(summary.leftLinked).toBeCloseTo(7 / 9)
    expect(summary.rightLinked).toBe(1)
  })
})

const anyCase = fc
  .tuple(fc.array(anyText, { maxLength: 12 }), fc.array(anyText, { maxLength: 12 }))
  .chain(([left, right]) =>
    fc.record({
      left: fc.constant(witness(...left)),
      right: fc.constant(witness(...right)),
      links:
        left.length === 0 || right.length === 0
          ? fc.constant<Link[]>([])
          : fc.uniqueArray(
              fc.record({
                left: fc.nat(left.length - 1),
                right: fc.nat(right.length - 1),
                relation: fc.constantFrom('same' as const, 'overlap' as const),
                score: fc.integer({ min: 1, max: 10_000 }).map(number => number / 10_000),
                transposed: fc.boolean(),
                evidence: fc.constant<Evidence[]>([]),
              }),
              { maxLength: 30, selector: one => `${one.left} ${one.right}` },
            ),
    }),
  )

describe('laws of a collation', () => {
  it('every segment of both articles stands in exactly one row', () => {
    fc.assert(
      fc.property(anyCase, ({ left, right, links }) => {
        const { passages } = collate(left, right, links)
        const all = (count: number) => Array.from({ length: count }, (_, index) => index)
        const told = (side: 'left' | 'right') =>
          passages.flatMap(passage => passage[side]).sort((a, b) => a - b)
        expect(told('left')).toEqual(all(left.segments.length))
        expect(told('right')).toEqual(all(right.segments.length))
      }),
      { numRuns: 300 },
    )
  })

  it('the pieces of a row give back both readings exactly', () => {
    fc.assert(
      fc.property(anyCase, ({ left, right, links }) => {
        for (const passage of collate(left, right, links).passages) {
          expect(passage.pieces.map(piece => piece.left).join('')).toBe(passage.leftText)
          expect(passage.pieces.map(piece => piece.right).join('')).toBe(passage.rightText)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('swapping the sides gives the mirrored rows', () => {
    const key = (left: number[], right: number[], relation: string, transposed: boolean) =>
      `${left.join()}|${right.join()}|${relation}|${transposed}`
    const swapped = (relation: string) =>
      relation === 'left-only' ? 'right-only' : relation === 'right-only' ? 'left-only' : relation
    fc.assert(
      fc.property(anyCase, ({ left, right, links }) => {
        // Equal scores on equal texts may fall either way; distinct scores may not.
        const distinct = links.map((one, index) => ({ ...one, score: one.score / 2 + index / 1000 }))
        const there = collate(left, right, distinct).passages.map(row =>
          key(row.left, row.right, row.relation, row.transposed),
        )
        const back = collate(right, left, mirrored(distinct)).passages.map(row =>
          key(row.right, row.left, swapped(row.relation), row.transposed),
        )
        expect(back.sort()).toEqual(there.sort())
      }),
      { numRuns: 300 },
    )
  })

  it('an article linked with itself, and with anything like it, has verbatim rows only', () => {
    fc.assert(
      fc.property(anyCase, ({ left, links }) => {
        const own = left.segments.map((_, index) => link(index, index, 'same', 1))
        const stray = links.filter(
          one => one.left < own.length && one.right < own.length && one.left !== one.right,
        )
        for (const passage of collate(left, left, [...stray, ...own]).passages) {
          expect(passage.relation).toBe('verbatim')
        }
      }),
      { numRuns: 300 },
    )
  })
})
