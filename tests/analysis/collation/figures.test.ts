import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import { readFigures } from '@/lib/analysis/collation/figures/read-figures'
import { figureCases } from '@/tests/bench/quality/figures'
import { anyText } from './any-text'
import { link, witness } from './witness'

/** "more than 250 taken hostage" (number) … */
const read = (text: string, language = 'en') =>
  readFigures(text, splitWords(text, language), language).map(figure => text.slice(figure.start, figure.end))

const values = (text: string, language = 'en') =>
  readFigures(text, splitWords(text, language), language).map(figure =>
    figure.low === figure.high ? figure.low : [figure.low, figure.high],
  )

function compare(left: string, right: string, language = 'en'): string[] {
  const collation = collateLinked(
    { ...witness(left), language },
    { ...witness(right), language },
    {
      links: [link(0, 0)],
      weak: [],
    },
  )
  return collation.passages[0]!.figures.map(pair => {
    expect(left.slice(pair.left.start, pair.left.end)).toBe(pair.left.text)
    expect(right.slice(pair.right.start, pair.right.end)).toBe(pair.right.text)
    return `${pair.left.text} ~ ${pair.right.text}: ${pair.relation}`
  })
}

describe('figures in a sentence', () => {
  it('are told with what they count', () => {
    expect(read('At least 14 people died and more than 250 were taken hostage.')).toEqual([
      'At least 14 people died',
      'more than 250 were taken hostage',
    ])
    expect(read('The army hit 40 military targets in two dozen towns.')).toEqual([
      '40 military targets',
      'two dozen towns',
    ])
  })

  it.each<[string, (number | number[])[]]>([
    ['It cost $1.2 million, not $1.2m.', [1_200_000, 1_200_000]],
    ['Three dozen ships and a hundred boats left.', [36, 100]],
    ['Twenty-five of the two hundred and ten pupils passed.', [25, 210]],
    [
      'Tens of thousands marched; dozens fell.',
      [
        [20_000, 99_999],
        [24, 99],
      ],
    ],
    ['Between 10 and 15 million voted.', [[10_000_000, 15_000_000]]],
    ['Some 5 per cent or 5% or five percent.', [5, 5, 5]],
    ['The train left at 8:05 a.m. and came at 3 pm.', [485, 900]],
    ['No one said that one of them was the one.', []],
    ['A Boeing 737 landed.', []],
    ['They lived in the 1990s.', []],
    ['A 2005 best seller sold 2000 copies.', [0, 2000]],
    ['$ 20 or R$ 30 or USD 40', [20, 30, 40]],
    ['5 $ 20', [5, 20]],
    ['It rose 3 percentage points to 21 percent.', [3, 21]],
    ['It cost hundreds of millions of dollars, or several million.', [[200_000_000, 999_000_000]]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it('follow the decimal marks and number words of the language', () => {
    expect(values('Custou R$ 1.250,50 a cerca de duas mil pessoas, 3,5% mais.', 'pt')).toEqual([
      1250.5, 2000, 3.5,
    ])
  })
})

describe('figures of two articles', () => {
  it.each<[why: string, left: string, right: string, expected: string[]]>([
    [
      'about the same number agrees',
      'Around 1,200 people were killed.',
      'It killed some 1,200 people.',
      ['Around 1,200 people were killed ~ some 1,200 people: agree'],
    ],
    [
      'digits and words agree',
      'Twelve children were rescued.',
      'Rescuers saved 12 children.',
      ['Twelve children were rescued ~ 12 children: agree'],
    ],
    [
      'a rounded number is no conflict',
      'The ministry said 39,965 people were killed.',
      'The ministry said about 40,000 people were killed.',
      ['39,965 people were killed ~ about 40,000 people were killed: rounded'],
    ],
    [
      'more than a number leaves room above it',
      'More than 250 people were arrested.',
      'Police said 253 people were arrested.',
      ['More than 250 people were arrested ~ 253 people were arrested: rounded'],
    ],
    [
      'dozens leave room',
      'Dozens of miners were trapped.',
      'Some 40 miners were trapped.',
      ['Dozens of miners ~ Some 40 miners: rounded'],
    ],
    [
      'two counts of the same are in conflict',
      'The blast killed 14 people in the port.',
      'The blast killed 19 people in the port.',
      ['14 people ~ 19 people: conflict'],
    ],
    [
      'two counts of different acts are not',
      'The blast killed 14 people in the port.',
      'The blast wounded 60 people in the port.',
      [],
    ],
    [
      'nor two counts of one thing of different things',
      'The club won two titles of the World Cup.',
      'The club won five titles of the National League.',
      [],
    ],
    [
      'small numbers agree only on one thing',
      'The mayor met two sisters and three judges.',
      'The mayor met two pilots and three judges.',
      ['three judges ~ three judges: agree'],
    ],
    ['two counts of different things are not', 'It hit 14 houses.', 'It hit 60 ships.', []],
    [
      'sums in conflict',
      'The fine was $20 million.',
      'The fine was $25 million.',
      ['$20 million ~ $25 million: conflict'],
    ],
    [
      'sums in two currencies',
      'The fine was $20 million.',
      'The fine was €18 million.',
      ['$20 million ~ €18 million: other-words'],
    ],
    ['shares in conflict', 'Turnout was 54 percent.', 'Turnout was 57%.', ['54 percent ~ 57%: conflict']],
    [
      'tomorrow and a week day are other words for a day',
      'It will join tomorrow’s talks.',
      'It would join Thursday’s talks.',
      ['tomorrow ~ Thursday: other-words'],
    ],
    [
      'so they are in other places of the sentence',
      'The envoy arrived today in Rome.',
      'The envoy landed in Rome on Wednesday.',
      ['today ~ Wednesday: other-words'],
    ],
    [
      'two week days in the same place conflict',
      'Talks begin on Thursday.',
      'Talks begin on Friday.',
      ['Thursday ~ Friday: conflict'],
    ],
    [
      'a short month is the same month',
      'It began on Oct. 7.',
      'It began on October 7.',
      ['Oct. 7 ~ October 7: agree'],
    ],
    [
      'another date is a conflict',
      'It began on Oct. 7.',
      'It began on October 8.',
      ['Oct. 7 ~ October 8: conflict'],
    ],
    [
      'a month leaves the day open',
      'It was sold on July 31.',
      'It was sold in July.',
      ['July 31 ~ July: rounded'],
    ],
    [
      'estimates too exact to be one',
      'It makes 225,000 barrels a day.',
      'It makes about 235,000 barrels a day.',
      ['225,000 barrels ~ about 235,000 barrels: conflict'],
    ],
    [
      'an estimate and what it leaves open',
      'The force has about 250 tanks.',
      'The force has 242 tanks.',
      ['about 250 tanks ~ 242 tanks: rounded'],
    ],
    [
      'great counts by the same word need no common place',
      'The union handed more than 3,000 letters to the court.',
      'After a week of waiting at the gates of the palace, the judges let in some 2,500 letters.',
      ['more than 3,000 letters ~ some 2,500 letters: conflict'],
    ],
    [
      'but two of them on one side leave it open which is meant',
      'The union handed 3,000 letters to the court and kept 400 letters.',
      'After a week of waiting at the gates of the palace, the judges let in some 2,500 letters.',
      [],
    ],
    [
      'the injured and those treated',
      'The blast near the market left 31 injured.',
      'In all, 38 were treated in hospitals of the region.',
      ['31 injured ~ 38 were treated: conflict'],
    ],
    [
      'a length in two measures',
      'The line runs 12 miles from the coast.',
      'The line runs 20 km from the coast.',
      ['12 miles ~ 20 km: rounded'],
    ],
    [
      'two lengths in two measures',
      'The line runs 12 miles from the coast.',
      'The line runs 40 km from the coast.',
      ['12 miles ~ 40 km: conflict'],
    ],
    [
      'a length and a weight are not of one thing',
      'It lay 40 miles off the pier.',
      'It held 40 kg off the pier.',
      [],
    ],
    [
      'a part of a million and its digits',
      'The thief took $250,000 from the safe.',
      'The thief took a quarter of a million dollars from the safe.',
      ['$250,000 ~ a quarter of a million dollars: agree'],
    ],
    [
      'times in conflict',
      'It struck at 8:05 a.m.',
      'It struck at 8:15 a.m.',
      ['8:05 a.m. ~ 8:15 a.m.: conflict'],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(compare(left, right)).toEqual(expected)
  })

  it('are told right in the list of sentence pairs', () => {
    for (const { left, right, expected, found } of figureCases())
      expect(found, `${left} / ${right}`).toEqual(expected)
  })

  it('are read in Portuguese', () => {
    expect(compare('Cerca de 1.200 pessoas morreram.', 'Morreram 1.200 pessoas.', 'pt')).toEqual([
      'Cerca de 1.200 pessoas morreram ~ 1.200 pessoas: agree',
    ])
    expect(compare('O acidente feriu 14 pessoas.', 'O acidente feriu 17 pessoas.', 'pt')).toEqual([
      '14 pessoas ~ 17 pessoas: conflict',
    ])
  })

  it('leave out an article that counts nothing on either side', () => {
    expect(compare('Um porta-voz confirmou.', 'Confirmou um porta-voz.', 'pt')).toEqual([])
    expect(compare('Ontem um soldado morreu ali.', 'Ontem dois soldados morreram ali.', 'pt')).toEqual([
      'Ontem ~ Ontem: agree',
      'um soldado morreu ali ~ dois soldados morreram ali: conflict',
    ])
  })

  it('of any text stand in order and never overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'pt', 'de', 'fr', 'es', 'it', 'und'), (text, language) => {
        let end = 0
        for (const figure of readFigures(text, splitWords(text, language), language)) {
          expect(figure.core.start).toBeGreaterThanOrEqual(end)
          expect(figure.core.end).toBeGreaterThan(figure.core.start)
          end = figure.core.end
        }
      }),
    )
  })
})
