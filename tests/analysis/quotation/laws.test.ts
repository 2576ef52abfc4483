import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'

const pieces = [
  '“We go,” ',
  '“We stay. ',
  '"Now," ',
  "'tis ",
  '‘fine’ ',
  '«oui» ',
  '„ja“ ',
  'Ana Torres ',
  'Mr. Lund ',
  'she ',
  'they ',
  'the officials ',
  'a spokesman for ',
  'said ',
  'told ',
  'according to ',
  'that ',
  'and ',
  ', ',
  '. ',
  ': ',
  '\n',
  '(',
  ') ',
  '6\'2" ',
  'U.S. ',
  '👩‍👩‍👧 ',
  'é́ ',
  'قال ',
  '他说',
]

/** Anything: news-like shuffles, and any Unicode, lone surrogates included. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(p => p.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map(c => String.fromCharCode(...c)),
)

function checkSpans(text: string, quotations: readonly Quotation[]): void {
  let before = 0
  let markedEnd = 0
  for (const q of quotations) {
    expect(q.start).toBeGreaterThanOrEqual(before)
    expect(q.end).toBeGreaterThan(q.start)
    expect(q.end).toBeLessThanOrEqual(text.length)
    before = q.start
    if (q.kind !== 'indirect') {
      expect(q.start).toBeGreaterThanOrEqual(markedEnd)
      markedEnd = q.end
    }
    if (q.cue) expect(text.slice(q.cue.start, q.cue.end)).toBe(q.cue.text)
    if (q.speaker) {
      expect(text.slice(q.speaker.start, q.speaker.end)).toBe(q.speaker.text)
      expect(q.speaker.text.trim()).not.toBe('')
      expect(q.speaker.name.trim()).not.toBe('')
    }
    expect(q.certainty === 'none').toBe(q.speaker === null)
    expect(q.confidence).toBeGreaterThanOrEqual(0)
    expect(q.confidence).toBeLessThanOrEqual(1)
    if (q.certainty === 'sure') expect(q.candidates).toEqual([])
  }
}

describe('laws of quotations', () => {
  it('spans lie in the text, in order; marked contents never overlap; names are never empty', () => {
    fc.assert(
      fc.property(texts, text => checkSpans(text, findQuotations(text))),
      { numRuns: 400 },
    )
  })
  it('the same text gives the same quotations', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(findQuotations(text)).toEqual(findQuotations(text))
      }),
      { numRuns: 50 },
    )
  })
  it('each statement number is shared', () => {
    fc.assert(
      fc.property(texts, text => {
        const counts = new Map<number, number>()
        for (const { statement } of findQuotations(text))
          if (statement !== null) counts.set(statement, (counts.get(statement) ?? 0) + 1)
        for (const count of counts.values()) expect(count).toBeGreaterThan(1)
      }),
      { numRuns: 200 },
    )
  })
  it.each([
    ['one line of words', 'word '.repeat(200_000)],
    ['no sentence ends', 'Ana Torres said that Peter Lund told the officials '.repeat(20_000)],
    ['a row of openers', '“'.repeat(200_000)],
    ['a row of straight marks', '"'.repeat(200_000)],
    ['marks in one line', '“I go,” he said. '.repeat(20_000)],
    ['equal lines', 'Ana Torres said “hello.”\n'.repeat(100_000)],
    ['names without end', 'Ana Torres and '.repeat(50_000)],
    [
      'names all different',
      Array.from({ length: 30_000 }, (_, i) => `Ana${i} Torres${i % 97} said it. `).join(''),
    ],
    ['no spaces', 'x'.repeat(1_000_000)],
  ])(
    'comes to an end on %s',
    (_name, text) => {
      checkSpans(text, findQuotations(text).slice(0, 2000))
    },
    60_000,
  )
})
