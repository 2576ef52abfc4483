import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findArticle, findArticlesOfStory, listArticles } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { sha256 } from '@/lib/data/stored-article'
import { siglum } from '@/lib/data/siglum'
import { findStory, listStories } from '@/lib/data/stories'
import { TextNotKeepable } from '@/lib/schema/published-text'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

describe('the published text', () => {
  test.each([
    ['an empty one', ''],
    ['Windows line ends and blanks at both ends', '\r\n  One line.\r\n\r\nAnother. \r\n'],
    ['a byte order mark', '\uFEFFIt begins with a mark.'],
    ['emoji, joined and with tones', 'Crowds 👨‍👩‍👧‍👦 cheered 👍🏽.'],
    ['combining marks that have a composed form', 'Cafe\u0301 Ångström A\u030Angstro\u0308m'],
    ['right-to-left with directional marks', '\u200Fقال المتحدث: «لا تعليق».\u200E שלום'],
    ['controls, no-break spaces and noncharacters', 'a\u0001b\u00A0c\u202Fd\uFFFE\u{10FFFF}e\u2028f'],
    ['backslashes and quotes', `\\x00 \\ ' " $1 $$ \\u0000`],
  ])('comes back as it was: %s', async (_, text) => {
    const slug = `text-${sha256(text).slice(0, 12)}`
    await store(slug, text)
    const revision = (await findArticle(slug))?.revision
    expect(revision?.text).toBe(text)
    expect(revision).toMatchObject({
      sha256: sha256(text),
      length: text.length,
      bytes: Buffer.byteLength(text, 'utf8'),
    })
  })

  test('comes back as it was, whatever Unicode it is made of', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 }).map(text => text.replaceAll('\u0000', ''))
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        await store('any-text', text)
        expect((await findArticle('any-text'))?.revision.text).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  test('comes back as it was when it is long, in twenty thousand lines', async () => {
    const text = 'Nothing new came over the wire all night long.\n'.repeat(20_000)
    expect(await store('long', text)).toBe('created')
    expect((await findArticle('long'))?.revision.text).toBe(text)
  })

  test.each([
    ['a NUL', 'binary \u0000 data', 'a NUL character at offset 7'],
    ['half a character', 'broken \uD83D emoji', 'an unpaired surrogate) at offset 7'],
    ['halves in the wrong order', '\uDE00\uD83D', 'an unpaired surrogate) at offset 0'],
  ])('is refused, and nothing stored, when it has %s', async (_, text, reason) => {
    const attempt = store('unkeepable', text)
    await expect(attempt).rejects.toThrow(TextNotKeepable)
    await expect(attempt).rejects.toThrow(reason)
    expect(await findArticle('unkeepable')).toBeNull()
  })
})

