import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listArticles } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { article, revisionList } from '@/lib/schema/api/article'
import { imported, preview } from '@/lib/schema/api/import'
import { BRIDGE_COURIER } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'
import { askApi, json, readApi } from './api-request'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})
beforeEach(() => {
  process.env.VARIORUM_WRITE = 'open'
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})

const COURIER = {
  content: BRIDGE_COURIER,
  outlet: 'The Courier',
  url: 'https://courier.example/bridge',
  day: '2026-03-04',
  story: { title: 'The harbour bridge' },
}

const take = async (body: unknown) => imported.parse(await readApi('/imports', json(body)))

describe('an article that a program brings in', () => {
  test('can be read with what was said of it, once however often it is sent', async () => {
    const first = await take(COURIER)
    expect(first).toMatchObject({ outcome: 'created', revision: 1, page: `/articles/${first.slug}` })
    const kept = article.parse(await readApi(`/articles/${first.slug}`))
    expect(kept).toMatchObject({
      outlet: { name: 'The Courier' },
      day: { from: '2026-03-04', basis: 'stated' },
      story: { title: 'The harbour bridge' },
      revision: { text: BRIDGE_COURIER },
    })
    expect(kept.revision.quotations.map(({ speaker }) => speaker?.name)).toContain('Tomas Okafor')
    expect(await take(COURIER)).toEqual({ ...first, outcome: 'unchanged' })
  })

  test('with another text becomes the next revision', async () => {
    const { slug } = await take(COURIER)
    const content = BRIDGE_COURIER.replace('in May', 'in June')
    expect(await take({ ...COURIER, content })).toMatchObject({ outcome: 'revised', slug, revision: 2 })
    const { revisions } = revisionList.parse(await readApi(`/articles/${slug}/revisions`))
    expect(revisions.map(({ number, current }) => [number, current])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  test('that surely reports the event of a story joins it, unless it is said to stand alone', async () => {
    const { story } = await take(COURIER)
    const content = `${BRIDGE_COURIER}\n\nThe ferry will run every ten minutes, the harbour master said.`
    const herald = { content, outlet: 'The Herald', revisionOf: null }
    const alone = await take({ ...herald, outlet: 'The Post', story: null })
    expect([alone.story, alone.proposed]).toEqual([null, null])
    const matched = await take(herald)
    expect([matched.story, matched.proposed]).toContain(story)
    // And stays alone when another one of its event comes in.
    expect(article.parse(await readApi(`/articles/${alone.slug}`)).story).toBeNull()
  })

  test('is shown as it would be taken in, beside what it is like, and not stored', async () => {
    await take(COURIER)
    const before = (await listArticles()).length
    const body = await readApi(
      '/imports/preview',
      json({ content: `${BRIDGE_COURIER}\n\nShare this article` }),
    )
    const shown = preview.parse(body)
    expect(body).toEqual(shown)
    expect(shown.headline.text).toBe('Harbour bridge to close for a year')
    expect(shown.lookAlikes).not.toEqual([])
    for (const { start, end, content } of shown.quotations) expect(shown.text.slice(start, end)).toBe(content)
    expect(await listArticles()).toHaveLength(before)
  })
})

describe('what cannot be taken in', () => {
  const statusOf = async (body: unknown, headers: Record<string, string> = {}) => {
    const asked = json(body)
    const answer = await askApi('/imports', {
      ...asked,
      headers: { 'content-type': 'application/json', ...headers },
    })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    return answer.status
  }

  test.each([
    ['nothing', { content: '' }, 422],
    ['marks alone', { content: '… — !' }, 422],
    ['no text', { content: 'A bridge\0' }, 422],
    ['more than 1 MB', { content: 'The bridge is closed. '.repeat(50_000) }, 413],
    ['no content', {}, 400],
    ['an unknown kind', { content: BRIDGE_COURIER, kind: 'pdf' }, 400],
    ['no day', { content: BRIDGE_COURIER, day: 'yesterday' }, 400],
    ['no web address', { content: BRIDGE_COURIER, url: 'file:///etc/passwd' }, 400],
    ['a story that is neither named nor known', { content: BRIDGE_COURIER, story: 'bridge' }, 400],
    ['a revision of nothing', { content: `${BRIDGE_COURIER} More.`, revisionOf: 'none' }, 400],
    ['an unknown field', { content: BRIDGE_COURIER, source: 'x' }, 400],
  ])('%s', async (_, body, status) => {
    const before = (await listArticles()).length
    expect(await statusOf(body)).toBe(status)
    expect(await listArticles()).toHaveLength(before)
  })

  test('anything, where writing is closed', async () => {
    delete process.env.VARIORUM_WRITE
    expect(await statusOf(COURIER)).toBe(403)
    expect((await askApi('/imports/preview', json(COURIER))).status).toBe(403)
  })

  test('anything that a page of another site sends, also when that site may read', async () => {
    process.env.VARIORUM_API_ORIGINS = 'https://news.example'
    try {
      const headers = { origin: 'https://news.example', host: 'localhost' }
      expect(await statusOf({ content: 'Never seen before. Not here.' }, headers)).toBe(403)
      const crossSite = { 'sec-fetch-site': 'cross-site' }
      expect(await statusOf({ content: 'Never seen before. Not here.' }, crossSite)).toBe(403)
    } finally {
      delete process.env.VARIORUM_API_ORIGINS
    }
  })
})
