import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, database as client } from '@/lib/data/client'
import { enqueueImports } from '@/lib/jobs/enqueue'
import { closeQueue } from '@/lib/jobs/queue'
import { queueBulk } from '@/lib/jobs/queue-bulk'
import { queuedImport } from '@/lib/jobs/queued-import'
import { changedStory, placed, proposals, speakerDecisions } from '@/lib/schema/api/change'
import { deletedPage, deletion } from '@/lib/schema/api/deletion'
import { feedList, feedWithEntries, followedFeed, readFeed } from '@/lib/schema/api/feed'
import { imported } from '@/lib/schema/api/import'
import { batch, batchList, jobPage } from '@/lib/schema/api/job'
import { OPERATIONS } from '@/lib/schema/api/operations'
import { story as storySchema } from '@/lib/schema/api/story'
import { listen, type LocalServer } from '../ingest/fetch/local-server'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'
import { analyseStory } from '@/lib/ingest/analyse-story'
import { askApi, json, readApi } from './api-request'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
beforeEach(async () => {
  process.env.VARIORUM_WRITE = 'open'
  await client().article.deleteMany()
  await client().story.deleteMany()
  await client().removal.deleteMany()
  await store('courier', BRIDGE_COURIER, { story: HARBOUR })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await analyseStory(HARBOUR.slug)
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeQueue()
  await closeDatabase()
  await testDatabase.drop()
})

const POST = { method: 'POST' }
const DELETE = { method: 'DELETE' }
const status = async (address: string, init?: RequestInit) => (await askApi(address, init)).status

describe('deleting', () => {
  test('takes an article away, lists it, and brings it back', async () => {
    const deleted = deletion.parse(await readApi('/articles/courier', DELETE))
    expect(deleted).toEqual({ articles: ['courier'], stories: [HARBOUR.slug] })
    expect(await status('/articles/courier')).toBe(404)
    expect(await status('/articles/courier', DELETE)).toBe(404)
    const page = deletedPage.parse(await readApi('/deleted-articles'))
    expect(page).toMatchObject({ total: 1, deleted: [{ way: 'api', article: { slug: 'courier' } }] })
    await readApi('/deleted-articles/courier/restore', POST)
    expect(await status('/articles/courier')).toBe(200)
    expect(await status('/deleted-articles/courier/restore', POST)).toBe(404)
  })

  test('is for good only after it was deleted', async () => {
    expect(await status('/deleted-articles/courier', DELETE)).toBe(404)
    await readApi('/articles/courier', DELETE)
    expect(await readApi('/deleted-articles/courier', DELETE)).toEqual({ articles: ['courier'], stories: [] })
    expect(deletedPage.parse(await readApi('/deleted-articles')).total).toBe(0)
  })
})

