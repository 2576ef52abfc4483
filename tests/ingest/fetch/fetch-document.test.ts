import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { DEFAULT_FETCH_CONFIGURATION } from '@/lib/ingest/fetch/configuration'
import { fetchDocument, MOST_BYTES, type FetchOptions } from '@/lib/ingest/fetch/fetch-document'
import { listen, names, refusalOf, type LocalServer } from './local-server'
import { CERTIFICATE } from './news-example-certificate'

/** Long, because all of it asks one kind of local site in one way, and reads as one list of what a site can do. */

const servers: LocalServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const ARTICLE = '<!doctype html><title>Bridge closed</title><p>The bridge closed on Tuesday.'

/** A site at news.example that answers so; only its own address is let through. */
async function site(answer: Answer | Record<string, Answer>, { secure = false } = {}) {
  const byPath = typeof answer === 'function' ? null : answer
  const server = await listen(
    (request, response) => {
      const handler = byPath === null ? (answer as Answer) : byPath[request.url ?? '']
      if (handler) handler(request, response)
      else response.writeHead(404, HTML).end()
    },
    { secure },
  )
  servers.push(server)
  const resolve = names({ 'news.example': ['127.0.0.66'], 'other.example': ['127.0.0.66'] })
  const origin = `${secure ? 'https' : 'http'}://news.example:${server.port}`
  const fetch = (path = '/', options: Partial<FetchOptions> = {}) =>
    fetchDocument(path.startsWith('/') ? origin + path : path, {
      expect: 'page',
      configuration: {
        ...DEFAULT_FETCH_CONFIGURATION,
        allowedPorts: [server.port],
        allowedPrivateAddresses: ['127.0.0.66'],
      },
      network: { resolve },
      ...options,
    })
  return { ...server, server, origin, resolve, fetch }
}

const page: Answer = (_, response) => response.writeHead(200, HTML).end(ARTICLE)
const to =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end()

