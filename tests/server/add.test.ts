import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findArticle, listArticles } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { listRevisions } from '@/lib/data/revisions'
import { closeQueue } from '@/lib/jobs/queue'
import { LARGEST_FORM, MOST_ITEMS, type AddItem, type AddView, type ReadItem } from '@/lib/schema/add-view'
import { LARGEST_TEXT } from '@/lib/schema/import'
import { answerAdd, blankAddView } from '@/lib/server/add'
import { refuseAdding } from '@/lib/server/add-gate'
import { pack, unpack } from '@/lib/server/add-pack'
import { loadSaved } from '@/lib/server/add-saved'
import { loadJobs } from '@/lib/server/jobs'
import { BRIDGE_COURIER, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

/** Long, because every way in goes through the one form and the one database that this file sets up. */

const FERRY = `Ferry tolls to double next spring

By Ada Writer

The harbour council will double the ferry tolls in April, Councillor Tomas Okafor said on Monday.

“Nobody on the island can pay this twice a day,” said Mara Petrov, who runs a bakery.

Read also: Ten beaches without crowds

The last rise was nine years ago, when the old boats were replaced by two electric ones.

Share this article`

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await store('courier', BRIDGE_COURIER, { story: HARBOUR, headline: { text: 'Bridge', basis: 'stated' } })
})
beforeEach(() => {
  process.env.VARIORUM_WRITE = 'open'
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeQueue()
  await closeDatabase()
  await testDatabase.drop()
})

type Fields = Record<string, string | File | (string | File)[]>

function form(fields: Fields): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) data.append(name, value)
  }
  return data
}

async function show(fields: Fields): Promise<AddView> {
  const { view } = await answerAdd(form(fields))
  if (view === null) throw new Error('It was saved and not shown.')
  return view
}

async function preview(text: string): Promise<ReadItem> {
  return read((await show({ way: 'paste', text })).items[0])
}

function read(item: AddItem | undefined): ReadItem {
  if (item?.state !== 'read') throw new Error('It was not read.')
  return item
}

/** The form of a preview as a browser sends it. */
function sent(item: ReadItem, said: Fields = {}): Fields {
  const pieces = item.runs.flatMap(run => run.pieces).filter(({ was }) => was !== 'headline')
  return {
    way: 'items',
    step: 'save',
    count: '1',
    '0.packed': item.packed,
    '0.pieces': pieces.map(({ was, start }) => `${was === 'body' ? 'b' : 'f'}${start}`).join(' '),
    '0.keep': pieces.filter(({ role }) => role === 'body').map(({ start }) => String(start)),
    '0.story': item.story,
    '0.as': item.saveAs,
    ...Object.fromEntries(Object.entries(item.details).map(([name, value]) => [`0.${name}`, value])),
    ...Object.fromEntries(Object.entries(item.was).map(([name, value]) => [`0.was-${name}`, value])),
    ...said,
  }
}

async function savedSlug(fields: Fields): Promise<string> {
  const { address } = await answerAdd(form(fields))
  const [, slug] = /(?:created|revised|updated|unchanged)=([\w-]+)/.exec(address ?? '') ?? []
  if (slug === undefined) throw new Error('It was not saved.')
  return slug
}

const start = (item: ReadItem, words: string): string => {
  const piece = item.runs.flatMap(run => run.pieces).find(({ text }) => text.includes(words))
  if (piece === undefined) throw new Error(`No piece says ${words}`)
  return String(piece.start)
}
const roleOf = (item: ReadItem, words: string) =>
  item.runs.flatMap(run => run.pieces).find(({ text }) => text.includes(words))?.role