describe('stories', () => {
  const place = async (slug: string, to: unknown) =>
    placed.parse(await readApi(`/articles/${slug}/place`, json({ to })))

  test('get and lose articles, by their slug, a title, another article, or none', async () => {
    const made = await place('courier', { newStory: ' The  bridge ' })
    expect(made).toEqual({ article: 'courier', story: { slug: 'the-bridge', title: 'The bridge' } })
    expect((await place('courier', { story: HARBOUR.slug })).story?.slug).toBe(HARBOUR.slug)
    expect((await place('courier', null)).story).toBeNull()
    expect((await place('courier', { withArticle: 'herald' })).story?.slug).toBe(HARBOUR.slug)
    expect(await status('/articles/courier/place', json({ to: { story: 'no-such' } }))).toBe(400)
    expect(await status('/articles/courier/place', json({ to: 'home' }))).toBe(400)
    expect(await status('/articles/none/place', json({ to: null }))).toBe(404)
  })

  test('are renamed, split and merged', async () => {
    const change = async (address: string, body: unknown) =>
      changedStory.parse(await readApi(`/stories/${address}`, json(body))).story
    expect(await change(`${HARBOUR.slug}/rename`, { title: 'Rust' })).toEqual({
      slug: HARBOUR.slug,
      title: 'Rust',
    })
    const split = await change(`${HARBOUR.slug}/split`, { articles: ['herald'], title: 'The Herald alone' })
    expect(split.slug).toBe('the-herald-alone')
    const alone = storySchema.parse(await readApi(`/stories/${split.slug}`))
    expect(alone.articles.map(({ slug }) => slug)).toEqual(['herald'])
    expect(await change(`${split.slug}/merge`, { into: HARBOUR.slug })).toMatchObject({ slug: HARBOUR.slug })
    expect(await status(`/stories/${split.slug}`)).toBe(404)
    const whole = storySchema.parse(await readApi(`/stories/${HARBOUR.slug}`))
    expect(whole.statements).toHaveLength(1)
    expect(await status(`/stories/${HARBOUR.slug}/merge`, json({ into: HARBOUR.slug }))).toBe(400)
    const all = { articles: ['courier', 'herald'], title: 'All' }
    expect(await status(`/stories/${HARBOUR.slug}/split`, json(all))).toBe(400)
    expect(await status('/stories/none/rename', json({ title: 'x' }))).toBe(404)
    expect(await status(`/stories/${HARBOUR.slug}/rename`, json({ title: '  ' }))).toBe(400)
  })

  test('have the decisions about their speakers, made and taken back', async () => {
    const address = `/stories/${HARBOUR.slug}/speaker-decisions`
    const pair = {
      left: { article: 'courier', form: 'Ada Lindqvist' },
      right: { article: 'herald', form: 'Ada Lindquist' },
    }
    const decide = async (decision: string) =>
      speakerDecisions.parse(await readApi(address, json({ decision, ...pair }))).decisions
    expect(await decide('apart')).toEqual([{ decision: 'apart', ...pair }])
    expect(await decide('join')).toEqual([{ decision: 'join', ...pair }])
    expect(await decide('undecided')).toEqual([])
    expect(await status(address, json({ decision: 'undecided', ...pair }))).toBe(400)
    expect(await readApi(address)).toEqual({ story: HARBOUR.slug, decisions: [] })
  })

  test('are proposed for articles, and a person says what is so', async () => {
    await store('third', 'The bridge is shut, the shops are empty, and nobody was asked.', {})
    const ids = await client().article.findMany({ where: { slug: 'third' }, select: { id: true } })
    const story = await client().story.findUniqueOrThrow({ where: { slug: HARBOUR.slug } })
    const propose = () =>
      client().storyProposal.create({
        data: {
          articleId: ids[0]!.id,
          storyId: story.id,
          score: 0.5,
          evidence: [{ kind: 'word', left: 'bridge', right: 'bridge' }],
        },
      })
    await propose()
    expect(proposals.parse(await readApi('/proposals')).proposals).toMatchObject([
      { article: { slug: 'third' }, story: { slug: HARBOUR.slug }, score: 0.5 },
    ])
    const decide = (decision: string) => askApi('/articles/third/proposal', json({ decision }))
    expect(await (await decide('reject')).json()).toEqual({ article: 'third', story: null })
    expect((await decide('join')).status).toBe(404)
    await client().storyPlacement.deleteMany()
    await propose()
    expect(placed.parse(await (await decide('join')).json()).story?.slug).toBe(HARBOUR.slug)
  })
})

