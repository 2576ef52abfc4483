import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { listLibrary } from '@/lib/data/library'
import { search } from '@/lib/data/search'
import { lettersOff } from '@/lib/data/near-names'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import type { SearchHit, SearchQuery } from '@/lib/schema/search'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const PORTUGUESE = `Ponte do porto será fechada

A câmara decidiu fechar a ponte, disse a engenheira Conceição Magalhães na terça-feira. Os pescadores não foram ouvidos.`

const ASTRAL = `Zest for the 𝔽𝔽𝔽 bridge festival

Everyone 🎉🎉 came to the festival, where Haniyeh Okonjo sang about the rusting bridge.`

let postgres: TestDatabase
beforeAll(async () => {
  postgres = await createTestDatabase()
  process.env.DATABASE_URL = postgres.url
  const day = (date: string) => ({ from: date, to: date, basis: 'stated' as const, words: null })
  const headline = (text: string) => ({ headline: { text: text.split('\n')[0]!, basis: 'stated' as const } })
  await store('courier', BRIDGE_COURIER, {
    ...headline(BRIDGE_COURIER),
    outlet: { slug: 'courier', name: 'Courier' },
    day: day('2025-05-02'),
    story: HARBOUR,
  })
  await store('herald', BRIDGE_HERALD, {
    outlet: { slug: 'herald', name: 'Herald' },
    credit: 'Reuters',
    day: day('2025-05-03'),
    story: HARBOUR,
  })
  await store('ponte', PORTUGUESE, { ...headline(PORTUGUESE), language: 'pt' })
  await store('astral', ASTRAL, headline(ASTRAL))
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await postgres.drop()
})

async function found(query: Partial<SearchQuery> & { text: string }): Promise<SearchHit[]> {
  const page = await search({ kind: 'articles', limit: 20, ...query })
  return page?.hits ?? []
}

const articleOf = (hit: SearchHit) =>
  hit.kind === 'quotation' ? hit.quotation.article.slug : hit.article.slug
const slugs = async (query: Partial<SearchQuery> & { text: string }) => (await found(query)).map(articleOf)

/** What is marked, read out of the excerpt. */
const marked = (hit: SearchHit | undefined): string[] => {
  if (hit === undefined || hit.kind === 'quotation') return []
  return (hit.excerpt?.marks ?? []).map(({ start, end }) => hit.excerpt!.text.slice(start, end))
}

