import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import { collectNamings } from '@/lib/analysis/collation/namings'
import { describeNames } from '@/lib/analysis/collation/namings-describe'
import { SegmentWords } from '@/lib/analysis/collation/segment-words'
import { anyText } from './any-text'
import { link, witness } from './witness'

function described(text: string, language = 'en'): string[] {
  return describeNames(new SegmentWords({ ...witness(text), language })).flatMap(mention =>
    mention.descriptions.map(description => `${mention.form}: ${description}`),
  )
}

describe('what a sentence calls a name', () => {
  it.each<[string, string[]]>([
    ['The Norwegian environmental group Bellona said so.', ['Bellona: The Norwegian environmental group']],
    [
      'Bellona, the Norwegian group that watches the Arctic, said so.',
      ['Bellona: the Norwegian group that watches the Arctic'],
    ],
    ['Bellona, which watches the Arctic, said so.', ['Bellona: which watches the Arctic']],
    ['It was told by Bellona, Norway’s largest green group.', ['Bellona: Norway’s largest green group']],
    ['Oslo-based Bellona said so.', ['Bellona: Oslo-based']],
    ['Its founder, Frederic Hauge, left.', ['Frederic Hauge: Its founder']],
    ['Norway’s envoy for the whale, Ann Berg, was there.', ['Ann Berg: Norway’s envoy for the whale']],
    ['Norwegian Prime Minister Jonas Gahr Store left.', ['Jonas Gahr Store: Norwegian Prime Minister']],
    ['Secretary of State Ann Berg left.', ['Ann Berg: Secretary of State']],
    ['Ann Berg, a senior adviser to the king, left.', ['Ann Berg: a senior adviser to the king']],
    ['They met the armed Karlsson movement there.', ['Karlsson: the armed Karlsson movement']],
    [
      'Bellona, a Norwegian group founded by students that has been watching the reactors in the north for decades, left.',
      ['Bellona: a Norwegian group founded by students'],
    ],
    ['Mr. Hauge left on Monday.', []],
    ['Hauge met Berg, and the minister left.', []],
    ['A Norwegian group left.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected)
  })

  it('is found in Portuguese', () => {
    expect(described('O presidente brasileiro recebeu o ministro Ivo Prado.', 'pt')).toEqual([
      'Ivo Prado: o ministro',
    ])
  })
})

describe('namings of several articles', () => {
  const first = witness('The Norwegian group Bellona spoke.', 'Its founder, Frederic Hauge, left.')
  const second = witness('Bellona, the Arctic watchdog, spoke.', 'Hauge left.')
  const third = witness('Nobody here.')

  it('stand by name, one list an article, those that differ first', () => {
    expect(collectNamings([first, second, third])).toEqual([
      {
        name: 'Bellona',
        articles: [
          { forms: ['Bellona'], descriptions: ['The Norwegian group'], mentions: 1 },
          { forms: ['Bellona'], descriptions: ['the Arctic watchdog'], mentions: 1 },
          { forms: [], descriptions: [], mentions: 0 },
        ],
      },
      {
        name: 'Frederic Hauge',
        articles: [
          { forms: ['Frederic Hauge'], descriptions: ['Its founder'], mentions: 1 },
          { forms: ['Hauge'], descriptions: [], mentions: 1 },
          { forms: [], descriptions: [], mentions: 0 },
        ],
      },
    ])
  })

  it('join spellings of a name, and keep namesakes apart', () => {
    const spelt = collectNamings([
      witness('The engineer Sami Zohri left.'),
      witness('The builder Sami Zuhri left.'),
    ])
    expect(spelt.map(naming => naming.articles.map(article => article.forms))).toEqual([
      [['Sami Zohri'], ['Sami Zuhri']],
    ])
    expect(
      collectNamings([witness('The engineer Ann Berg left.'), witness('The builder Olaf Berg left.')]),
    ).toEqual([])
  })

  it('say in which rows of a collation they stand', () => {
    const { namings } = collateLinked(first, second, { links: [link(0, 0), link(1, 1)], weak: [] })
    expect(namings.map(({ name, passages }) => [name, passages])).toEqual([
      ['Bellona', [1]],
      ['Frederic Hauge', [2]],
    ])
  })

  it('of any text are words of that text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const mention of describeNames(new SegmentWords(witness(text)))) {
          expect(text).toContain(mention.form)
          for (const description of mention.descriptions) expect(text).toContain(description)
        }
      }),
    )
  })
})
