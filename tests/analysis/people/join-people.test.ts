import { describe, expect, it } from 'vitest'
import { formKey, joinPeople } from '@/lib/analysis/people/join-people'
import type { Person, QuotedArticle } from '@/lib/analysis/people/model'
import { quotedArticle, type Said } from './quoted-article'

/** Long, because it is one list of who is whom: each case is what another must not break. */

/** Each person as "name: articles it is quoted in", so that a test reads as a list. */
const quoted = (people: readonly Person[]): string[] =>
  people.map(({ name, quotations }) => `${name}: ${[...new Set(quotations.map(q => q.article))].join(' ')}`)

const evidence = (people: readonly Person[], article: string, form: string): string | undefined =>
  people.flatMap(person => person.forms).find(f => f.article === article && f.form === form)?.evidence

let serial = 0
/** Words that no other quotation has. */
const words = (): string => `The matter numbered ${++serial} is before the board`
const says = (by: string, more: Partial<Said> = {}): Said => ({ words: words(), by, ...more })

describe('forms of one name', () => {
  it('joins the full name, the surname and title with surname', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Helen Ortega', { role: 'harbour master' })]),
      quotedArticle('b', [
        says('Helen Ortega', { written: 'Ms. Ortega' }),
        says('Helen Ortega', { written: 'she' }),
      ]),
      quotedArticle('c', [says('Ortega')]),
    ])
    expect(quoted(people)).toEqual(['Helen Ortega: a b c'])
    expect(people[0]?.forms.map(({ article, form, count }) => [article, form, count])).toEqual([
      ['a', 'Helen Ortega', 1],
      ['b', 'Helen Ortega', 1],
      ['b', 'Ms. Ortega', 1],
      ['c', 'Ortega', 1],
    ])
    expect(evidence(people, 'c', 'Ortega')).toBe('same surname, and no other Ortega in the story')
  })

  it('joins a name with what someone is before it', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Republican Helen Ortega')]),
      quotedArticle('b', [says('Helen Ortega')]),
    ])
    expect(quoted(people)).toEqual(['Helen Ortega: a b'])
  })

  it('joins a family’s last two names', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Andrés Manuel Lobo Ferrer')]),
      quotedArticle('b', [says('Lobo Ferrer')]),
    ])
    expect(quoted(people)).toEqual(['Andrés Manuel Lobo Ferrer: a b'])
    expect(evidence(people, 'b', 'Lobo Ferrer')).toBe('same last names')
  })

  it('names a person as most articles spell the name, quoted or not', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Amos Lockstein')]),
      quotedArticle('b', [says('Amos Lochstein')]),
      quotedArticle('c', [], 'Envoy Amos Lochstein’s plane landed at noon.'),
    ])
    expect(quoted(people)).toEqual(['Amos Lochstein: a b'])
  })

  it('joins initials and short forms of the first name', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Joseph Hale')]),
      quotedArticle('b', [says('Joe Hale')]),
      quotedArticle('c', [says('Joseph P. Hale')]),
      quotedArticle('d', [says('J. Hale')]),
    ])
    expect(quoted(people)).toEqual(['Joseph Hale: a b c d'])
  })

  it.each([
    ['Karim Abu Zohdi', 'Karim Abu Zuhdi', 'Zuhdi ~ Zohdi'],
    ['Amos Lochstein', 'Amos Lockstein', 'Lockstein ~ Lochstein'],
    ['Anthony Marsh', 'Antony Marsh', null],
    ['Abdel Fattah el-Rissi', 'Abdelfattah al-Risi', 'al-Risi ~ el-Rissi'],
    ['Leila Daniya', 'Leila Daniyeh', 'Daniyeh ~ Daniya'],
    ['Volodymyr Belensky', 'Volodymyr Belenskyy', 'Belenskyy ~ Belensky'],
  ])('joins spellings: %s and %s', (one, other, spelling) => {
    const people = joinPeople([quotedArticle('a', [says(one)]), quotedArticle('b', [says(other)])])
    expect(quoted(people)).toEqual([`${one}: a b`])
    if (spelling !== null) expect(evidence(people, 'b', other)).toBe(`spelling: ${spelling}`)
  })

  it.each([
    ['Serik Dzhandosov', 'Serik Jandosov'],
    ['Serik Dzhandosov', 'Serik Zhandosov'],
    ['Serik Djandosov', 'Serik Jandosov'],
    ['Yelena Dzhandosova', 'Elena Jandosova'],
    ['Dzhamal Orlik', 'Jamal Orlik'],
    ['Serik Akhmetbek', 'Serik Ahmetbek'],
    ['Qasym Tolegen', 'Kasym Tolegen'],
    ['Yuliya Tsoiberg', 'Juliya Tsoiberg'],
    ['Frank Wadler', 'Franck Wadler'],
  ])('joins what other alphabets are turned into: %s and %s', (one, other) => {
    const people = joinPeople([quotedArticle('a', [says(one)]), quotedArticle('b', [says(other)])])
    expect(quoted(people)).toEqual([`${one}: a b`])
  })

  it('joins three transliterations, and says how they differ', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Yerkin Dzhandosov'), says('Dzhandosov')]),
      quotedArticle('b', [says('Erkin Jandosov')]),
      quotedArticle('c', [says('Yerkin Zhandosov')]),
    ])
    expect(quoted(people)).toEqual(['Yerkin Dzhandosov: a b c'])
    expect(evidence(people, 'b', 'Erkin Jandosov')).toBe('spelling: Jandosov ~ Dzhandosov, Erkin ~ Yerkin')
  })

  it('keeps other people of such names apart', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Serik Dzhandosov'), says('Dana Zhandosova')]),
      quotedArticle('b', [says('Anton Jandosov'), says('Serik Dandosov')]),
    ])
    expect(quoted(people)).toHaveLength(4)
  })

  it.each([
    ['Peter', 'Pete'],
    ['Richard', 'Rick'],
    ['William', 'Billy'],
    ['Elizabeth', 'Betsy'],
    ['Margaret', 'Peg'],
    ['Susan', 'Sue'],
    ['Deborah', 'Deb'],
    ['Pamela', 'Pam'],
    ['Cynthia', 'Cindy'],
    ['Walter', 'Walt'],
    ['Eugene', 'Gene'],
    ['Stanley', 'Stan'],
    ['Zachary', 'Zach'],
    ['Theodore', 'Ted'],
    ['Francis', 'Frank'],
    ['Franklin', 'Frank'],
    ['Nathaniel', 'Nate'],
    ['Louise', 'Lou'],
    ['Maximilian', 'Max'],
    ['Alexandra', 'Alex'],
    ['Samantha', 'Sam'],
    ['Kathleen', 'Kathy'],
    ['Henry', 'Harry'],
    ['Harold', 'Hal'],
  ])('joins %s and %s', (formal, short) => {
    const people = joinPeople([
      quotedArticle('a', [says(`${formal} Wadlow`)]),
      quotedArticle('b', [says(`${short} Wadlow`)]),
    ])
    expect(quoted(people)).toEqual([`${formal} Wadlow: a b`])
    expect(evidence(people, 'b', `${short} Wadlow`)).toBe('same surname, another form of the first name')
  })

  it('leaves a short form of two people to neither', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Francis Wadlow')]),
      quotedArticle('b', [says('Franklin Wadlow')]),
      quotedArticle('c', [says('Frank Wadlow')]),
    ])
    expect(quoted(people)).toHaveLength(3)
  })

  it('leaves a short form apart where an article names both, or the title speaks against it', () => {
    const both = quotedArticle('a', [says('Francis Wadlow'), says('Frank Wadlow')])
    expect(quoted(joinPeople([both]))).toHaveLength(2)
    const titled = [
      quotedArticle('a', [says('Patricia Wadlow', { written: 'Mrs. Wadlow' })]),
      quotedArticle('b', [says('Pat Wadlow', { written: 'Mr. Wadlow' })]),
    ]
    expect(quoted(joinPeople(titled))).toHaveLength(2)
  })

  it('joins a surname in another spelling only with the same role or the same statement', () => {
    const statement = 'The ferries will stay in port until every pilot has slept eight hours'
    const full = quotedArticle('a', [{ words: statement, by: 'Nabil Perri', role: 'harbour envoy' }])
    const plain = quotedArticle('b', [says('Perry')])
    const role = quotedArticle('b', [says('Perry', { role: 'the harbour envoy' })])
    const same = quotedArticle('b', [{ words: statement, by: 'Perry' }])
    expect(quoted(joinPeople([full, plain]))).toHaveLength(2)
    expect(quoted(joinPeople([full, role]))).toEqual(['Nabil Perri: a b'])
    expect(evidence(joinPeople([full, same]), 'b', 'Perry')).toBe('spelling: Perry ~ Perri, same quotation')
  })

  it('says when the same quotation supports a spelling', () => {
    const statement = 'Going back to the table lets the owners set new terms and delay the tariff'
    const people = joinPeople([
      quotedArticle('a', [{ words: statement, by: 'Karim Abu Zohdi' }]),
      quotedArticle('b', [{ words: statement, by: 'Karim Abu Zuhdi', written: 'he' }]),
    ])
    expect(evidence(people, 'b', 'Karim Abu Zuhdi')).toBe('spelling: Zuhdi ~ Zohdi, same quotation')
  })
})

