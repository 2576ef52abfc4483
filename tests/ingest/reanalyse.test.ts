import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { findArticle, findArticlesOfStory } from '@/lib/data/articles'
import { closeDatabase, database } from '@/lib/data/client'
import { countQuotations } from '@/lib/data/quotation-counts'
import { deleteDecision, listDecisions, saveDecision } from '@/lib/data/speaker-decisions'
import { findSpeaker, listSpeakers } from '@/lib/data/speakers'
import { saveStoryPeople } from '@/lib/data/story-people'
import { findStoryQuotations } from '@/lib/data/story-quotations'
import { listStatements } from '@/lib/data/statements'
import { analyseStaleStories, analyseStory } from '@/lib/ingest/analyse-story'
import { reanalyse } from '@/lib/ingest/reanalyse'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

/** Two articles about the same day in which one surname is two people. */
const FIRE = { slug: 'mill-fire', title: 'The mill fire' }
const FIRE_STAR = `“The fire was out by noon,” fire chief Paul Weber said.

“We lost everything,” said Weber.`
const FIRE_POST = `“The fire was out by noon,” said Paul Weber, the fire chief.

“I saw the smoke from my kitchen,” Clara Weber, a neighbour, said.`

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await store('courier', BRIDGE_COURIER, { story: HARBOUR })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await store('star', FIRE_STAR, { story: FIRE })
  await store('post', FIRE_POST, { story: FIRE })
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

/** What a reader sees of a story, without the serial numbers of rows. */
async function seen(story: string) {
  const articles = await findArticlesOfStory(story)
  return {
    articles: articles?.map(({ revision, ...summary }) => ({
      ...summary,
      ...revision,
      quotations: revision.quotations.map(quotation => ({ ...quotation, id: null })),
    })),
    statements: (await listStatements({ story })).map(({ id, difference, renditions }) => [
      id,
      difference,
      renditions.map(({ relation, article, ordinal }) => [relation, article.slug, ordinal]),
    ]),
    speakers: await Promise.all((await listSpeakers({ story })).map(({ slug }) => findSpeaker(slug))),
  }
}

const speakerOf = async (article: string, words: string) => {
  const quotations = (await findArticle(article))?.revision.quotations ?? []
  return quotations.find(({ content }) => content.includes(words))?.speaker
}

describe('reanalysing', () => {
  test('everything gives what was there, at the same addresses', async () => {
    const before = [await seen(HARBOUR.slug), await seen(FIRE.slug), await countQuotations({})]
    const done: number[] = []
    expect(await reanalyse({ onText: count => done.push(count) })).toEqual({ texts: 4, stories: 2 })
    expect(done).toEqual([1, 2, 3, 4])
    expect([await seen(HARBOUR.slug), await seen(FIRE.slug), await countQuotations({})]).toEqual(before)
  })

  test('only what is stale leaves the rest alone', async () => {
    expect(await reanalyse({ staleOnly: true })).toEqual({ texts: 0, stories: 0 })
    await database().$executeRaw`UPDATE analyses SET version = ${ANALYSIS_VERSION + 1}
      WHERE article_id = (SELECT id FROM articles WHERE slug = 'star')`
    const before = (await findArticle('post'))?.revision.quotations.map(({ id }) => id)
    expect(await reanalyse({ staleOnly: true })).toEqual({ texts: 1, stories: 1 })
    expect((await findArticle('star'))?.revision.analysisVersion).toBe(ANALYSIS_VERSION)
    expect((await findArticle('post'))?.revision.quotations.map(({ id }) => id)).toEqual(before)
  })

  test('rebuilds what was stored wrong', async () => {
    const before = await seen(HARBOUR.slug)
    await database().$executeRaw`DELETE FROM quotations`
    await database().$executeRaw`DELETE FROM segments`
    await database().$executeRaw`UPDATE analyses SET words = 0, headline_start = NULL, headline_end = NULL`
    expect(await seen(HARBOUR.slug)).not.toEqual(before)
    await reanalyse()
    expect(await seen(HARBOUR.slug)).toEqual(before)
  })

  test('reaches old revisions too', async () => {
    await store('courier', `${BRIDGE_COURIER}\n\nCorrected on Wednesday.`, { story: HARBOUR })
    await store('courier', BRIDGE_COURIER, { story: HARBOUR })
    expect((await reanalyse()).texts).toBe(5)
    const versions = await database().$queryRaw<{ version: number }[]>`SELECT DISTINCT version FROM analyses`
    expect(versions).toEqual([{ version: ANALYSIS_VERSION }])
  })

  test('follows a headline that was found, and keeps one that was stated', async () => {
    const stated = { text: 'As the outlet has it', basis: 'stated' } as const
    await store('courier-stated', BRIDGE_COURIER, { headline: stated })
    await database().$executeRaw`UPDATE articles SET headline = 'Stale' WHERE slug = 'herald'`
    await reanalyse()
    expect((await findArticle('courier-stated'))?.headline).toBe(stated.text)
    expect((await findArticle('herald'))?.headline).not.toBe('Stale')
  })
})

