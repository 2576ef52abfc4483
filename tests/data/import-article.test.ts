import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findArticle, listArticles } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { findImportedKeys } from '@/lib/data/imports'
import { findPlace, findRevision, listRevisions } from '@/lib/data/revisions'
import { findStory } from '@/lib/data/stories'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import { readInput } from '@/lib/ingest/import/read-input'
import { importKey, storeInput } from '@/lib/ingest/import/store-input'
import { reanalyse } from '@/lib/ingest/reanalyse'
import type { ImportOverrides } from '@/lib/schema/import'
import { createTestDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const take = (content: string, overrides: ImportOverrides = {}, more: { revisionOf?: string | null } = {}) =>
  storeInput({ kind: 'text', content }, overrides, { origin: 'paste', ...more })

/** A report of its own about a place, long enough that two places share little. */
const report = (place: string) =>
  `The council of ${place} will close the bridge in May, the mayor of ${place} said on Tuesday after a long night.

“We cannot patch a hundred years of rust in ${place} with paint,” the mayor told reporters at the town hall.

Shops on both sides of the river ${place} fear for their trade, and the ferry will run every hour until spring.`

const count = async (place: string) =>
  (await listArticles()).filter(({ opening }) => opening.includes(`of ${place} `)).length

describe('an article that comes in', () => {
  test('is kept with all that is known of it', async () => {
    const stored = await take(report('Aberdale'), {
      headline: 'Aberdale bridge to close',
      outlet: 'The Courier',
      byline: 'Nils Berg',
      credit: 'AP',
      day: '2026-05-05',
      address: 'https://courier.example/aberdale?utm_source=x',
      story: { title: 'The Aberdale bridge' },
    })
    expect(stored).toEqual({
      outcome: 'created',
      slug: 'aberdale-bridge-to-close',
      revision: 1,
      story: 'the-aberdale-bridge',
    })
    expect(await findArticle(stored.slug)).toMatchObject({
      headline: 'Aberdale bridge to close',
      outlet: { slug: 'the-courier', name: 'The Courier' },
      credit: 'AP',
      day: { from: '2026-05-05', basis: 'stated' },
      story: { slug: 'the-aberdale-bridge', title: 'The Aberdale bridge' },
    })
    expect(await findPlace(stored.slug)).toEqual({
      byline: 'Nils Berg',
      address: 'https://courier.example/aberdale',
      currentNumber: 1,
      revisions: 1,
    })
  })

  test('the same input again changes nothing, and is known by its key', async () => {
    const text = report('Brackwater')
    expect((await take(text)).outcome).toBe('created')
    const before = await findRevision((await take(text)).slug, 1)
    expect((await take(text)).outcome).toBe('unchanged')
    expect(await findRevision(before?.slug ?? '', 1)).toEqual(before)
    const key = importKey({ kind: 'text', content: text }, {})
    expect(await findImportedKeys([key, 'f'.repeat(64)])).toEqual(new Set([key]))
    expect(await count('Brackwater')).toBe(1)
  })

  test('the same text without what was known before changes nothing; what was not known is learnt', async () => {
    const text = report('Coldharbour')
    const { slug } = await take(text, { headline: 'Coldharbour', outlet: 'The Herald' })
    expect(await take(text)).toMatchObject({ outcome: 'unchanged', slug })
    expect(
      await take(text, { outlet: 'The Herald', byline: 'Mara Petrov', day: '2026-05-05' }),
    ).toMatchObject({
      outcome: 'updated',
      slug,
    })
    expect(await findArticle(slug)).toMatchObject({ headline: 'Coldharbour', day: { from: '2026-05-05' } })
    expect((await listRevisions(slug))?.[0]?.imports).toHaveLength(3)
  })

  test('one text in two outlets is two articles', async () => {
    const text = report('Dunmere')
    const first = await take(text, { headline: 'Dunmere', outlet: 'The Courier' })
    const second = await take(text, { headline: 'Dunmere', outlet: 'The Herald' })
    const third = await take(text, { headline: 'Dunmere', outlet: 'The Gazette' })
    expect([first, second, third].map(({ slug, outcome }) => `${outcome} ${slug}`)).toEqual([
      'created dunmere',
      'created dunmere-the-herald',
      'created dunmere-the-gazette',
    ])
  })

  test('two outlets whose names make one address are two', async () => {
    const first = await take(report('Eastfold'), { headline: 'Eastfold', outlet: '日報' })
    const second = await take(report('Westfold'), { headline: 'Westfold', outlet: '新聞' })
    const outlets = [await findArticle(first.slug), await findArticle(second.slug)].map(
      found => found?.outlet,
    )
    expect(outlets).toEqual([
      { slug: 'outlet', name: '日報' },
      { slug: 'outlet-2', name: '新聞' },
    ])
  })

  test('many at the same time are each there once', async () => {
    const texts = Array.from({ length: 6 }, (_, i) => report(`Ferrymoor${i % 3}`))
    const outcomes = await Promise.all(texts.map(text => take(text, { outlet: 'The Courier' })))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      'created',
      'created',
      'unchanged',
      'unchanged',
      'unchanged',
    ])
  })

  test('with a story or an article that is not there is refused, and nothing of it is stored', async () => {
    await expect(take(report('Glenside'), { story: { slug: 'no-such-story' } })).rejects.toThrow(
      'no story at',
    )
    await expect(take(report('Glenside'), {}, { revisionOf: 'no-such' })).rejects.toThrow('no article at')
    expect(await count('Glenside')).toBe(0)
  })
})

