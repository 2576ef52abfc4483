import { describe, expect, it } from 'vitest'
import { joinPeople } from '@/lib/analysis/people/join-people'
import { joinStatements } from '@/lib/analysis/people/join-statements'
import type { QuotedArticle } from '@/lib/analysis/people/model'
import { quotedArticle, type Said } from './quoted-article'

/** Each statement as "a0 verbatim, b0 reworded": article and position of the quotation with its relation to the first. */
function statements(articles: readonly QuotedArticle[]): string[] {
  return joinStatements(articles, joinPeople(articles)).map(({ renditions, relations }) =>
    renditions
      .map(({ article, quotation }, index) => `${article}${quotation} ${relations[index]}`)
      .sort()
      .join(', '),
  )
}

/** One quotation in each of two articles. */
const pair = (one: Said, other: Said): string[] =>
  statements([quotedArticle('a', [one]), quotedArticle('b', [other])])

const ORTEGA = 'Helen Ortega'
const pilots =
  'We face uncertain weeks for the harbour, which is now moving to prevent a strike and stop the loss of cargo'

describe('one statement, several renditions', () => {
  it('knows the same words', () => {
    expect(pair({ words: pilots, by: ORTEGA }, { words: `${pilots},`, by: 'Ortega' })).toEqual([
      'a0 verbatim, b0 verbatim',
    ])
  })

  it('knows other marks, spellings and abbreviations', () => {
    expect(
      pair(
        { words: 'The U.N. harbour mission can’t move its cargo past Qadir Fort this winter', by: ORTEGA },
        { words: "The UN harbour mission can't move its cargo past Kadir Fort this winter", by: ORTEGA },
      ),
    ).toEqual(['a0 verbatim, b0 typography'])
  })

  it('knows a part of it', () => {
    expect(
      pair({ words: pilots, by: ORTEGA }, { words: 'now moving to prevent a strike', by: ORTEGA }),
    ).toEqual(['a0 verbatim, b0 trimmed'])
  })

  it('knows other words for it', () => {
    expect(
      pair(
        { words: pilots, by: ORTEGA },
        {
          words:
            'We have before us uncertain weeks for the harbour that moves now to prevent a strike and halt the loss of cargo',
          by: ORTEGA,
        },
      ),
    ).toEqual(['a0 verbatim, b0 reworded'])
  })

  it('knows words that came back from another language', () => {
    expect(
      pair(
        {
          words:
            'Going to new arbitration allows the owners to impose new tariffs and employ the maze of arbitration to conduct more layoffs',
          by: 'Karim Abu Zohdi',
        },
        {
          words:
            'Going into a new arbitration lets ownership impose new rates and use the arbitration maze to commit more layoffs',
          by: 'Karim Abu Zuhdi',
        },
      ),
    ).toHaveLength(1)
  })

  it('knows it direct here and reported there', () => {
    expect(
      pair(
        { words: 'I will not sign a tariff that closes the northern ferry terminal', by: ORTEGA },
        {
          words: 'she would not sign a tariff that closed the northern ferry terminal',
          by: 'Ortega',
          kind: 'indirect',
        },
      ),
    ).toEqual(['a0 verbatim, b0 direct-indirect'])
  })

  it('knows reported speech of one speaker by words used for one another', () => {
    expect(
      pair(
        { words: 'the strike can only end with the elimination of the tariff', by: ORTEGA, kind: 'indirect' },
        { words: 'the strike can only end when the tariff is eradicated', by: 'Ortega', kind: 'indirect' },
      ),
    ).toHaveLength(1)
  })

  it('puts an interrupted statement together', () => {
    const [first, second] = [
      'We face uncertain weeks for the harbour',
      'but the pilots will keep the northern ferry running',
    ]
    expect(
      statements([
        quotedArticle('a', [
          { words: `${first},`, by: ORTEGA, statement: 1 },
          { words: second, by: ORTEGA, statement: 1 },
        ]),
        quotedArticle('b', [{ words: `${first}, ${second}`, by: ORTEGA }]),
      ]),
    ).toEqual(['a0 verbatim, b0 typography'])
  })

  it('finds a piece that another article has alone', () => {
    const second = 'the pilots will keep the northern ferry running through the frost'
    expect(
      statements([
        quotedArticle('a', [
          { words: 'Nobody sleeps well', by: ORTEGA, statement: 1 },
          { words: second, by: ORTEGA, statement: 1 },
        ]),
        quotedArticle('b', [{ words: second, by: ORTEGA }]),
      ]),
    ).toEqual(['a1 verbatim, b0 verbatim'])
  })

  it('takes reported speech together with the fragment in marks that stands in it', () => {
    const reported = quotedArticle('a', [
      {
        words: 'the owners would ‘drag the harbour backward’ with a tariff for winter ferries',
        by: ORTEGA,
        kind: 'indirect',
      },
    ])
    const [outer] = reported.quotations
    const at = reported.text.indexOf('‘drag')
    const nested: QuotedArticle = {
      ...reported,
      quotations: [
        outer!,
        { ...outer!, kind: 'partial', start: at, end: at + '‘drag the harbour backward’'.length },
      ],
    }
    expect(
      statements([
        nested,
        quotedArticle('b', [
          { words: 'The owners drag the harbour backward with a tariff for winter ferries', by: ORTEGA },
        ]),
      ]),
    ).toEqual(['a0 direct-indirect, b0 verbatim'])
  })

  it('knows nearly the same words from another speaker, and says so', () => {
    const envoy = {
      words: 'There is no more time to waste and no more legitimate excuses from any side for further delay',
      by: 'Amos Lochstein',
    }
    const leaders: Said = {
      words: 'There is no further time to waste nor excuses from any party for further delay',
      by: 'Helen Ortega; Karim Zuhdi',
      written: 'the two',
      type: 'group',
    }
    expect(pair(envoy, leaders)).toEqual(['a0 verbatim, b0 other-speaker'])
  })

  it('knows another speaker although one of three articles is not sure of the first', () => {
    const words =
      'There is no more time to waste and no more legitimate excuses from any side for further delay'
    expect(
      statements([
        quotedArticle('a', [{ words, by: 'Amos Lochstein', certainty: 'uncertain' }]),
        quotedArticle('b', [{ words, by: 'Amos Lochstein' }]),
        quotedArticle('c', [{ words, by: 'Karim Zuhdi' }]),
      ]),
    ).toEqual(['a0 verbatim, b0 verbatim, c0 other-speaker'])
  })

  it('does not call a body and its spokesman, or two bodies, another speaker', () => {
    const body = (by: string): Said => ({ words: pilots, by, type: 'group' })
    expect(pair(body('the Harbour Board'), { words: pilots, by: ORTEGA })).toEqual([
      'a0 verbatim, b0 verbatim',
    ])
    expect(pair(body('the Harbour Board'), body('the Port Authority'))).toEqual(['a0 verbatim, b0 verbatim'])
  })

  it('gathers all renditions around the one nearest to the others', () => {
    const longer = `(Perri) and I agreed that ${pilots.replace('We face', 'we face')} until the frost is over`
    expect(
      statements([
        quotedArticle('a', [{ words: longer, by: ORTEGA }]),
        quotedArticle('b', [{ words: pilots, by: ORTEGA }]),
        quotedArticle('c', [{ words: pilots, by: ORTEGA }]),
      ]),
    ).toHaveLength(1)
  })
})

