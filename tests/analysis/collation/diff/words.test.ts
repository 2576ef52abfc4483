import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import { tokenise } from '@/lib/analysis/text/tokenise'
import { anyText } from '../any-text'

const written = (text: string) => splitWords(text, 'en').map(word => text.slice(word.start, word.end))
const keys = (text: string, language = 'en') => splitWords(text, language).map(word => word.key)

describe('the words of a reading', () => {
  it('keep initials, figures and inner hyphens whole, and part possessives and symbols', () => {
    expect(written('Biden’s U.S. cease-fire cost $1.2 (5%).')).toEqual([
      'Biden',
      '’s',
      'U.S.',
      'cease-fire',
      'cost',
      '$1.2',
      '5',
      '%',
    ])
  })

  it('take the point of a short month or title', () => {
    expect(written('On Oct. 7, Gen. Ruiz left.')).toEqual(['On', 'Oct.', '7', 'Gen.', 'Ruiz', 'left'])
  })

  it.each([
    ['case', 'Talks', 'talks'],
    ['accents', 'Erdoğan', 'Erdogan'],
    ['hyphens', 'cease-fire', 'ceasefire'],
    ['points', 'U.N.', 'UN'],
    ['thousands', '1,200', '1200'],
    ['centre', 'centres', 'centers'],
    ['organise', 'organisation', 'organization'],
    ['travelled', 'travelled', 'traveled'],
    ['months', 'Sept.', 'September'],
    ['titles', 'Gen.', 'General'],
  ])('are one word in %s', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other))
  })

  it.each([
    ['us', 'US'],
    ['who', 'WHO'],
    ['four', 'for'],
    ['filling', 'filing'],
    ['1.2', '12'],
    ['$20', '€20'],
    ['sat', 'Saturday'],
    ['his', 'hiz'],
  ])('%s and %s are two', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other))
  })

  it('of any text are the tokeniser’s words, in order, in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), text => {
        const starts = new Set(
          tokenise(text)
            .filter(token => token.kind === 'word' || token.kind === 'number')
            .map(token => token.start),
        )
        let end = 0
        for (const word of splitWords(text, 'en')) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.written).toBe(text.slice(word.start, word.end))
          end = word.end
          starts.delete(word.start)
        }
        expect([...starts]).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
