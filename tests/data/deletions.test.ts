import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listArticlePage } from '@/lib/data/article-pages'
import { findArticle, listArticles } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { deleteArticles, restoreArticles } from '@/lib/data/deletions'
import {
  isDeletedAddress,
  listDeleted,
  listExpired,
  removeForGood,
  wasDeleted,
} from '@/lib/data/deleted-articles'
import { listLibrary } from '@/lib/data/library'
import { countQuotations } from '@/lib/data/quotation-counts'
import { listRevisions, findRevision } from '@/lib/data/revisions'
import { search } from '@/lib/data/search'
import { listDecisions, saveDecision } from '@/lib/data/speaker-decisions'
import { findSpeaker, listSpeakers } from '@/lib/data/speakers'
import { listStatements } from '@/lib/data/statements'
import { findStory, listStories } from '@/lib/data/stories'
import { mergeStories, moveArticle } from '@/lib/data/story-placements'
import { analyseStory } from '@/lib/ingest/analyse-story'
import { loadSeeds } from '@/lib/ingest/load-seeds'
import { storeInput } from '@/lib/ingest/import/store-input'
import { inRoot } from '@/lib/cli/place'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
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

beforeEach(async () => {
  await client().article.deleteMany()
  await client().story.deleteMany()
  await client().removal.deleteMany()
  await store('courier', BRIDGE_COURIER, { story: HARBOUR })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await analyseStory(HARBOUR.slug)
})

/** All that a reader can see of the collection. */
async function seen() {
  const found = await search({ text: 'harbour', kind: 'articles', limit: 10 })
  return {
    listed: (await listArticles()).map(({ slug }) => slug),
    paged: (await listArticlePage({}, { limit: 10 }))?.articles.map(({ slug }) => slug),
    library: (await listLibrary({ sort: 'added', descending: false, filter: {}, limit: 10 }))?.articles.map(
      ({ slug }) => slug,
    ),
    found: found?.hits.flatMap(hit => (hit.kind === 'article' ? [hit.article.slug] : [])).sort(),
    story: (await findStory(HARBOUR.slug))?.articles.map(({ slug, siglum }) => `${siglum} ${slug}`),
    quotations: (await countQuotations({})).total,
    statements: (await listStatements()).map(({ renditions }) => renditions.map(one => one.article.slug)),
    speakers: (await listSpeakers()).map(({ name, articles }) => `${name} ${articles}`).sort(),
  }
}

test('a deleted article is gone from everything at once, and comes back as it was', async () => {
  const before = await seen()
  expect(before.statements).toEqual([['courier', 'herald']])
  const deleted = await deleteArticles(['courier', 'no-such-article'], 'list')
  expect(deleted).toMatchObject({ articles: ['courier'], stories: [HARBOUR.slug] })
  const without = await seen()
  expect(without).toMatchObject({
    listed: ['herald'],
    paged: ['herald'],
    library: ['herald'],
    found: ['herald'],
    story: ['B herald'],
    statements: [],
  })
  expect(without.quotations).toBeLessThan(before.quotations)
  expect(JSON.stringify(without)).not.toContain('courier')
  expect(await findArticle('courier')).toBeNull()
  expect(await listRevisions('courier')).toBeNull()
  expect(await findRevision('courier', 1)).toBeNull()
  // Joined anew, the story knows its other article alone.
  await analyseStory(HARBOUR.slug)
  expect((await seen()).speakers).not.toContain('Tomas Okafor 1')
  expect(await restoreArticles({ act: deleted.act ?? '' })).toMatchObject({ articles: ['courier'] })
  await analyseStory(HARBOUR.slug)
  expect(await seen()).toEqual(before)
})

test('before the story is joined anew no page of a speaker names the deleted article', async () => {
  await saveDecision(HARBOUR.slug, {
    decision: 'join',
    left: { article: 'courier', form: 'Ada Lindqvist' },
    right: { article: 'herald', form: 'Ada Lindquist' },
  })
  await analyseStory(HARBOUR.slug)
  const [quoted] = (await listSpeakers()).filter(({ articles }) => articles === 2)
  await deleteArticles(['courier'], 'page')
  const speaker = await findSpeaker(quoted?.slug ?? '')
  expect(speaker?.forms.map(({ article }) => article.slug)).toEqual(['herald'])
})

test('revisions, decisions by hand and places in stories come back', async () => {
  await store('courier', `${BRIDGE_COURIER}\n\nA ferry will run instead.`, { story: HARBOUR })
  await saveDecision(HARBOUR.slug, {
    decision: 'apart',
    left: { article: 'courier', form: 'Ada Lindqvist' },
    right: { article: 'herald', form: 'Ada Lindquist' },
  })
  await moveArticle('courier', { newStory: 'Bridges' })
  await deleteArticles(['courier'], 'page')
  expect(await listDecisions(HARBOUR.slug)).toEqual([])
  // Its story has no other article: none is shown, and loading the article again does not bring it back.
  expect((await listStories()).map(({ slug }) => slug)).toEqual([HARBOUR.slug])
  expect(await findStory('bridges')).toBeNull()
  expect(await store('courier', BRIDGE_COURIER, { story: HARBOUR })).toBe('unchanged')
  expect(await moveArticle('courier', { story: HARBOUR.slug })).toBeUndefined()
  await restoreArticles({ slug: 'courier' })
  expect((await findStory('bridges'))?.articles.map(({ slug }) => slug)).toEqual(['courier'])
  expect((await listRevisions('courier'))?.map(({ number, current }) => [number, current])).toEqual([
    [2, true],
    [1, false],
  ])
  await moveArticle('courier', { story: HARBOUR.slug })
  expect(await listDecisions(HARBOUR.slug)).toHaveLength(1)
})

