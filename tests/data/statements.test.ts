import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RenditionRelation } from '@/lib/analysis/people/model'
import { findArticle } from '@/lib/data/articles'
import { closeDatabase, database } from '@/lib/data/client'
import { countStatements, findStatement, listStatements } from '@/lib/data/statements'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { HARBOUR, storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const RUST = '“We cannot patch a hundred years of rust with paint and good wishes,”'
const RUST_TOO = '“We can’t patch a hundred years of rust with paint and with good wishes,”'
const FERRY = '“A ferry will carry people and bicycles across every ten minutes from May,”'
const ALONE = '“Nobody asked us before they drew up these plans,”'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  await storeSaid(
    'courier',
    `${RUST} Mayor Ada Lindqvist said.\n\n${FERRY} Tomas Okafor said.`,
    [
      { words: RUST, by: 'Ada Lindqvist' },
      { words: FERRY, by: 'Tomas Okafor' },
    ],
    { story: HARBOUR },
  )
  await storeSaid(
    'herald',
    `${FERRY} Tomas Okafor said.\n\n${RUST_TOO} Ada Lindqvist said.\n\n${ALONE} said Mara Petrov.`,
    [
      { words: FERRY, by: 'Tomas Okafor' },
      { words: RUST_TOO, by: 'Ada Lindqvist' },
      { words: ALONE, by: 'Mara Petrov' },
    ],
    { story: HARBOUR },
  )
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

describe('statements', () => {
  test('that two articles carry stand together, the one told most differently first', async () => {
    const statements = await listStatements()
    const told = statements.map(({ renditions }) =>
      renditions.map(({ article, content }) => `${article.slug}: ${content}`),
    )
    expect(told).toEqual([
      [`courier: ${RUST}`, `herald: ${RUST_TOO}`],
      [`courier: ${FERRY}`, `herald: ${FERRY}`],
    ])
    expect(statements[0]?.difference).toBeGreaterThan(statements[1]?.difference ?? 1)
    expect(statements[1]?.renditions.map(({ relation }) => relation)).toEqual(['verbatim', 'verbatim'])
  })

  test('are found by story, speaker, article and number', async () => {
    const ids = async (filter: Parameters<typeof listStatements>[0]) =>
      (await listStatements(filter)).map(({ id }) => id)
    const [rust, ferry] = await ids({})
    expect(await ids({ story: HARBOUR.slug })).toEqual([rust, ferry])
    expect(await ids({ speaker: 'tomas-okafor' })).toEqual([ferry])
    expect(await ids({ speaker: 'ada-lindqvist', article: 'herald' })).toEqual([rust])
    expect(await countStatements({ speaker: 'tomas-okafor' })).toBe(1)
    expect(await countStatements()).toBe(2)
    expect(await ids({ story: 'elsewhere' })).toEqual([])
    expect(await ids({ speaker: 'mara-petrov' })).toEqual([])
  })

  test('come page by page', async () => {
    const [rust, ferry] = (await listStatements()).map(({ id }) => id)
    const ids = async (after?: string) => (await listStatements({}, { after, limit: 1 })).map(({ id }) => id)
    expect(await ids()).toEqual([rust])
    expect(await ids(rust)).toEqual([ferry])
    expect(await ids(ferry)).toEqual([])
    expect(await ids('000000000000')).toEqual([])
  })

  test('have an address, and their quotations say which it is', async () => {
    const [rust] = await listStatements()
    expect(rust?.id).toMatch(/^[0-9a-f]{12}$/)
    expect(await findStatement(rust?.id ?? '')).toEqual(rust)
    expect(await findStatement('000000000000')).toBeNull()
    const quotations = (await findArticle('herald'))?.revision.quotations ?? []
    expect(quotations.find(({ content }) => content === RUST_TOO)?.statement).toBe(rust?.id)
    expect(quotations.find(({ content }) => content === ALONE)?.statement).toBeNull()
  })

  test('keep their address when another article comes in', async () => {
    const before = (await listStatements()).map(({ id }) => id)
    await storeSaid('late', `${FERRY} Tomas Okafor said.`, [{ words: FERRY, by: 'Tomas Okafor' }], {
      story: HARBOUR,
    })
    await analyseStaleStories()
    const after = await listStatements()
    expect(after.map(({ id }) => id)).toEqual(before)
    expect(after[1]?.renditions.map(({ article }) => article.slug)).toEqual(['courier', 'herald', 'late'])
  })

  test.each<RenditionRelation>([
    'verbatim',
    'typography',
    'trimmed',
    'reworded',
    'paraphrase',
    'direct-indirect',
    'other-speaker',
  ])('have renditions that are %s', async relation => {
    await database().$executeRaw`UPDATE renditions SET relation = ${relation}::rendition_relation`
    const [rust] = await listStatements()
    expect(rust?.renditions.map(rendition => rendition.relation)).toEqual([relation, relation])
  })
})
