import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoryFacts, StoryFinding } from '@/components/story/story-finding'
import { findArticle } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import type { CoverageView, StoryView } from '@/lib/schema/story-view'
import { collationOf } from '@/lib/server/collations'
import { loadStory } from '@/lib/server/story'
import { chooseArticles, MOST_COMPARED } from '@/lib/server/story-choice'
import { loadCoverage } from '@/lib/server/story-coverage-page'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

/** The courier's report, edited: one sentence is worded otherwise, one is new. */
const BRIDGE_POST = `${BRIDGE_COURIER.replace('will close the harbour bridge in May', 'plans to shut the harbour bridge in May')}

The first stones of the bridge were laid by convicts from the old prison.`

const MARKET = { slug: 'market', title: 'The market' }
const QUAY = { slug: 'quay', title: 'The quay' }
const MANY = MOST_COMPARED + 2

const day = (from: string) => ({ from, to: from, basis: 'stated', words: null }) as const

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await store('courier', BRIDGE_COURIER, { story: HARBOUR, day: day('2026-03-04') })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR, day: day('2026-03-03') })
  await store('post', BRIDGE_POST, { story: HARBOUR })
  await store('alone', 'The market opens at six.\n\nNobody knows why.', { story: MARKET })
  for (let number = 1; number <= MANY; number++) {
    await store(`quay-${number}`, `The quay is closed. Ship number ${number} waits outside the harbour.`, {
      story: QUAY,
    })
  }
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const slugs = ({ compared }: Pick<StoryView, 'compared'>): string[] => compared.map(({ slug }) => slug)
const finding = (view: StoryView): string => renderToStaticMarkup(createElement(StoryFinding, { view }))
const facts = (view: StoryView): string =>
  renderToStaticMarkup(createElement(StoryFacts, { view })).replace(/<\/?b>/g, '')

describe('a story', () => {
  test('says which articles are one report, and has them in the order of their letters', async () => {
    const view = await loadStory(HARBOUR.slug, {})
    expect(slugs(view)).toEqual(['courier', 'herald', 'post'])
    expect(view.versions).toEqual([[0, 2]])
    expect(finding(view)).toMatch(
      /^Three articles tell this story\. Two are (nearly the same|versions of one) report\.$/,
    )
    expect(facts(view)).toMatch(/^A and C have \d+\s% of their wording in common, no other two more than/)
  })

  test('measures every pair once and begins with the one that tells most of the same in other words', async () => {
    const view = await loadStory(HARBOUR.slug, {})
    expect(view.pairs.map(({ left, right }) => `${left}-${right}`)).toEqual(['0-1', '0-2', '1-2'])
    const kin = view.pairs.find(({ left, right }) => left === 0 && right === 2)
    expect(kin?.shared).toBe(Math.max(...view.pairs.map(({ shared }) => shared)))
    expect(view.suggested?.differing).toBeGreaterThan(0)
  })

  test('tells what has no match in another article, with an address in its own', async () => {
    const view = await loadStory(HARBOUR.slug, {})
    const post = view.alone[2]
    expect(post?.examples.map(({ words }) => words)).toContain(
      'The first stones of the bridge were laid by convicts from the old prison.',
    )
    expect(post?.examples.every(({ href }) => href.startsWith('/articles/post#'))).toBe(true)
  })

  test('lists the statements that several of its articles carry, with every rendition', async () => {
    const { statements, statementCount } = await loadStory(HARBOUR.slug, {})
    expect(statements).toHaveLength(statementCount)
    const rust = statements.find(({ words }) => words.some(({ text }) => text.includes('rust with paint')))
    const outlets = rust?.renditions.map(({ quotation }) => quotation.article.slug)
    expect(outlets?.sort()).toEqual(['courier', 'herald', 'post'])
  })

  test('of one article has nothing to measure and says so', async () => {
    const view = await loadStory(MARKET.slug, {})
    expect(finding(view)).toBe('One article tells this story.')
    expect([view.pairs, view.versions, view.suggested]).toEqual([[], [], null])
  })

  test('that is not known is a page that is not found, whatever the address looks like', async () => {
    for (const slug of ['nothing-here', '../etc', 'Ä', ''])
      await expect(loadStory(slug, {})).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/)
  })
})