test('an article comes back into the story that its story was merged into', async () => {
  await store('other', 'The pier will be painted in June, the city said.', {
    story: { slug: 'pier', title: 'The pier' },
  })
  await deleteArticles(['other'], 'list')
  await mergeStories('pier', HARBOUR.slug)
  await restoreArticles({ slug: 'other' })
  expect((await findStory(HARBOUR.slug))?.articles.map(({ slug }) => slug)).toContain('other')
})

test('its letter is its own again unless another article has it by then', async () => {
  await deleteArticles(['herald'], 'page')
  await store('third', 'The bridge is shut, and the shops are empty.', { story: HARBOUR })
  await restoreArticles({ slug: 'herald' })
  const story = await findStory(HARBOUR.slug)
  expect(story?.articles.map(({ siglum, slug }) => `${siglum} ${slug}`).sort()).toEqual([
    'A courier',
    'B third',
    'C herald',
  ])
})

describe('what is deleted', () => {
  test('is listed with when, how and until when, page by page, the last first', async () => {
    await deleteArticles(['courier'], 'page')
    await deleteArticles(['herald'], 'api')
    const first = await listDeleted({ limit: 1 })
    expect(first).toMatchObject({ total: 2, deleted: [{ way: 'api', article: { slug: 'herald' } }] })
    const second = await listDeleted({ limit: 1, after: first?.next ?? '' })
    expect(second).toMatchObject({ next: null, deleted: [{ way: 'page', story: { slug: HARBOUR.slug } }] })
    expect(second?.deleted[0]?.article.words).toBeGreaterThan(20)
    expect(await listDeleted({ limit: 1, after: 'nonsense' })).toBeNull()
  })

  test('goes for good after thirty days, with its story when none is left', async () => {
    await deleteArticles(['courier', 'herald'], 'list')
    expect(await listExpired()).toEqual([])
    await client()
      .$executeRaw`UPDATE deletions SET deleted_at = now() - interval '31 days' WHERE article_id IN (SELECT id FROM articles WHERE slug = 'courier')`
    expect(await listExpired()).toEqual(['courier'])
    expect(await removeForGood(['courier'])).toEqual(['courier'])
    expect(await client().story.count()).toBe(1)
    expect(await removeForGood(['herald'])).toEqual(['herald'])
    expect(await client().story.count()).toBe(0)
    expect(await client().revision.count()).toBe(0)
    expect(await wasDeleted('courier')).toBe(true)
  })

  test('can only be removed when it was deleted before', async () => {
    expect(await removeForGood(['courier'])).toEqual([])
    expect(await findArticle('courier')).not.toBeNull()
  })
})

describe('what comes in again after it was deleted', () => {
  const input = {
    kind: 'text',
    content: 'The tram was late again on Monday, the company said.',
    url: 'https://tram.example/late',
  } as const
  const take = (origin: 'paste' | 'bulk') => storeInput(input, {}, { origin })

  test('is a new article when a person brings it, and the old one can still come back', async () => {
    const first = await take('paste')
    await deleteArticles([first.slug], 'list')
    expect(await isDeletedAddress('https://tram.example/late')).toBe(true)
    const second = await take('paste')
    expect(second).toMatchObject({ outcome: 'created', revision: 1 })
    expect(second.slug).not.toBe(first.slug)
    await restoreArticles({ slug: first.slug })
    expect(await findArticle(first.slug)).not.toBeNull()
    const [revision] = (await listRevisions(first.slug)) ?? []
    expect(revision?.imports).toMatchObject([{ origin: 'paste' }])
  })

  test('stays away when a file or a feed brings it by itself', async () => {
    const { slug } = await take('bulk')
    await deleteArticles([slug], 'list')
    expect(await take('bulk')).toMatchObject({ outcome: 'unchanged' })
    expect(await findArticle(slug)).toBeNull()
  })
})

test('a seed that was deleted does not come back with the next start', async () => {
  const directory = inRoot('seeds')
  const [seed] = await loadSeeds({ directory })
  await deleteArticles([seed?.slug ?? ''], 'page')
  await loadSeeds({ directory })
  expect(await findArticle(seed?.slug ?? '')).toBeNull()
  await removeForGood([seed?.slug ?? ''])
  await loadSeeds({ directory })
  expect(await findArticle(seed?.slug ?? '')).toBeNull()
})

test('a text that came in while the article was being deleted does not make it half there', async () => {
  await deleteArticles(['courier'], 'page')
  const { id } = await client().article.findUniqueOrThrow({ where: { slug: 'courier' } })
  const revision = await client().revision.findFirstOrThrow({ where: { articleId: id } })
  await expect(
    client().article.update({ where: { id }, data: { currentRevisionId: revision.id } }),
  ).rejects.toThrow(/was deleted/)
})