describe('a pasted text', () => {
  test('is shown as it would be read, and nothing of it is stored', async () => {
    const before = (await listArticles()).length
    const item = await preview(FERRY)
    expect(item.details).toMatchObject({
      headline: 'Ferry tolls to double next spring',
      byline: 'Ada Writer',
    })
    expect(roleOf(item, 'Read also')).toBe('furniture')
    expect(roleOf(item, 'The last rise')).toBe('body')
    expect(item.quotations.map(({ speaker }) => speaker)).toContain('Mara Petrov')
    expect((await listArticles()).length).toBe(before)
  })

  test('is saved with what a person corrected, put back and took out', async () => {
    const item = await preview(FERRY)
    const keep = (sent(item)['0.keep'] as string[]).filter(one => one !== start(item, 'The last rise'))
    const slug = await savedSlug(
      sent(item, {
        '0.outlet': 'The Island Post',
        '0.day': '2026-11-20',
        '0.byline': '',
        '0.keep': [...keep, start(item, 'Read also')],
        '0.story': '+',
        '0.story-title': 'The ferry tolls',
      }),
    )
    const article = await findArticle(slug)
    expect(article).toMatchObject({
      headline: 'Ferry tolls to double next spring',
      outlet: { name: 'The Island Post' },
      day: { from: '2026-11-20', basis: 'stated' },
      story: { title: 'The ferry tolls' },
    })
    const body = article?.revision.body
      .map(span => article.revision.text.slice(span.start, span.end))
      .join('\n')
    expect(body).toContain('Read also: Ten beaches')
    expect(body).not.toContain('The last rise')
    expect(article?.revision.text).toBe(FERRY)
  })

  test('that is here is said to be, and saving it again keeps one', async () => {
    const item = await preview(BRIDGE_COURIER)
    expect(item.lookAlikes.map(({ slug, relation }) => [slug, relation])).toEqual([['courier', 'same-text']])
    const before = (await listArticles()).length
    expect(await savedSlug(sent(item))).toBe('courier')
    expect((await listArticles()).length).toBe(before)
  })

  test('that is nearly here shows the words that differ, and can be its next revision', async () => {
    const edited = BRIDGE_COURIER.replace('in May', 'in June')
    const item = await preview(edited)
    expect(item.lookAlikes[0]).toMatchObject({ slug: 'courier', relation: 'near' })
    expect(item.lookAlikes[0]?.differences).toMatchObject([{ incoming: 'June', kept: 'May' }])
    expect(await savedSlug(sent(item, { '0.as': 'courier' }))).toBe('courier')
    expect((await listRevisions('courier'))?.map(({ number }) => number)).toEqual([2, 1])
    const again = await preview(edited.replace('in June', 'in July'))
    expect(await savedSlug(sent(again, { '0.as': '-' }))).not.toBe('courier')
  })

  test('leads to the article that it is most like', async () => {
    const item = await preview(BRIDGE_COURIER.replace('a danger', 'a risk').replace('Tuesday', 'Wednesday'))
    const { address } = await answerAdd(form(sent(item, { '0.as': '-' })))
    const search = Object.fromEntries(new URLSearchParams(address?.split('?')[1]))
    const { saved, nearest } = await loadSaved(search)
    expect(saved.map(({ outcome }) => outcome)).toEqual(['created'])
    expect(nearest?.slug).toBe('courier')
  })

  test('keeps what was typed when something said about it is wrong, and is not saved', async () => {
    const before = (await listArticles()).length
    const item = await preview(FERRY.replace('double', 'triple'))
    const view = await show(
      sent(item, { '0.day': 'last week', '0.address': 'ferry', '0.outlet': 'Island Post', '0.story': '+' }),
    )
    const shown = read(view.items[0])
    expect(Object.keys(shown.problems).sort()).toEqual(['address', 'day', 'storyTitle'])
    expect(shown.details).toMatchObject({ day: 'last week', outlet: 'Island Post' })
    expect((await listArticles()).length).toBe(before)
  })

  test('whose story is gone is shown again with the reason', async () => {
    const item = await preview(FERRY.replace('double', 'halve'))
    const view = await show(sent(item, { '0.story': 'no-such-story' }))
    expect(read(view.items[0]).problems.story).toBeTruthy()
  })
})

