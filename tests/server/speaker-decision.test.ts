import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { listDecisions } from '@/lib/data/speaker-decisions'
import { findSpeaker, listSpeakers } from '@/lib/data/speakers'
import { analyseStaleStories, analyseStory } from '@/lib/ingest/analyse-story'
import { decideOnSpeaker } from '@/lib/server/speaker-decision'
import { HARBOUR, storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const HOST = 'http://localhost:3000'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const tell = (slug: string, words: string, by: string) =>
    storeSaid(slug, `${words} ${by} said.`, [{ words, by }], { story: HARBOUR })
  await tell('courier', '“The bridge is closed to everyone who walks,”', 'Ada Lindqvist')
  await tell('herald', '“Nobody has asked the bakers of the harbour,”', 'Mara Petrov')
  await tell('post', '“The engineers will measure every single beam,”', 'Ada Lindqvist')
  await analyseStaleStories()
})
beforeEach(() => {
  process.env.VARIORUM_WRITE = 'open'
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

function send(slug: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request(`${HOST}/speakers/${slug}/decisions`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  })
  return decideOnSpeaker(request, { params: Promise.resolve({ slug }) })
}

const names = async () => (await listSpeakers()).map(({ name }) => name).sort()

const JOIN = { decision: 'join', other: 'mara-petrov' }

describe('decisions about speakers', () => {
  test('are refused in words while writing is closed', async () => {
    delete process.env.VARIORUM_WRITE
    const answer = await send('ada-lindqvist', JOIN)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('writing is closed')
    expect(await listDecisions(HARBOUR.slug)).toEqual([])
  })

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('are refused when %o sent them', async headers => {
    expect((await send('ada-lindqvist', JOIN, headers)).status).toBe(403)
    expect(await listDecisions(HARBOUR.slug)).toEqual([])
  })

  test('of a browser that names only the origin are taken from this host alone', async () => {
    const from = async (origin: string | null) => {
      const request = new Request(`${HOST}/speakers/ada-lindqvist/decisions`, {
        method: 'POST',
        body: new URLSearchParams({ decision: 'nothing' }),
        headers: { host: 'localhost:3000', ...(origin === null ? {} : { origin }) },
      })
      return (await decideOnSpeaker(request, { params: Promise.resolve({ slug: 'ada-lindqvist' }) })).status
    }
    // 400: it went through and was read.
    expect(await from(HOST)).toBe(400)
    expect(await from('https://elsewhere.example')).toBe(403)
    expect(await from('null')).toBe(403)
    expect(await from(null)).toBe(403)
  })

  test.each<Record<string, string>>([
    {},
    { decision: 'marry', other: 'mara-petrov' },
    { decision: 'join', other: '../secrets' },
    { decision: 'apart', article: 'courier' },
  ])('that say nothing we know are a bad request: %o', async fields => {
    expect((await send('ada-lindqvist', fields)).status).toBe(400)
  })

  test('about an unknown speaker find nothing', async () => {
    expect((await send('nobody-we-know', JOIN)).status).toBe(404)
    expect((await send('..', JOIN)).status).toBe(404)
  })

  test('join two speakers, outlive a new analysis, and can be undone', async () => {
    expect(await names()).toEqual(['Ada Lindqvist', 'Mara Petrov'])
    const answer = await send('ada-lindqvist', JOIN)
    expect(answer.status).toBe(303)
    const address = answer.headers.get('location') ?? ''
    expect(address).toMatch(/^\/speakers\/[a-z-]+\?decided=joined/)
    expect(await names()).toHaveLength(1)
    await analyseStory(HARBOUR.slug)
    const slug = address.split(/[/?]/)[2]!
    expect((await findSpeaker(slug))?.quotations).toBe(3)

    const [decision] = await listDecisions(HARBOUR.slug)
    const undone = await send(slug, {
      decision: 'undo',
      leftArticle: decision!.left.article,
      leftForm: decision!.left.form,
      rightArticle: decision!.right.article,
      rightForm: decision!.right.form,
    })
    expect(undone.headers.get('location')).toContain('decided=undone')
    expect(await names()).toEqual(['Ada Lindqvist', 'Mara Petrov'])
  })

  test('take an article’s speaker apart from the others, and lead back to those that stay', async () => {
    const answer = await send('ada-lindqvist', { decision: 'apart', article: 'post', form: 'Ada Lindqvist' })
    expect(answer.headers.get('location')).toContain('decided=apart')
    expect(await names()).toEqual(['Ada Lindqvist', 'Ada Lindqvist', 'Mara Petrov'])
    const slug = answer.headers.get('location')!.split(/[/?]/)[2]!
    expect((await findSpeaker(slug))?.forms.map(({ article }) => article.slug)).toEqual(['courier'])
  })

  test('join again what was kept apart by hand', async () => {
    const [first, second] = (await listSpeakers()).filter(({ name }) => name === 'Ada Lindqvist')
    const answer = await send(first!.slug, { decision: 'join', other: second!.slug })
    expect(answer.headers.get('location')).toContain('decided=joined')
    expect(await names()).toEqual(['Ada Lindqvist', 'Mara Petrov'])
  })

  test('about names that have changed since change nothing and say so', async () => {
    const answer = await send('ada-lindqvist', { decision: 'join', other: 'long-gone' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('decided=gone')
  })
})
