import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTransposed } from '@/lib/analysis/collation/transposition'

/** "0-0 1-2" as links of equal score; those found to stand elsewhere come back with a star. */
function mark(links: string): string {
  const pairs = links.split(' ').map(link => link.split('-').map(Number) as [number, number])
  const flags = findTransposed(pairs.map(([left, right]) => ({ left, right, score: 0.9 })))
  return pairs.map(([left, right], k) => `${left}-${right}${flags[k] ? '*' : ''}`).join(' ')
}

describe('findTransposed', () => {
  it('marks nothing where both sides run in order', () => {
    expect(mark('0-0 1-1 2-3 5-4')).toBe('0-0 1-1 2-3 5-4')
  })

  it('marks the passage that moved, not those it moved past', () => {
    expect(mark('0-1 1-2 2-3 3-0')).toBe('0-1 1-2 2-3 3-0*')
  })

  it('keeps the segments of one row together', () => {
    expect(mark('0-0 0-1 1-0 1-1 2-2')).toBe('0-0 0-1 1-0 1-1 2-2')
    expect(mark('0-3 0-4 1-0 1-1 1-2 2-5')).toBe('0-3* 0-4* 1-0 1-1 1-2 2-5')
  })

  it('marks both of two passages that change places, for neither moved more than the other', () => {
    expect(mark('0-0 1-2 2-1 3-3')).toBe('0-0 1-2* 2-1* 3-3')
  })

  it('lets a sure link outweigh an unsure one', () => {
    const flags = findTransposed([
      { left: 0, right: 1, score: 0.95 },
      { left: 1, right: 0, score: 0.4 },
    ])
    expect(flags).toEqual([false, true])
  })

  it('gives the same flags when the sides are swapped', () => {
    const link = fc.record({ left: fc.nat(12), right: fc.nat(12), score: fc.constantFrom(0.3, 0.5, 0.9, 1) })
    const links = fc.uniqueArray(link, { maxLength: 25, selector: l => `${l.left}-${l.right}` })
    fc.assert(
      fc.property(links, all => {
        const swapped = all.map(({ left, right, score }) => ({ left: right, right: left, score }))
        expect(findTransposed(swapped)).toEqual(findTransposed(all))
      }),
    )
  })
})
