import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countInWords,
  countOf,
  formatCount,
  formatShare,
  listInWords,
  numberWord,
  sentenceStart,
} from '@/lib/format/counts'

describe('counts', () => {
  it('sets thousands apart', () => {
    expect([0, 999, 1000, 100_000, 1_234_567, -4200].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '100,000',
      '1,234,567',
      '−4,200',
    ])
  })

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.nat(), n => {
        expect(Number(formatCount(n).replaceAll(',', ''))).toBe(n)
      }),
    )
  })

  it('agrees with its noun', () => {
    expect(countOf(1, 'passage')).toBe('1 passage')
    expect(countOf(0, 'passage')).toBe('0 passages')
    expect(countOf(2, 'story', 'stories')).toBe('2 stories')
  })

  it('writes small numbers as words', () => {
    expect(countInWords(13, 'passage')).toBe('thirteen passages')
    expect(countInWords(13, 'passage', 'passages', 12)).toBe('13 passages')
    expect(countInWords(0, 'passage')).toBe('no passages')
    expect(countInWords(1, 'story', 'stories')).toBe('one story')
    expect(countInWords(21, 'passage')).toBe('21 passages')
    expect(numberWord(0)).toBe('zero')
    expect(numberWord(20)).toBe('twenty')
    expect(numberWord(77)).toBe('77')
    expect([21, 40, 77, 99, 100].map(count => numberWord(count, 99))).toEqual([
      'twenty-one',
      'forty',
      'seventy-seven',
      'ninety-nine',
      '100',
    ])
    expect(sentenceStart('thirteen passages')).toBe('Thirteen passages')
    expect(sentenceStart('éclair')).toBe('Éclair')
    expect(sentenceStart('')).toBe('')
  })

  it('lists as a sentence does', () => {
    expect(listInWords([])).toBe('')
    expect(listInWords(['A'])).toBe('A')
    expect(listInWords(['A', 'B'], 'or')).toBe('A or B')
    expect(listInWords(['A', 'B', 'C'])).toBe('A, B and C')
  })
})

describe('shares', () => {
  it('are whole per cent', () => {
    expect(formatShare(0.653)).toBe('65\u00a0%')
    expect(formatShare(0)).toBe('0\u00a0%')
    expect(formatShare(1)).toBe('100\u00a0%')
  })

  it('never claim all or nothing by rounding', () => {
    expect(formatShare(0.001)).toBe('under 1\u00a0%')
    expect(formatShare(0.999)).toBe('over 99\u00a0%')
  })
})