describe('a decision about two speakers', () => {
  const star = { article: 'star', form: 'Paul Weber' }
  const post = { article: 'post', form: 'Paul Weber' }
  const clara = { article: 'post', form: 'Clara Weber' }

  test('to keep them apart outlives every re-analysis, until it is taken back', async () => {
    const together = await speakerOf('star', 'out by noon')
    expect((await speakerOf('post', 'out by noon'))?.slug).toBe(together?.slug)
    expect(await saveDecision(FIRE.slug, { decision: 'apart', left: star, right: post })).toBe(true)
    for (let round = 0; round < 2; round++) {
      await reanalyse()
      const apart = [await speakerOf('star', 'out by noon'), await speakerOf('post', 'out by noon')]
      expect(apart[0]?.slug).not.toBe(apart[1]?.slug)
    }
    expect(await deleteDecision(FIRE.slug, post, star)).toBe(true)
    expect(await deleteDecision(FIRE.slug, post, star)).toBe(false)
    await analyseStaleStories()
    expect((await speakerOf('post', 'out by noon'))?.slug).toBe(
      (await speakerOf('star', 'out by noon'))?.slug,
    )
  })

  test('to join them is kept too, and is the only one about the two', async () => {
    expect((await speakerOf('post', 'smoke'))?.slug).not.toBe((await speakerOf('star', 'out by noon'))?.slug)
    await saveDecision(FIRE.slug, { decision: 'apart', left: clara, right: star })
    await saveDecision(FIRE.slug, { decision: 'join', left: star, right: clara })
    expect(await listDecisions(FIRE.slug)).toHaveLength(1)
    await reanalyse()
    expect((await speakerOf('post', 'smoke'))?.slug).toBe((await speakerOf('star', 'out by noon'))?.slug)
    await deleteDecision(FIRE.slug, star, clara)
    await analyseStaleStories()
  })

  test('about one form, or an article of another story, is none', async () => {
    expect(await saveDecision(FIRE.slug, { decision: 'apart', left: star, right: star })).toBe(false)
    const elsewhere = { article: 'courier', form: 'Ada Lindqvist' }
    expect(await saveDecision(FIRE.slug, { decision: 'join', left: star, right: elsewhere })).toBe(false)
    expect(await listDecisions(FIRE.slug)).toEqual([])
  })
})

describe('at the same time', () => {
  test('storing, re-analysing and joining bear each other, and the last word is right', async () => {
    const before = await seen(FIRE.slug)
    const many = Array.from({ length: 6 }, (_, n) => n)
    await Promise.all([
      ...many.map(n => store('post', n % 2 ? FIRE_POST : `${FIRE_POST} `, { story: FIRE })),
      ...many.map(n => store('star', FIRE_STAR, { story: FIRE, credit: `Wire ${n}` })),
      ...many.map(() => analyseStory(FIRE.slug)),
      reanalyse(),
    ])
    await store('post', FIRE_POST, { story: FIRE })
    await store('star', FIRE_STAR, { story: FIRE })
    await reanalyse()
    expect(await seen(FIRE.slug)).toEqual(before)
  })

  test('people joined from quotations that have changed since are not stored', async () => {
    const from = await findStoryQuotations(FIRE.slug)
    await store('star', `${FIRE_STAR} `, { story: FIRE })
    const nobody = { people: [], statements: [] }
    expect(from && (await saveStoryPeople(FIRE.slug, ANALYSIS_VERSION, from, nobody))).toBe(false)
    await analyseStaleStories()
    expect(await listSpeakers({ story: FIRE.slug })).not.toEqual([])
  })
})

test('a story that is not there is not analysed', async () => {
  expect(await analyseStory('nowhere')).toBe(false)
})
