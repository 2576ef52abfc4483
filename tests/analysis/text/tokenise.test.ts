import { describe, expect, it } from 'vitest'
import { tokenise, wordTokens } from '@/lib/analysis/text/tokenise'

const shown = (text: string) => wordTokens(text).map(({ start, end }) => text.slice(start, end))

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ['Abena’s well-known cease-fire', ['Abena’s', 'well-known', 'cease-fire']],
    ['the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
    ['some 1,200 at $17.00 by 20:30', ['some', '1,200', 'at', '$17.00', 'by', '20:30']],
    ['in Ghent.The mayor', ['in', 'Ghent', 'The', 'mayor']],
    ['the parties’ offer', ['the', 'parties', 'offer']],
    ['the 1990s, a 5bn loan', ['the', '1990s', 'a', '5bn', 'loan']],
    ['naïve e\u0301tude', ['naïve', 'e\u0301tude']],
    ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1']],
    ['mar–terra “sim”', ['mar', 'terra', 'sim']],
  ])('keeps what belongs together in %s', (text, words) => expect(shown(text)).toEqual(words))

  it('tells words, numbers, spaces and marks apart', () => {
    expect(tokenise('About 40, he said…').map(token => token.kind)).toEqual([
      'word',
      'space',
      'number',
      'punctuation',
      'space',
      'word',
      'space',
      'word',
      'punctuation',
    ])
  })

  it('cuts scripts without spaces into words', () => {
    const words = shown('市長は橋を開いた')
    expect(words.length).toBeGreaterThan(2)
    expect(words.join('')).toBe('市長は橋を開いた')
    expect(shown('สะพานใหม่เปิดแล้ว').length).toBeGreaterThan(1)
  })

  it('keeps an emoji whole', () => {
    expect(tokenise('👩‍👩‍👧 👍🏽')).toHaveLength(3)
  })

  it('stays within a span and gives offsets into the text', () => {
    const text = 'Before. The U.S. said no. After.'
    const span = { start: 8, end: 25 }
    const tokens = tokenise(text, span)
    expect(tokens[0]?.start).toBe(8)
    expect(tokens.at(-1)?.end).toBe(25)
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe('The U.S. said no.')
  })
})
