import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFrames } from '@/lib/analysis/collation/attribution/find-frames'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import { anyText } from './any-text'
import { link, witness } from './witness'

function speakers(text: string, language = 'en'): string[] {
  const words = splitWords(text, language)
  return findFrames(text, words, language).frames.map(({ speaker }) =>
    text.slice(words[speaker.from]!.start, words[speaker.to - 1]!.end),
  )
}

function shift(left: string, right: string): string {
  const { passages } = collateLinked(witness(left), witness(right), { links: [link(0, 0)], weak: [] })
  const found = passages[0]?.attribution
  return found === null || found === undefined ? 'none' : `${found.kind}: ${found.left} / ${found.right}`
}

describe('who a sentence attributes its statement to', () => {
  it.each<[string, string[]]>([
    ['The harbour was closed, according to port officials.', ['port officials']],
    ['According to the ministry, 14 ships left.', ['the ministry']],
    ['The mayor said that the bridge was safe.', ['The mayor']],
    ['Earlier today, Lindqvist also said the bridge was safe.', ['Lindqvist']],
    ['“The bridge is safe,” Anna Lindqvist said.', ['Anna Lindqvist']],
    ['“The bridge is safe,” said Anna Lindqvist.', ['Anna Lindqvist']],
    ['“The bridge is safe,” said the mayor on Monday.', ['the mayor']],
    ['The bridge, said in a statement to be safe, fell.', []],
    ['“The bridge is safe,” he said.', ['he']],
    ['A port spokesperson, Olu Adeyemi, said the harbour would open.', ['A port spokesperson, Olu Adeyemi']],
    ['But the Norwegian daily Nordlyset reported that the ferry sank.', ['the Norwegian daily Nordlyset']],
    ['The engineer who said it was safe has left.', []],
    ['The bridge is open.', []],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it('is found in Portuguese', () => {
    expect(speakers('Segundo a polícia, o porto fechou.', 'pt')).toEqual(['a polícia'])
    expect(speakers('A ponte, a 20 km do porto, fechou, informou a polícia.', 'pt')).toEqual(['a polícia'])
    expect(speakers('O prefeito disse que a ponte é segura.', 'pt')).toEqual(['O prefeito'])
  })
})

describe('attribution shifts', () => {
  it.each<[why: string, left: string, right: string, expected: string]>([
    [
      'attributed in one, fact in the other',
      'The storm destroyed forty houses in the northern valley, according to rescue workers.',
      'The storm destroyed forty houses in the northern valley.',
      'attributed-left-only: according to rescue workers / null',
    ],
    [
      'the same from the other side',
      'The storm destroyed forty houses in the northern valley.',
      'The governor said the storm destroyed forty houses in the northern valley.',
      'attributed-right-only: null / The governor said',
    ],
    [
      'attributed to someone else',
      'The storm destroyed forty houses in the valley, Governor Ruiz said.',
      'The storm destroyed forty houses in the valley, according to Red Cross workers.',
      'other-speaker: Governor Ruiz said / according to Red Cross workers',
    ],
    [
      'one tells more in the same sentence',
      'Two sailors drowned when their boat sank in the northern strait.',
      'Two sailors drowned when their boat sank off Karlsund, about nine miles from the lighthouse, rescue workers said.',
      'attributed-right-only: null / rescue workers said',
    ],
    [
      'what is shared is too little of either',
      'Two sailors of the coast guard drowned on Monday when their old boat sank in the northern strait.',
      'The boat that sank had been sold by the coast guard to a local company in spring, port records say.',
      'none',
    ],
    [
      'one man or several',
      '“There is no more time to lose and no excuse for delay,” he said.',
      '“There is no further time to lose and no excuse for delay,” the ministers said.',
      'other-speaker: he said / the ministers said',
    ],
    [
      'attributed alike, in other words',
      'The storm destroyed forty houses in the valley, according to Spanish accounts.',
      'The storm destroyed forty houses in the valley, according to Spanish tallies.',
      'none',
    ],
    [
      'a name spelt otherwise is no one else',
      'The storm destroyed forty houses in the valley, Sami Zohri said.',
      'The storm destroyed forty houses in the valley, Sami Zuhri said.',
      'none',
    ],
    [
      'a pronoun may be anybody',
      'The storm destroyed forty houses in the valley, he said.',
      'The storm destroyed forty houses in the valley, Governor Ruiz said.',
      'none',
    ],
    [
      'a hint at a view is no fact',
      'The storm destroyed forty houses in the northern valley, according to rescue workers.',
      'The storm is believed to have destroyed forty houses in the northern valley.',
      'none',
    ],
    [
      'another statement',
      'The storm destroyed forty houses in the northern valley, according to rescue workers.',
      'The northern valley lives on trade with its neighbours.',
      'none',
    ],
    [
      'a quotation without a speaker near it',
      '“It destroyed forty houses in the valley today.”',
      '“It destroyed forty houses in the valley today,” Ruiz said.',
      'none',
    ],
  ])('%s', (_, left, right, expected) => {
    expect(shift(left, right)).toBe(expected)
  })

  it('of any text hold words of their side', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const { passages } = collateLinked(witness(left), witness(right), { links: [link(0, 0)], weak: [] })
        const found = passages[0]?.attribution
        if (found) {
          expect(left).toContain(found.left ?? '')
          expect(right).toContain(found.right ?? '')
        }
      }),
    )
  })
})