describe('another text of an article', () => {
  const address = 'https://courier.example/hartwell'

  test('at the same address is its next revision, and both are kept', async () => {
    const first = await take(report('Hartwell'), { address, headline: 'Hartwell bridge to close' })
    const later = report('Hartwell').replace('in May', 'in June')
    const second = await take(later, { address, headline: 'Hartwell bridge to close later' })
    expect(second).toMatchObject({ outcome: 'revised', slug: first.slug, revision: 2 })
    expect(await findArticle(first.slug)).toMatchObject({ headline: 'Hartwell bridge to close later' })
    expect((await findArticle(first.slug))?.revision.text).toBe(later)
    expect(await findRevision(first.slug, 1)).toMatchObject({
      number: 1,
      currentNumber: 2,
      revisions: 2,
      revision: { text: report('Hartwell') },
    })
    const listed = await listRevisions(first.slug)
    expect(listed?.map(({ number, current }) => `${number} ${current}`)).toEqual(['2 true', '1 false'])
    expect(await findRevision(first.slug, 3)).toBeNull()
    expect(await findRevision(first.slug, 1.5)).toBeNull()
    expect(await listRevisions('no-such')).toBeNull()
  })

  test('that it had before changes nothing: an input that is tried again late does not turn it back', async () => {
    const again = await take(report('Hartwell'), { address })
    expect(again).toMatchObject({ outcome: 'unchanged', revision: 1 })
    expect((await listRevisions(again.slug))?.find(({ current }) => current)?.number).toBe(2)
  })

  test('from the same outlet under the same headline is its next revision when most of it is the same', async () => {
    const known = { headline: 'Inverloch bridge to close', outlet: 'The Courier', day: '2026-05-05' }
    const first = await take(report('Inverloch'), known)
    const more = `${report('Inverloch')}\n\nThe opposition asked for a vote.`
    expect(await take(more, known)).toMatchObject({ outcome: 'revised', slug: first.slug })
    expect(await take(more.replace('vote', 'new vote'), { ...known, outlet: 'The Herald' })).toMatchObject({
      outcome: 'created',
    })
    expect(await take(more.replace('vote', 'late vote'), { ...known, day: '2026-06-05' })).toMatchObject({
      outcome: 'created',
    })
  })

  test('under the same headline about something else is another article', async () => {
    const known = { headline: 'Morning briefing', outlet: 'The Courier' }
    const first = await take('The ferry sank off the cape at dawn, the coast guard said on Monday.', known)
    const second = await take('A court freed the miners’ leader after two years without a trial.', known)
    expect([first.outcome, second.outcome]).toEqual(['created', 'created'])
  })

  test('that a person says is one is one, and one that a person says is none is not', async () => {
    const first = await take(report('Junction'))
    const other = 'Nothing like the first text at all, but the same page, its editor says.'
    expect(await take(other, {}, { revisionOf: first.slug })).toMatchObject({
      outcome: 'revised',
      revision: 2,
    })
    expect(await take(report('Junction'), {}, { revisionOf: null })).toMatchObject({ outcome: 'created' })
  })

  test('marks the people of its story as to be joined anew, and keeps its place in it', async () => {
    const known = { address: 'https://courier.example/kelso', story: { title: 'Kelso' } }
    const first = await take(report('Kelso'), known)
    await client().story.update({ where: { slug: 'kelso' }, data: { analysisVersion: 1 } })
    await take(`${report('Kelso')}\n\nMore soon.`, { address: known.address })
    const story = await client().story.findUniqueOrThrow({ where: { slug: 'kelso' } })
    expect(story.analysisVersion).toBeNull()
    expect((await findStory('kelso'))?.articles.map(({ slug }) => slug)).toEqual([first.slug])
  })
})

test('what a person took out stays out when the analysis runs anew', async () => {
  const text = report('Larkfield')
  const { slug } = await take(text, { takeOut: [text.indexOf('Shops on')] })
  const before = (await findRevision(slug, 1))?.revision
  expect(before?.furniture).toHaveLength(1)
  await reanalyse()
  expect((await findRevision(slug, 1))?.revision).toMatchObject({
    body: before?.body,
    furniture: before?.furniture,
  })
})

describe('“looks like one you have”', () => {
  const find = (text: string) => findLookAlikes(readInput({ kind: 'text', content: text }))

  test('finds the same text, the same words, an excerpt and a reworded one, the likest first', async () => {
    const text = report('Marlow')
    const { slug } = await take(text, { outlet: 'The Courier' })
    expect((await find(text))[0]).toMatchObject({
      slug,
      relation: 'same-text',
      resemblance: 1,
      current: true,
    })
    const typeset = text.replaceAll('“', '"').replaceAll('”,', '",').replaceAll('”', '"')
    expect((await find(typeset))[0]).toMatchObject({ slug, relation: 'same-words', resemblance: 1 })
    const [reworded] = await find(text.replace('a long night', 'hours of talks'))
    expect(reworded).toMatchObject({ slug, relation: 'near' })
    expect(reworded?.resemblance).toBeGreaterThan(0.7)
    const [excerpt] = await find(text.slice(0, text.lastIndexOf('\n')).trim())
    expect(excerpt).toMatchObject({ slug, relation: 'near', contained: 1 })
    expect(excerpt?.containing).toBeLessThan(1)
  })

  test('finds earlier revisions, and nothing for another event', async () => {
    const { slug } = await take(report('Nettlecombe'), { address: 'https://courier.example/nettlecombe' })
    await take('The page was withdrawn at the wish of the town’s lawyers, the editors say.', {
      address: 'https://courier.example/nettlecombe',
    })
    expect((await find(report('Nettlecombe')))[0]).toMatchObject({ slug, number: 1, current: false })
    expect(
      await find('A court freed the leader of the dockers after years without any trial at all.'),
    ).toEqual([])
  })
})
