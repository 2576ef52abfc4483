import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { LARGEST_BODY, MOST_SENTENCES } from '@/lib/schema/api/collate'
import { collation } from '@/lib/schema/api/comparison'
import { OPERATIONS } from '@/lib/schema/api/operations'
import { problem, type Problem } from '@/lib/schema/api/problem'
import { quotationPage } from '@/lib/schema/api/quotation'
import { LARGEST_PASTE } from '@/lib/schema/paste'
import { HARBOUR, storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'
import { askApi, json, readApi } from './api-request'

const BRIDGE =
  'The council voted on Monday to close the old bridge for two years.\n\n“We waited too long,” said Mayor Ines Calder.'
const FERRY =
  'Nobody asked the ferrymen.\r\n\r\nThe council voted on Monday to close the old bridge for three years.'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await storeSaid(
    'ferry',
    '“It sank,” said Mara Petrov. “Nobody saw it.”',
    [
      { words: '“It sank,”', by: 'Mara Petrov' },
      { words: '“Nobody saw it.”', by: null },
    ],
    { story: HARBOUR },
  )
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

/** The problem that a request is answered with, which must be one as RFC 9457 has it. */
async function problemOf(address: string, init?: RequestInit): Promise<Problem> {
  const answer = await askApi(address, init)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const body = await answer.json()
  const told = problem.parse(body)
  expect(body).toEqual(told)
  expect(told.status).toBe(answer.status)
  return told
}

const named = ({ errors = [] }: Problem) => errors.map(({ in: place, name }) => `${place} ${name}`)

describe('what is not there is not found', () => {
  test.each([
    '/articles/none',
    '/articles/NOT_A_SLUG',
    '/articles/..%2F..%2Fetc',
    '/articles/none/revisions',
    '/articles/ferry/revisions/2',
    '/articles/ferry/revisions/0',
    '/articles/ferry/revisions/1.5',
    '/articles/ferry/revisions/99999999999999999999',
    '/stories/none',
    '/stories/none/coverage',
    '/comparisons/ferry/none',
    '/comparisons/none/ferry',
    '/comparisons/ferry/ferry?leftRevision=7',
    '/speakers/none',
    '/articles/ferry/other',
    '/nothing',
    '/articles%2Fferry',
    '/',
    '',
  ])('%s', async address => {
    expect(await problemOf(address)).toMatchObject({ status: 404, type: '/method/api#not-found' })
  })
})

describe('wrong parameters are named, all at once, with what was expected', () => {
  test.each([
    ['/articles?limit=0', ['query limit']],
    ['/articles?limit=101', ['query limit']],
    ['/articles?limit=ten', ['query limit']],
    ['/articles?limit=', ['query limit']],
    ['/articles?limit=5&limit=6', ['query limit']],
    ['/articles?after=none', ['query after']],
    ['/articles?from=2024-02-31&language=english', ['query language', 'query from']],
    ['/articles?storey=x', ['query storey']],
    ['/articles/ferry?x=1', ['query x']],
    ['/stories?after=-1', ['query after']],
    ['/quotations?kind=spoken&certainty=maybe', ['query kind', 'query certainty']],
    ['/quotations?speaker=Mara%20Petrov', ['query speaker']],
    ['/quotations?text=%E2%80%A6', ['query text']],
    ['/quotations?text=a%00b', ['query text']],
    [`/quotations?text=${'a'.repeat(201)}`, ['query text']],
    ['/quotations?after=nobody.1.1', ['query after']],
    ['/quotations?sort=speaker&after=1.1', ['query after']],
    ['/quotations/counts?after=1.1', ['query after']],
    ['/statements?after=0123456789ab', ['query after']],
    ['/search', ['query text']],
    ['/search?text=%E2%80%A6&kind=words', ['query text', 'query kind']],
    ['/search?text=ferry&after=1.2', ['query after']],
    ['/search?text=ferry&limit=51', ['query limit']],
    ['/comparisons/ferry/ferry?leftRevision=first', ['query leftRevision']],
    ['/stories/none?articles=one', ['query articles']],
  ])('%s', async (address, names) => {
    const told = await problemOf(address)
    expect([told.status, named(told)]).toEqual([400, names])
    for (const { expected } of told.errors ?? []) expect(expected).toMatch(/^must /)
  })

  test('an unknown one says which there are', async () => {
    const { errors } = await problemOf('/statements?speakers=x')
    expect(errors?.[0]?.expected).toContain('story, speaker, article, after, limit')
  })
})

describe('methods', () => {
  test.each([
    ['/articles', 'DELETE', 'GET, HEAD, OPTIONS'],
    ['/articles/ferry', 'PUT', 'GET, HEAD, DELETE, OPTIONS'],
    ['/openapi.json', 'POST', 'GET, HEAD, OPTIONS'],
    ['/collate', 'GET', 'POST, OPTIONS'],
    ['/collate', 'PATCH', 'POST, OPTIONS'],
  ])('%s is not asked with %s', async (address, method, allowed) => {
    const answer = await askApi(address, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
    expect(await problemOf(address, { method })).toMatchObject({ type: '/method/api#method-not-allowed' })
  })

  test('OPTIONS says which there are', async () => {
    const answer = await askApi('/collate', { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([
      204,
      'POST, OPTIONS',
      '',
    ])
    expect((await askApi('/nothing', { method: 'OPTIONS' })).status).toBe(404)
  })
})

describe('two texts sent along', () => {
  test('are compared as kept articles are, with offsets into them as they were sent', async () => {
    const body = await readApi(
      '/collate',
      json({ left: { text: BRIDGE, name: 'Post' }, right: { text: FERRY } }),
    )
    const { left, right, passages } = collation.parse(body)
    expect(body).toEqual(collation.parse(body))
    const told = passages.find(row => row.left !== null && row.right !== null)
    expect(told?.left?.text).toBe('The council voted on Monday to close the old bridge for two years.')
    const figures = told?.figures.map(({ relation, left, right }) => [relation, left.text, right.text])
    expect(figures).toContainEqual(['conflict', 'two years', 'three years'])
    const segment = right.segments[told?.right?.segments[0] ?? -1]
    expect(FERRY.slice(segment?.start, segment?.end)).toBe(told?.right?.text)
    expect(left.quotations).toMatchObject([
      { content: '“We waited too long,”', speaker: { name: 'Ines Calder', slug: null } },
    ])
    expect([left.name, right.name]).toEqual(['Post', null])
  })

  test('are not kept by anybody on the way', async () => {
    const answer = await askApi('/collate', json({ left: { text: BRIDGE }, right: { text: FERRY } }))
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null])
  })

  test.each([
    ['no field', {}, ['body left', 'body right']],
    ['a text in place of a side', { left: BRIDGE, right: { text: FERRY } }, ['body left']],
    ['no text', { left: { text: BRIDGE }, right: {} }, ['body right.text']],
    ['no words', { left: { text: '…' }, right: { text: ' ' } }, ['body left.text', 'body right.text']],
    [
      'a field that there is not',
      { left: { text: BRIDGE, outlet: 'x' }, right: { text: FERRY }, middle: 1 },
      ['body left.outlet', 'body middle'],
    ],
    [
      'a long name',
      { left: { text: BRIDGE, name: 'x'.repeat(81) }, right: { text: FERRY } },
      ['body left.name'],
    ],
  ])('are both needed: %s', async (_, body, names) => {
    const told = await problemOf('/collate', json(body))
    expect([told.status, named(told)]).toEqual([400, names])
  })

  test.each(['null', '[]', '"text"', '7', '', '{"left":', '\ufeff{', '{"left":{"text":"a"},}'])(
    'are an object in JSON, not %s',
    async body => {
      const told = await problemOf('/collate', { ...json(null), body })
      expect([told.status, told.type]).toEqual([400, '/method/api#wrong-body'])
    },
  )

  test('are UTF-8', async () => {
    const body = new Uint8Array([...Buffer.from('{"left":{"text":"'), 0xff, ...Buffer.from('"}}')])
    expect(await problemOf('/collate', { ...json(null), body })).toMatchObject({ status: 400 })
  })

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=latin1'],
    [''],
  ])('are sent as JSON, not as %j', async type => {
    const body = new TextEncoder().encode(JSON.stringify({ left: { text: BRIDGE }, right: { text: FERRY } }))
    const told = await problemOf('/collate', { method: 'POST', headers: { 'content-type': type }, body })
    expect([told.status, told.type]).toEqual([415, '/method/api#wrong-media-type'])
  })

  test('are at most 1 MB each, in bytes of UTF-8', async () => {
    const text = 'ä'.repeat(LARGEST_PASTE / 2)
    const told = await problemOf('/collate', json({ left: { text: BRIDGE }, right: { text: `${text}ä` } }))
    expect([told.status, named(told)]).toEqual([413, ['body right.text']])
    await readApi('/collate', json({ left: { text: BRIDGE }, right: { text } }))
  })

  test('have not more sentences than can be compared while others wait', async () => {
    const text = 'The bridge is closed today. '.repeat(MOST_SENTENCES + 1)
    const told = await problemOf('/collate', json({ left: { text }, right: { text: FERRY } }))
    expect([told.status, named(told)]).toEqual([413, ['body left.text']])
  })

  test('a body without end is not read to its end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000).fill(32))
      },
    })
    const told = await problemOf('/collate', {
      ...json(null),
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(told).toMatchObject({ status: 413, type: '/method/api#too-large' })
    expect(sent).toBeLessThan(2 * LARGEST_BODY)
  })
})