describe('a page', () => {
  test('comes with its address, its type and its bytes', async () => {
    const { fetch, origin } = await site((_, response) =>
      response
        .writeHead(200, { ...HTML, etag: '"7"', 'last-modified': 'Tue, 03 Nov 2026 10:00:00 GMT' })
        .end(ARTICLE),
    )
    const { bytes, ...rest } = await fetch('/bridge?page=1#comments')
    expect(Buffer.from(bytes).toString()).toBe(ARTICLE)
    expect(rest).toEqual({
      address: `${origin}/bridge?page=1`,
      passedOnBy: [],
      unchanged: false,
      contentType: 'text/html; charset=utf-8',
      etag: '"7"',
      lastModified: 'Tue, 03 Nov 2026 10:00:00 GMT',
    })
  })

  test('is asked for by a program that says what it is, and carries nothing of anyone', async () => {
    const { fetch, requests } = await site(page)
    const configuration = { ...DEFAULT_FETCH_CONFIGURATION, allowedPrivateAddresses: ['127.0.0.66'] }
    await fetch('/', {
      configuration: {
        ...configuration,
        allowedPorts: [servers[0]?.port ?? 0],
        contact: 'desk@paper.example',
      },
    })
    const headers = requests[0]?.headers ?? {}
    expect(headers['user-agent']).toMatch(/^Variorum\/\d.*\+desk@paper\.example\)$/)
    expect(headers['user-agent']).not.toMatch(/Mozilla/)
    expect(headers.host).toBe(`news.example:${servers[0]?.port}`)
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['x-gzip', gzipSync],
  ])('packed with %s is unpacked', async (encoding, pack) => {
    const { fetch } = await site((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(pack(ARTICLE)),
    )
    expect(Buffer.from((await fetch()).bytes).toString()).toBe(ARTICLE)
  })

  test('that has not changed since is not sent again', async () => {
    const { fetch } = await site((request, response) => {
      const known = request.headers['if-none-match'] === '"7"'
      response.writeHead(known ? 304 : 200, { ...HTML, etag: '"7"' }).end(known ? undefined : ARTICLE)
    })
    expect((await fetch('/', { since: { etag: '"6"', lastModified: null } })).unchanged).toBe(false)
    const again = await fetch('/', { since: { etag: '"7"', lastModified: null } })
    expect([again.unchanged, again.bytes.length, again.etag]).toEqual([true, 0, '"7"'])
    const { fetch: always } = await site((_, response) => response.writeHead(304).end())
    expect((await refusalOf(always())).code).toBe('status-not-usable')
  })

  test('is asked for with https when nothing is said', async () => {
    const { fetch, server } = await site(page, { secure: true })
    const { address } = await fetch(`news.example:${server.port}/bridge`, {
      network: { resolve: names({ 'news.example': ['127.0.0.66'] }), authorities: [CERTIFICATE] },
    })
    expect(address).toBe(`https://news.example:${server.port}/bridge`)
  })
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed', async status => {
    const { fetch, origin } = await site({ '/old': to('/new', status), '/new': page })
    expect(await fetch('/old')).toMatchObject({ address: `${origin}/new`, passedOnBy: [`${origin}/old`] })
  })

  test('carry no cookie and no referrer on', async () => {
    const { fetch, requests } = await site({
      '/a': (_, response) => response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end(),
      '/b': page,
    })
    await fetch('/a')
    expect(requests[1]?.headers).not.toHaveProperty('cookie')
    expect(requests[1]?.headers).not.toHaveProperty('referer')
  })

  test('to a path with letters beyond ASCII, not escaped, are followed', async () => {
    const { fetch } = await site({
      '/a': (_, response) =>
        response.writeHead(302, { location: Buffer.from('/brücke').toString('latin1') }).end(),
      '/br%C3%BCcke': page,
    })
    expect(Buffer.from((await fetch('/a')).bytes).toString()).toBe(ARTICLE)
  })

  test('end after five, in a circle too', async () => {
    const { fetch, requests } = await site(
      Object.fromEntries([
        ...Array.from({ length: 6 }, (_, i) => [`/${i}`, to(`/${i + 1}`)] as const),
        ['/6', page],
        ['/round', to('/round')],
      ]),
    )
    expect((await fetch('/1')).passedOnBy).toHaveLength(5)
    expect((await refusalOf(fetch('/0'))).code).toBe('too-many-redirects')
    requests.length = 0
    expect((await refusalOf(fetch('/round'))).code).toBe('too-many-redirects')
    expect(requests).toHaveLength(6)
  })

  test.each(['', ' ', 'http://', 'http://[::1'])('to %j lead nowhere', async location => {
    const { fetch } = await site(to(location))
    expect((await refusalOf(fetch())).code).toBe('redirect-broken')
  })

  test('are asked about one by one', async () => {
    const { fetch, origin } = await site({ '/a': to('/b'), '/b': page })
    const asked: string[] = []
    await fetch('/a', { beforeEach: async url => void asked.push(url.href) })
    expect(asked).toEqual([`${origin}/a`, `${origin}/b`])
  })
})

describe('a name that changes its address', () => {
  test('between look-up and connection gains nothing: it is looked up once', async () => {
    const { fetch, connections } = await site(page)
    const resolve = names({ 'news.example': [['127.0.0.66'], ['127.0.0.1']] })
    await fetch('/', { network: { resolve } })
    expect(resolve.asked).toEqual(['news.example'])
    expect(connections).toEqual(['127.0.0.66'])
  })

  test('between redirects gains nothing either', async () => {
    const { fetch, connections } = await site({ '/a': to('/b'), '/b': to('/c'), '/c': page })
    const resolve = names({ 'news.example': [['127.0.0.66'], ['127.0.0.1']] })
    await fetch('/a', { network: { resolve } })
    expect(resolve.asked).toEqual(['news.example'])
    expect(connections).toEqual(['127.0.0.66', '127.0.0.66', '127.0.0.66'])
  })

  test('is refused at the next fetch', async () => {
    const { fetch, connections } = await site(page)
    const resolve = names({ 'news.example': [['127.0.0.66'], ['127.0.0.1']] })
    await fetch('/', { network: { resolve } })
    expect((await refusalOf(fetch('/', { network: { resolve } }))).code).toBe('private-address')
    expect(connections).toHaveLength(1)
  })
})