describe('quotations that are not one statement', () => {
  it.each([
    ['a word of agreement', 'I hope so', 'I hope so'],
    ['a catchword', 'serious response', 'serious response'],
    [
      'one topic',
      'The northern ferry terminal needs a new quay before the frost',
      'The pilots refused to bring the northern ferry in after the storm',
    ],
    ['one opening', 'We will not accept a tariff on grain', 'We will not accept a strike by the pilots'],
  ])('by one speaker: %s', (_, one, other) => {
    expect(pair({ words: one, by: ORTEGA }, { words: other, by: ORTEGA })).toEqual([])
  })

  it('except that a short one needs the same sentences around it', () => {
    const before =
      'Asked by a reporter whether the owners and pilots can avoid a winter strike, the harbour master paused.'
    const otherwise =
      'Turning to the football season, the harbour master was asked about promotion for Dockside United.'
    const short: Said = { words: 'I hope so', by: ORTEGA, before }
    expect(pair(short, { ...short, before: `${before} Then she smiled.` })).toHaveLength(1)
    expect(pair(short, { ...short, before: otherwise })).toEqual([])
    expect(pair(short, { ...short, by: 'Karim Zuhdi' })).toEqual([])
  })

  it.each([
    ['condolence', 'Our thoughts and prayers are with the victims and their families at this difficult time'],
    ['condemnation', 'We condemn this attack in the strongest possible terms and stand with the families'],
    ['no comment', 'We cannot comment on an ongoing investigation at this time'],
  ])('by two speakers: a formula of %s', (_, formula) => {
    expect(pair({ words: formula, by: ORTEGA }, { words: formula, by: 'Karim Zuhdi' })).toEqual([])
  })

  it('by one speaker: words that a long speech has too, far apart', () => {
    const speech = `The harbour lost its grain. ${'We counted boats and lanterns and again boats. '.repeat(9)} The pilots want tariffs. ${'We sang of storms and of sailors at sea. '.repeat(9)} Owners fear the frost.`
    expect(
      pair(
        { words: speech, by: ORTEGA },
        { words: 'The harbour pilots and owners fear grain tariffs', by: ORTEGA },
      ),
    ).toEqual([])
  })

  it('by two speakers with other figures', () => {
    const count = (figure: number) =>
      `At least ${figure} fishing boats sank in the outer basin when the storm wall gave way before dawn`
    expect(pair({ words: count(14), by: ORTEGA }, { words: count(29), by: 'Karim Zuhdi' })).toEqual([])
  })

  it('by two speakers in reported speech on one topic', () => {
    const reported = (by: string, words: string): Said => ({ words, by, kind: 'indirect' })
    expect(
      pair(
        reported(ORTEGA, 'the northern ferry terminal would stay closed until the tariff was signed'),
        reported('Karim Zuhdi', 'the tariff would be signed when the northern ferry terminal was open'),
      ),
    ).toEqual([])
  })

  it('in one article alone', () => {
    expect(
      statements([
        quotedArticle('a', [
          { words: pilots, by: ORTEGA },
          { words: pilots, by: ORTEGA },
        ]),
      ]),
    ).toEqual([])
  })
})

