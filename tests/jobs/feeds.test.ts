import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inRoot, ROOT } from '@/lib/cli/place'
import { findArticle, listArticles } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { deleteArticles } from '@/lib/data/deletions'
import { dueNow, findFeed, followFeed, unfollowFeed } from '@/lib/data/feeds'
import { countJobs, listJobs } from '@/lib/data/jobs'
import { listRevisions } from '@/lib/data/revisions'
import { enqueueCheck, enqueueDueFeeds, enqueueEntries } from '@/lib/jobs/enqueue-feeds'
import { closeQueue } from '@/lib/jobs/queue'
import { startWorkers, type Workers } from '@/lib/jobs/start-workers'
import { listen, type LocalServer } from '../ingest/fetch/local-server'
import { createTestDatabase, type TestDatabase } from '../support/database'

/** Long, because all of it follows feeds of the one local site that this file serves, some of it from processes of its own. */

let database: TestDatabase
let site: LocalServer
/** What the site answers, by path; what is not here is not found. */
let files: Record<string, (request: IncomingMessage, response: ServerResponse) => void>
let workers: Workers[] = []
const processes: ChildProcess[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  process.env.VARIORUM_FETCH_PRIVATE = '127.0.0.1'
})
beforeEach(async () => {
  await client().feed.deleteMany()
  await client().article.deleteMany()
  // A site of its own for each: what robots.txt says is kept for a day.
  files = {}
  site = await listen((request, response) => {
    const answer = files[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  process.env.VARIORUM_FETCH_PORTS = String(site.port)
})
afterEach(async () => {
  await Promise.all(workers.map(one => one.stop()))
  workers = []
  await site.close()
})
afterAll(async () => {
  for (const one of processes) one.kill('SIGKILL')
  delete process.env.VARIORUM_FETCH_PRIVATE
  delete process.env.VARIORUM_FETCH_PORTS
  await closeQueue()
  await closeDatabase()
  await database.drop()
})

const origin = () => `http://127.0.0.1:${site.port}`
const asked = (path: string) => site.requests.filter(({ url }) => url === path)

/** A feed of these entries, changed at these times, which says that it has not changed when it has not. */
function feed(
  titles: readonly string[],
  changed: Readonly<Record<string, string>> = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const items = titles.map(title => {
    const time = changed[title]
    const updated =
      time === undefined
        ? ''
        : `<atom:updated xmlns:atom="http://www.w3.org/2005/Atom">${time}</atom:updated>`
    return `<item><title>${title}</title><link>/news/${title}?utm_source=rss</link>${updated}</item>`
  })
  const etag = `"${[...titles, ...Object.values(changed)].join(' ')}"`
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else {
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', etag })
        .end(`<rss><channel><title>Harbour News</title>${items.join('')}</channel></rss>`)
    }
  }
}

const page =
  (words: string, canonical = '', further = '') =>
  (_: IncomingMessage, response: ServerResponse) => {
    const link = canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html><head><title>${words}</title>${link}</head><body><article><h1>${words}</h1>
        <p>The harbour council met on Monday to speak about ${words}, and nobody was content with what it heard.</p>
        <p>“We shall look at ${words} again,” Mayor Ada Lindqvist said after the meeting had ended.</p>
        <p>The next meeting is in a month, when the costs are known. ${further}</p></article></body></html>`)
  }

/** Follows a feed as it was before its newest entries came. */
async function follow(known: readonly string[] = [], path = '/feed'): Promise<string> {
  const { slug } = await followFeed({
    address: `${origin()}${path}`,
    title: `Harbour News${path}`,
    interval: 60,
    etag: null,
    lastModified: null,
    items: known.map(title => ({
      address: `${origin()}/news/${title}`,
      title,
      publishedAt: null,
      changedAt: null,
    })),
    state: 'passed',
  })
  await dueNow(slug)
  return slug
}

async function work(processesAtWork = 1): Promise<void> {
  for (let k = 0; k < processesAtWork; k++) workers.push(await startWorkers())
  await settled()
}

async function settled(): Promise<void> {
  for (;;) {
    const counts = await countJobs()
    if (counts.every(({ waiting, active }) => waiting + active === 0)) return
    await wait(100)
  }
}

test('new entries are taken in once, those that were there before are not, and nothing is sent again that did not change', async () => {
  files = {
    '/feed': feed(['quay', 'tolls', 'old']),
    '/news/quay': page('the quay'),
    '/news/tolls': page('the tolls'),
  }
  const slug = await follow(['old'])
  await enqueueDueFeeds()
  await work()
  expect((await listArticles()).map(({ headline }) => headline).sort()).toEqual(['the quay', 'the tolls'])
  const found = await findFeed(slug)
  expect(found?.feed).toMatchObject({ title: 'Harbour News', failures: 0, reason: null, isChecking: false })
  expect(found?.feed.counts).toMatchObject({ taken: 2, passed: 1, waiting: 0, failed: 0 })
  expect(Date.parse(found?.feed.nextCheckAt ?? '')).toBeGreaterThan(Date.now() + 50 * 60_000)
  const [revision] = (await listRevisions('the-quay')) ?? []
  expect(revision?.imports).toMatchObject([{ origin: 'feed', name: 'Harbour News' }])

  await dueNow(slug)
  await enqueueDueFeeds()
  await settled()
  const [first, second] = asked('/feed')
  expect(first?.headers['if-none-match']).toBeUndefined()
  expect(second?.headers['if-none-match']).toBe('"quay tolls old"')
  expect(second?.headers['user-agent']).toMatch(/^Variorum\//)
  expect([asked('/feed').length, asked('/news/quay').length, asked('/news/old').length]).toEqual([2, 1, 0])
  expect(asked('/robots.txt')).toHaveLength(1)
})

test('a feed is checked once though several workers find that it is due', async () => {
  files = { '/feed': feed(['quay']), '/news/quay': page('the quay') }
  const slug = await follow()
  await Promise.all([enqueueDueFeeds(), enqueueDueFeeds(), enqueueCheck(slug)])
  await work(2)
  // One that was queued while the first was at work.
  await enqueueCheck(slug)
  await settled()
  expect([asked('/feed').length, asked('/news/quay').length]).toEqual([1, 1])
  expect(await client().article.count()).toBe(1)
})

test('what is in already, under whatever parameters and from another feed, is not fetched again', async () => {
  files = {
    '/feed': feed(['quay']),
    '/other': feed(['quay', 'wharf']),
    '/news/quay': page('the quay'),
    // The page itself says which article it is.
    '/news/wharf': page('the quay', '/news/quay'),
  }
  await follow()
  await enqueueDueFeeds()
  await work()
  const other = await follow([], '/other')
  await enqueueDueFeeds()
  await settled()
  expect(await client().article.count()).toBe(1)
  expect(asked('/news/quay')).toHaveLength(1)
  expect((await findFeed(other))?.items.map(({ state, article }) => [state, article])).toEqual([
    ['known', 'the-quay'],
    ['known', 'the-quay'],
  ])
})

test('an article that a person deleted does not come back with its feed', async () => {
  files = { '/feed': feed(['quay']), '/again': feed(['quay']), '/news/quay': page('the quay') }
  await follow()
  await enqueueDueFeeds()
  await work()
  await deleteArticles(['the-quay'], 'list')
  const again = await follow([], '/again')
  await enqueueDueFeeds()
  await settled()
  expect(await findArticle('the-quay')).toBeNull()
  expect(await client().article.count()).toBe(1)
  expect((await findFeed(again))?.items).toMatchObject([{ state: 'known', article: null }])
})

test('robots.txt is asked first, for the feed and for what it names', async () => {
  files = {
    '/robots.txt': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /news/private'),
    '/feed': feed(['private', 'quay']),
    '/news/private': page('the secret'),
    '/news/quay': page('the quay'),
  }
  const slug = await follow()
  await enqueueDueFeeds()
  await work()
  expect(asked('/news/private')).toHaveLength(0)
  const items = (await findFeed(slug))?.items ?? []
  expect(items.find(({ title }) => title === 'private')).toMatchObject({ state: 'failed' })
  expect(items.find(({ title }) => title === 'private')?.reason).toContain('robots.txt')
  const { jobs } = await listJobs({ state: 'failed', kind: 'take-entry', limit: 5 })
  expect(jobs[0]).toMatchObject({ attempts: 1, about: `${origin()}/news/private` })
})

test('a feed that robots.txt keeps programs from is never asked for, and says so', async () => {
  files = {
    '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: Variorum\nDisallow: /'),
    '/feed': feed(['quay']),
  }
  const slug = await follow()
  await enqueueDueFeeds()
  await work()
  expect(asked('/feed')).toHaveLength(0)
  const found = await findFeed(slug)
  expect(found?.feed).toMatchObject({ failures: 1, isChecking: false })
  expect(found?.feed.reason).toContain('robots.txt')
})

test('a broken feed is waited for longer and longer, then checked no more, until a person asks again', async () => {
  files = {
    '/feed': (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end('<rss><channel>'),
  }
  const slug = await follow()
  const waits: number[] = []
  workers = [await startWorkers()]
  for (let check = 1; check <= 10; check++) {
    await dueNow(slug)
    await enqueueDueFeeds()
    await settled()
    const feed = (await findFeed(slug))?.feed
    expect(feed?.failures).toBe(check)
    if (feed?.nextCheckAt) waits.push(Math.round((Date.parse(feed.nextCheckAt) - Date.now()) / 3_600_000))
  }
  expect(waits).toEqual([2, 4, 8, 16, 24, 24, 24, 24, 24])
  const stopped = await findFeed(slug)
  expect(stopped?.feed.nextCheckAt).toBeNull()
  expect(stopped?.feed.reason).toContain('10 times in a row')
  await enqueueDueFeeds()
  await settled()
  expect(asked('/feed')).toHaveLength(10)
  files = { '/feed': feed(['quay']), '/news/quay': page('the quay') }
  await dueNow(slug)
  await enqueueDueFeeds()
  await settled()
  expect((await findFeed(slug))?.feed).toMatchObject({ failures: 0, reason: null })
  expect(await client().article.count()).toBe(1)
})

test('a page that cannot be read is set aside with its reason, and a feed that is gone is asked no more', async () => {
  files = {
    '/feed': feed(['wall']),
    '/news/wall': (_, response) => response.writeHead(401).end(),
  }
  const slug = await follow()
  await enqueueDueFeeds()
  await work()
  expect((await findFeed(slug))?.items).toMatchObject([
    { state: 'failed', reason: expect.stringContaining('logged in') as string },
  ])
  files = { '/feed': (_, response) => response.writeHead(410).end() }
  await dueNow(slug)
  await enqueueDueFeeds()
  await settled()
  expect((await findFeed(slug))?.feed).toMatchObject({ nextCheckAt: null, failures: 1 })
})

test('what its outlet changed is fetched again, once for each change, and both texts are kept', async () => {
  const check = async (slug: string) => {
    await dueNow(slug)
    await enqueueDueFeeds()
    await settled()
  }
  const first = { quay: '2026-05-05T08:00:00Z', tolls: '2026-05-05T08:00:00Z' }
  files = {
    '/feed': feed(['quay', 'tolls'], first),
    '/news/quay': page('the quay'),
    '/news/tolls': page('the tolls'),
  }
  const slug = await follow()
  await enqueueDueFeeds()
  await work()
  expect((await findFeed(slug))?.feed.counts).toMatchObject({ taken: 2, changed: 0 })

  // Another entry comes, and with it nothing that was there is fetched again.
  files['/feed'] = feed(['wall', 'quay', 'tolls'], first)
  files['/news/wall'] = page('the wall')
  await check(slug)
  expect([asked('/news/quay').length, asked('/news/tolls').length]).toEqual([1, 1])

  files['/feed'] = feed(['wall', 'quay', 'tolls'], { ...first, quay: '2026-05-05T09:30:00Z' })
  files['/news/quay'] = page('the quay', '', 'The mayor took back what she had said of the costs.')
  await check(slug)
  expect([asked('/news/quay').length, asked('/news/tolls').length]).toEqual([2, 1])
  expect(await listRevisions('the-quay')).toHaveLength(2)
  expect(await listRevisions('the-tolls')).toHaveLength(1)
  const found = await findFeed(slug)
  expect(found?.feed.counts).toMatchObject({ taken: 3, changed: 0 })
  expect(found?.items.find(({ title }) => title === 'quay')).toMatchObject({
    changes: 1,
    article: 'the-quay',
  })

  // A change that does not show in the text makes no second text of it.
  files['/feed'] = feed(['wall', 'quay', 'tolls'], { ...first, quay: '2026-05-05T10:00:00Z' })
  await check(slug)
  expect(asked('/news/quay')).toHaveLength(3)
  expect(await listRevisions('the-quay')).toHaveLength(2)
})

test('a change that cannot be fetched leaves the article as it is, and says why', async () => {
  files = { '/feed': feed(['quay']), '/news/quay': page('the quay') }
  const slug = await follow()
  await enqueueDueFeeds()
  await work()
  files = {
    '/feed': feed(['quay'], { quay: '2026-05-05T09:30:00Z' }),
    '/news/quay': (_, response) => response.writeHead(401).end(),
  }
  // Without a time before, the first that is said is no change; another headline is.
  await dueNow(slug)
  await enqueueDueFeeds()
  await settled()
  expect(asked('/news/quay')).toHaveLength(1)
  files['/feed'] = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        '<rss><channel><item><title>The quay is shut</title><link>/news/quay</link></item></channel></rss>',
      )
  await dueNow(slug)
  await enqueueDueFeeds()
  await settled()
  expect((await findFeed(slug))?.items).toMatchObject([
    {
      title: 'The quay is shut',
      state: 'changed',
      article: 'the-quay',
      reason: expect.stringContaining('logged in') as string,
    },
  ])
  expect(await listRevisions('the-quay')).toHaveLength(1)
})

test('what waits of a feed that is followed no more is left', async () => {
  files = { '/feed': feed(['quay']), '/news/quay': page('the quay') }
  const { slug } = await followFeed({
    address: `${origin()}/feed`,
    title: 'Harbour News',
    interval: 60,
    etag: null,
    lastModified: null,
    items: [{ address: `${origin()}/news/quay`, title: 'quay', publishedAt: null, changedAt: null }],
    state: 'waiting',
  })
  await enqueueEntries(slug)
  expect(await unfollowFeed(slug)).toBe(true)
  await work()
  expect(asked('/news/quay')).toHaveLength(0)
  expect(await client().article.count()).toBe(0)
})

test(
  'a worker that is killed in the middle of a check loses and doubles nothing',
  { timeout: 120_000 },
  async () => {
    let hangs = true
    const answer = feed(['quay', 'tolls'])
    files = {
      '/feed': (request, response) => {
        if (!hangs) answer(request, response)
      },
      '/news/quay': page('the quay'),
      '/news/tolls': page('the tolls'),
    }
    const slug = await follow()
    const worker = (): ChildProcess => {
      const started = spawn(process.execPath, [inRoot('lib/cli/bootstrap.mjs'), 'variorum', 'worker'], {
        cwd: ROOT,
        env: { ...process.env, DATABASE_URL: database.url },
        stdio: 'ignore',
      })
      processes.push(started)
      return started
    }
    const first = worker()
    while (asked('/feed').length === 0) await wait(50)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect((await findFeed(slug))?.feed.isChecking).toBe(true)
    hangs = false
    const others = [worker(), worker()]
    while ((await findFeed(slug))?.feed.counts.taken !== 2) await wait(100)
    await settled()
    for (const one of others) {
      one.kill('SIGTERM')
      await once(one, 'exit')
    }
    expect([asked('/feed').length, asked('/news/quay').length, asked('/news/tolls').length]).toEqual([
      2, 1, 1,
    ])
    expect(await client().article.count()).toBe(2)
    expect((await findFeed(slug))?.feed.isChecking).toBe(false)
  },
)
