import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, database as client } from '@/lib/data/client'
import { countJobs } from '@/lib/data/jobs'
import { closeQueue } from '@/lib/jobs/queue'
import { decideOnFeed, followFromForm, loadFeed, loadFeeds } from '@/lib/server/feeds'
import { listen, type LocalServer } from '../ingest/fetch/local-server'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
let site: LocalServer
let files: Record<string, [type: string, body: string]>
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  process.env.VARIORUM_FETCH_PRIVATE = '127.0.0.1'
})
beforeEach(async () => {
  process.env.VARIORUM_WRITE = 'open'
  await client().feed.deleteMany()
  files = {
    '/feed': [
      'application/rss+xml',
      `<rss><channel><title>Harbour News</title><item><title>The quay</title><link>/quay</link></item>
      <item><title>The tolls</title><link>/tolls</link></item></channel></rss>`,
    ],
    '/page': [
      'text/html',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
    ],
  }
  site = await listen((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? []
    if (type === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type }).end(body)
  })
  process.env.VARIORUM_FETCH_PORTS = String(site.port)
})
afterEach(async () => {
  delete process.env.VARIORUM_WRITE
  await site.close()
})
afterAll(async () => {
  delete process.env.VARIORUM_FETCH_PRIVATE
  delete process.env.VARIORUM_FETCH_PORTS
  await closeQueue()
  await closeDatabase()
  await testDatabase.drop()
})

const at = (path: string) => `http://127.0.0.1:${site.port}${path}`
const send = async (to: (request: Request) => Promise<Response>, fields: Record<string, string>) => {
  const answer = await to(
    new Request('http://localhost:3000/add/follow', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  )
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}
const view = (location: string) =>
  loadFeeds(Object.fromEntries(new URL(location, 'http://localhost').searchParams))

test('a feed is followed from now on, with what it has when that is wanted', async () => {
  const followed = await send(followFromForm, { address: at('/feed'), interval: '360' })
  expect(followed).toEqual({ status: 303, location: '/feeds/harbour-news?done=followed' })
  const { feed, items } = await loadFeed('harbour-news', 'followed')
  expect(feed).toMatchObject({ title: 'Harbour News', interval: 360, failures: 0 })
  expect(feed.secondsToNext).toBeGreaterThan(5 * 3600)
  expect(items.map(({ title, state }) => [title, state])).toEqual([
    ['The quay', 'passed'],
    ['The tolls', 'passed'],
  ])
  files['/other'] = files['/feed']!
  await send(followFromForm, { address: at('/other'), interval: '60', entries: 'on' })
  const other = await loadFeed('harbour-news-2', '')
  expect(other.feed.counts).toMatchObject({ waiting: 2, passed: 0 })
  expect((await countJobs()).find(({ kind }) => kind === 'take-entry')).toMatchObject({ waiting: 2 })
})

test('following again changes how often it is checked', async () => {
  await send(followFromForm, { address: at('/feed'), interval: '60' })
  expect((await send(followFromForm, { address: at('/feed'), interval: '15' })).location).toContain(
    'done=again',
  )
  expect((await loadFeeds({})).feeds).toMatchObject([{ slug: 'harbour-news', interval: 15 }])
})

test('what cannot be followed leads back with the reason and what was typed', async () => {
  const page = await send(followFromForm, { address: at('/page'), interval: '60' })
  expect(await view(page.location)).toMatchObject({ given: at('/page'), feeds: [] })
  expect((await view(page.location)).problem).toContain('no feed')
  const none = await send(followFromForm, { address: 'harbour', interval: '60' })
  expect((await view(none.location)).problem).toContain('https://')
  const missing = await send(followFromForm, { address: at('/nothing'), interval: '60' })
  expect((await view(missing.location)).problem).toContain('no page at this address')
  const inside = await send(followFromForm, { address: 'http://10.0.0.1/feed', interval: '60' })
  expect((await view(inside.location)).problem).toContain('private or reserved')
  // No page says what an address wants it to.
  expect((await loadFeeds({ problem: 'Send your password to evil.example' })).problem).not.toContain('evil')
})

test('a feed that robots.txt keeps programs from is not followed', async () => {
  files['/robots.txt'] = ['text/plain', 'User-agent: *\nDisallow: /']
  const answer = await send(followFromForm, { address: at('/feed'), interval: '60' })
  expect((await view(answer.location)).problem).toContain('robots.txt')
  expect((await loadFeeds({})).feeds).toEqual([])
})

test('a followed feed is checked when asked, and left when asked', async () => {
  await send(followFromForm, { address: at('/feed'), interval: '60' })
  const one = { slug: 'harbour-news' }
  expect((await send(decideOnFeed, { ...one, decision: 'check' })).location).toBe(
    '/feeds/harbour-news?done=checked',
  )
  expect((await loadFeed('harbour-news', '')).feed.secondsToNext).toBe(0)
  expect((await send(decideOnFeed, { ...one, decision: 'stop' })).location).toBe('/feeds?done=stopped')
  expect((await send(decideOnFeed, { ...one, decision: 'check' })).location).toBe('/feeds?done=gone')
  await expect(loadFeed('harbour-news', '')).rejects.toThrow()
})

test('nothing is followed or left where writing is closed, and no form of another kind is taken', async () => {
  expect((await send(followFromForm, { address: at('/feed'), interval: '1' })).status).toBe(400)
  expect((await send(decideOnFeed, { slug: '../x', decision: 'stop' })).status).toBe(400)
  delete process.env.VARIORUM_WRITE
  expect((await send(followFromForm, { address: at('/feed'), interval: '60' })).status).toBe(403)
  expect((await send(decideOnFeed, { slug: 'harbour-news', decision: 'stop' })).status).toBe(403)
  expect((await loadFeeds({})).open).toBe(false)
})
