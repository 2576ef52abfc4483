import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RevisionTable } from '@/components/revisions/revision-table'
import { closeDatabase } from '@/lib/data/client'
import { storeInput } from '@/lib/ingest/import/store-input'
import { loadRevisionComparison, loadRevisions } from '@/lib/server/revisions'
import { BRIDGE_COURIER } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
let slug: string
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const keep = (content: string) =>
    storeInput(
      { kind: 'text', content, url: 'https://courier.example/bridge' },
      { outlet: 'The Courier' },
      { origin: 'address' },
    )
  slug = (await keep(BRIDGE_COURIER)).slug
  await keep(BRIDGE_COURIER.replaceAll('“', '"').replaceAll('”', '"'))
  await keep(BRIDGE_COURIER.replace('in May', 'in June'))
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

test('every captured text is listed, with what changed from the one before', async () => {
  const view = await loadRevisions(slug)
  expect(view.revisions.map(({ number, change }) => [number, change])).toEqual([
    [3, 'wording'],
    [2, 'typography'],
    [1, 'first'],
  ])
  expect(view.reworded).toBe(1)
  const words = renderToStaticMarkup(createElement(RevisionTable, { view })).replace(/<[^>]+>/g, ' ')
  expect(words).toContain('only marks, blanks or capitals')
  expect(words).toContain('fetched: https://courier.example/bridge')
})

test('any two are compared, the older on the left, with the words that changed', async () => {
  const compared = await loadRevisionComparison(slug, '3', '1')
  expect([compared?.from, compared?.to, compared?.change]).toEqual([1, 3, 'wording'])
  const view = compared!.view
  expect([view.left.siglum, view.right.siglum, view.kept]).toEqual(['R1', 'R3', false])
  const changed = view.passages.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'change'))
  expect(changed.map(({ left, right }) => [left.trim(), right.trim()])).toEqual([['May', 'June']])
})

test('what names no two revisions compares nothing', async () => {
  for (const [from, to] of [
    ['', ''],
    ['1', '1'],
    ['1', '9'],
    ['one', '2'],
    ['-1', '2'],
    ['99999999999999', '1'],
  ] as const)
    expect(await loadRevisionComparison(slug, from, to)).toBeNull()
})