describe('a story of very many articles', () => {
  test('compares the first of them, and others when the address asks for them', async () => {
    const view = await loadStory(QUAY.slug, {})
    expect(view.articles).toHaveLength(MANY)
    expect(view.compared).toHaveLength(MOST_COMPARED)
    const last = await loadStory(QUAY.slug, { article: [`quay-${MANY}`, 'quay-2'] })
    expect(slugs(last)).toEqual(['quay-2', `quay-${MANY}`])
    expect(finding(last)).toMatch(/^Fourteen articles tell this story\. The two compared here are /)
  })

  test('compares fewer of them when they are very long, but never fewer than two', async () => {
    const { articles } = await loadStory(QUAY.slug, {})
    const chosenOf = (segments: number): number =>
      chooseArticles(
        articles.map(article => ({ ...article, segments })),
        [],
      ).length
    expect(chosenOf(40)).toBe(MOST_COMPARED)
    expect(chosenOf(1_000)).toBeLessThan(MOST_COMPARED)
    expect(chosenOf(1_000)).toBeGreaterThan(chosenOf(3_000))
    expect(chosenOf(1_000_000)).toBe(2)
  })

  test('takes an address that asks for nonsense as one that asks for nothing', async () => {
    const usual = slugs(await loadStory(QUAY.slug, {}))
    for (const article of ['quay-2', ['quay-2', 'no-such'], ['', '%%', 'quay-2 quay-3'], ' '])
      expect(slugs(await loadStory(QUAY.slug, { article }))).toEqual(usual)
  })
})

describe('the coverage of a story', () => {
  const words = ({ rows }: CoverageView): string[] => rows.map(({ lead, cells }) => cells[lead]!.words)

  test('has every sentence of every article once, in one of the two lists', async () => {
    const [several, one] = await Promise.all([
      loadCoverage(HARBOUR.slug, {}),
      loadCoverage(HARBOUR.slug, { show: 'one' }),
    ])
    expect([several.counts.several, one.counts.one]).toEqual([several.rows.length, one.rows.length])
    for (const [index, { slug }] of several.compared.entries()) {
      const told = [...several.rows, ...one.rows].map(({ cells }) => cells[index]!.words)
      const { text, segments } = (await findArticle(slug))!.revision
      for (const { start, end } of segments)
        expect(told.filter(passage => passage.includes(text.slice(start, end)))).toHaveLength(1)
    }
    expect(words(one)).toContain('Shop owners were angry.')
    expect(words(several).join(' ')).toContain('rust with paint')
  })

  test('leads from a mark to the row of the comparison that has both wordings', async () => {
    const { rows, compared } = await loadCoverage(HARBOUR.slug, {})
    let led = 0
    for (const { cells, lead } of rows) {
      expect(cells[lead]?.comparison).toBeNull()
      for (const [index, { comparison }] of cells.entries()) {
        if (comparison === null) continue
        const [, left, right, number] = /^\/compare\/([^/]+)\/([^#]+)#p(\d+)$/.exec(comparison) ?? []
        expect([left, right].sort()).toEqual([compared[index]!.slug, compared[lead]!.slug].sort())
        const collation = collationOf((await findArticle(left!))!, (await findArticle(right!))!)
        const passage = collation.passages.find(row => row.number === Number(number))
        expect(passage?.left.length).toBeGreaterThan(0)
        expect(passage?.right.length).toBeGreaterThan(0)
        led++
      }
    }
    expect(led).toBeGreaterThan(3)
  })

  test('shows the usual rows when the address asks for others than there are', async () => {
    const usual = words(await loadCoverage(HARBOUR.slug, {}))
    for (const search of [
      { show: 'everything' },
      { from: '0' },
      { from: '9999' },
      { show: ['one', 'all'] },
      { from: '1.5' },
    ])
      expect(words(await loadCoverage(HARBOUR.slug, search))).toEqual(usual)
  })

  test('never counts as without a match what a comparison lays side by side', async () => {
    const { alone, compared } = await loadStory(HARBOUR.slug, {})
    const records = await Promise.all(compared.map(async ({ slug }) => (await findArticle(slug))!))
    for (const [index, article] of records.entries()) {
      const others = records.filter(other => other !== article)
      const matched = new Set(
        others.flatMap(other =>
          collationOf(article, other).passages.flatMap(({ left, right }) => (right.length > 0 ? left : [])),
        ),
      )
      expect(alone[index]?.passages).toBe(article.revision.segments.length - matched.size)
    }
    expect(alone.some(({ passages }) => passages > 0)).toBe(true)
  })

  test('groups what has no match by article, in its own order', async () => {
    const { rows } = await loadCoverage(HARBOUR.slug, { show: 'one' })
    const leads = rows.map(({ lead }) => lead)
    expect(leads).toEqual([...leads].sort((a, b) => a - b))
  })
})
