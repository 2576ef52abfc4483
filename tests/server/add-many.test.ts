import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findBatch } from '@/lib/data/batches'
import { closeDatabase } from '@/lib/data/client'
import { closeQueue } from '@/lib/jobs/queue'
import { takeMany } from '@/lib/server/add-many'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
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

const line = (text: string) => `${JSON.stringify({ text })}\n`

async function send(name: string, content: string, headers: Record<string, string> = {}) {
  const form = new FormData()
  form.set('file', new File([content], name))
  const answer = await takeMany(
    new Request('http://localhost:3000/add/many', {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    }),
  )
  const [, batch] = /batch=(.+)$/.exec(answer.headers.get('location') ?? '') ?? []
  return { status: answer.status, batch: batch ?? '', words: await answer.text() }
}

test('a file is queued record by record under its own name, and goes on when it is sent again', async () => {
  const content =
    line('The quay is closed, the council said.') + line('The tolls double in April.') + '{"text":'
  const { status, batch } = await send('../quäy notes.jsonl', content)
  expect(status).toBe(303)
  expect(await findBatch(batch)).toMatchObject({ queued: 2, unread: 1, waiting: 2, known: 0 })
  expect((await findBatch(batch))?.name).toContain('quäy notes.jsonl')
  expect((await findBatch(batch))?.readAt).not.toBeNull()
})

test('records in rows are read by their own names', async () => {
  const { batch } = await send('boats.csv', 'title;body\nBoats;"The boats are late; nobody said why."\n')
  expect(await findBatch(batch)).toMatchObject({ name: 'boats.csv', queued: 1 })
})

test('a file of many thousand records comes in whole', async () => {
  const many = Array.from({ length: 3000 }, (_, k) => line(`Boat ${k} is late by ${k} minutes.`)).join('')
  const { batch } = await send('many.jsonl', many)
  await expect.poll(async () => (await findBatch(batch))?.readAt, { timeout: 60_000 }).not.toBeNull()
  expect(await findBatch(batch)).toMatchObject({ queued: 3000, unread: 0 })
})

test.each([
  ['notes.txt', 'The quay is closed.', 'no file of many articles'],
  ['empty.jsonl', '', 'No article could be read'],
  ['wrong.jsonl', '{"headline":"Quay"}\n', 'line 1'],
  ['wrong.csv', 'a,b\n1,2\n', 'line'],
])('%s is refused with the reason', async (name, content, words) => {
  const answer = await send(name, content)
  expect(answer.status).toBe(400)
  expect(answer.words).toContain(words)
})

test('what is no form of ours, and closed writing, take nothing in', async () => {
  const post = (init: RequestInit) =>
    takeMany(new Request('http://localhost:3000/add/many', { method: 'POST', ...init }))
  const own = { 'sec-fetch-site': 'same-origin' }
  expect((await post({ body: 'x', headers: own })).status).toBe(400)
  expect(
    (await post({ body: 'x', headers: { ...own, 'content-type': 'multipart/form-data; boundary=b' } }))
      .status,
  ).toBe(400)
  expect((await post({ body: new FormData(), headers: own })).status).toBe(400)
  expect((await post({ headers: { ...own, 'content-length': '9000000000' } })).status).toBe(413)
  expect((await send('a.jsonl', line('x'), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  delete process.env.VARIORUM_WRITE
  expect((await send('a.jsonl', line('x'))).status).toBe(403)
})