describe('people who share a surname', () => {
  it('stay apart when both are named in full', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Benjamin Arlov'), says('Sara Arlov')]),
      quotedArticle('b', [says('Benjamin Arlov')]),
      quotedArticle('c', [says('Sara Arlov')]),
    ])
    expect(quoted(people)).toEqual(['Benjamin Arlov: a b', 'Sara Arlov: a c'])
  })

  it('get a bare surname by the full name its own article gives', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Joe Daley')]),
      quotedArticle('b', [says('Hunter Daley')]),
      quotedArticle('c', [says('Daley')], 'The council heard Joe Daley on Monday.'),
      quotedArticle('d', [says('Daley')], 'Reporters waited for Hunter Daley, who came late.'),
    ])
    expect(quoted(people)).toEqual(['Joe Daley: a c', 'Hunter Daley: b d'])
    expect(evidence(people, 'c', 'Daley')).toBe('same surname; the article names Joe Daley in full')
  })

  it('get a bare surname by its role, and otherwise not at all', () => {
    const both = quotedArticle('a', [
      says('Joe Daley', { role: 'governor' }),
      says('Jill Daley', { role: 'hospital director' }),
    ])
    const director = quotedArticle('b', [says('Daley', { role: 'director of the hospital' })])
    const nobody = quotedArticle('c', [says('Daley')])
    expect(quoted(joinPeople([both, director]))).toEqual(['Joe Daley: a', 'Jill Daley: a b'])
    expect(quoted(joinPeople([both, nobody]))).toEqual(['Joe Daley: a', 'Jill Daley: a', 'Daley: c'])
  })

  it('get a bare surname by the same quotation', () => {
    const words = 'The ferries will stay in port until every pilot has slept eight hours'
    const people = joinPeople([
      quotedArticle('a', [{ words, by: 'Joe Daley' }, says('Hunter Daley')]),
      quotedArticle('b', [{ words, by: 'Daley' }]),
    ])
    expect(quoted(people)).toEqual(['Joe Daley: a b', 'Hunter Daley: a'])
    expect(evidence(people, 'b', 'Daley')).toBe('same quotation')
  })

  it('stay apart from someone whom the bare surname’s article names in full', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Benjamin Arlov')]),
      quotedArticle('b', [says('Arlov')], 'The late Yonatan Arlov was honoured at the ceremony.'),
    ])
    expect(quoted(people)).toEqual(['Benjamin Arlov: a', 'Arlov: b'])
  })

  it('are told apart by the title the article gives, whomever else it names', () => {
    const governor = quotedArticle('a', [says('Joe Daley', { role: 'Governor' })])
    const named = quotedArticle(
      'b',
      [says('Daley')],
      'Governor Daley came late. Jill Daley had left the hospital.',
    )
    const wife = quotedArticle('c', [says('Jill Daley', { role: 'hospital director' })])
    expect(quoted(joinPeople([governor, named, wife]))).toEqual(['Joe Daley: a b', 'Jill Daley: c'])
  })

  it('stay apart by title', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Benjamin Arlov', { written: 'he' })]),
      quotedArticle('b', [says('Arlov', { written: 'Mrs. Arlov' })]),
    ])
    expect(quoted(people)).toHaveLength(2)
  })

  it('stay apart as father and son', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Donald Crane')]),
      quotedArticle('b', [says('Donald Crane Jr.')]),
    ])
    expect(quoted(people)).toHaveLength(2)
  })

  it('are one with “Jr.” and without where the office is the same', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Joseph Hale', { role: 'harbour commissioner' })]),
      quotedArticle('b', [says('Joseph R. Hale Jr.', { role: 'the harbour commissioner' })]),
    ])
    expect(quoted(people)).toHaveLength(1)
  })

  it('stay apart when one article names both, however alike the names are', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Jan Hansen'), says('Jan Hanson')]),
      quotedArticle('b', [says('Jan Hanson')]),
    ])
    expect(quoted(people)).toEqual(['Jan Hansen: a', 'Jan Hanson: a b'])
  })

  it('stay apart when bare surnames have other roles', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Miller', { role: 'police chief' })]),
      quotedArticle('b', [says('Miller', { role: 'ferry passenger' })]),
      quotedArticle('c', [says('Miller', { role: 'chief of police' })]),
    ])
    expect(quoted(people)).toEqual(['Miller: a c', 'Miller: b'])
  })

  it.each([
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Ruth Miller', 'Ruth Muller-Hay'],
    ['Peter Lee', 'Peter Li'],
    ['Maria Hansen', 'Marie Hanson'],
  ])('are not made one by likeness alone: %s, %s', (one, other) => {
    expect(joinPeople([quotedArticle('a', [says(one)]), quotedArticle('b', [says(other)])])).toHaveLength(2)
  })
})

