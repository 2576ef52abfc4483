import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findArticle, findArticlesOfStory } from '@/lib/data/articles'
import { closeDatabase } from '@/lib/data/client'
import { listStatements } from '@/lib/data/statements'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import type { ArticleView, Inline } from '@/lib/schema/article-view'
import { articleText } from '@/lib/server/article-files'
import { articleView } from '@/lib/server/article-view'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await store('courier', BRIDGE_COURIER, {
    story: HARBOUR,
    headline: { text: 'Harbour bridge to close for a year', basis: 'stated' },
  })
  await store('herald', BRIDGE_HERALD, { story: HARBOUR })
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

async function viewOf(slug: string): Promise<ArticleView> {
  const articles = (await findArticlesOfStory(HARBOUR.slug)) ?? []
  const article = articles.find(one => one.slug === slug)!
  return articleView(article, {
    others: articles.filter(one => one.slug !== slug),
    statements: await listStatements({ article: slug }),
    origin: 'http://localhost',
    today: '2026-11-22',
  })
}

const wordsOf = (parts: readonly Inline[]): string =>
  parts.map(part => (part.kind === 'text' ? part.text : wordsOf(part.parts))).join('')

describe('an article', () => {
  test('shows its paragraphs word for word', async () => {
    const { paragraphs } = await viewOf('courier')
    for (const { parts } of paragraphs) expect(BRIDGE_COURIER).toContain(wordsOf(parts))
    expect(paragraphs).toHaveLength(3)
  })

  test('does not show twice a headline that was stated and stands as the first paragraph', async () => {
    const article = (await findArticle('herald'))!
    const [first] = article.revision.body
    const headline = article.revision.text.slice(first!.start, first!.end)
    const visit = { others: [], statements: [], origin: '', today: '2026-11-22' }
    const view = articleView({ ...article, headline }, visit)
    expect(wordsOf(view.headline?.parts ?? [])).toBe(headline)
    expect(view.paragraphs).toHaveLength(article.revision.body.length - 1)
  })

  test('leads from what the other tells too to the comparison, and says what stands only here', async () => {
    const { paragraphs, facts } = await viewOf('courier')
    const rust = paragraphs.find(({ parts }) => wordsOf(parts).includes('rust'))!
    expect(rust.told.map(({ article }) => article.slug)).toEqual(['herald'])
    expect(rust.told[0]?.passages.every(number => number > 0)).toBe(true)
    const danger = paragraphs.find(({ parts }) => wordsOf(parts).includes('danger'))!
    expect(danger).toMatchObject({ told: [], onlyHere: danger.sentences })
    expect(facts.onlyHere).toBeGreaterThanOrEqual(danger.sentences)
  })

  test('names the speaker in the margin and shows how the other renders the statement', async () => {
    const { paragraphs, facts } = await viewOf('courier')
    const rust = paragraphs.find(({ parts }) => wordsOf(parts).includes('rust'))!
    expect(rust.quoted.map(({ speaker }) => speaker?.resolved)).toEqual(['Ada Lindqvist'])
    const [statement] = rust.statements
    expect(statement?.renditions.map(({ quotation }) => quotation.article.slug)).toEqual([
      'courier',
      'herald',
    ])
    expect(statement?.words.map(({ text }) => text).join('')).toContain('cannot patch')
    expect(facts.reworded).toBe(rust.statements.length)
  })

  test('compares from its own side, whichever rendition is stored as the first', async () => {
    const { paragraphs } = await viewOf('herald')
    const statements = paragraphs.flatMap(({ statements }) => statements)
    expect(statements[0]?.renditions[0]?.quotation.article.slug).toBe('herald')
    const pieces = statements[0]?.renditions[1]?.comparison?.pieces ?? []
    expect(pieces.map(({ left }) => left).join('')).toContain('can’t patch')
    expect(pieces.map(({ right }) => right).join('')).toContain('cannot patch')
  })
})

test('the text is downloaded exactly as captured', async () => {
  const answer = await articleText(new Request('http://localhost/articles/courier/text'), {
    params: Promise.resolve({ slug: 'courier' }),
  })
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toBe(BRIDGE_COURIER)
})
