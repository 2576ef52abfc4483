import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Numbering } from '@/lib/analysis/collation/similarity/numbering'
import { sortIndexes } from '@/lib/analysis/collation/similarity/sort-indexes'

describe('numbers of ids', () => {
  it('are as many as there are different ids, and count the segments that have each', () => {
    const segment = fc.array(fc.integer({ min: -40, max: 40 }).map(id => id * 0x4000))
    fc.assert(
      fc.property(fc.array(segment), segments => {
        const numbering = new Numbering()
        const numberOf = new Map<number, number>()
        for (const ids of segments) {
          numbering.nextSegment()
          const seen = new Set<number>()
          for (const id of ids) {
            const number = numbering.add(id)
            expect(number === -1).toBe(seen.has(id))
            if (number >= 0) numberOf.set(id, numberOf.get(id) ?? number)
            if (number >= 0) expect(number).toBe(numberOf.get(id))
            seen.add(id)
          }
        }
        expect([...numberOf.values()].sort((a, b) => a - b)).toEqual([...Array(numbering.size).keys()])
        for (const [id, number] of numberOf)
          expect(numbering.countOf(number)).toBe(segments.filter(ids => ids.includes(id)).length)
      }),
    )
  })

  it('stay when there are more than there was room for', () => {
    const numbering = new Numbering()
    const add = () => {
      numbering.nextSegment()
      return Array.from({ length: 40_000 }, (_, k) => numbering.add(k * 7919))
    }
    const first = add()
    expect(add()).toEqual(first)
    expect(numbering.countOf(first[39_999]!)).toBe(2)
  })
})

describe('indexes', () => {
  it('are sorted by what stands at them, equal ones in order, be they few or many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 200 }), keys => {
        const indexes = [...keys.keys()]
        sortIndexes(indexes, Int32Array.from(keys))
        expect(indexes).toEqual([...keys.keys()].sort((x, y) => keys[x]! - keys[y]! || x - y))
      }),
    )
  })
})
