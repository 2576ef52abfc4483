import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formKey, joinPeople } from '@/lib/analysis/people/join-people'
import { joinStatements } from '@/lib/analysis/people/join-statements'
import { quotedArticle, type Said } from './quoted-article'

const name = fc.oneof(
  fc.constantFrom(
    'Helen Ortega',
    'Ortega',
    'Mr. Ortega',
    'Karim Abu Zohdi',
    'Karim Abu Zuhdi',
    'Zuhdi',
    'Sara Ortega',
    'H. Ortega',
    'the U.S.',
    'US',
    'two officials',
    'Helen Ortega; Karim Abu Zuhdi',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('the', 'pilots', 'keep', 'northern', 'ferry', 'quay', 'not', '14', 'frost', 'tariff'),
      {
        maxLength: 12,
      },
    )
    .map(list => list.join(' ')),
)
const said: fc.Arbitrary<Said> = fc.record({
  words,
  by: fc.option(name, { nil: null }),
  role: fc.constantFrom('', 'harbour master', 'Prime Minister'),
  type: fc.constantFrom('person' as const, 'group' as const, 'nominal' as const),
  kind: fc.constantFrom('direct' as const, 'partial' as const, 'indirect' as const),
  certainty: fc.constantFrom('sure' as const, 'uncertain' as const),
  statement: fc.constantFrom(1, 2, 3, 4, undefined),
})
const story = fc
  .array(fc.array(said, { maxLength: 6 }), { maxLength: 5 })
  .map(articles => articles.map((list, index) => quotedArticle(String.fromCharCode(97 + index), list)))

describe('joinPeople', () => {
  it('gives every quotation with a speaker to exactly one person, and no other', () => {
    fc.assert(
      fc.property(story, articles => {
        const given = joinPeople(articles)
          .flatMap(({ quotations }) => quotations.map(({ article, quotation }) => `${article} ${quotation}`))
          .sort()
        const spoken = articles
          .flatMap(({ id, quotations }) =>
            quotations.flatMap((q, index) =>
              q.speaker === null || q.speaker.name.trim() === '' ? [] : [`${id} ${index}`],
            ),
          )
          .sort()
        expect(given).toEqual(spoken)
      }),
    )
  })

  it('counts in the forms what it lists, and gives each form evidence', () => {
    fc.assert(
      fc.property(story, articles => {
        for (const { forms, quotations, members } of joinPeople(articles)) {
          expect(forms.reduce((sum, { count }) => sum + count, 0)).toBe(quotations.length)
          expect(forms.every(({ evidence }) => evidence !== '')).toBe(true)
          expect(members === undefined || members.every(member => Number.isInteger(member))).toBe(true)
        }
      }),
    )
  })

  it('never joins a description with a name', () => {
    fc.assert(
      fc.property(story, articles => {
        for (const { type, forms } of joinPeople(articles)) {
          if (forms.some(({ form }) => form === 'two officials')) expect(type).toBe('nominal')
        }
      }),
    )
  })

  it('obeys a decision to keep apart', () => {
    fc.assert(
      fc.property(story, fc.nat(), fc.nat(), (articles, one, other) => {
        const forms = joinPeople(articles).flatMap(person => person.forms)
        if (forms.length < 2) return
        const [a, b] = [forms[one % forms.length]!, forms[other % forms.length]!]
        const [keyA, keyB] = [formKey(a.article, a.form), formKey(b.article, b.form)]
        if (a.article === b.article) return
        const people = joinPeople(articles, { join: [], apart: [[keyA, keyB]] })
        for (const person of people) {
          const keys = new Set(
            person.forms.filter(form => form.count > 0).map(form => formKey(form.article, form.form)),
          )
          // One form may stand for two people of an article; the decision is about the one it names.
          if (a.count > 0 && b.count > 0 && isOnly(people, keyA) && isOnly(people, keyB)) {
            expect(keys.has(keyA) && keys.has(keyB)).toBe(false)
          }
        }
      }),
    )
  })

  const isOnly = (people: ReturnType<typeof joinPeople>, key: string): boolean =>
    people.filter(({ forms }) => forms.some(form => formKey(form.article, form.form) === key)).length === 1
})