describe('speakers without a name', () => {
  const official = (text: string): Said => ({
    words: text,
    by: 'a port official',
    written: 'the official',
    type: 'nominal',
  })

  it('are never joined to a person, nor to the same words elsewhere', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Helen Ortega', { role: 'port official' }), official(words())]),
      quotedArticle('b', [official('Rosters change at midnight')]),
    ])
    expect(quoted(people)).toEqual(['Helen Ortega: a', 'a port official: a', 'a port official: b'])
    expect(people.map(({ type }) => type)).toEqual(['person', 'nominal', 'nominal'])
  })

  it('are one when the same words are given to the same description', () => {
    const statement = 'Rosters will change at midnight unless the pilots and owners agree tonight'
    const people = joinPeople([
      quotedArticle('a', [official(statement)]),
      quotedArticle('b', [official(statement)]),
    ])
    expect(quoted(people)).toEqual(['a port official: a b'])
  })

  it('stay descriptions although they are several', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Dutch and Danish officials', { type: 'group' })]),
      quotedArticle('b', [says('Dutch and Danish officials', { type: 'group' })]),
    ])
    expect(people.map(({ type }) => type)).toEqual(['nominal', 'nominal'])
  })

  it('keep a spokesman from the one he speaks for', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Helen Ortega')]),
      quotedArticle('b', [says('Ortega’s spokesman', { type: 'nominal' })]),
    ])
    expect(quoted(people)).toEqual(['Helen Ortega: a', 'Ortega’s spokesman: b'])
  })
})

