import { afterEach, expect, test } from 'vitest'
import { DecodeRefusal } from '@/lib/ingest/decode/refusal'
import { fetchFeed, type FetchFeedOptions } from '@/lib/ingest/feed/fetch-feed'
import { FeedRefusal } from '@/lib/ingest/feed/refusal'
import { DEFAULT_FETCH_CONFIGURATION } from '@/lib/ingest/fetch/configuration'
import { robotsGate } from '@/lib/ingest/fetch/robots-gate'
import { listen, names, refusalOf, type LocalServer } from '../fetch/local-server'

const servers: LocalServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const RSS =
  '<rss><channel><title>Harbour News</title><item><title>Caf\u00e9 burns</title><link>/a</link></item></channel></rss>'

/** A site with these files at news.example; `-> /x` passes on. */
async function site(files: Record<string, [type: string, body: string | Buffer]>) {
  const server = await listen((request, response) => {
    const file = files[request.url ?? '']
    if (file === undefined) response.writeHead(404).end()
    else if (file[0] === '->') response.writeHead(302, { location: file[1] as string }).end()
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end()
    else response.writeHead(200, { 'content-type': file[0], etag: '"1"' }).end(file[1])
  })
  servers.push(server)
  const origin = `http://news.example:${server.port}`
  const options = {
    configuration: {
      ...DEFAULT_FETCH_CONFIGURATION,
      allowedPorts: [server.port],
      allowedPrivateAddresses: ['127.0.0.1'],
    },
    network: { resolve: names({ 'news.example': ['127.0.0.1'] }) },
  }
  const fetch = (path: string, more: FetchFeedOptions = {}) =>
    fetchFeed(origin + path, { ...options, ...more })
  const asked = () => server.requests.map(request => request.url)
  return { origin, options, fetch, asked }
}

test('a feed is fetched, read in its encoding, and not read again while it has not changed', async () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${RSS}`
  const { fetch, origin } = await site({ '/feed': ['text/xml', Buffer.from(text, 'latin1')] })
  const first = await fetch('/feed')
  expect(first.feed?.items).toMatchObject([{ title: 'Café burns', address: `${origin}/a` }])
  const second = await fetch('/feed', { since: first })
  expect([second.feed, second.etag]).toEqual([null, '"1"'])
})

test('a feed that is followed is not asked for where robots.txt says so, nor what it passes on to', async () => {
  const { fetch, options, asked } = await site({
    '/robots.txt': ['text/plain', 'User-agent: Variorum\nDisallow: /private'],
    '/feed': ['application/rss+xml', RSS],
    '/private/feed': ['application/rss+xml', RSS],
    '/moved': ['->', '/private/feed'],
  })
  const gate = robotsGate(options)
  expect((await fetch('/feed', { gate })).feed?.outlet).toBe('Harbour News')
  expect((await refusalOf(fetch('/private/feed', { gate }))).code).toBe('robots-disallowed')
  expect((await refusalOf(fetch('/moved', { gate }))).code).toBe('robots-disallowed')
  expect(asked()).toEqual(['/robots.txt', '/feed', '/moved'])
  expect((await fetch('/private/feed')).feed?.outlet).toBe('Harbour News')
})

test('the address of a page gives the feeds that it names', async () => {
  const { fetch, origin } = await site({
    '/': [
      'text/html',
      `<!doctype html><html><head><title>Harbour News</title>
      <link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" title="All  news" href="/feed">
      <link rel="Alternate home" type="application/atom+xml" href="https://other.example/atom">
      <link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="javascript:x">
      </head><body><link rel="alternate" type="application/rss+xml" href="/comments"></body></html>`,
    ],
    '/bare': ['text/html', '<html><p>Nothing here.</p></html>'],
  })
  const refused = await fetch('/').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(FeedRefusal)
  expect(refused).toMatchObject({
    code: 'not-a-feed',
    message: expect.stringContaining('2 feeds') as string,
    feeds: [
      { address: `${origin}/feed`, title: 'All news' },
      { address: 'https://other.example/atom', title: null },
    ],
  })
  await expect(fetch('/bare')).rejects.toMatchObject({ code: 'not-a-feed', feeds: [] })
})

test('what is not text is refused as such', async () => {
  const { fetch } = await site({ '/feed': ['application/xml', Buffer.from('%PDF-1.7\n')] })
  await expect(fetch('/feed')).rejects.toBeInstanceOf(DecodeRefusal)
})