describe('an article', () => {
  const day = { from: '2026-05-05', to: '2026-05-06', basis: 'inferred', words: 'said on Tuesday' } as const

  test('is read as it was stored', async () => {
    const outlet = { slug: 'courier', name: 'The Courier' }
    const headline = { text: 'Harbour bridge to close for a year', basis: 'stated' } as const
    const outcome = await store('courier-bridge', BRIDGE_COURIER, {
      outlet,
      day,
      headline,
      story: HARBOUR,
      credit: 'AP',
    })
    expect(outcome).toBe('created')
    const article = await findArticle('courier-bridge')
    expect(article).toMatchObject({
      slug: 'courier-bridge',
      siglum: 'A',
      outlet,
      credit: 'AP',
      day,
      story: HARBOUR,
    })
    expect(article?.headline).toBe(headline.text)
    const { revision } = article ?? { revision: null }
    expect(revision?.segments.length).toBe(article?.segments)
    expect(revision?.quotations.length).toBe(article?.quotations)
    const said = revision?.quotations.find(quotation => quotation.content.includes('rust'))
    expect(said).toMatchObject({
      kind: 'direct',
      content: '“We cannot patch a hundred years of rust with paint,”',
    })
    expect(said?.speaker?.written).toBe('Lindqvist')
    expect(said && revision?.text.slice(said.start, said.end)).toBe(said?.content)
  })

  test('stored again changes nothing, not even its rows', async () => {
    const known = { story: HARBOUR, day }
    await store('again', BRIDGE_HERALD, known)
    const before = await findArticle('again')
    expect(await store('again', BRIDGE_HERALD, known)).toBe('unchanged')
    expect(await findArticle('again')).toEqual(before)
  })

  test('with other details is updated and keeps its text and place', async () => {
    await store('details', BRIDGE_HERALD, { story: HARBOUR })
    const before = await findArticle('details')
    expect(await store('details', BRIDGE_HERALD, { story: HARBOUR, credit: 'dpa' })).toBe('updated')
    const after = await findArticle('details')
    expect(after).toMatchObject({ credit: 'dpa', siglum: before?.siglum })
    expect(after?.revision.id).toBe(before?.revision.id)
  })

  test('with another text has another revision, and goes back to the first with the first text', async () => {
    await store('revised', BRIDGE_HERALD)
    const first = await findArticle('revised')
    expect(await store('revised', `${BRIDGE_HERALD} The city denied this.`)).toBe('revised')
    const second = await findArticle('revised')
    expect(second?.revision.id).not.toBe(first?.revision.id)
    expect(second?.revision.text).toContain('The city denied this.')
    await store('revised', BRIDGE_HERALD)
    expect((await findArticle('revised'))?.revision.id).toBe(first?.revision.id)
  })

  test('of which nothing is known has its opening words and no headline', async () => {
    await store('bare', BRIDGE_HERALD)
    expect(await findArticle('bare')).toMatchObject({
      headline: null,
      opening: 'The harbour bridge will be shut from May, the city said.',
      outlet: null,
      credit: null,
      day: null,
      story: null,
    })
  })

  test('is null where there is none', async () => {
    expect(await findArticle('nowhere')).toBeNull()
    expect(await findStory('nowhere')).toBeNull()
    expect(await findArticlesOfStory('nowhere')).toBeNull()
  })

  test('stored by two at the same time is there once', async () => {
    const outcomes = await Promise.all([store('race', BRIDGE_HERALD), store('race', BRIDGE_HERALD)])
    expect(outcomes.sort()).toEqual(['created', 'unchanged'])
    expect((await listArticles()).filter(article => article.slug === 'race')).toHaveLength(1)
  })
})

describe('a story', () => {
  const ferry = { slug: 'ferry', title: 'The ferry' }
  const on = (from: string) => ({ from, to: from, basis: 'stated', words: null }) as const

  test('lists its articles by day, those without one last, with letters in order of loading', async () => {
    await store('ferry-late', 'The ferry sank, police said.', { story: ferry, day: on('2026-03-02') })
    await store('ferry-undated', 'The ferry is lost, police said.', { story: ferry })
    await store('ferry-early', 'The ferry is missing, police said.', { story: ferry, day: on('2026-03-01') })
    const listed = (await findStory('ferry'))?.articles.map(article => `${article.siglum} ${article.slug}`)
    expect(listed).toEqual(['C ferry-early', 'A ferry-late', 'B ferry-undated'])
    expect((await findArticlesOfStory('ferry'))?.map(article => article.slug)).toEqual([
      'ferry-early',
      'ferry-late',
      'ferry-undated',
    ])
    expect((await listStories()).find(story => story.slug === 'ferry')).toEqual(await findStory('ferry'))
  })

  test('gives two articles that come in together different letters', async () => {
    const race = { slug: 'race', title: 'The race' }
    await Promise.all(
      ['one', 'two', 'three', 'four'].map(slug =>
        store(`race-${slug}`, `Number ${slug} won.`, { story: race }),
      ),
    )
    expect((await findStory('race'))?.articles.map(article => article.siglum).sort()).toEqual([
      'A',
      'B',
      'C',
      'D',
    ])
  })

  test('keeps the letters of the others when one moves away', async () => {
    await store('ferry-late', 'The ferry sank, police said.', { story: HARBOUR, day: on('2026-03-02') })
    const listed = (await findStory('ferry'))?.articles.map(article => `${article.siglum} ${article.slug}`)
    expect(listed).toEqual(['C ferry-early', 'B ferry-undated'])
  })
})

test('letters go on after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(siglum)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
