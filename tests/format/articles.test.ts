import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleTitle,
  openingWords,
  outletInSentence,
  outletLine,
  outletName,
  titleText,
} from '@/lib/format/articles'

const courier = { slug: 'courier', name: 'The Courier' }

describe('outlet and credit', () => {
  it('says what is not known', () => {
    expect(outletName({ outlet: null })).toBe('outlet not named')
    expect(outletLine({ outlet: null, credit: 'Reuters' })).toBe('outlet not named · credits Reuters')
    expect(outletLine({ outlet: null, credit: null })).toBe('outlet not named')
    expect(outletInSentence({ outlet: null, credit: 'Reuters' })).toBe(
      'an outlet not named that credits Reuters',
    )
  })

  it('names a known outlet, and its credit when that is another', () => {
    expect(outletLine({ outlet: courier, credit: 'Reuters' })).toBe('The Courier · credits Reuters')
    expect(outletLine({ outlet: courier, credit: 'The Courier' })).toBe('The Courier')
    expect(outletInSentence({ outlet: courier, credit: null })).toBe('The Courier')
  })
})

describe('titles', () => {
  const opening =
    'Ferries stood still in the harbour on Tuesday, after the pilots had walked out over their rosters.'

  it('shows opening words as such, never as a headline', () => {
    expect(articleTitle({ headline: null, opening }, 40)).toEqual({
      kind: 'opening',
      text: 'Ferries stood still in the harbour on …',
    })
    expect(titleText({ headline: null, opening }, 48)).toBe(
      '“Ferries stood still in the harbour on Tuesday …”',
    )
  })

  it('shows a headline as it is', () => {
    expect(titleText({ headline: 'Ferries stand still', opening })).toBe('Ferries stand still')
    expect(articleTitle({ headline: '  ', opening: '' })).toEqual({
      kind: 'opening',
      text: 'untitled article',
    })
  })

  it('keeps a short opening whole', () => {
    expect(openingWords('No ferries\n today.')).toBe('No ferries today.')
  })

  it('never splits a character and never grows past its length and the ellipsis', () => {
    expect(openingWords('👩‍👩‍👧'.repeat(30), 20)).toBe(`${'👩‍👩‍👧'.repeat(2)}…`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const words = openingWords(text, 30)
        expect(words.length).toBeLessThanOrEqual(32)
        expect(words).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  it('takes a text of one endless line', () => {
    expect(openingWords('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxxx…')
    expect(openingWords(' '.repeat(1_000_000), 10)).toBe('')
  })
})
