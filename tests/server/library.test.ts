import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findArticle } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { storeInput } from '@/lib/ingest/import/store-input'
import { chosenComparison, loadLibrary, moveArticles } from '@/lib/server/library'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
let slugs: string[] = []
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const keep = async (headline: string, outlet: string | null, day: string | null) =>
    (
      await storeInput(
        { kind: 'text', content: `${headline}\n\nThe ferry did not sail on ${headline}. Nobody said why.` },
        { headline, outlet, day, credit: outlet === null ? 'Reuters' : null },
        { origin: 'paste' },
      )
    ).slug
  slugs = [
    await keep('Boats stay in port', 'The Courier', '2026-03-04'),
    await keep('A quiet harbour', 'The Herald', '2026-03-02'),
    await keep('Crews wait', null, null),
  ]
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const headlines = async (search: Record<string, string>) =>
  (await loadLibrary(search)).articles.map(({ headline }) => headline)

describe('the library', () => {
  test('lists what came last first, and is sorted the way its headings say', async () => {
    expect(await headlines({})).toEqual(['Crews wait', 'A quiet harbour', 'Boats stay in port'])
    expect(await headlines({ sort: 'headline' })).toEqual([
      'A quiet harbour',
      'Boats stay in port',
      'Crews wait',
    ])
    const { sorts } = await loadLibrary({ sort: 'headline' })
    const again = sorts.find(({ sort }) => sort === 'headline')
    expect(again).toMatchObject({ direction: 'ascending', href: '/articles?sort=headline&way=down' })
    expect(await headlines({ sort: 'headline', way: 'down' })).toEqual([
      'Crews wait',
      'Boats stay in port',
      'A quiet harbour',
    ])
  })

  test('is filtered by what its articles have, with unnamed outlets as a choice', async () => {
    const { choices } = await loadLibrary({})
    const outlets = choices.find(({ name }) => name === 'outlet')?.options
    expect(outlets?.map(({ label }) => label)).toEqual(['The Courier', 'The Herald', 'outlet not named'])
    expect(await headlines({ outlet: '-' })).toEqual(['Crews wait'])
    expect(await headlines({ credit: 'Reuters' })).toEqual(['Crews wait'])
    const { articles, active } = await loadLibrary({ from: '2026-03-03' })
    expect(articles.map(({ headline }) => headline)).toEqual(['Boats stay in port'])
    expect(active).toEqual([{ words: 'from Tue 3 Mar 2026', without: '/articles', isUnknown: false }])
  })

  test('says which filter to leave out where none is like this, and when nothing is called so', async () => {
    const none = await loadLibrary({ outlet: 'The Herald', from: '2026-03-03' })
    expect(none.articles).toEqual([])
    expect(none.wider.map(({ words, count }) => [words, count])).toEqual([
      ['Outlet: The Herald', 1],
      ['from Tue 3 Mar 2026', 1],
    ])
    const unknown = await loadLibrary({ outlet: '../x' })
    expect([unknown.total, unknown.active[0]?.isUnknown, unknown.wider[0]?.count]).toEqual([0, true, 3])
  })

  test.each<Record<string, string>>([
    { sort: 'luck', way: 'sideways', from: 'May', after: '\0' },
    { sort: 'day', after: '1.2026-99-99' },
    { after: '99999999999999.x' },
  ])('shows the first page for an address that says nothing we know: %o', async search => {
    expect((await loadLibrary(search)).articles).toHaveLength(3)
  })
})

describe('articles that are marked', () => {
  const marked = (...places: number[]) => Object.fromEntries(places.map(at => [`article.${slugs[at]}`, 'on']))
  const send = (fields: Record<string, string>) =>
    moveArticles(
      new Request('http://localhost:3000/add/move', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    )

  test('are compared when they are two', () => {
    expect(chosenComparison(marked(0))).toBeNull()
    expect(chosenComparison({ ...marked(0, 1), compare: 'two' })).toBe(`/compare/${slugs[0]}/${slugs[1]}`)
    const here = '/articles?sort=day'
    expect(chosenComparison({ ...marked(0), compare: 'two', here })).toBe('/articles?sort=day&done=not-two')
    expect(chosenComparison({ compare: 'two', here: 'https://elsewhere.example' })).toBe(
      '/articles?done=not-two',
    )
  })

  test('are put into a new story together, and into one that is there', async () => {
    process.env.VARIORUM_WRITE = 'open'
    const answer = await send({ ...marked(0, 1), title: 'No ferries', here: '/articles?sort=day' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/articles?sort=day&done=moved'])
    const story = (await findArticle(slugs[0]!))?.story
    expect(story?.title).toBe('No ferries')
    await send({ ...marked(2), story: story?.slug ?? '' })
    expect(await Promise.all(slugs.map(async slug => (await findArticle(slug))?.story?.slug))).toEqual(
      slugs.map(() => story?.slug),
    )
  })

  test('stay where they are without a story, or while writing is closed', async () => {
    expect((await send({ ...marked(0), title: 'Other' })).status).toBe(403)
    process.env.VARIORUM_WRITE = 'open'
    expect((await send(marked(0))).headers.get('location')).toBe('/articles?done=no-story')
    expect((await send({ title: 'Other' })).headers.get('location')).toBe('/articles?done=none-chosen')
    expect((await send({ ...marked(0), story: 'no-such-story' })).status).toBe(404)
    expect((await findArticle(slugs[0]!))?.story?.title).toBe('No ferries')
  })
})
