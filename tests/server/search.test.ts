import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SearchResults } from '@/components/search/search-results'
import { closeDatabase } from '@/lib/data/client'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { storeInput } from '@/lib/ingest/import/store-input'
import { loadSearch } from '@/lib/server/search'
import { readSearchAddress, searchAddress } from '@/lib/server/search-query'
import { BRIDGE_COURIER, BRIDGE_HERALD } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const keep = (content: string, outlet: string, day: string) =>
    storeInput(
      { kind: 'text', content },
      { outlet, day, story: { title: 'The bridge' } },
      { origin: 'paste' },
    )
  await keep(BRIDGE_COURIER, 'The Courier', '2026-03-04')
  await keep(BRIDGE_HERALD, 'The Herald', '2026-03-03')
  for (let n = 0; n < 25; n++)
    await keep(
      `Ferry number ${n} is late.\n\nNobody said why the ferry did not sail.`,
      'The Ferry Post',
      '2026-03-05',
    )
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const page = async (search: Record<string, string>) =>
  renderToStaticMarkup(createElement(SearchResults, { view: await loadSearch(search) }))
const plain = (markup: string) => markup.replace(/<[^>]+>/g, '')

describe('a search', () => {
  test('shows the words that were found, marked, in passages that lead to their place', async () => {
    const markup = await page({ text: 'rust', kind: 'passages' })
    expect(markup).toContain('<mark class="rn">rust</mark>')
    expect(markup).toMatch(/href="\/articles\/[a-z-]+#:~:text=/)
    expect(plain(markup)).toContain('hundred years of rust')
  })

  test('shows quotations with who said them, at their place in the article', async () => {
    const markup = await page({ text: 'asked', kind: 'quotations' })
    expect(plain(markup)).toContain('Mara Petrov')
    expect(markup).toMatch(/href="\/articles\/[a-z-]+#q\d+"/)
  })

  test('finds names a letter off, and says which', async () => {
    const markup = await page({ text: 'Lindqvist' })
    expect(plain(markup)).toMatch(/Also looked for lindquist, near to lindqvist/i)
  })

  test('is narrowed by outlet and day, each of which can be left out again', async () => {
    const view = await loadSearch({ text: 'bridge', outlet: 'the-herald', from: '2026-03-01' })
    expect(view.hits).toHaveLength(1)
    expect(view.active.map(({ words }) => words)).toEqual(['Outlet: The Herald', 'from Sun 1 Mar 2026'])
    expect(view.active[0]?.without).toBe('/search?text=bridge&from=2026-03-01')
  })

  test('goes on where a page ends, and back to the first', async () => {
    const first = await loadSearch({ text: 'ferry' })
    expect([first.hits.length, first.first]).toEqual([20, null])
    const next = Object.fromEntries(new URLSearchParams(first.next?.split('?')[1]))
    const second = await loadSearch(next)
    expect([second.hits.length, second.next, second.first]).toEqual([5, null, '/search?text=ferry'])
  })

  test('that finds nothing says what to try', async () => {
    expect(plain(await page({ text: 'lighthouse' }))).toContain('Try fewer words')
    expect(plain(await page({ text: 'the' }))).toContain('nearly every text has')
  })

  test('that a filter empties says which one to leave out, and what is there then', async () => {
    const view = await loadSearch({ text: 'bridge', outlet: 'the-ferry-post', from: '2026-03-01' })
    expect(view.wider).toEqual([
      {
        words: 'Outlet: The Ferry Post',
        without: '/search?text=bridge&from=2026-03-01',
        count: 2,
        isMore: false,
      },
    ])
    expect(plain(await page({ text: 'bridge', outlet: 'the-ferry-post' }))).toContain(
      'Leave out Outlet: The Ferry Post: two articles',
    )
  })

  test('offers all outlets and speakers of the library, whatever was found', async () => {
    const { choices } = await loadSearch({ text: 'lighthouse' })
    const labels = (name: string) => choices.find(one => one.name === name)?.options.map(({ label }) => label)
    expect(labels('outlet')).toEqual(['The Courier', 'The Ferry Post', 'The Herald'])
    expect(labels('speaker')).toEqual(expect.arrayContaining(['Mara Petrov', 'Tomas Okafor']))
  })

  test('takes a name as it is typed, and says when nothing is called so', async () => {
    const typed = await loadSearch({ text: 'bridge', outlet: 'the herald', speaker: 'mara petrov' })
    expect(typed.hits).toHaveLength(1)
    expect(typed.active.map(({ words }) => words)).toEqual(['Outlet: The Herald', 'Speaker: Mara Petrov'])
    const unknown = await loadSearch({ text: 'bridge', outlet: 'The Gazette' })
    expect([unknown.hits, unknown.active[0]?.isUnknown]).toEqual([[], true])
    expect(unknown.wider).toMatchObject([{ words: 'Outlet: The Gazette', count: 2 }])
    expect(plain(await page({ text: 'bridge', outlet: 'The Gazette' }))).toContain(
      'Nothing here is called so',
    )
  })

  test.each<Record<string, string>>([
    { text: '\0' },
    { text: '" or -' },
    { text: 'bridge', kind: 'everything', from: 'yesterday', outlet: '../x', after: "1'; --" },
    { text: 'bridge', after: '9.9.9.9' },
    { text: 'a'.repeat(5000) },
  ])('never fails for what an address says: %o', async search => {
    expect(typeof (await loadSearch(search)).text).toBe('string')
  })

  test('stands in its address', () => {
    const address = '/search?text=a+%22b+c%22&kind=passages&outlet=-&credit=Reuters&story=x&from=2026-01-01'
    const read = readSearchAddress(Object.fromEntries(new URLSearchParams(address.split('?')[1])))
    expect(read).toMatchObject({ text: 'a "b c"', kind: 'passages', outlet: null, credit: 'Reuters' })
    expect(searchAddress(read)).toBe(address)
  })
})