describe('TLS', () => {
  const trusted = (records: Record<string, string[]>) => ({
    resolve: names(records),
    authorities: [CERTIFICATE],
  })

  test('verifies the name, though the connection is made to an address', async () => {
    const { fetch, origin, connections } = await site(page, { secure: true })
    const network = trusted({ 'news.example': ['127.0.0.66'], 'other.example': ['127.0.0.66'] })
    expect((await fetch('/', { network })).address).toBe(`${origin}/`)
    const other = await refusalOf(fetch(origin.replace('news', 'other'), { network }))
    expect(other.code).toBe('certificate-invalid')
    expect(connections).toEqual(['127.0.0.66', '127.0.0.66'])
  })

  test('trusts no certificate that nobody vouches for, whatever the environment says', async () => {
    const { fetch, requests } = await site(page, { secure: true })
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expect((await refusalOf(fetch())).code).toBe('certificate-invalid')
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
    }
    expect(requests).toHaveLength(0)
  })

  test('spoken to a server that speaks none, and the other way round, is no answer', async () => {
    const { fetch, origin } = await site(page)
    expect((await refusalOf(fetch(origin.replace('http:', 'https:')))).code).toBe('connection-failed')
  })
})

describe('too slow', () => {
  const limits = { milliseconds: 300 }
  const slow: Record<string, Answer> = {
    'an answer that never comes': () => undefined,
    'a body that stops': (_, response) => void response.writeHead(200, HTML).write('<p>The bridge'),
    'a body that drips': (_, response) => {
      response.writeHead(200, HTML)
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drip))
    },
    'a packed body that stops': (_, response) =>
      void response
        .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
        .write(gzipSync(ARTICLE).subarray(0, 20)),
    'headers that drip': (_, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => response.socket?.write('x-more: 1\r\n'), 20)
      response.on('close', () => clearInterval(drip))
    },
    'a redirect that keeps waiting': (_, response) =>
      void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 120),
  }
  test.each(Object.entries(slow))('is %s', async (_, answer) => {
    const { fetch } = await site(answer)
    const refused = await refusalOf(fetch('/', { limits }))
    expect([refused.code, refused.mayRetry]).toEqual(['took-too-long', true])
  })

  test('is a name server that never answers', async () => {
    const { fetch } = await site(page)
    const network = { resolve: () => new Promise<string[]>(() => undefined) }
    expect((await refusalOf(fetch('/', { limits, network }))).code).toBe('took-too-long')
  })

  test('the one who asked may stop it, and is told so in his own words', async () => {
    const { fetch } = await site(slow['a body that drips'] ?? page)
    const stop = new AbortController()
    const fetching = fetch('/', { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('The reader left.')), 100)
    await expect(fetching).rejects.toThrow('The reader left.')
  })
})