describe('what cannot be taken in is said where it came in, and what was typed is kept', () => {
  test.each([
    ['nothing', ' \n ', /Put the text/],
    ['no words', '… — !', /./],
    ['too much', 'ferry '.repeat(LARGEST_TEXT / 6 + 1), /too large/],
    ['a login wall', 'Subscribe to continue reading', /log in or to subscribe/],
  ])('%s', async (_, text, words) => {
    const view = await show({ way: 'paste', text })
    expect(view.problems.paste).toMatch(words)
    expect(view.given.text).toBe(text)
    expect(view.items).toEqual([])
  })

  test('an address in place of a text goes to its own field', async () => {
    const view = await show({ way: 'paste', text: ' https://example.org/ferry\n' })
    expect(view.problems.paste).toContain('address')
    expect(view.given).toMatchObject({ text: '', address: 'https://example.org/ferry' })
  })

  test.each([
    ['', /Put the address/],
    ['ferry', /must be a web address/],
    ['ftp://example.org/ferry', /must be a web address/],
    ['http://127.0.0.1/ferry', /private or reserved network/],
    ['http://169.254.169.254/latest/meta-data', /private or reserved network/],
    ['http://example.org:8022/', /port/],
  ])('the address %j', async (address, words) => {
    const view = await show({ way: 'address', address })
    expect(view.problems.address).toMatch(words)
    expect(view.given.address).toBe(address)
  })

  test('a picture under the name of a text', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'ferry.txt')
    const view = await show({ way: 'file', files: picture })
    expect(view.problems.file).toMatch(/ferry\.txt.*not text/)
  })

  test('no file, and more files than are read at a time', async () => {
    expect((await show({ way: 'file' })).problems.file).toContain('Choose a file')
    const files = Array.from({ length: MOST_ITEMS + 1 }, (_, i) => new File(['x'], `${i}.txt`))
    expect((await show({ way: 'file', files })).problems.file).toContain(`at most ${MOST_ITEMS}`)
  })
})

describe('files', () => {
  const page = `<html lang="en"><head><title>Tolls</title><meta property="og:site_name" content="The Harbour Post"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Ferry tolls to double</h1>
    <p>The harbour council will double the ferry tolls in April, Councillor Tomas Okafor said on Monday.</p>
    <p>The last rise was nine years ago, when the old boats were replaced by two electric ones.</p></article></body></html>`

  test('are read by what they are, and each refused one has its own reason', async () => {
    const latin1 = Buffer.from(
      'Der Fährverkehr ruht.\r\n\r\n»Wir können nicht fahren«, sagte Jörg Weiß am Montag.',
      'latin1',
    )
    const { items } = await show({
      way: 'file',
      files: [
        new File([page], 'tolls.html', { type: 'text/html' }),
        new File([latin1], 'faehre.txt', { type: 'text/plain' }),
        new File([], 'nothing.txt'),
      ],
    })
    expect(items.map(({ state, name }) => [state, name])).toEqual([
      ['read', 'tolls.html'],
      ['read', 'faehre.txt'],
      ['refused', 'nothing.txt'],
    ])
    expect(read(items[0]).details).toMatchObject({ outlet: 'The Harbour Post', language: 'en' })
    expect(read(items[1]).encoding).toBe('windows-1252')
  })

  test('are saved with the bytes that they had, and one can be left out', async () => {
    const text = 'The ferry is late.\r\n\r\nNobody said why the boat stayed in the harbour on Sunday.\r\n'
    const files = [new File([text], 'late.txt'), new File([page], 'tolls.html')]
    const items = (await show({ way: 'file', files })).items.map(read)
    const fields: Fields = { ...sent(items[0]!), count: '2' }
    for (const [name, value] of Object.entries(sent(items[1]!))) {
      if (name.startsWith('0.')) fields[name.replace('0.', '1.')] = value
    }
    const { address } = await answerAdd(form({ ...fields, '1.leave-out': 'on' }))
    const slugs = [...new URLSearchParams(address?.split('?')[1]).values()]
    expect(slugs).toHaveLength(1)
    expect((await findArticle(slugs[0]!))?.revision.text).toBe(text)
  })
})

describe('a file of many articles', () => {
  const lines = ['“No,” said Ada Lindqvist of the new quay.', 'The old quay is closed. Nobody said why.']
  const file = new File(
    [...lines.map(text => `${JSON.stringify({ text })}\n`), '{"text":', '\n'],
    '../quay notes.jsonl',
  )

  test('waits for the workers, with how many records could not be read', async () => {
    const { address } = await answerAdd(form({ way: 'file', files: file }))
    const search = Object.fromEntries(new URLSearchParams(address?.split('?')[1]))
    const { batch, jobs } = await loadJobs(search)
    expect(batch).toMatchObject({ waiting: 2, known: 0, unread: 1 })
    expect(jobs.map(({ about }) => about)).toContain('quay-notes.jsonl, line 1')
  })

  test('that holds none says why, and is not taken with others', async () => {
    const empty = new File(['{"headline":"Quay"}\n'], 'quay.jsonl')
    expect((await show({ way: 'file', files: empty })).problems.file).toContain('quay.jsonl, line 1')
    const both = await show({ way: 'file', files: [file, new File(['x'], 'x.txt')] })
    expect(both.problems.file).toContain('by itself')
  })
})

