import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/analysis/text/clean'
import { detectLanguage } from '@/lib/analysis/text/language'
import type { Span } from '@/lib/analysis/text/model'
import { fold, foldMapped, foldWord } from '@/lib/analysis/text/normalise'
import { segment } from '@/lib/analysis/text/segment'
import { tokenise } from '@/lib/analysis/text/tokenise'
import { anyText, hugeTexts } from './arbitrary-text'

function expectInOrder(text: string, spans: readonly Span[]) {
  let at = 0
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > text.length)
      expect.fail(`${start}-${end} behind ${at} in ${text.length}`)
    at = end
  }
}

/** How often each visible character is covered, told by the first that is not covered once. */
function notCoveredOnce(text: string, spans: readonly Span[], within: readonly Span[]): number | null {
  const counts = new Uint8Array(text.length)
  for (const { start, end } of spans) for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1
  for (const { start, end } of within)
    for (let i = start; i < end; i++) if (/\S/u.test(text.charAt(i)) && counts[i] !== 1) return i
  return null
}

const whole = (text: string) => [{ start: 0, end: text.length }]

describe('laws of the text core, on any text', () => {
  it('clean: headline, furniture and body hold every visible character once, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { headline, furniture, body, credit } = clean(text)
        expectInOrder(text, furniture)
        expectInOrder(text, body)
        const all = [...furniture, ...body, ...(headline ? [headline] : [])].sort((a, b) => a.start - b.start)
        expectInOrder(text, all)
        expect(notCoveredOnce(text, all, whole(text))).toBeNull()
        if (credit)
          expect([...furniture, ...body].some(s => s.start <= credit.start && credit.end <= s.end)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('segment: sentences hold every visible character of headline and body once, trimmed, in one paragraph each', () => {
    fc.assert(
      fc.property(anyText, text => {
        const cleaned = clean(text)
        const segments = segment(text, cleaned)
        const kept = [...cleaned.body, ...(cleaned.headline ? [cleaned.headline] : [])].sort(
          (a, b) => a.start - b.start,
        )
        expectInOrder(text, segments)
        expect(notCoveredOnce(text, segments, kept)).toBeNull()
        for (const { start, end } of segments) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(kept.filter(span => span.start < end && start < span.end)).toHaveLength(1)
        }
        const numbers = segments.map(s => s.paragraph)
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        expect(new Set(numbers).size).toBe((numbers.at(-1) ?? -1) + 1)
      }),
      { numRuns: 400 },
    )
  })

  it('tokenise: tokens joined give the text back', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = tokenise(text)
        expectInOrder(text, tokens)
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  it('fold: folding again changes nothing more, and the way back points into the text, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, offsets } = foldMapped(text)
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0)
        expect(fold(folded)).toBe(folded)
        expect(folded).toBe(fold(text))
        expect(foldWord(text).length).toBeLessThanOrEqual(folded.length)
      }),
      { numRuns: 400 },
    )
  })

  it.each(hugeTexts)(
    'comes through %s',
    (_, text) => {
      const cleaned = clean(text)
      const segments = segment(text, cleaned)
      expectInOrder(text, segments)
      expect(tokenise(text).at(-1)?.end).toBe(text.length)
      expect(fold(text).length).toBeGreaterThan(0)
      expect(typeof detectLanguage(text)).toBe('string')
      // No time is asserted: a quadratic stage would take hours here, and this limit is for that alone.
    },
    120_000,
  )
})
