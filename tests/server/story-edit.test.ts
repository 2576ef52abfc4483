import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, database as client } from '@/lib/data/client'
import { findStory } from '@/lib/data/stories'
import { editStory, loadStoryEdit } from '@/lib/server/story-edit'
import { loadStory } from '@/lib/server/story'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
beforeEach(async () => {
  process.env.VARIORUM_WRITE = 'open'
  await client().article.deleteMany()
  await client().story.deleteMany()
  await store('courier', BRIDGE_COURIER, { story: HARBOUR })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await store('pier', 'The pier will be painted in June, the city said.', {
    story: { slug: 'pier', title: 'The pier' },
  })
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

async function send(slug: string, fields: Record<string, string>): Promise<[number, string | null]> {
  const request = new Request('http://localhost:3000/', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const answer = await editStory(request, { params: Promise.resolve({ slug }) })
  return [answer.status, answer.headers.get('location')]
}
const members = async (slug: string) => (await findStory(slug))?.articles.map(article => article.slug)

test('a story is renamed, and keeps its address', async () => {
  expect(await send(HARBOUR.slug, { decision: 'rename', title: '  Rust on  the bridge ' })).toEqual([
    303,
    `/stories/${HARBOUR.slug}`,
  ])
  expect((await findStory(HARBOUR.slug))?.title).toBe('Rust on the bridge')
})

test('articles are taken out into a story of their own, but never all of them or none', async () => {
  const split = { decision: 'split', title: 'The Herald alone' }
  expect(await send(HARBOUR.slug, { ...split, 'article.herald': 'on' })).toEqual([
    303,
    '/stories/the-herald-alone',
  ])
  expect([await members(HARBOUR.slug), await members('the-herald-alone')]).toEqual([['courier'], ['herald']])
  const problem = [303, '/stories/pier/edit?problem=not-some']
  expect(await send('pier', { ...split, 'article.pier': 'on' })).toEqual(problem)
  expect(await send('pier', split)).toEqual(problem)
  expect((await loadStoryEdit('pier', { problem: 'not-some' })).problem).toBe('not-some')
})

test('a story becomes part of another, and its address leads there', async () => {
  expect((await loadStoryEdit('pier', {})).others).toEqual([{ slug: HARBOUR.slug, title: HARBOUR.title }])
  expect(await send('pier', { decision: 'merge', into: HARBOUR.slug })).toEqual([
    303,
    `/stories/${HARBOUR.slug}`,
  ])
  expect((await members(HARBOUR.slug))?.sort()).toEqual(['courier', 'herald', 'pier'])
  await expect(loadStory('pier', {})).rejects.toMatchObject({
    digest: expect.stringContaining(HARBOUR.slug) as string,
  })
  expect(await send(HARBOUR.slug, { decision: 'merge', into: HARBOUR.slug })).toEqual([
    303,
    `/stories/${HARBOUR.slug}/edit?problem=no-story`,
  ])
})

test('what no page of ours sends is refused, and nothing can be changed where writing is closed', async () => {
  expect((await send(HARBOUR.slug, { decision: 'burn' }))[0]).toBe(400)
  expect((await send('no-such-story', { decision: 'rename', title: 'x' }))[0]).toBe(404)
  expect(await send(HARBOUR.slug, { decision: 'rename', title: ' ' })).toEqual([
    303,
    `/stories/${HARBOUR.slug}/edit?problem=no-title`,
  ])
  delete process.env.VARIORUM_WRITE
  expect((await send(HARBOUR.slug, { decision: 'rename', title: 'x' }))[0]).toBe(403)
  expect(await loadStoryEdit(HARBOUR.slug, {})).toMatchObject({ open: false, others: [] })
})
