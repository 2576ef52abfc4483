import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareWords } from '@/lib/analysis/people/bare-words'
import { compareRenditions } from '@/lib/analysis/people/compare-renditions'
import type { Piece } from '@/lib/analysis/collation/model'

const direct = (text: string) => ({ text, kind: 'direct' as const })
const reported = (text: string) => ({ text, kind: 'indirect' as const })

/** The two readings in one string: "the [long|short] road"; a variant stands in braces. */
const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, left, right }) =>
      kind === 'common' ? left : kind === 'change' ? `[${left}|${right}]` : `{${left}|${right}}`,
    )
    .join('')

describe('compareRenditions', () => {
  it('sees through the marks around the words', () => {
    const { relation, difference } = compareRenditions(
      direct('“The quay is closed,”'),
      direct('"The quay is closed."'),
    )
    expect({ relation, difference }).toEqual({ relation: 'verbatim', difference: 0 })
  })

  it('calls marks, spellings of names and short forms typography', () => {
    const compared = compareRenditions(
      direct('“The U.N. didn’t tell Haniyo, and it will not tell Hochstein.”'),
      direct("“The UN didn't tell Haniyo, and it will not tell Hockstein.”"),
    )
    expect(compared.relation).toBe('typography')
    expect(compared.pieces.some(({ kind }) => kind === 'change')).toBe(false)
  })

  it('says what was cut', () => {
    const compared = compareRenditions(
      direct('“After a long night at the table, the quay is closed until further notice.”'),
      direct('“The quay is closed.”'),
    )
    expect(compared.relation).toBe('trimmed')
    expect(compared.cut).toEqual([
      { side: 'left', text: 'After a long night at the table,' },
      { side: 'left', text: 'until further notice' },
    ])
  })

  it('tells a rewording from a paraphrase', () => {
    const words = direct('“The pilots will keep the northern ferry running through the frost.”')
    const reworded = compareRenditions(
      words,
      direct('“The pilots will keep the northern boat going through the frost.”'),
    )
    const paraphrased = compareRenditions(
      words,
      direct('“Our ships sail in winter: the pilots promised it.”'),
    )
    expect(reworded.relation).toBe('reworded')
    expect(shown(reworded.pieces)).toBe(
      'The pilots will keep the northern [ferry running|boat going] through the frost',
    )
    expect(paraphrased.relation).toBe('paraphrase')
    expect(paraphrased.difference).toBeGreaterThan(reworded.difference)
  })

  it('knows reported speech and another speaker', () => {
    const words = direct('“I will not sign the tariff.”')
    expect(compareRenditions(words, reported('she would not sign the tariff')).relation).toBe(
      'direct-indirect',
    )
    const other = compareRenditions(words, words, 'other')
    expect(other.relation).toBe('other-speaker')
    expect(other.difference).toBeGreaterThan(0.5)
  })

  it('counts a lost “not” as a strong difference', () => {
    const [yes, no] = [
      direct('“We will close the northern quay tonight.”'),
      direct('“We will not close the northern quay tonight.”'),
    ]
    expect(compareRenditions(yes, no).difference).toBeGreaterThanOrEqual(0.5)
  })

  it('orders differences as a reader would', () => {
    const words = direct('“The pilots will keep the northern ferry running through the frost.”')
    const differences = [
      words,
      direct('“The pilots will keep the northern ferry running through the frost”,'),
      direct('“The pilots will keep the northern ferry running.”'),
      direct('“The pilots will run the northern boat in winter.”'),
    ].map(other => compareRenditions(words, other).difference)
    expect([...differences].sort((a, b) => a - b)).toEqual(differences)
    expect(differences[0]).toBe(0)
  })
})

describe('bareWords', () => {
  it.each([
    ['“The quay is closed,”', 'The quay is closed'],
    ['«Le quai est fermé.»', 'Le quai est fermé'],
    ['„Der Kai ist zu.“', 'Der Kai ist zu'],
    ['‘The quay is closed’', 'The quay is closed'],
    ['“Is the quay closed?”', 'Is the quay closed?'],
    ['’Tis closed', '’Tis closed'],
    ['', ''],
  ])('%s', (text, bare) => {
    expect(bareWords(text)).toBe(bare)
  })
})

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'the',
          'quay',
          'is',
          'not',
          'closed',
          'Hochstein',
          'Hockstein',
          'U.S.',
          '“',
          '14',
          ',',
        ),
        {
          maxLength: 14,
        },
      )
      .map(words => words.join(' ')),
  )

  it('the pieces give both readings back, and the difference lies in 0 to 1', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (one, other, isReported) => {
        const compared = compareRenditions(direct(one), isReported ? reported(other) : direct(other))
        expect(compared.pieces.map(({ left }) => left).join('')).toBe(bareWords(one))
        expect(compared.pieces.map(({ right }) => right).join('')).toBe(bareWords(other))
        expect(compared.difference).toBeGreaterThanOrEqual(0)
        expect(compared.difference).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('swapping the sides changes neither relation nor difference', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [
          compareRenditions(direct(one), direct(other)),
          compareRenditions(direct(other), direct(one)),
        ]
        expect(back.relation).toBe(there.relation)
        expect(back.difference).toBeCloseTo(there.difference, 9)
      }),
    )
  })

  it('a text differs from itself in nothing', () => {
    fc.assert(
      fc.property(text, one => {
        expect(compareRenditions(direct(one), direct(one))).toMatchObject({
          relation: 'verbatim',
          difference: 0,
          cut: [],
        })
      }),
    )
  })
})
