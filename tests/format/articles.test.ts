import { describe, expect, it } from 'vitest'
import {
  articleTitle,
  outletInSentence,
  outletLine,
  outletName,
  outletShort,
  titleText,
} from '@/lib/format/articles'

const courier = { slug: 'courier', name: 'The Courier' }

describe('outlet and credit', () => {
  it('says what is not known', () => {
    expect(outletName({ outlet: null })).toBe('outlet not named')
    expect(outletLine({ outlet: null, credit: 'Reuters' })).toBe('outlet not named · credits Reuters')
    expect(outletLine({ outlet: null, credit: null })).toBe('outlet not named')
    expect(outletShort({ outlet: null, credit: 'Reuters' })).toBe('credits Reuters')
    expect(outletShort({ outlet: null, credit: null })).toBe('outlet not named')
    expect(outletInSentence({ outlet: null, credit: 'Reuters' })).toBe(
      'an outlet not named that credits Reuters',
    )
  })

  it('names a known outlet, and its credit when that is another', () => {
    expect(outletLine({ outlet: courier, credit: 'Reuters' })).toBe('The Courier · credits Reuters')
    expect(outletLine({ outlet: courier, credit: 'The Courier' })).toBe('The Courier')
    expect(outletShort({ outlet: courier, credit: 'Reuters' })).toBe('The Courier')
    expect(outletInSentence({ outlet: courier, credit: null })).toBe('The Courier')
  })
})

describe('titles', () => {
  const opening =
    'Ferries stood still in the harbour on Tuesday, after the pilots had walked out over their rosters.'

  it('shows opening words as such, never as a headline', () => {
    expect(articleTitle({ headline: null, opening }, 40)).toEqual({
      kind: 'opening',
      text: 'Ferries stood still in the harbour\u00a0…',
    })
    expect(titleText({ headline: null, opening }, 48)).toBe(
      '“Ferries stood still in the harbour on Tuesday\u00a0…”',
    )
  })

  it('shows a headline as it is', () => {
    expect(titleText({ headline: 'Ferries stand still', opening })).toBe('Ferries stand still')
    expect(articleTitle({ headline: '  ', opening: '' })).toEqual({
      kind: 'opening',
      text: 'untitled article',
    })
  })
})
