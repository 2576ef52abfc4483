import { describe, expect, it } from 'vitest'
import { paint, shorten, terminalOf, wrap, type StyledText, type Terminal } from '@/lib/cli/commands/terminal'

const plain: Terminal = { colour: false, columns: 20 }
const styled = (...texts: string[]): StyledText[] =>
  texts.map((text, i) => ({ text, style: i % 2 === 0 ? 'plain' : 'left' }))

describe('wrap', () => {
  it('breaks between words and keeps none longer than the width', () => {
    const lines = wrap(styled('The bridge over the river was closed on Monday'), 12, plain)
    expect(lines.map(line => line.text)).toEqual([
      'The bridge',
      'over the',
      'river was',
      'closed on',
      'Monday',
    ])
  })

  it('never breaks inside a word that changes its style', () => {
    const lines = wrap(styled('the mayor of Amber', '’s', ' bridge'), 12, plain)
    expect(lines.map(line => line.text)).toEqual(['the mayor of', 'Amber’s', 'bridge'])
  })

  it('cuts a word that no line can hold', () => {
    expect(wrap(styled('abcdefghij'), 4, plain).map(line => line.text)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('tells the width without the colour codes', () => {
    const [line] = wrap(styled('a ', 'b'), 10, { colour: true, columns: 20 })
    expect(line?.width).toBe(3)
    expect(line?.text).toContain('\u001B[')
  })
})

describe('terminalOf', () => {
  const stream = (isTTY: boolean) => ({ isTTY, columns: 120 }) as NodeJS.WriteStream
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
  ])('terminal %s with %j: colour %s', (isTTY, env, colour) => {
    expect(terminalOf(stream(isTTY), env as NodeJS.ProcessEnv).colour).toBe(colour)
  })
})

it('shortens to one line', () => {
  expect(shorten('a\n  long   line of words', 10)).toBe('a long li…')
  expect(paint('', 'left', { colour: true, columns: 80 })).toBe('')
})
