import { describe, expect, it } from 'vitest'
import { fold, foldMapped, foldWord } from '@/lib/analysis/text/normalise'

describe('fold', () => {
  it.each([
    ['“Não”, disse — São', '"nao", disse - sao'],
    ['Łódź, Straße, Ærø, Þór', 'lodz, strasse, aero, thor'],
    ['it’s ‘fine’', "it's 'fine'"],
    ['co\u00ADoperate\u200B', 'cooperate'],
    ['5\u00A0000\u202F€', '5 000 €'],
    ['ﬁne … ＡＢ', 'fine ... ab'],
    ['é = e\u0301', 'e = e'],
    ['मंगलवार', 'मंगलवार'],
    ['한국', '한국'],
  ])('makes %s comparable', (text, folded) => expect(fold(text)).toBe(folded))

  it('leads back from the folded text to the published one', () => {
    const text = 'O “São João” voltou'
    const { text: folded, offsets } = foldMapped(text)
    const at = folded.indexOf('sao joao')
    expect(text.slice(offsets[at], offsets[at + 'sao joao'.length])).toBe('São João')
  })
})

describe('foldWord', () => {
  it.each([
    ['U.S.', 'us'],
    ['US', 'us'],
    ['a.m.', 'am'],
    ['3.5', '3.5'],
    ['end.', 'end.'],
  ])('%s is compared as %s', (word, folded) => expect(foldWord(word)).toBe(folded))
})
