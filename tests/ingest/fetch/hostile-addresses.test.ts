import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_FETCH_CONFIGURATION } from '@/lib/ingest/fetch/configuration'
import { fetchDocument } from '@/lib/ingest/fetch/fetch-document'
import { ATTACKERS_NAMES, HOSTILE, TO_THIS_MACHINE } from './hostile-addresses'
import { listen, names, refusalOf, type LocalServer } from './local-server'

let server: LocalServer
let redirecting: LocalServer
beforeAll(async () => {
  server = await listen((_, response) => response.setHeader('content-type', 'text/html').end('<p>secret'))
  redirecting = await listen((request, response) => {
    const target = Buffer.from(request.url?.slice(2) ?? '', 'base64url').toString()
    response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end()
  })
})
afterAll(async () => {
  await server.close()
  await redirecting.close()
})
beforeEach(() => {
  server.connections.length = 0
})

/** Ports are allowed here, so that it is the address alone that is refused. */
const configuration = () => ({
  ...DEFAULT_FETCH_CONFIGURATION,
  allowedPorts: [80, 443, server.port, redirecting.port],
})
const at = (address: string, port = server.port) => address.replaceAll('PORT', String(port))
const resolve = names({ ...ATTACKERS_NAMES, localhost: ['127.0.0.1'] })

const ALL = [...TO_THIS_MACHINE.map(address => [address, 'private-address'] as const), ...HOSTILE]

test('the table has every address once, and enough of them', () => {
  expect(new Set(ALL.map(([address]) => address)).size).toBe(ALL.length)
  expect(ALL.length).toBeGreaterThanOrEqual(60)
})

describe('is refused before anything is connected to', () => {
  test.each(ALL)('%j', async (address, code) => {
    const refused = await refusalOf(
      fetchDocument(at(address), { expect: 'page', configuration: configuration(), network: { resolve } }),
    )
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(/^[A-Z].{20,}\.$/)
    expect(refused.message + String(refused.address)).not.toContain('secret@')
    expect(server.connections).toEqual([])
  })
})

/** An installation that reads from a network of its own may use its names; they are resolved, and checked then. */
const inside = Object.fromEntries(
  [
    'localhost',
    'anything.localhost',
    'printer.local',
    'metadata.google.internal',
    'router.home.arpa',
    'nas.lan',
    'intranet',
    'metadata',
  ].map(name => [name, ['127.0.0.1']]),
)

describe('is refused also when another page passes on to it', () => {
  // What is no whole address is relative to the site that redirects; what no header can carry cannot be passed on to.
  const absolute = ALL.filter(
    ([address]) =>
      address.length < 1000 &&
      /^[a-z-]+:(?!\/?127|\/\/\/)[^\s\0]*$/.test(address) &&
      URL.canParse(at(address, 81)),
  )
  test.each(absolute)('%j', async (address, code) => {
    const refused = await refusalOf(
      fetchDocument(
        `http://news.example:${redirecting.port}/?${Buffer.from(at(address)).toString('base64url')}`,
        {
          expect: 'page',
          // Only this one address is let through, for the site that redirects to stand on.
          configuration: { ...configuration(), allowedPrivateAddresses: ['127.0.0.66'] },
          network: { resolve: names({ ...ATTACKERS_NAMES, ...inside, 'news.example': ['127.0.0.66'] }) },
        },
      ),
    )
    expect(refused.code).toBe(code)
    expect(refused.redirected).toBe(true)
    expect(refused.message).toContain('passes readers on')
    expect(server.connections).toEqual([])
  })
})

describe('the server would have noticed: once private addresses are allowed, it is reached', () => {
  test.each(TO_THIS_MACHINE)('%j', async address => {
    const document = await fetchDocument(at(address), {
      expect: 'page',
      configuration: {
        ...configuration(),
        allowedPrivateAddresses: ['127.0.0.0/8', '0.0.0.0/8', '::1', '::', '::ffff:127.0.0.1'],
      },
      network: { resolve },
    })
    expect(Buffer.from(document.bytes).toString()).toBe('<p>secret')
    expect(server.connections).toHaveLength(1)
  })
})
