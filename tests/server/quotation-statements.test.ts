import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { listStatements } from '@/lib/data/statements'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import type { QuotationRecord } from '@/lib/schema/records'
import { isRendered, spokenText, statementView } from '@/lib/server/quotation-statements'
import { HARBOUR, storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const RUST = '“We cannot patch a hundred years of rust with paint and good wishes,”'
const RUST_TOO = '“We cannot mend a hundred years of rust with paint and good wishes,”'
const RUST_THREE = '“We cannot patch a hundred years of rust with varnish and good wishes,”'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const tell = (slug: string, words: string, by: string) =>
    storeSaid(slug, `${words} ${by} said.`, [{ words, by }], { story: HARBOUR })
  await tell('courier', RUST, 'Ada Lindqvist')
  await tell('herald', RUST_TOO, 'Ada Lindqvist')
  await tell('post', RUST_THREE, 'Tomas Okafor')
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

describe('a statement of three articles', () => {
  test('marks in the first rendition what any other has otherwise', async () => {
    const [statement] = await listStatements()
    const view = statementView(statement!, () => null, 'courier')!
    const marked = view.words.filter(({ differs }) => differs).map(({ text }) => text)
    expect(marked).toEqual(['patch', 'paint'])
    expect(view.words.map(({ text }) => text).join('')).toBe(RUST.slice(1, -2))
    expect(isRendered(view)).toBe(true)
  })

  test('says from each article’s side who is another speaker', async () => {
    const [statement] = await listStatements()
    const relationsFrom = (slug: string) =>
      Object.fromEntries(
        statementView(statement!, () => null, slug)!.renditions.map(({ quotation, comparison }) => [
          quotation.article.slug,
          comparison?.relation ?? 'here',
        ]),
      )
    expect(relationsFrom('courier')).toEqual({ courier: 'here', herald: 'reworded', post: 'other-speaker' })
    expect(relationsFrom('post')).toEqual({
      post: 'here',
      courier: 'other-speaker',
      herald: 'other-speaker',
    })
  })
})

describe('the words of an interrupted statement', () => {
  const said = (ordinal: number, over: Partial<QuotationRecord>): QuotationRecord => ({
    id: String(ordinal),
    ordinal,
    start: ordinal * 10,
    end: ordinal * 10 + 5,
    kind: 'direct',
    content: `piece ${ordinal}`,
    cue: null,
    speaker: null,
    certainty: 'none',
    confidence: 0,
    candidates: [],
    statement: null,
    interrupted: 1,
    ...over,
  })

  test('are all its pieces, but not a fragment that stands in reported speech', () => {
    const first = said(0, {})
    const all = [
      first,
      said(1, {}),
      said(2, { kind: 'indirect', interrupted: null, end: 40 }),
      said(3, { kind: 'partial' }),
      said(5, { interrupted: 2 }),
    ]
    expect(spokenText(first, all)).toBe('piece 0 … piece 1')
    expect(spokenText(all[4]!, all)).toBe('piece 5')
  })

  test('have no marks at the breaks and where a paragraph opens them again', () => {
    const first = said(0, { content: '“It is fine,”' })
    const second = said(1, { content: '“Every time,\n\n“it is fine,”' })
    expect(spokenText(first, [first, second])).toBe('It is fine … Every time, it is fine')
  })
})