describe('groups', () => {
  const group = (by: string): Said => says(by, { type: 'group' })

  it('are joined by the ways their name is written', () => {
    const people = joinPeople([
      quotedArticle('a', [group('the U.S.'), group('the White House')]),
      quotedArticle('b', [group('US'), group('The White House')]),
      quotedArticle('c', [group('United States')]),
    ])
    expect(quoted(people)).toEqual(['the U.S.: a b c', 'the White House: a b'])
  })

  it('are joined by a short form that a text explains', () => {
    const people = joinPeople([
      quotedArticle('a', [group('the Harbour Pilots Union')], 'The Harbour Pilots Union (HPU) met.'),
      quotedArticle('b', [group('HPU')]),
      quotedArticle('c', [group('HPA')]),
    ])
    expect(quoted(people)).toEqual(['the Harbour Pilots Union: a b', 'HPA: c'])
  })

  it('are groups although they were taken for people', () => {
    const people = joinPeople([
      quotedArticle('a', [
        says('Iran', { type: 'person' }),
        says('Iran; Maritime Museum', { type: 'group' }),
      ]),
      quotedArticle('b', [says('Iran', { type: 'group' })]),
    ])
    expect(quoted(people)).toEqual(['Iran: a b', 'Iran; Maritime Museum: a', 'Maritime Museum: '])
    expect(people.map(({ type }) => type)).toEqual(['group', 'group', 'group'])
  })

  it('are no single member of a party', () => {
    const people = joinPeople([quotedArticle('a', [says('Republican', { type: 'person' })])])
    expect(people.map(({ type }) => type)).toEqual(['nominal'])
  })

  it('are never words that name nobody', () => {
    const people = joinPeople([
      quotedArticle('a', [group('Another')]),
      quotedArticle('b', [group('Another')]),
    ])
    expect(people.map(({ type }) => type)).toEqual(['nominal', 'nominal'])
  })

  it('stand with a small article, unless it is part of the name', () => {
    const people = joinPeople([
      quotedArticle('a', [group('The Israeli government'), group('The Harbour Courier')]),
      quotedArticle('b', [says('Two officials', { type: 'nominal' })]),
    ])
    expect(people.map(({ name }) => name)).toEqual([
      'the Israeli government',
      'The Harbour Courier',
      'two officials',
    ])
  })

  it('stay apart from parts of themselves', () => {
    const people = joinPeople([quotedArticle('a', [group('Israel'), group('the Israeli government')])])
    expect(people).toHaveLength(2)
  })
})