describe('what is fetched', () => {
  let site: LocalServer
  const at = (path: string) => `http://127.0.0.1:${site.port}${path}`
  beforeAll(async () => {
    site = await listen((request, response) => {
      if (request.url === '/feed')
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            '<rss><channel><title>Harbour News</title><item><title>Tolls</title><link>/tolls</link></item></channel></rss>',
          )
      else if (request.url === '/tolls')
        response
          .writeHead(200, { 'content-type': 'text/plain' })
          .end('Tolls to double\n\nThe ferry tolls will double in April, the council said on Monday.')
      else response.writeHead(404).end()
    })
    process.env.VARIORUM_FETCH_PRIVATE = '127.0.0.1'
    process.env.VARIORUM_FETCH_PORTS = String(site.port)
  })
  afterAll(async () => {
    delete process.env.VARIORUM_FETCH_PRIVATE
    delete process.env.VARIORUM_FETCH_PORTS
    await site.close()
  })

  test('an article at an address comes in with what is said of it', async () => {
    const sent = json({ address: at('/tolls'), outlet: 'The Post', day: '2026-03-04' })
    const taken = imported.parse(await readApi('/imports/address', sent))
    expect(taken).toMatchObject({ outcome: 'created' })
    expect(await readApi(`/articles/${taken.slug}`)).toMatchObject({ outlet: { name: 'The Post' } })
    expect(await readApi(`/articles/${taken.slug}/revisions`)).toMatchObject({
      revisions: [{ imports: [{ origin: 'api', address: at('/tolls') }] }],
    })
    expect(await status('/imports/address', json({ address: 'http://10.0.0.1/' }))).toBe(422)
    expect(await status('/imports/address', json({ address: 'tolls' }))).toBe(400)
  })

  test('a feed is looked at, followed, checked and left', async () => {
    const look = readFeed.parse(await readApi('/imports/feed', json({ address: at('/feed') })))
    expect(look.entries.map(({ title, address }) => [title, address])).toEqual([['Tolls', at('/tolls')]])
    const followed = followedFeed.parse(await readApi('/feeds', json({ address: at('/feed'), interval: 15 })))
    expect(followed).toMatchObject({ slug: 'harbour-news', interval: 15, counts: { passed: 1 } })
    expect(feedList.parse(await readApi('/feeds')).feeds).toHaveLength(1)
    const { entries } = feedWithEntries.parse(await readApi('/feeds/harbour-news'))
    expect(entries).toMatchObject([{ title: 'Tolls', state: 'passed' }])
    const checked = followedFeed.parse(await readApi('/feeds/harbour-news/check', POST))
    expect(Date.parse(checked.nextCheckAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect(await readApi('/feeds/harbour-news', DELETE)).toEqual({ slug: 'harbour-news' })
    expect(await status('/feeds/harbour-news')).toBe(404)
    expect(await status('/feeds', json({ address: at('/nothing') }))).toBe(422)
    expect(await status('/feeds', json({ address: at('/feed'), interval: 1 }))).toBe(400)
  })
})

test('jobs and files of many are listed, tried again and forgotten', async () => {
  const job = queuedImport(
    { kind: 'text', content: 'The ferry is late.' },
    {},
    { origin: 'bulk', name: 'a, line 1' },
  )
  await enqueueImports([job])
  const { jobs, counts } = jobPage.parse(await readApi('/jobs?kind=import&state=waiting'))
  expect(jobs.map(({ about }) => about)).toEqual(['a, line 1'])
  expect(counts.find(({ kind }) => kind === 'import')?.waiting).toBe(1)
  const [one] = jobs
  expect(await readApi(`/jobs/import/${one?.id}`, DELETE)).toEqual({ kind: 'import', id: one?.id })
  expect(await status(`/jobs/import/${one?.id}/retry`, POST)).toBe(404)
  expect(await status('/jobs/import/x', DELETE)).toBe(404)
  expect(await status('/jobs?after=x')).toBe(400)
  const id = crypto.randomUUID()
  async function* records() {
    yield { name: 'b, line 1', share: 1, record: null, error: 'it cannot be read' }
    yield {
      name: 'b, line 2',
      share: 1,
      error: null,
      record: { kind: 'text' as const, content: 'The tram is late.', url: null, overrides: {} },
    }
  }
  await queueBulk(records(), { batch: id, file: 'b.jsonl' })
  expect(batch.parse(await readApi(`/batches/${id}`))).toMatchObject({
    name: 'b.jsonl',
    waiting: 1,
    unread: 1,
  })
  expect(batchList.parse(await readApi('/batches')).files).toHaveLength(1)
  const sentRecords = [{ content: 'The bus is late.', outlet: 'The Post' }, { content: 'a \u0000 b' }]
  const sent = batch.parse(await readApi('/imports/many', json({ name: 'c.jsonl', records: sentRecords })))
  expect(sent).toMatchObject({ name: 'c.jsonl', queued: 1, waiting: 1, unread: 1 })
  const more = {
    name: 'c.jsonl',
    batch: sent.id,
    records: [{ content: 'The plane is late.' }, sentRecords[0]],
  }
  // What waits already is not queued twice.
  expect(batch.parse(await readApi('/imports/many', json(more)))).toMatchObject({ id: sent.id, waiting: 2 })
  expect(await status('/imports/many', json({ name: 'd', records: [] }))).toBe(400)
  expect(await status(`/batches/${crypto.randomUUID()}`)).toBe(404)
})

test('whatever changes something is closed where writing is, and to pages of other sites', async () => {
  const changing = Object.values(OPERATIONS).filter(
    ({ method, path }) => method !== 'get' && path !== '/collate',
  )
  expect(changing.every(operation => 'isWriting' in operation && operation.isWriting)).toBe(true)
  const elsewhere = { ...DELETE, headers: { 'sec-fetch-site': 'cross-site' } }
  expect(await status('/articles/courier', elsewhere)).toBe(403)
  delete process.env.VARIORUM_WRITE
  expect(await status('/articles/courier', DELETE)).toBe(403)
  expect(await status('/deleted-articles')).toBe(403)
  expect(await status('/feeds', json({ address: 'https://example.org/feed' }))).toBe(403)
  expect(await status('/articles/courier')).toBe(200)
})
