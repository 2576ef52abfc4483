import { afterEach, describe, expect, test } from 'vitest'
import { DEFAULT_FETCH_CONFIGURATION } from '@/lib/ingest/fetch/configuration'
import { robotsGate } from '@/lib/ingest/fetch/robots-gate'
import { listen, names, refusalOf, type LocalServer } from './local-server'

const servers: LocalServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function siteWithRobots(status: number, body: string) {
  const answer = { status, body }
  const server = await listen((_, response) =>
    response
      .writeHead(answer.status, { 'content-type': 'text/plain', location: '/robots.txt' })
      .end(answer.body),
  )
  servers.push(server)
  const clock = { now: 0 }
  const gate = robotsGate(
    {
      configuration: {
        ...DEFAULT_FETCH_CONFIGURATION,
        allowedPorts: [server.port],
        allowedPrivateAddresses: ['127.0.0.1'],
      },
      network: { resolve: names({ 'news.example': ['127.0.0.1'] }) },
    },
    () => clock.now,
  )
  const ask = (path: string, host = 'news.example') => gate(new URL(`http://${host}:${server.port}${path}`))
  return { ask, server, clock, answer }
}

describe('a site’s robots.txt', () => {
  test('is asked for, and what it says is done', async () => {
    const { ask, server } = await siteWithRobots(200, 'User-agent: Variorum\nDisallow: /private')
    await ask('/feed.xml')
    const refused = await refusalOf(ask('/private/feed.xml?x'))
    expect([refused.code, refused.mayRetry]).toEqual(['robots-disallowed', false])
    expect(server.requests.map(request => request.url)).toEqual(['/robots.txt'])
  })

  test('is asked for again after a day', async () => {
    const { ask, server, clock, answer } = await siteWithRobots(200, '')
    await ask('/feed.xml')
    answer.body = 'User-agent: *\nDisallow: /'
    clock.now = 24 * 60 * 60 * 1000 - 1
    await ask('/feed.xml')
    clock.now++
    expect((await refusalOf(ask('/feed.xml'))).code).toBe('robots-disallowed')
    expect(server.requests).toHaveLength(2)
  })

  test.each([400, 401, 403, 404, 410])('that is not there (%i) allows all', async status => {
    const { ask } = await siteWithRobots(status, 'User-agent: *\nDisallow: /')
    await ask('/feed.xml')
  })

  test.each([302, 429, 500, 503])(
    'that cannot be read for now (%i) allows nothing, and is asked for again',
    async status => {
      const { ask, answer } = await siteWithRobots(status, '')
      const refused = await refusalOf(ask('/feed.xml'))
      expect([refused.code, refused.mayRetry]).toEqual(['robots-unreachable', true])
      answer.status = 200
      await ask('/feed.xml')
    },
  )

  test('is not asked of a hostile address', async () => {
    const { ask, server } = await siteWithRobots(200, '')
    expect((await refusalOf(ask('/feed.xml', '127.0.0.2'))).code).toBe('private-address')
    expect(server.connections).toEqual([])
  })
})
