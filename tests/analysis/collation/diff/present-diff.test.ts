import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffExact } from '@/lib/analysis/collation/diff/diff-exact'
import { presentDiff } from '@/lib/analysis/collation/diff/present-diff'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import type { Piece } from '@/lib/analysis/collation/model'
import { labelPieces } from '@/lib/analysis/collation/variants/label-pieces'
import { anyText } from '../any-text'

function pieces(left: string, right: string, language = 'en'): Piece[] {
  const leftWords = splitWords(left, language)
  const rightWords = splitWords(right, language)
  return labelPieces(presentDiff({ left, right, leftWords, rightWords }, diffExact(leftWords, rightWords)))
}

/** Differences as [left/right], variants as {left/right}, ~ before a minor one, ^ before moved words. */
function marked(left: string, right: string, language?: string): string {
  return pieces(left, right, language)
    .map(piece => {
      if (piece.kind === 'common') return piece.left
      const signs = (piece.minor ? '~' : '') + (piece.moved === undefined ? '' : '^')
      return piece.kind === 'variant'
        ? `{${piece.left}/${piece.right}}`
        : `[${signs}${piece.left}/${piece.right}]`
    })
    .join('')
}

describe('the differences of two sentences', () => {
  const cases: [why: string, left: string, right: string, expected: string][] = [
    [
      'whole words differ',
      'The mayor opened the bridge.',
      'The mayor closed the bridge.',
      'The mayor [opened/closed] the bridge.',
    ],
    ['a word more', 'Two people were hurt.', 'Two young people were hurt.', 'Two [/young ]people were hurt.'],
    [
      'words inside a word never differ',
      'She negotiates.',
      'She negotiated.',
      'She [negotiates/negotiated].',
    ],
    [
      'light words alone are no anchor',
      'Police arrested a man in the harbour at dawn.',
      'Officers seized a suspect in the market at noon.',
      '[Police arrested a man in the harbour at dawn/Officers seized a suspect in the market at noon].',
    ],
    [
      'light words changed are minor',
      'The talks have failed.',
      'The talks had failed.',
      'The talks [~have/had] failed.',
    ],
    ['negation is not minor', 'The strike is over.', 'The strike is not over.', 'The strike is [/not ]over.'],
    [
      'marks are a variant',
      'He left, and she stayed.',
      'He left and she stayed.',
      'He left{,/} and she stayed.',
    ],
    ['quotation marks are a variant', 'It is “fine”.', 'It is "fine".', 'It is {“/"}fine{”/"}.'],
    ['capitals are a variant', 'the Senate voted', 'The Senate voted', '{the/The} Senate voted'],
    ['short months', 'It began on Oct. 7.', 'It began on October 7.', 'It began on {Oct./October} 7.'],
    [
      'points in initials',
      'The US and the UN agreed.',
      'The U.S. and the U.N. agreed.',
      'The {US/U.S.} and the {UN/U.N.} agreed.',
    ],
    [
      'initials and the words they stand for',
      'The UN agreed.',
      'The United Nations agreed.',
      'The {UN/United Nations} agreed.',
    ],
    [
      'British and American',
      'The centre organised it.',
      'The center organized it.',
      'The {centre/center} {organised/organized} it.',
    ],
    ['hyphens', 'A cease-fire holds.', 'A ceasefire holds.', 'A {cease-fire/ceasefire} holds.'],
    ['words joined', 'Some 5 per cent left.', 'Some 5 percent left.', 'Some 5 {per cent/percent} left.'],
    ['thousands marks', 'He paid 1200 crowns.', 'He paid 1,200 crowns.', 'He paid {1200/1,200} crowns.'],
    ['a currency is not a mark', 'It cost €20.', 'It cost $20.', 'It cost [€20/$20].'],
    ['a sign for a word', 'Some 5 percent left.', 'Some 5% left.', 'Some 5{ /}{percent/%} left.'],
    [
      'words that stand elsewhere',
      'On Monday evening the ferry sank off the coast.',
      'The ferry sank off the coast on Monday evening.',
      '[^On Monday evening /]{the/The} ferry sank off the coast[^/ on Monday evening].',
    ],
    ['the same', 'Nothing changed here.', 'Nothing changed here.', 'Nothing changed here.'],
  ]
  it.each(cases)('%s', (_, left, right, expected) => {
    expect(marked(left, right)).toBe(expected)
  })

  it('knows no blanks in Chinese and compares word by word there', () => {
    expect(marked('总统今天抵达北京。', '总统昨天抵达北京。', 'und')).toBe('总统[今天/昨天]抵达北京。')
  })

  it('keeps short words with and without an accent apart, and reads longer ones as spellings', () => {
    expect(marked('Foi a praça.', 'Foi à praca.', 'pt')).toBe('Foi [~a/à] {praça/praca}.')
  })

  it('does not read another word in a pronoun', () => {
    expect(marked('They told us.', 'They told US officials.')).toBe('They told [us/US officials].')
  })
})

describe('laws of the pieces', () => {
  it('give back both readings exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const found = pieces(left, right)
        expect(found.map(piece => piece.left).join('')).toBe(left)
        expect(found.map(piece => piece.right).join('')).toBe(right)
      }),
      { numRuns: 500 },
    )
  })

  it('say common only of equal characters, and say it of a text and itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        for (const piece of pieces(left, right)) {
          expect(piece.kind === 'common').toBe(piece.left === piece.right)
        }
        expect(pieces(left, left).every(piece => piece.kind === 'common')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('mirror when the sides are swapped', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const plain = (piece: Piece) => ({ ...piece, moved: piece.moved !== undefined })
        const there = pieces(left, right).map(plain)
        const back = pieces(right, left).map(piece =>
          plain({ ...piece, left: piece.right, right: piece.left }),
        )
        expect(sorted(back)).toEqual(sorted(there))
      }),
      { numRuns: 300 },
    )
  })

  it('number moved words on both sides, with the same words', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const words = new Map<number, { left: string[]; right: string[] }>()
        for (const piece of pieces(left, right)) {
          if (piece.moved === undefined) continue
          const both = words.get(piece.moved) ?? { left: [], right: [] }
          words.set(piece.moved, both)
          both.left.push(...splitWords(piece.left, 'en').map(word => word.key))
          both.right.push(...splitWords(piece.right, 'en').map(word => word.key))
        }
        for (const both of words.values()) expect(both.left).toEqual(both.right)
      }),
      { numRuns: 300 },
    )
  })

  it('hold for one word said fifty thousand times, and for fifty thousand different ones', () => {
    const same = 'no '.repeat(50_000)
    const numbered = Array.from({ length: 50_000 }, (_, index) => `w${index}`).join(' ')
    for (const [left, right] of [
      [same, same + 'yes'],
      [same + 'x', 'y ' + same],
      [numbered, numbered.replaceAll('7', '3')],
    ] as const) {
      const found = pieces(left, right)
      expect(found.map(piece => piece.left).join('')).toBe(left)
      expect(found.map(piece => piece.right).join('')).toBe(right)
    }
  })
})

/** Where words moved, which side comes first between two matches depends on the side. */
function sorted(list: object[]): string[] {
  return list.map(item => JSON.stringify(item, Object.keys(item).sort())).sort()
}
