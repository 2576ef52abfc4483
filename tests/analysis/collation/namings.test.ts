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
    // What stands before a name may belong to what stands behind it.
    ['It was taken by the official Oslo House photographer on Monday.', []],
    ['She is a veteran Oslo Labour insider.', []],
    ['He runs for the state Senate seat.', []],
    ['It calls itself a pro-Norwegian State group.', []],
    // A description is whole or not at all.
    ['He spoke as director of the Arctic Project on Monday.', []],
    ['She leads the wider whale rights group Bellona.', ['Bellona: the wider whale rights group']],
    ['Former education secretary Ann Berg left.', ['Ann Berg: Former education secretary']],
    [
      'Ann Berg, president of the Thomas B. Hauge Institute, left.',
      ['Ann Berg: president of the Thomas B. Hauge Institute'],
    ],
    // A name is whole: no title is cut out of it.
    ['They work at the Clean Power Plan with the Justice Department.', []],
    ['They read from the King James Bible there.', []],
    ['Ann Berg of New Harbour, a former judge, left.', []],
    ['They stopped in Hilton Head, South Harbour, on Monday.', []],
    ['Gov. Ann Berg left.', ['Ann Berg: Gov.']],
    [
      'Ann Berg, 61, the reclusive tycoon behind Bellona, left.',
      ['Ann Berg: the reclusive tycoon behind Bellona'],
    ],
    [
      'Ann Berg, who leads the union and has worked at the plant for two decades, left.',
      ['Ann Berg: who leads the union'],
    ],
    ['The billionaire Ann Berg left.', ['Ann Berg: The billionaire']],
    // The next in a list describes nobody, and neither does a clause of its own.
    ['There were Olaf Dahl, Senator Ann Berg, and others.', ['Ann Berg: Senator']],
    ['In Oslo, the army announced, it was over.', []],
    ['Bellona, which met on Sunday, left.', []],
    // Capitals throughout tell no names.
    ['Lone Player Stands During Oslo Anthem', []],
    ['Former Oslo Pollster Says Berg Leads In Harbour Primaries.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected)
  })

  it('is found in Portuguese', () => {
    expect(described('O presidente brasileiro recebeu o ministro Ivo Prado.', 'pt')).toEqual([
      'Ivo Prado: o ministro',
    ])
    expect(described('O Conselho de Ética ouviu o presidente da Casa, Ivo Prado.', 'pt')).toEqual([
      'Ivo Prado: o presidente da Casa',
    ])
    expect(described('Segundo a decisão do procurador da República, Ivo Prado, acabou.', 'pt')).toEqual([
      'Ivo Prado: procurador da República',
    ])
    expect(described('Achou Ivo Prado, que dominou e chutou, e saiu.', 'pt')).toEqual([])
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
    const romanised = collectNamings([
      witness('The tycoon Erlan Dzhaksybekov left.'),
      witness('The oligarch Erlan Jaksybekov left.'),
    ])
    expect(romanised.map(naming => naming.articles.map(article => article.forms))).toEqual([
      [['Erlan Dzhaksybekov'], ['Erlan Jaksybekov']],
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
