import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '@/lib/schema/article-view'
import { inlineParts } from '@/lib/server/article-inline'

const wordsOf = (parts: readonly Inline[]): string =>
  parts.map(part => (part.kind === 'text' ? part.text : wordsOf(part.parts))).join('')

/** Parts as a reader sees them: `[1 words]` for the beginning of quotation 1, `[…1 words]` where it goes on. */
const drawn = (parts: readonly Inline[]): string =>
  parts
    .map(part =>
      part.kind === 'text'
        ? part.text
        : `[${part.begins ? '' : '…'}${part.ordinal + 1} ${drawn(part.parts)}]`,
    )
    .join('')

/** Quotations by their words, in the order of their numbers. */
function draw(text: string, ...quoted: string[]): string {
  const quotations = quoted.map((words, ordinal) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, ordinal, kind: 'direct' as const }
  })
  return drawn(inlineParts(text, { start: 0, end: text.length }, quotations))
}

describe('quotations marked in a paragraph', () => {
  test('reported speech holds the fragment that stands in it', () => {
    expect(
      draw('She said that it was “a folly” to wait.', 'that it was “a folly” to wait', '“a folly”'),
    ).toBe('She said [1 that it was [2 “a folly”] to wait].')
  })

  test('two that cross are parted where the first ends, and the second begins only once', () => {
    expect(draw('one two three four', 'one two three', 'three four')).toBe('[1 one two [2 three]][…2  four]')
  })

  test('two with the same words keep an address each', () => {
    expect(draw('He said so.', 'so', 'so')).toBe('He said [1 [2 so]].')
  })

  test('a quotation that began in the paragraph before goes on without its address', () => {
    const text = '“First part.\n“Second part.”'
    const span = { start: text.indexOf('\n') + 1, end: text.length }
    const quotation = { start: 0, end: text.length, ordinal: 0, kind: 'direct' as const }
    expect(drawn(inlineParts(text, span, [quotation]))).toBe('[…1 “Second part.”]')
  })

  test('whatever is quoted, no word is lost or doubled and every quotation begins once', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, fc.nat(40), (text, pairs, from) => {
        const quotations = pairs.map(([a, b], ordinal) => ({
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
          ordinal,
          kind: 'direct' as const,
        }))
        const span = { start: Math.min(from, text.length), end: text.length }
        const parts = inlineParts(text, span, quotations)
        expect(wordsOf(parts)).toBe(text.slice(span.start))
        const begun = beginnings(parts).sort((a, b) => a - b)
        expect(begun).toEqual(
          quotations
            .filter(({ start, end }) => start < end && start >= span.start)
            .map(({ ordinal }) => ordinal),
        )
      }),
    )
  })
})

const beginnings = (parts: readonly Inline[]): number[] =>
  parts.flatMap(part =>
    part.kind === 'text' ? [] : [...(part.begins ? [part.ordinal] : []), ...beginnings(part.parts)],
  )