describe('order and difference', () => {
  it('leads with what was rendered most differently', () => {
    const tariff = 'The tariff closes the northern terminal and leaves nine villages without a winter ferry'
    const found = joinStatements(
      [
        quotedArticle('a', [
          { words: pilots, by: ORTEGA },
          { words: tariff, by: ORTEGA },
        ]),
        quotedArticle('b', [
          { words: pilots, by: ORTEGA },
          { words: tariff, by: 'Karim Zuhdi' },
        ]),
      ],
      [],
    )
    expect(found.map(({ difference }) => difference)).toEqual([0, 0])
    const articles = [
      quotedArticle('a', [
        { words: pilots, by: ORTEGA },
        { words: tariff, by: ORTEGA },
      ]),
      quotedArticle('b', [
        { words: pilots, by: ORTEGA },
        { words: tariff, by: 'Karim Zuhdi' },
      ]),
    ]
    const [first, second] = joinStatements(articles, joinPeople(articles))
    expect(first?.relations).toEqual(['verbatim', 'other-speaker'])
    expect(first!.difference).toBeGreaterThan(second!.difference)
    expect(second).toMatchObject({ difference: 0, relations: ['verbatim', 'verbatim'] })
  })

  it('counts a speaker who is not sure as nobody, not as another', () => {
    expect(
      pair({ words: pilots, by: ORTEGA }, { words: pilots, by: 'Karim Zuhdi', certainty: 'uncertain' }),
    ).toEqual(['a0 verbatim, b0 verbatim'])
    expect(pair({ words: pilots, by: ORTEGA }, { words: pilots, by: null })).toEqual([
      'a0 verbatim, b0 verbatim',
    ])
  })
})