describe('an address and a feed', () => {
  let server: Server
  let home: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/feed') {
        response.setHeader('content-type', 'application/rss+xml')
        response.end(`<rss version="2.0"><channel><title>The Harbour Post</title>
          <item><title>Ferry tolls</title><link>${home}/tolls</link></item>
          <item><title>Gone</title><link>${home}/gone</link></item></channel></rss>`)
      } else if (request.url === '/tolls') {
        response.setHeader('content-type', 'text/plain')
        response.end(FERRY)
      } else {
        response.statusCode = 404
        response.end()
      }
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    home = `http://127.0.0.1:${port}`
    process.env.VARIORUM_FETCH_PORTS = String(port)
    process.env.VARIORUM_FETCH_PRIVATE = '127.0.0.1'
  })
  afterAll(() => {
    delete process.env.VARIORUM_FETCH_PORTS
    delete process.env.VARIORUM_FETCH_PRIVATE
    server.close()
  })

  test('what stands at an address is shown with it', async () => {
    const [item] = (await show({ way: 'address', address: `${home}/tolls` })).items
    expect(read(item).details).toMatchObject({
      headline: 'Ferry tolls to double next spring',
      address: `${home}/tolls`,
    })
  })

  test('a feed lists its articles; those chosen are fetched, each with its own outcome', async () => {
    const { feed } = await show({ way: 'feed', feed: `${home}/feed` })
    expect(feed?.choices.map(({ title }) => title)).toEqual(['Ferry tolls', 'Gone'])
    const { items } = await show({
      way: 'feed',
      feed: `${home}/feed`,
      chosen: feed?.choices.map(({ address }) => address) ?? [],
    })
    expect(items.map(({ state }) => state)).toEqual(['read', 'refused'])
  })

  test('a page that is no feed says so', async () => {
    expect((await show({ way: 'feed', feed: `${home}/tolls` })).problems.feed).toBeTruthy()
  })
})

describe('forms', () => {
  const post = (headers: Record<string, string> = {}) =>
    new Request('http://localhost:3000/add', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    })

  test('are refused while writing is closed, and the page says so', async () => {
    expect(refuseAdding(post())).toBeNull()
    delete process.env.VARIORUM_WRITE
    expect(refuseAdding(post())?.status).toBe(403)
    expect(refuseAdding(new Request('http://localhost:3000/add'))).toBeNull()
    expect((await blankAddView({})).open).toBe(false)
  })

  test('of other sites, and those that are too large, are refused', () => {
    expect(refuseAdding(post({ 'sec-fetch-site': 'cross-site' }))?.status).toBe(403)
    expect(refuseAdding(post({ 'content-length': String(LARGEST_FORM + 1) }))?.status).toBe(413)
  })

  test.each<Fields>([
    {},
    { way: 'items' },
    { way: 'items', step: 'save', count: '99999999' },
    { way: 'items', step: 'save', count: '1', '0.packed': 'H4sIAAAAAAAAA' },
    { way: 'nothing', text: 'x' },
    { way: 'paste', text: new File(['x'], 'x') },
    { way: 'file', files: 'x' },
    { way: 'feed', chosen: ['javascript:alert(1)'] },
  ])('that no page of ours sends do nothing: %o', async fields => {
    const before = (await listArticles()).length
    const { view } = await answerAdd(form(fields))
    expect(view?.items.filter(({ state }) => state === 'read')).toEqual([])
    expect((await listArticles()).length).toBe(before)
  })

  test('carry what came in unchanged, and nothing that unfolds into more than may come in', () => {
    const content = new Uint8Array([0xff, 0xfe, 0x0d, 0x00, 0x0a, 0x00, 0x80])
    const incoming = {
      input: { kind: 'text' as const, content, contentType: null, url: null },
      origin: 'file' as const,
      name: 'a b.txt',
    }
    expect(Buffer.from(unpack(pack(incoming))?.input.content as Uint8Array)).toEqual(Buffer.from(content))
    expect(
      unpack(pack({ ...incoming, input: { ...incoming.input, content: new Uint8Array(9_000_000) } })),
    ).toBeNull()
  })
})