describe('other sites', () => {
  const from = (origin: string, method = 'GET') =>
    askApi('/articles', { method, headers: { origin, 'access-control-request-method': 'GET' } })

  test('may not read answers in a browser', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const names = [...(await from('https://news.example', method)).headers.keys()]
      expect(names.filter(name => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('may when they are named', async () => {
    process.env.VARIORUM_API_ORIGINS = 'https://news.example, https://lab.example'
    try {
      const named = await from('https://lab.example')
      expect(named.headers.get('access-control-allow-origin')).toBe('https://lab.example')
      expect(named.headers.get('vary')).toBe('Origin')
      const other = await from('https://other.example')
      expect(other.headers.get('access-control-allow-origin')).toBeNull()
      expect(other.headers.get('vary')).toBe('Origin')
      const asked = await from('https://news.example', 'OPTIONS')
      expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    } finally {
      delete process.env.VARIORUM_API_ORIGINS
    }
  })
})

test('quotations that are given to nobody are asked for with "-"', async () => {
  const { quotations } = quotationPage.parse(await readApi('/quotations?speaker=-'))
  expect(quotations.map(({ content }) => content)).toEqual(['“Nobody saw it.”'])
})

test('no address and no parameter makes the server fail', async () => {
  const templates = Object.values(OPERATIONS).map(({ path }) => path)
  const names = Object.values(OPERATIONS).flatMap(({ query }) => Object.keys(query.shape))
  const odd = fc.oneof(
    fc.constantFrom('', '-', '0', '1', '-1', '1.1', 'ferry', 'nobody.1.1', '9'.repeat(30), '\0', "';--"),
    fc.string({ unit: 'binary' }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...templates),
      odd,
      fc.array(fc.tuple(fc.constantFrom(...names), odd), { maxLength: 3 }),
      async (template, value, search) => {
        const address = template.replace(/\{\w+\}/g, encodeURIComponent(value).replace(/^\.+$/, 'x'))
        const query = new URLSearchParams(search)
        const { status } = await askApi(`${address}?${query}`)
        expect([200, 400, 403, 404, 405]).toContain(status)
      },
    ),
    { numRuns: 300 },
  )
})