describe('joint speakers', () => {
  it('are an entry of their own that lists its members', () => {
    const joint = 'Helen Ortega; Karim Zuhdi'
    const people = joinPeople([
      quotedArticle('a', [says(joint, { written: 'the two', type: 'group' })]),
      quotedArticle('b', [says('Helen Ortega'), says('Karim Zuhdi; Helen Ortega', { type: 'group' })]),
    ])
    expect(quoted(people)).toEqual([`${joint}: a b`, 'Helen Ortega: b', 'Karim Zuhdi: '])
    expect(people[0]).toMatchObject({ type: 'group', members: [1, 2] })
  })
})

describe('decisions by hand', () => {
  const articles: QuotedArticle[] = [
    quotedArticle('a', [says('Joe Daley')]),
    quotedArticle('b', [says('Joe Daley')]),
    quotedArticle('c', [says('Daley')]),
    quotedArticle('d', [says('Joe Daley')]),
  ]

  it('undo a join, and only that', () => {
    const apart = [[formKey('a', 'Joe Daley'), formKey('c', 'Daley')]] as const
    expect(quoted(joinPeople(articles, { join: [], apart }))).toEqual(['Joe Daley: a b d', 'Daley: c'])
    const sameName = [[formKey('a', 'Joe Daley'), formKey('b', 'Joe Daley')]] as const
    expect(quoted(joinPeople(articles.slice(0, 2), { join: [], apart: sameName }))).toHaveLength(2)
  })

  it('make a join that nothing else proves', () => {
    const story = [quotedArticle('a', [says('Boz')]), quotedArticle('b', [says('Charles Dickens')])]
    const join = [[formKey('a', 'Boz'), formKey('b', 'Charles Dickens')]] as const
    const people = joinPeople(story, { join, apart: [] })
    expect(quoted(people)).toEqual(['Charles Dickens: a b'])
    expect(evidence(people, 'a', 'Boz')).toBe('joined by hand')
  })

  it('can say who a description is, and the name then stands for both', () => {
    const story = [
      quotedArticle('a', [says('a port official', { type: 'nominal' })]),
      quotedArticle('b', [says('Helen Ortega')]),
    ]
    const join = [[formKey('b', 'Helen Ortega'), formKey('a', 'a port official')]] as const
    const [person, ...others] = joinPeople(story, { join, apart: [] })
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: 'Helen Ortega', type: 'person' })
  })

  it('survive an analysis that writes the name differently, and keep apart when they contradict', () => {
    const apart = [[formKey('b', 'Joe Daley'), formKey('c', 'Mr. Joseph Daley')]] as const
    expect(quoted(joinPeople(articles, { join: [], apart }))).toEqual(['Joe Daley: a b d', 'Daley: c'])
    expect(quoted(joinPeople(articles, { join: apart, apart }))).toEqual(['Joe Daley: a b d', 'Daley: c'])
  })
})

describe('what a name is in all articles', () => {
  it('is a body everywhere when one article tells so', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Velora', { type: 'group', role: 'news website' })]),
      quotedArticle('b', [says('Velora')]),
    ])
    expect(people.map(({ name, type }) => [name, type])).toEqual([['Velora', 'group']])
    expect(quoted(people)).toEqual(['Velora: a b'])
  })

  it('stays a person where a pronoun or a title says so', () => {
    const people = joinPeople([
      quotedArticle('a', [says('Marwick', { type: 'group' })]),
      quotedArticle('b', [says('Marwick', { written: 'she' })]),
    ])
    expect(people.map(({ type }) => type)).toEqual(['person'])
  })

  it('leaves papers and sides without a name', () => {
    const people = joinPeople([
      quotedArticle('a', [
        says('Norland tallies', { type: 'nominal' }),
        says('Both sides', { type: 'nominal' }),
        says('His office', { type: 'nominal' }),
      ]),
    ])
    expect(people.map(({ type }) => type)).toEqual(['nominal', 'nominal', 'nominal'])
  })
})
