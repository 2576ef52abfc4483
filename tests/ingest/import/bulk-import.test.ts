import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listArticles } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { listRevisions } from '@/lib/data/revisions'
import { bulkImport } from '@/lib/ingest/import/bulk-import'
import { readBulkItems, readJsonLines } from '@/lib/ingest/import/bulk-items'
import { readLines } from '@/lib/ingest/import/read-lines'
import { readBulkRecord } from '@/lib/schema/bulk-record'
import { createTestDatabase, type TestDatabase } from '../../support/database'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  folder = await mkdtemp(path.join(tmpdir(), 'variorum-bulk-'))
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  await client().article.deleteMany()
})

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

async function take(file: string, options: { story?: string; signal?: AbortSignal } = {}) {
  const errors: string[] = []
  const { done, skipped, failed } = await bulkImport(readBulkItems(file), {
    ...options,
    onError: ({ name, message }) => errors.push(`${name}: ${message}`),
  })
  return { done, skipped, failed, errors }
}

const slugs = async () => (await listArticles()).map(({ slug }) => slug).sort()

describe('JSON Lines', () => {
  const lines = [
    '\ufeff{"id":1,"title":"Ferry lost","text":"The ferry is lost, police said on Monday.","source":{"name":"The Courier"},"date":"2026-03-01T08:00:00Z","authors":["Mara Petrov","Bo Lind"],"lang":"en-GB"}',
    '',
    '{"text":"broken',
    '{"title":"No words"}',
    '{"html":"<html><body><article><h1>Bridge shut</h1><p>The bridge is shut from May, the city said after a long meeting on Tuesday night.</p></article></body></html>","url":"https://courier.example/bridge"}',
    '{"text":"%PDF ---"}',
  ]

  test('are taken in, each with its errors at its line, and skipped when they are in', async () => {
    const file = await fileOf('articles.jsonl', lines.join('\r\n'))
    const first = await take(file, { story: 'The harbour' })
    expect(first).toMatchObject({ done: 3, skipped: 0, failed: 2 })
    expect(first.errors[0]).toMatch(/^articles\.jsonl, line 3: .*JSON/)
    expect(first.errors[1]).toBe('articles.jsonl, line 4: it has no "text", "html" or "markdown"')
    expect(await slugs()).toEqual(['bridge-shut', 'ferry-lost', 'pdf'])
    const ferry = await client().article.findUniqueOrThrow({
      where: { slug: 'ferry-lost' },
      include: { outlet: true, story: { include: { story: true } } },
    })
    expect(ferry).toMatchObject({
      byline: 'Mara Petrov, Bo Lind',
      outlet: { name: 'The Courier' },
      story: { story: { title: 'The harbour' } },
    })
    expect(ferry.dayFrom?.toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(await take(file, { story: 'The harbour' })).toMatchObject({ done: 0, skipped: 3, failed: 2 })
  })

  test('go on from where they were stopped', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      JSON.stringify({ text: `Ship ${i} sank, police said.` }),
    )
    const file = await fileOf('many.jsonl', many.join('\n'))
    const stopping = new AbortController()
    const { done } = await bulkImport(readBulkItems(file), {
      signal: stopping.signal,
      onProgress: now => {
        if (now.done >= 120) stopping.abort()
      },
    })
    expect(done).toBeGreaterThanOrEqual(120)
    expect(done).toBeLessThan(250)
    expect(await take(file)).toMatchObject({ done: 250 - done, skipped: done, failed: 0 })
    expect(await client().article.count()).toBe(250)
  })

  test('of one address are its revisions in order of lines', async () => {
    const versions = Array.from({ length: 8 }, (_, i) =>
      JSON.stringify({
        url: 'https://courier.example/storm',
        text: `Storm nears, ${i} dead, officials said.`,
      }),
    )
    await take(await fileOf('versions.jsonl', versions.join('\n')))
    const [slug = ''] = await slugs()
    const revisions = await listRevisions(slug)
    expect(revisions?.map(({ number, imports }) => `${number} ${imports[0]?.name}`)).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map(number => `${number} versions.jsonl, line ${number}`),
    )
  })

  test('come from a stream whose length nobody knows', async () => {
    const items = readJsonLines(Readable.from([Buffer.from(`${lines[0]}\n`)]), 'standard input', null)
    expect(await bulkImport(items)).toMatchObject({ done: 1, share: null })
  })
})

describe('CSV', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
  ])('with %s and lines inside of fields is taken in', async (_, mark) => {
    const rows = [
      ['Title', 'Body', 'Source', 'Date'],
      ['"Ferry ""Ada"" lost"', '"The ferry is lost,\npolice said on Monday."', 'The Courier', '2026-03-01'],
      ['Empty', '""', '', ''],
      ['"Bridge, shut"', '"The bridge; it is shut, the city said."', '', ''],
    ]
    const file = await fileOf(`with-${_}.csv`, '\ufeff' + rows.map(row => row.join(mark)).join('\r\n'))
    const result = await take(file)
    expect(result).toMatchObject({ done: 2, failed: 1 })
    expect(result.errors[0]).toMatch(/, line 4: it has no "text"/)
    expect(await slugs()).toEqual(['bridge-shut', 'ferry-ada-lost'])
  })
})

describe('a folder', () => {
  test('is taken in with the folders in it, each file by its kind and encoding', async () => {
    await fileOf('box/a.txt', Buffer.from('The caf\xe9 will close, the owner said.', 'latin1'))
    await fileOf('box/deep/b.md', '# Ferry lost\n\nThe **ferry** is lost, police said.')
    await fileOf(
      'box/c.html',
      '<h1>Bridge</h1><p>The bridge is shut from May on, the city said on Tuesday.</p>',
    )
    await fileOf('box/picture.png', 'no article')
    await fileOf('box/d.txt', Buffer.from('%PDF-1.7'))
    const result = await take(path.join(folder, 'box'))
    expect(result).toMatchObject({ done: 3, failed: 1 })
    expect(result.errors[0]).toMatch(/^d\.txt: This is a PDF file/)
    const { text } = await client().revision.findFirstOrThrow({ where: { text: { contains: 'caf' } } })
    expect(text).toBe('The café will close, the owner said.')
  })

  test('or a file that is not there, or of no known kind, is refused', async () => {
    await expect(take(path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
    await expect(take(await fileOf('a.zip', 'PK'))).rejects.toThrow(
      'is not a file that articles are read from',
    )
  })
})

test('a line without an end is passed over, and not held', async () => {
  const chunks = Array.from({ length: 50 }, () => Buffer.from('a'.repeat(1000)))
  const found = []
  for await (const line of readLines(Readable.from([...chunks, Buffer.from('\n{"b":1}')]), 4000))
    found.push(line)
  expect(found.map(({ text, number }) => [text, number])).toEqual([
    [null, 1],
    ['{"b":1}', 2],
  ])
})

test.each([
  [[], 'it is not an object'],
  [{ text: {} }, 'its "text" is not a text'],
  [{ text: 'a', url: 'somewhere' }, 'its "url" is not a web address'],
  [{ text: 'a', title: 'x'.repeat(1001) }, 'its "title" is longer than 1000 characters'],
])('the record %j is refused: %s', (record, message) => {
  expect(() => readBulkRecord(record)).toThrow(message)
})