describe('too large', () => {
  test('is one byte more than the limit, and not one less', async () => {
    const { fetch } = await site({
      '/whole': (_, response) => response.writeHead(200, HTML).end(Buffer.alloc(MOST_BYTES, 'a')),
      '/more': (_, response) => void response.writeHead(200, HTML).write(Buffer.alloc(MOST_BYTES + 1, 'a')),
    })
    expect((await fetch('/whole')).bytes.length).toBe(5_000_000)
    const refused = await refusalOf(fetch('/more'))
    expect([refused.code, refused.mayRetry]).toEqual(['too-large', false])
    expect(refused.message).toContain('5 MB')
  })

  test('is a body that never ends, and the connection is closed on it', async () => {
    let closed: (() => void) | undefined
    const end = new Promise<void>(fulfil => (closed = fulfil))
    const { fetch } = await site((_, response) => {
      response.writeHead(200, HTML).on('close', () => closed?.())
      const chunk = Buffer.alloc(65_536, 'a')
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      pour()
    })
    expect((await refusalOf(fetch())).code).toBe('too-large')
    await end
  })

  test('is what says so of itself; its body is not waited for', async () => {
    const { fetch } = await site(
      (_, response) => void response.writeHead(200, { ...HTML, 'content-length': '5000001' }).flushHeaders(),
    )
    expect((await refusalOf(fetch())).code).toBe('too-large')
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('is what unpacks (%s) to more than was sent', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    const { fetch } = await site((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(bomb),
    )
    expect((await refusalOf(fetch())).code).toBe('too-large')
  })

  test('is a packed body that never ends and unpacks to nothing', async () => {
    const nothing = gzipSync('')
    const { fetch } = await site((_, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      const chunk = Buffer.concat(Array.from({ length: 3000 }, () => nothing))
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      pour()
    })
    expect((await refusalOf(fetch('/', { limits: { bytes: 500_000 } }))).code).toBe('too-large')
  })

  test('are headers without end', async () => {
    const { fetch } = await site((_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(200_000)}\r\n\r\n`)
    })
    expect((await refusalOf(fetch())).code).toBe('connection-failed')
  })
})

describe('not what can be read', () => {
  test.each([
    ['application/pdf', /PDF file/],
    ['image/jpeg', /picture/],
    ['video/mp4', /film/],
    ['application/octet-stream', /octet-stream/],
    ['application/rss+xml', /feed/],
    ['TEXT/CSS; charset=utf-8', /text\/css/],
  ])('a page of the type %s', async (type, message) => {
    const { fetch } = await site((_, response) => response.writeHead(200, { 'content-type': type }).end('x'))
    const refused = await refusalOf(fetch())
    expect(refused.code).toBe('content-type-not-allowed')
    expect(refused.message).toMatch(message)
  })

  test.each(['text/html', 'application/xhtml+xml; charset=utf-8', 'text/plain', 'Text/Markdown'])(
    'unlike %s',
    async type => {
      const { fetch } = await site((_, response) =>
        response.writeHead(200, { 'content-type': type }).end('x'),
      )
      expect((await fetch()).contentType).toBe(type)
    },
  )

  test('a feed may be sent as XML or as a page, not as a picture', async () => {
    const { fetch } = await site((request, response) =>
      response
        .writeHead(200, { 'content-type': request.url === '/a' ? 'text/xml' : 'image/png' })
        .end('<rss/>'),
    )
    expect((await fetch('/a', { expect: 'feed' })).contentType).toBe('text/xml')
    expect((await refusalOf(fetch('/b', { expect: 'feed' }))).code).toBe('content-type-not-allowed')
  })

  test.each(['gzip, gzip', 'zstd', 'aes128gcm'])('packed as %s', async encoding => {
    const { fetch } = await site((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end('x'),
    )
    expect((await refusalOf(fetch())).code).toBe('content-encoding-unknown')
  })

  test.each<[string, Answer]>([
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { ...HTML, 'content-length': '1000' }).write('<p>The')
        setTimeout(() => response.socket?.destroy(), 30)
      },
    ],
    [
      'breaks off while packed',
      (_, response) =>
        response
          .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
          .end(gzipSync(ARTICLE).subarray(0, 30)),
    ],
    [
      'is not packed as it says',
      (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(ARTICLE),
    ],
  ])('a body that %s', async (_, answer) => {
    const { fetch } = await site(answer)
    expect((await refusalOf(fetch())).code).toBe('body-broken')
  })

  test.each([
    [401, 'login-required', false],
    [402, 'login-required', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [410, 'not-found', false],
    [418, 'status-not-usable', false],
    [204, 'status-not-usable', false],
    [206, 'status-not-usable', false],
    [300, 'status-not-usable', false],
    [429, 'too-many-requests', true],
    [451, 'forbidden', false],
    [500, 'server-error', true],
    [503, 'server-error', true],
  ])('an answer %i', async (status, code, mayRetry) => {
    const { fetch } = await site((_, response) =>
      response.writeHead(status, { ...HTML, 'retry-after': '120' }).end(),
    )
    expect(await refusalOf(fetch())).toMatchObject({ code, mayRetry, status, retryAfter: 120 })
  })

  test('an answer in another protocol', async () => {
    const { fetch } = await site((_, response) => {
      response.socket?.write(
        'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
      )
    })
    expect((await refusalOf(fetch())).code).toBe('status-not-usable')
    const { fetch: nonsense } = await site(
      (_, response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
    )
    expect((await refusalOf(nonsense())).code).toBe('connection-failed')
  })

  test('no answer at all', async () => {
    const { fetch, close } = await site(page)
    await close()
    expect((await refusalOf(fetch())).code).toBe('connection-failed')
    const { fetch: unnamed } = await site(page)
    const resolve = async () => Promise.reject(Object.assign(new Error('again'), { code: 'EAI_AGAIN' }))
    const refused = await refusalOf(unnamed('/', { network: { resolve } }))
    expect([refused.code, refused.mayRetry]).toEqual(['name-not-answered', true])
  })
})
