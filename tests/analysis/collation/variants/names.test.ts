import { describe, expect, it } from 'vitest'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import { isJoined, namePairs, variantRates } from '@/tests/bench/quality/variants'
import { link, witness } from '../witness'

const variantsOf = (left: string[], right: string[]) =>
  collateLinked(witness(...left), witness(...right), {
    links: left.map((_, index) => link(index, index)),
    weak: [],
  }).variants.map(variant => `${variant.kind}: ${variant.left}/${variant.right}`)

describe('spellings of a name', () => {
  it('are joined for nine in ten of the listed variants, and for hardly any look-alike', () => {
    const rates = variantRates()
    expect(rates.variants).toBeGreaterThanOrEqual(50)
    expect(rates.lookAlikes).toBeGreaterThanOrEqual(50)
    expect(rates.joined / rates.variants, rates.missed.join(' ')).toBeGreaterThanOrEqual(0.9)
    expect(rates.apart / rates.lookAlikes, rates.wrong.join(' ')).toBeGreaterThanOrEqual(0.98)
  })

  it.each([
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Morrison', 'Morrissey'],
    ['Niger', 'Nigeria'],
    ['Slovakia', 'Slovenia'],
  ])('never join %s and %s', (one, other) => {
    expect(isJoined(one, other)).toBe(false)
  })

  it('are the same from either side', () => {
    for (const [one, other] of [...namePairs('variants.txt'), ...namePairs('look-alikes.txt')]) {
      expect(nameSpelling(one, other)).toBe(nameSpelling(other, one))
    }
  })

  it('join look-alike family names only next to the same given name', () => {
    expect(variantsOf(['Engineer Fischer left on Monday.'], ['Engineer Fisher left on Monday.'])).toEqual([])
    expect(variantsOf(['Clara Fischer left on Monday.'], ['Clara Fisher left on Monday.'])).toEqual([
      'name: Fischer/Fisher',
    ])
  })

  it('are listed once with the rows they stand in', () => {
    const collation = collateLinked(
      witness('Zohri spoke.', 'It rained.', 'Zohri left.'),
      witness('Zuhri spoke.', 'It rained.', 'Zuhri left.'),
      { links: [link(0, 0), link(1, 1), link(2, 2)], weak: [] },
    )
    expect(collation.variants).toEqual([{ kind: 'name', left: 'Zohri', right: 'Zuhri', passages: [1, 3] }])
  })

  it('are not joined when an article has both forms: then they are two people', () => {
    expect(variantsOf(['Berry met Berri on Monday.'], ['Berri met nobody on Monday.'])).toEqual([])
  })

  it('are not joined outside linked passages', () => {
    const left = witness('Zohri spoke.', 'The bridge is open.')
    const right = witness('The bridge is open.', 'Zuhri spoke.')
    expect(collateLinked(left, right, { links: [link(1, 0)], weak: [] }).variants).toEqual([])
  })

  it('are not joined where they stand in other places of the sentence', () => {
    expect(
      variantsOf(
        ['Fuad told reporters that the bridge was open.'],
        ['Reporters heard that the bridge of Fouad was open.'],
      ),
    ).toEqual([])
  })

  it('are not seen in words without a capital', () => {
    expect(variantsOf(['They met at the berry farm.'], ['They met at the berri farm.'])).toEqual([])
  })
})

describe('other variants', () => {
  it('are told apart by kind', () => {
    expect(
      variantsOf(
        ['The US centre opened on Oct. 7.', 'A cease-fire holds.', 'He said: “Go.”'],
        ['The U.S. center opened on October 7.', 'A ceasefire holds.', 'He said: "Go."'],
      ),
    ).toEqual([
      'abbreviation: US/U.S.',
      'abbreviation: Oct./October',
      'spelling: centre/center',
      'spelling: cease-fire/ceasefire',
      'typography: “/"',
      'typography: ”/"',
    ])
  })
})
