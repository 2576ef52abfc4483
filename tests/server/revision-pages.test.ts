import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { analyseStory } from '@/lib/ingest/analyse-story'
import { quotationsCsv } from '@/lib/format/quotations-csv'
import { listQuotations } from '@/lib/data/quotations'
import { comparisonAddress } from '@/lib/format/comparison-csv'
import { redirectToComparison } from '@/lib/server/choose-comparison'
import { redirectToRevision } from '@/lib/server/choose-revision'
import { loadArticle } from '@/lib/server/article'
import { articleText } from '@/lib/server/article-files'
import { loadComparison } from '@/lib/server/comparison'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

// Outside of a request there are no headers to read.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers({ host: 'variorum.example' })) }))

let database: TestDatabase
const LATER = BRIDGE_COURIER.replace('for a year', 'for two years').replace('a danger to', 'a risk to')
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  await store('courier', BRIDGE_COURIER, { story: HARBOUR })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await store('courier', LATER, { story: HARBOUR })
  await analyseStory(HARBOUR.slug)
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const words = ({ paragraphs }: Awaited<ReturnType<typeof loadArticle>>) => JSON.stringify(paragraphs)

describe('the page of an article', () => {
  test('shows the current text, and says that there was another one', async () => {
    const view = await loadArticle('courier')
    expect(view.article).toMatchObject({ slug: 'courier', revisionNumber: 2 })
    expect(view).toMatchObject({ isCurrent: true, isPinned: false })
    expect(words(view)).toContain('a risk to')
  })

  test('reads an old text by itself, at an address whose links stay with that text', async () => {
    const view = await loadArticle('courier@1')
    expect(words(view)).toContain('a danger to')
    expect(view).toMatchObject({ slug: 'courier', isCurrent: false, isPinned: true })
    expect(view.article).toMatchObject({ slug: 'courier@1', revisionNumber: 1 })
    expect(view.headline).not.toBeNull()
    // What the other article tells too is measured on this text.
    expect(view.facts.sentences - view.facts.onlyHere).toBeGreaterThan(0)
    const answer = await articleText(new Request('http://localhost/articles/courier@1/text'), {
      params: Promise.resolve({ slug: 'courier%401' }),
    })
    expect(await answer.text()).toBe(BRIDGE_COURIER)
  })

  test('is not there for a text that never was', async () => {
    for (const reference of ['courier@3', 'courier@0', 'courier@x', 'courier@1@1', 'no-such@1', '@1'])
      await expect(loadArticle(reference)).rejects.toThrow()
  })
})

describe('a comparison', () => {
  test('stands on the texts that its address names', async () => {
    const now = await loadComparison('courier', 'herald')
    const then = await loadComparison('courier@1', 'herald')
    expect([now.left.replaced, then.left.replaced, then.right.replaced]).toEqual([false, true, false])
    expect(then.left.article.slug).toBe('courier@1')
    const text = (view: typeof now) => view.passages.map(({ leftText }) => leftText).join(' ')
    expect([text(now).includes('a risk'), text(then).includes('a danger')]).toEqual([true, true])
  })

  test('is cited by an address that stays with its texts', async () => {
    const view = await loadComparison('courier', 'herald')
    expect(comparisonAddress(view)).toBe('http://variorum.example/compare/courier@2/herald@1')
    const then = await loadComparison('courier@1', 'herald')
    expect(comparisonAddress(then)).toBe('http://variorum.example/compare/courier@1/herald@1')
  })

  test('of a named text that is the current one knows the same statements, each place once', async () => {
    const [now, named] = [
      await loadComparison('courier', 'herald'),
      await loadComparison('courier@2', 'herald@1'),
    ]
    const places = (view: typeof now) =>
      Object.values(view.renditions).map(list => list.map(({ article }) => article.split('@')[0]))
    expect(places(named)).toEqual(places(now))
    expect(
      Object.values(named.renditions)
        .flat()
        .map(({ article }) => article),
    ).toContain('courier@2')
  })

  test('of two texts of one article can be had as well', async () => {
    const view = await loadComparison('courier@1', 'courier@2')
    expect(view.summary.differences).toBeGreaterThan(0)
    expect([view.left.siglum, view.right.siglum]).toEqual(['A', 'B'])
  })
})

test('quotations are exported with the address of the text that they stand in', async () => {
  const page = await listQuotations({ article: 'courier' }, { limit: 1 })
  expect(quotationsCsv(page?.quotations ?? [], { origin: 'https://variorum.example' })).toContain(
    'https://variorum.example/articles/courier@2#q1',
  )
})

test('typed addresses lead on', async () => {
  const to = async (slug: string, number: string) =>
    (
      await redirectToRevision(new Request('http://localhost/'), {
        params: Promise.resolve({ slug, number }),
      })
    ).headers.get('location')
  expect(await to('courier', '1')).toBe('/articles/courier@1')
  expect(await to('courier@2', '1')).toBe('/articles/courier@1')
  expect(await to('courier', 'x')).toBe('/articles/courier/revisions')
  expect(await to('//evil.example', '1')).toBe('/articles')
  const chosen = redirectToComparison(new Request('http://localhost/compare?left=courier@1&right=herald'))
  expect(chosen.headers.get('location')).toBe('/compare/courier@1/herald')
})