describe('searching', () => {
  test('finds words with other endings, those in a headline first', async () => {
    expect(await slugs({ text: 'bridges' })).toEqual(['courier', 'astral', 'herald'])
    expect(await slugs({ text: 'closing' })).toEqual(['courier'])
  })

  test('finds words of each language with its endings, with and without accents', async () => {
    expect(await slugs({ text: 'pescador' })).toEqual(['ponte'])
    expect(await slugs({ text: 'conceicao' })).toEqual(['ponte'])
    expect(await slugs({ text: 'câmaras' })).toEqual(['ponte'])
  })

  test('takes phrases, or, and words that must not be there', async () => {
    expect(await slugs({ text: '"hundred years of rust"', kind: 'passages' })).toEqual(['herald', 'courier'])
    expect(await slugs({ text: '"rust of years"' })).toEqual([])
    expect(await slugs({ text: 'bridge -bakery -festivals' })).toEqual(['courier'])
    expect(await slugs({ text: 'bakery or pescador' })).toEqual(['herald', 'ponte'])
  })

  test('finds a name with a letter off, behind those that have it as typed', async () => {
    const page = await search({ text: 'Okafer', kind: 'passages', limit: 5 })
    expect(page?.near).toEqual([{ typed: 'okafer', names: ['okafor'] }])
    expect(page?.hits.map(articleOf)).toEqual(['courier'])
    expect(marked(page?.hits[0])).toEqual(['Okafor'])
    expect(await slugs({ text: 'Lindquist' })).toEqual(['herald', 'courier'])
  })

  test('marks what was found in excerpts of the published text, never as markup', async () => {
    const [hit] = await found({ text: 'rusting', kind: 'passages', story: null })
    expect(marked(hit)).toEqual(['rusting'])
    if (hit?.kind !== 'passage') throw new Error('no passage')
    expect(ASTRAL.slice(hit.excerpt.start, hit.excerpt.end)).toBe(hit.excerpt.text)
    const [article] = await found({ text: 'councils mayor' })
    expect(marked(article)).toEqual(['council', 'Mayor'])
  })

  test('finds quotations, by speaker too', async () => {
    expect(await slugs({ text: 'danger', kind: 'quotations' })).toEqual(['courier'])
    expect(await slugs({ text: 'bakery', kind: 'quotations' })).toEqual([])
    const [hit] = await found({ text: 'danger', kind: 'quotations' })
    if (hit?.kind !== 'quotation') throw new Error('no quotation')
    const speaker = hit.quotation.speaker!.slug
    expect(hit.marks.map(({ start, end }) => hit.quotation.content.slice(start, end))).toEqual(['danger'])
    expect(await slugs({ text: 'danger', kind: 'quotations', speaker })).toEqual(['courier'])
    expect(await slugs({ text: 'rust', kind: 'quotations', speaker })).toEqual([])
    expect(await slugs({ text: 'bridge', speaker })).toEqual(['courier'])
  })

  test('filters by outlet, credit, day and story', async () => {
    expect(await slugs({ text: 'bridge', outlet: 'herald' })).toEqual(['herald'])
    expect(await slugs({ text: 'bridge', outlet: null })).toEqual(['astral'])
    expect(await slugs({ text: 'bridge', credit: 'Reuters' })).toEqual(['herald'])
    expect(await slugs({ text: 'bridge', from: '2025-05-03' })).toEqual(['herald'])
    expect(await slugs({ text: 'bridge', to: '2025-05-02' })).toEqual(['courier'])
    expect(await slugs({ text: 'bridge', story: HARBOUR.slug })).toEqual(['courier', 'herald'])
    expect(await slugs({ text: 'bridge', story: null })).toEqual(['astral'])
  })

  test.each(['articles', 'passages', 'quotations'] as const)('pages of %s give each hit once', async kind => {
    const all = await found({ text: 'bridge or rust or asked', kind })
    const paged: SearchHit[] = []
    for (let after: string | undefined; ;) {
      const page = await search({ text: 'bridge or rust or asked', kind, limit: 1, after })
      paged.push(...(page?.hits ?? []))
      if (!page?.next) break
      after = page.next
    }
    expect(all.length).toBeGreaterThan(1)
    expect(paged).toEqual(all)
  })

  test('words that every text has are not looked for by themselves', async () => {
    const page = await search({ text: 'the -bakery', kind: 'articles', limit: 5 })
    expect(page).toMatchObject({ hits: [], common: true })
    expect(await slugs({ text: 'the bakery' })).toEqual(['herald'])
  })

  test('nothing typed finds nothing, and a cursor of nobody is told', async () => {
    expect(await found({ text: ' -" ' })).toEqual([])
    expect(await search({ text: 'bridge', kind: 'articles', limit: 5, after: 'x' })).toBeNull()
    expect(await found({ text: "'; DROP TABLE articles; -- & | ! :* <->" })).toEqual([])
  })

  test.each([
    ['haniya', 'haniyeh', 2],
    ['berri', 'berry', 1],
    ['hochstien', 'hochstein', 1],
    ['iran', 'iraq', 1],
  ])('%s and %s are %i letters apart', (left, right, letters) => {
    expect(lettersOff(left, right, 3)).toBe(letters)
  })
})

describe('the library', () => {
  const list = async (options: Partial<Parameters<typeof listLibrary>[0]>) =>
    (await listLibrary({ sort: 'added', filter: {}, limit: 20, ...options }))!

  test('is sorted, and each way back', async () => {
    const order = async (options: Parameters<typeof list>[0]) =>
      (await list(options)).articles.map(article => article.slug)
    expect(await order({})).toEqual(['astral', 'ponte', 'herald', 'courier'])
    expect(await order({ sort: 'day' })).toEqual(['herald', 'courier', 'astral', 'ponte'])
    expect(await order({ sort: 'headline' })).toEqual(['courier', 'ponte', 'herald', 'astral'])
    for (const sort of ['added', 'day', 'headline', 'outlet', 'words', 'quotations'] as const)
      expect((await order({ sort, descending: true })).reverse()).toEqual(
        await order({ sort, descending: false }),
      )
  })

  test('is filtered, with a count, and paged', async () => {
    const { articles, total } = await list({ filter: { story: HARBOUR.slug } })
    expect([articles.map(article => article.slug), total]).toEqual([['herald', 'courier'], 2])
    expect((await list({ filter: { language: 'pt' } })).total).toBe(1)
    for (const sort of ['day', 'headline', 'outlet', 'words'] as const) {
      const first = await list({ sort, limit: 3 })
      const second = await list({ sort, limit: 3, after: first.next! })
      expect(second.next).toBeNull()
      expect([...first.articles, ...second.articles]).toEqual((await list({ sort })).articles)
    }
    expect(await listLibrary({ sort: 'day', filter: {}, limit: 5, after: 'soon' })).toBeNull()
  })
})
