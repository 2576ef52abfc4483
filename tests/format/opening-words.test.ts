import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingWords } from '@/lib/format/opening-words'

describe('opening words', () => {
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

  it.each([
    [
      'small words',
      'The pilots of the ferry walked out of the harbour',
      42,
      'The pilots of the ferry walked\u00a0…',
    ],
    [
      'a figure',
      'Harbour guards in the old town counted more than 1,200 empty crates',
      56,
      'Harbour guards in the old town counted\u00a0…',
    ],
    [
      'a name',
      'The dockers walked out after they had met Harbour Master Helen Ortega',
      63,
      'The dockers walked out after they had met\u00a0…',
    ],
    [
      'a Portuguese article',
      'Os pilotos deixaram o porto antes do amanhecer',
      37,
      'Os pilotos deixaram o porto\u00a0…',
    ],
  ])('does not end on %s', (_, text, length, words) => {
    expect(openingWords(text, length)).toBe(words)
  })

  it('ends with a clause where one ends near', () => {
    expect(openingWords('The ferries lay still, as crews met the owners in the town hall', 28)).toBe(
      'The ferries lay still\u00a0…',
    )
  })

  it('keeps what there is when every word leans on the next', () => {
    expect(openingWords('THE FERRIES OF PORT AMBER STAND STILL TODAY', 24)).toBe('THE FERRIES OF PORT\u00a0…')
  })
})
