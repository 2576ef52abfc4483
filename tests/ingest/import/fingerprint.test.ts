import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '@/lib/analysis/text/clean'
import { fingerprintOf, keptWords, runsOf, sharedRuns, SKETCH_SIZE } from '@/lib/ingest/import/fingerprint'
import { statedDay } from '@/lib/ingest/import/stated-day'
import { articleAddress } from '@/lib/ingest/import/addresses'

const whole = (text: string) => ({
  headline: null,
  credit: null,
  furniture: [],
  body: [{ start: 0, end: text.length }],
})
const of = (text: string) => fingerprintOf(text, whole(text))
const WORDS = Array.from({ length: 600 }, (_, i) => `word${(i * 7919) % 1009}`)

describe('a fingerprint', () => {
  test('is the same for texts that differ in typography alone', () => {
    expect(of('“The U.S. won’t pay,” he said — twice.')).toEqual(of('"The US won\'t pay," he said - TWICE…'))
    expect(of('He said it once.').keptSha256).not.toBe(of('He said it twice.').keptSha256)
  })

  test('leaves furniture out', () => {
    const text =
      'Share\nThe bridge will close in May, the mayor said on Tuesday after a long meeting.\nSubscribe to our newsletter'
    const cleaned = { ...clean(text), headline: null, furniture: [], body: [{ start: 6, end: 82 }] }
    expect(keptWords(text, cleaned).join(' ')).toMatch(/^the bridge will .* long m/)
  })

  test('estimates what two texts share', () => {
    for (const replaced of [0, 30, 100, 300]) {
      const other = WORDS.map((word, i) => (i < replaced ? `other${i}` : word))
      const { resemblance } = sharedRuns(runsOf(WORDS), runsOf(other))
      const [left, right] = [of(WORDS.join(' ')).sketch, of(other.join(' ')).sketch]
      const union = [...new Set([...left, ...right])].map(hash => hash >>> 0).sort((a, b) => a - b)
      const smallest = new Set(union.slice(0, SKETCH_SIZE).map(hash => hash | 0))
      const both = left.filter(hash => smallest.has(hash) && right.includes(hash))
      expect(Math.abs(both.length / SKETCH_SIZE - resemblance)).toBeLessThan(0.15)
    }
  })

  test('has at most 128 different numbers of 32 bits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const { keptSha256, sketch } = of(text)
        expect(new Set(sketch).size).toBe(sketch.length)
        expect(sketch.every(hash => hash === (hash | 0))).toBe(true)
        expect(sketch.length === 0).toBe(keptSha256 === null)
      }),
    )
    expect(of(WORDS.join(' ')).sketch).toHaveLength(SKETCH_SIZE)
  })
})

test.each([
  ['Tuesday, 5 May 2026', 'en', '2026-05-05'],
  ['May 5, 2026, 10:31 a.m.', 'en', '2026-05-05'],
  ['Published 2026-05-05T10:31:00Z', 'en', '2026-05-05'],
  ['5 de maio de 2026', 'pt', '2026-05-05'],
  ['31 February 2026', 'en', null],
  ['5/6/2026', 'en', null],
  ['May the 2026 season begin', 'en', null],
])('the line “%s” (%s) states %s', (line, language, day) => {
  expect(statedDay(line, language)).toBe(day)
})

test.each([
  ['https://a.example/x?utm_campaign=b&id=7#c', 'https://a.example/x?id=7'],
  ['HTTPS://A.Example:443/x', 'https://a.example/x'],
  ['https://u:p@a.example/x', 'https://a.example/x'],
  ['https://a.example/?p=12', 'https://a.example/?p=12'],
  ['https://a.example/', null],
  ['https://a.example/index.html', null],
  ['ftp://a.example/x', null],
  ['not an address', null],
])('the address %s is %s', (given, address) => {
  expect(articleAddress(given)).toBe(address)
})
