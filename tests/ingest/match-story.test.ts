import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, database } from '@/lib/data/client'
import {
  findStoryAlias,
  mergeStories,
  moveArticle,
  rejectProposal,
  renameStory,
  splitStory,
} from '@/lib/data/story-placements'
import { findStoryCandidates } from '@/lib/data/story-candidates'
import { listProposals } from '@/lib/data/story-proposals'
import { findStory, listStories } from '@/lib/data/stories'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { readInput } from '@/lib/ingest/import/read-input'
import { matchStoredArticle } from '@/lib/ingest/match-story'
import { proposeStory } from '@/lib/ingest/propose-story'
import { store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let postgres: TestDatabase
beforeAll(async () => {
  postgres = await createTestDatabase()
  process.env.DATABASE_URL = postgres.url
})
afterAll(async () => {
  await closeDatabase()
  await postgres.drop()
})
beforeEach(async () => {
  await database().$executeRaw`TRUNCATE articles, stories, outlets RESTART IDENTITY CASCADE`
})

const FERRY_ONE = `Ferry sinks off Korvala, dozens missing

At least 31 people drowned on Sunday when the ferry Santa Ilka sank off the island of Korvala, the coastguard said.

The ferry left the port of Brenmouth at dawn with 214 people on board, 74 more than it was licensed to carry.

“We heard a crack and then everyone was screaming,” said Joana Tellermann, a teacher who clung to a box for three hours.

President Luis Amarovic declared three days of mourning and promised an inquiry.`

const FERRY_TWO = `31 dead as overloaded Santa Ilka goes down

The overloaded ferry Santa Ilka sank off Korvala island on Sunday and at least 31 people drowned, officials said.

It was carrying 214 passengers from Brenmouth although its licence allowed only 140, the coastguard said.

Joana Tellermann, a teacher, said she had heard a crack before people began to scream.

Three days of mourning were declared by President Luis Amarovic, who promised an inquiry.`

const FERRY_THREE = `Mourning in Korvala after the Santa Ilka disaster

Flags flew at half mast in Korvala on Sunday evening after the ferry Santa Ilka, which had left Brenmouth with 214 people, sank and 31 drowned.

President Luis Amarovic promised an inquiry into why the licence for 140 passengers was ignored by the coastguard.

The teacher Joana Tellermann, who survived on a box, asked why nobody had stopped the ship.`

const OTHER_FERRY = `Ferry sinks off Pelandra, dozens missing

At least 18 people drowned on Thursday when the ferry Marigold Star sank off the island of Pelandra, the coastguard said.

The ferry left the port of Oskarstad at dawn with 96 people on board, 20 more than it was licensed to carry.

“We heard a bang and then everyone was running,” said Petra Holmgard, a nurse who clung to a plank for two hours.

President Anton Velisar declared two days of mourning and promised an inquiry.`

const storyOf = async (slug: string) => {
  const row = await database().storyArticle.findFirst({
    where: { article: { slug } },
    select: { story: { select: { slug: true } } },
  })
  return row?.story.slug ?? null
}

/** The text with a paragraph of ninety words that begin so and stand nowhere else, as a long report has them. */
function withOwnWords(text: string, prefix: string): string {
  const letters = 'abdefgiklmnoprstuv'
  const own = Array.from({ length: 90 }, (_, k) => {
    const [first, second] = [letters[k % 18]!, letters[Math.floor(k / 18)]!]
    return `${prefix}${first}${second}rin`
  })
  const sentences = Array.from(
    { length: 15 },
    (_, k) => `They spoke of ${own.slice(6 * k, 6 * k + 6).join(' ')}.`,
  )
  const [headline = '', ...rest] = text.split('\n\n')
  return [headline, sentences.join(' '), ...rest].join('\n\n')
}

async function storeAndMatch(slug: string, text: string) {
  await store(slug, text, { headline: { text: text.split('\n')[0]!, basis: 'stated' } })
  return matchStoredArticle(slug)
}

describe('an article that comes in', () => {
  test('makes a story with one in none that reports the same event, and joins it later', async () => {
    expect(await storeAndMatch('one', FERRY_ONE)).toMatchObject({ outcome: 'alone', story: null })
    expect(await storeAndMatch('two', FERRY_TWO)).toMatchObject({ outcome: 'joined' })
    expect(await storeAndMatch('three', FERRY_THREE)).toMatchObject({ outcome: 'joined' })
    const [story, ...others] = await listStories()
    expect(others).toEqual([])
    expect(story?.title).toBe('Ferry sinks off Korvala, dozens missing')
    expect(story?.articles.map(article => article.slug).sort()).toEqual(['one', 'three', 'two'])
    // Its people are joined by the same means as ever.
    expect(await analyseStaleStories()).toBe(1)
  })

  test('is found although it has dozens of words that no other has', async () => {
    expect(await storeAndMatch('one', withOwnWords(FERRY_ONE, 'qu'))).toMatchObject({ outcome: 'alone' })
    const draft = readInput({ kind: 'text', content: withOwnWords(FERRY_TWO, 'zo') })
    expect((await proposeStory(draft))?.other).toMatchObject({ slug: 'one' })
    expect(await storeAndMatch('two', withOwnWords(FERRY_TWO, 'zo'))).not.toMatchObject({ outcome: 'alone' })
  })

  test('is measured by how common the words of both sides are, not its own alone', async () => {
    for (const [place, text] of [FERRY_ONE, FERRY_TWO, OTHER_FERRY].entries()) await store(`a${place}`, text)
    const { id } = await database().article.findUniqueOrThrow({ where: { slug: 'a0' }, select: { id: true } })
    const { background } = await findStoryCandidates(id, 30)
    expect(background.articles).toBe(3)
    expect(background.containing('korvala')).toBe(2)
    // Only the other ferry has it.
    expect(background.containing('pelandra')).toBe(1)
  })

  test('stays alone beside the same words about another event', async () => {
    await storeAndMatch('one', FERRY_ONE)
    expect(await storeAndMatch('other', OTHER_FERRY)).not.toMatchObject({ outcome: 'joined' })
    expect(await listStories()).toEqual([])
  })

  test('is not joined with one published months apart', async () => {
    const day = (date: string) => ({ day: { from: date, to: date, basis: 'stated' as const, words: null } })
    await store('one', FERRY_ONE, day('2025-03-02'))
    await store('two', FERRY_TWO, day('2025-09-02'))
    expect(await matchStoredArticle('two')).toMatchObject({ outcome: 'alone' })
  })

  test('several at the same time make one story', async () => {
    await store('one', FERRY_ONE)
    await store('two', FERRY_TWO)
    await store('three', FERRY_THREE)
    await Promise.all(['one', 'two', 'three'].map(matchStoredArticle))
    for (const slug of ['one', 'two', 'three']) await matchStoredArticle(slug)
    const stories = await listStories()
    expect(stories.map(story => story.articles.length)).toEqual([3])
  })

  test('that is not there is gone', async () => {
    expect(await matchStoredArticle('nothing')).toEqual({ outcome: 'gone', story: null, score: 0 })
  })
})

describe('an article that is not saved yet', () => {
  const propose = (content: string) => proposeStory(readInput({ kind: 'text', content }))

  test('is told the story that it would join, or the article that it would make one with', async () => {
    expect(await propose(FERRY_TWO)).toBeNull()
    await storeAndMatch('one', FERRY_ONE)
    const withOne = await propose(FERRY_TWO)
    expect(withOne).toMatchObject({ isSure: true, story: null, other: { slug: 'one' } })
    expect(withOne?.evidence.map(({ left }) => left)).toContain('Korvala')
    await storeAndMatch('two', FERRY_TWO)
    expect(await propose(FERRY_THREE)).toMatchObject({
      isSure: true,
      story: { title: 'Ferry sinks off Korvala, dozens missing' },
      other: null,
    })
    // Nothing was stored for having asked.
    expect((await listStories()).map(story => story.articles.length)).toEqual([2])
  })

  test('is not told the same words about another event as sure', async () => {
    await storeAndMatch('one', FERRY_ONE)
    expect((await propose(OTHER_FERRY))?.isSure ?? false).toBe(false)
  })
})

describe('what people decide', () => {
  beforeEach(async () => {
    await storeAndMatch('one', FERRY_ONE)
    await storeAndMatch('two', FERRY_TWO)
  })

  test('an article moved out stays out, and nothing is matched with it', async () => {
    const story = await storyOf('two')
    expect(await moveArticle('two', null)).toBeNull()
    expect(await matchStoredArticle('two')).toMatchObject({ outcome: 'placed', story: null })
    await storeAndMatch('three', FERRY_THREE)
    expect(await storyOf('three')).toBe(story)
    expect(await storyOf('two')).toBeNull()
  })

  test('an article moved to another story stays there when it is loaded again', async () => {
    const moved = await moveArticle('two', { newStory: 'Ships that were overloaded' })
    await store('two', `${FERRY_TWO}\n\nMore was to follow.`, { story: { slug: 'loaded', title: 'Loaded' } })
    expect(await storyOf('two')).toBe(moved?.slug)
    await matchStoredArticle('two')
    expect(await storyOf('two')).toBe(moved?.slug)
  })

  test('the last article to leave takes the story with it', async () => {
    await moveArticle('one', null)
    await moveArticle('two', null)
    expect(await listStories()).toEqual([])
  })

  test('two stories become one, whose old address leads to it', async () => {
    const other = await moveArticle('two', { newStory: 'The second' })
    const first = await storyOf('one')
    const merged = await mergeStories(other!.slug, first!)
    expect(merged?.slug).toBe(first)
    expect((await findStory(first!))?.articles.map(article => article.slug)).toEqual(['one', 'two'])
    expect(await findStoryAlias(other!.slug)).toEqual(merged)
    expect(await findStory(other!.slug)).toBeNull()
  })

  test('a story taken apart stays apart', async () => {
    await storeAndMatch('three', FERRY_THREE)
    const old = await storyOf('one')
    const made = await splitStory(old!, { articles: ['three'], title: 'The mourning' })
    expect(await storyOf('three')).toBe(made?.slug)
    await matchStoredArticle('three')
    expect(await storyOf('three')).toBe(made?.slug)
    expect(await splitStory(old!, { articles: ['one', 'two'], title: 'All' })).toBeNull()
    expect(await splitStory(old!, { articles: ['three'], title: 'Not in it' })).toBeNull()
  })

  test('a title given by hand outlives loading', async () => {
    await store('named', OTHER_FERRY, { story: { slug: 'marigold', title: 'Marigold Star' } })
    await renameStory('marigold', 'The sinking of the Marigold Star')
    await store('named', `${OTHER_FERRY}\n\nMore was to follow.`, {
      story: { slug: 'marigold', title: 'Marigold Star' },
    })
    expect((await findStory('marigold'))?.title).toBe('The sinking of the Marigold Star')
    expect(await renameStory('nothing', 'Nothing')).toBeNull()
  })

  test('a proposal that was rejected is not made again', async () => {
    await moveArticle('two', null)
    const { id: articleId } = (await database().article.findUnique({ where: { slug: 'two' } }))!
    const story = (await database().story.findFirst())!
    await database().storyPlacement.deleteMany({ where: { articleId } })
    await database().storyProposal.create({
      data: { articleId, storyId: story.id, score: 0.5, evidence: [] },
    })
    expect((await listProposals({ limit: 5 })).map(({ article }) => article.slug)).toEqual(['two'])
    expect(await rejectProposal('two')).toBe(true)
    expect(await rejectProposal('two')).toBe(false)
    expect(await matchStoredArticle('two')).toMatchObject({ outcome: 'alone' })
  })
})