describe('joinStatements', () => {
  it('uses a quotation once, joins only different articles, and keeps differences in order within 0 to 1', () => {
    fc.assert(
      fc.property(story, articles => {
        const statements = joinStatements(articles, joinPeople(articles))
        const used = statements.flatMap(({ renditions }) =>
          renditions.map(r => `${r.article} ${r.quotation}`),
        )
        expect(new Set(used).size).toBe(used.length)
        for (const { renditions, relations, difference } of statements) {
          expect(new Set(renditions.map(({ article }) => article)).size).toBe(renditions.length)
          expect(renditions.length).toBeGreaterThan(1)
          expect(relations).toHaveLength(renditions.length)
          expect(relations[0]).toBe('verbatim')
          expect(difference).toBeGreaterThanOrEqual(0)
          expect(difference).toBeLessThanOrEqual(1)
        }
        const differences = statements.map(({ difference }) => difference)
        expect([...differences].sort((a, b) => b - a)).toEqual(differences)
      }),
    )
  })

  it('always joins a full sentence that two articles give to one name in full', () => {
    fc.assert(
      fc.property(story, articles => {
        const sentence = {
          words: 'Dredgers will deepen the outer basin before the lanterns are lit in autumn',
          by: 'Ulrike Vandermeer',
        }
        const more = [...articles, quotedArticle('y', [sentence]), quotedArticle('z', [sentence])]
        const statements = joinStatements(more, joinPeople(more))
        expect(
          statements.some(({ renditions }) =>
            ['y', 'z'].every(id => renditions.some(({ article }) => article === id)),
          ),
        ).toBe(true)
      }),
    )
  })
})

describe('size', () => {
  /** The test runner's own limit is the only clock: work that grows with the square does not end within it. */
  const topics = [
    'ferry',
    'quay',
    'pilot',
    'tariff',
    'crane',
    'grain',
    'frost',
    'basin',
    'cargo',
    'dredger',
    'signal',
  ]
  const sentence = (seed: number) =>
    Array.from(
      { length: 9 },
      (_, index) => `${topics[(seed * (index + 3) + index) % topics.length]}${(seed >> index) % 7}`,
    ).join(' ')

  it('takes 8,000 quotations of 200 articles', () => {
    const articles = Array.from({ length: 200 }, (_, article) =>
      quotedArticle(
        `n${article}`,
        Array.from({ length: 40 }, (_, quote) => ({
          words: sentence((article * 7 + quote * 13) % 4000),
          by: quote % 2 === 0 ? 'Helen Ortega' : `Name${quote} Surname${article % 50}`,
        })),
      ),
    )
    const people = joinPeople(articles)
    expect(people.find(({ name }) => name === 'Helen Ortega')?.quotations).toHaveLength(4000)
    expect(joinStatements(articles, people).length).toBeGreaterThan(0)
  }, 60_000)

  it('takes 10,000 people of one surname, and one statement in 1,500 articles', () => {
    const family = quotedArticle(
      'family',
      Array.from({ length: 10_000 }, (_, index) => ({ words: `Word${index}`, by: `Given${index} Ortega` })),
    )
    const bare = quotedArticle('bare', [{ words: 'Nothing', by: 'Ortega' }])
    expect(joinPeople([family, bare])).toHaveLength(10_001)
    const wire = Array.from({ length: 1500 }, (_, index) =>
      quotedArticle(`w${index}`, [
        { words: 'Dredgers will deepen the outer basin in autumn', by: 'Helen Ortega' },
      ]),
    )
    expect(joinStatements(wire, joinPeople(wire))[0]?.renditions).toHaveLength(1500)
  }, 60_000)

  it('takes speeches without an end, and words without a break', () => {
    const speech = { words: 'the quay is closed and '.repeat(40_000), by: 'Helen Ortega' }
    const letters = { words: 'x'.repeat(1_000_000), by: 'A'.repeat(100_000) }
    const articles = [quotedArticle('a', [speech, letters]), quotedArticle('b', [speech, letters])]
    const statements = joinStatements(articles, joinPeople(articles))
    expect(statements.length).toBeGreaterThan(0)
  }, 60_000)
})
