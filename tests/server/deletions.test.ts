import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findArticle } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { storeInput } from '@/lib/ingest/import/store-input'
import {
  decideOnDeleted,
  deleteConfirmed,
  loadConfirmation,
  loadDeleted,
  loadDeletedNow,
} from '@/lib/server/deletions'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
let slugs: string[] = []
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
beforeEach(async () => {
  process.env.VARIORUM_WRITE = 'open'
  await client().article.deleteMany()
  slugs = []
  for (const headline of ['Boats stay in port', 'Crews wait']) {
    const content = `${headline}\n\nThe ferry did not sail on ${headline}. Nobody said why.`
    slugs.push(
      (await storeInput({ kind: 'text', content }, { headline, story: null }, { origin: 'paste' })).slug,
    )
  }
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const marked = (...places: number[]) => Object.fromEntries(places.map(at => [`article.${slugs[at]}`, 'on']))
const send = (
  to: (request: Request) => Promise<Response>,
  fields: Record<string, string>,
  site = 'same-origin',
) =>
  to(
    new Request('http://localhost:3000/deleted', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': site },
    }),
  )
const whereTo = (answer: Response) => answer.headers.get('location')

describe('the question before deleting', () => {
  test('names what is marked and leads back to where the reader was', async () => {
    const view = await loadConfirmation({ ...marked(0, 1), here: '/articles?sort=day' })
    expect(view).toMatchObject({ step: 'delete', here: '/articles?sort=day', way: 'list' })
    expect(view.articles.map(({ headline }) => headline)).toEqual(['Boats stay in port', 'Crews wait'])
    const own = await loadConfirmation({ ...marked(0), here: `/articles/${slugs[0]}` })
    expect(own).toMatchObject({ here: `/articles/${slugs[0]}`, way: 'page' })
  })

  test('names nothing for what is not there, leads nowhere else, and is silent where writing is closed', async () => {
    expect(await loadConfirmation({ 'article.no-such': 'on', here: '//evil.example' })).toMatchObject({
      articles: [],
      here: '/articles',
    })
    expect((await loadConfirmation({ remove: slugs[0] })).articles).toEqual([])
    delete process.env.VARIORUM_WRITE
    expect(await loadConfirmation(marked(0))).toMatchObject({ open: false, articles: [] })
  })
})

test('what is deleted can be undone from the list that the reader comes back to', async () => {
  const answer = await send(deleteConfirmed, { ...marked(0, 1), here: '/articles?sort=day' })
  const location = whereTo(answer) ?? ''
  expect([answer.status, location]).toEqual([303, expect.stringMatching(/^\/articles\?sort=day&deleted=/)])
  expect(await findArticle(slugs[0]!)).toBeNull()
  const act = new URL(location, 'http://localhost').searchParams.get('deleted') ?? ''
  expect(await loadDeletedNow({ deleted: act })).toEqual({ act, count: 2, title: null })
  expect(whereTo(await send(decideOnDeleted, { decision: 'undo', act }))).toBe('/articles?done=restored')
  expect(await findArticle(slugs[0]!)).not.toBeNull()
  expect(await loadDeletedNow({ deleted: act })).toBeNull()
})

test('an article deleted on its page is listed with that, brought back, and can go for good', async () => {
  await send(deleteConfirmed, { ...marked(0), here: `/articles/${slugs[0]}` })
  const { deleted, total } = await loadDeleted({})
  expect([total, deleted[0]?.way, deleted[0]?.article.headline]).toEqual([1, 'page', 'Boats stay in port'])
  const one = { slug: slugs[0]! }
  expect(whereTo(await send(decideOnDeleted, { decision: 'restore', ...one }))).toBe('/deleted?done=restored')
  expect(whereTo(await send(decideOnDeleted, { decision: 'remove', ...one }))).toBe('/deleted?done=gone')
  expect(await findArticle(slugs[0]!)).not.toBeNull()
  await send(deleteConfirmed, marked(0))
  expect((await loadConfirmation({ remove: slugs[0] })).articles).toHaveLength(1)
  expect(whereTo(await send(decideOnDeleted, { decision: 'remove', ...one }))).toBe('/deleted?done=removed')
  expect((await loadDeleted({})).total).toBe(0)
})

test('forms that no page of ours sent, and closed writing, change nothing', async () => {
  expect((await send(deleteConfirmed, marked(0), 'cross-site')).status).toBe(403)
  expect((await send(deleteConfirmed, {})).status).toBe(400)
  expect((await send(deleteConfirmed, { 'article.no-such-article': 'on' })).status).toBe(404)
  expect((await send(decideOnDeleted, { decision: 'restore', slug: '../x' })).status).toBe(400)
  delete process.env.VARIORUM_WRITE
  expect((await send(deleteConfirmed, marked(0))).status).toBe(403)
  expect((await send(decideOnDeleted, { decision: 'remove', slug: slugs[0]! })).status).toBe(403)
  expect(await findArticle(slugs[0]!)).not.toBeNull()
})

test('where writing is closed nobody reads what was deleted', async () => {
  await send(deleteConfirmed, marked(0))
  delete process.env.VARIORUM_WRITE
  expect(await loadDeleted({})).toMatchObject({ open: false, deleted: [], total: 0 })
})
