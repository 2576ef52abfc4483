import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findArticle, listArticles } from '@/lib/data/articles'
import { closeDatabase, database } from '@/lib/data/client'
import { sha256 } from '@/lib/data/stored-article'
import { listStatements } from '@/lib/data/statements'
import { findStory } from '@/lib/data/stories'
import { loadSeeds } from '@/lib/ingest/load-seeds'
import { SeedError } from '@/lib/ingest/read-seeds'
import type { Manifest } from '@/lib/schema/manifest'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

/** Every row of every table, to see that nothing changed; times and serial numbers included. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
  const rows: Record<string, unknown> = {}
  for (const { name } of tables) {
    const [row] = await database().$queryRawUnsafe<{ rows: unknown }[]>(
      `SELECT json_agg(t ORDER BY t::text) AS rows FROM "${name}" t`,
    )
    rows[name] = row?.rows
  }
  return rows
}

describe('the five articles', () => {
  test('are loaded byte for byte, and a second load changes nothing at all', async () => {
    const first = await loadSeeds({ directory: 'seeds' })
    expect(first.map(step => step.outcome)).toEqual(Array(5).fill('created'))
    for (const { file, slug } of first) {
      const bytes = await readFile(path.join('seeds', file))
      const revision = (await findArticle(slug))?.revision
      expect(Buffer.from(revision?.text ?? '', 'utf8').equals(bytes), file).toBe(true)
      expect(revision?.bytes).toBe(bytes.length)
    }
    const before = await everything()
    const second = await loadSeeds({ directory: 'seeds' })
    expect(second.map(step => step.outcome)).toEqual(Array(5).fill('unchanged'))
    expect(await everything()).toEqual(before)
  })

  test('say what is known of them and how, and nothing that is not', async () => {
    const story = await findStory('gaza-ceasefire-talks-august-2024')
    const listed = story?.articles.map(({ siglum, outlet, credit, headline, day }) => [
      siglum,
      outlet,
      credit,
      headline,
      day?.from === day?.to ? day?.from : `${day?.from} or ${day?.to}`,
      day?.basis,
    ])
    expect(listed).toEqual([
      ['E', null, 'The New York Times', null, '2024-08-13 or 2024-08-14', 'inferred'],
      ['A', null, 'Reuters', null, '2024-08-14', 'inferred'],
      ['B', null, 'Reuters', null, '2024-08-14', 'inferred'],
      [
        'C',
        null,
        'The Guardian',
        'Hamas Refuses to Engage in Gaza Ceasefire Negotiations',
        '2024-08-15',
        'inferred',
      ],
      [
        'D',
        null,
        'The New York Times',
        'Middle East Crisis: Israeli and Hamas Officials See Little Chance for Cease-Fire Breakthrough',
        '2024-08-20 or 2024-08-21',
        'inferred',
      ],
    ])
    for (const article of story?.articles ?? []) {
      const { revision } = (await findArticle(article.slug)) ?? {}
      expect(revision?.text).toContain(article.day?.words)
    }
  })

  test('have statements that several of them carry', async () => {
    const statements = await listStatements({ story: 'gaza-ceasefire-talks-august-2024' })
    const maze = statements.find(({ renditions }) =>
      renditions.some(({ content }) => content.includes('maze')),
    )
    expect(maze?.renditions.map(({ article }) => article.siglum).sort()).toEqual(['A', 'B'])
    for (const { difference, renditions } of statements) {
      expect(new Set(renditions.map(({ article }) => article.slug)).size).toBeGreaterThan(1)
      expect(difference).toBeGreaterThanOrEqual(0)
    }
    expect(statements.map(({ difference }) => difference)).toEqual(
      statements.map(({ difference }) => difference).sort((a, b) => b - a),
    )
  })
})

describe('a folder of seeds', () => {
  const TEXT = 'The bridge is shut, the mayor told Reuters on Friday.'
  let folder: string
  let manifest: Manifest
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'variorum-seeds-'))
    await writeFile(path.join(folder, 'one.txt'), TEXT)
    manifest = {
      stories: [{ slug: 'bridge', title: 'The bridge' }],
      articles: [
        {
          file: 'one.txt',
          sha256: sha256(TEXT),
          slug: 'bridge-one',
          story: 'bridge',
          outlet: 'not named',
          credit: { name: 'Reuters', words: 'told Reuters' },
          headline: null,
          day: { from: '2026-05-01', to: '2026-05-01', basis: 'inferred', words: 'on Friday' },
          language: 'en',
        },
      ],
    }
  })
  afterEach(() => rm(folder, { recursive: true }))

  const load = async (changed: object = manifest) => {
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(changed))
    return loadSeeds({ directory: folder })
  }
  const withArticle = (change: object) => ({
    ...manifest,
    articles: [{ ...manifest.articles[0], ...change }],
  })

  async function refusal(attempt: () => Promise<unknown>): Promise<string> {
    const before = await listArticles()
    const error: unknown = await attempt().then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(await listArticles()).toEqual(before)
    expect(error).toBeInstanceOf(SeedError)
    return (error as SeedError).message
  }

  test('that is right is loaded', async () => {
    const steps: string[] = []
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
    await loadSeeds({ directory: folder, onStep: step => steps.push(`${step.file} ${step.outcome}`) })
    expect(steps).toEqual(['one.txt created'])
  })

  test.each([
    ['a missing file', { file: 'two.txt' }, 'two.txt: the manifest names this file, and it cannot be read'],
    ['another hash', { sha256: sha256('x') }, 'one.txt, sha256: the manifest says'],
    ['an unknown field', { author: 'x' }, 'article 1 (one.txt): unknown field author'],
    ['a missing field', { language: undefined }, 'article 1 (one.txt), language: '],
    [
      'a headline that is not there',
      { headline: 'Shut!' },
      'one.txt, headline: “Shut!” does not stand in the text',
    ],
    [
      'a day’s words that are not there',
      { day: { from: '2026-05-01', to: '2026-05-01', basis: 'inferred', words: 'on friday' } },
      'one.txt, day.words: “on friday” does not stand in the text',
    ],
    [
      'a credit’s words that are not there',
      { credit: { name: 'AP', words: 'told AP' } },
      'one.txt, credit.words: “told AP” does not stand in the text',
    ],
    [
      'a wrong day',
      { day: { from: '1 May', to: '2026-05-01', basis: 'stated' } },
      'article 1 (one.txt), day.from: must be a day',
    ],
  ])('with %s is refused, naming file and field', async (_, change, message) => {
    expect(await refusal(() => load(withArticle(change)))).toContain(message)
  })

  test('with a file that is not UTF-8 is refused', async () => {
    const latin = Buffer.from('Malm\xF6', 'latin1')
    await writeFile(path.join(folder, 'one.txt'), latin)
    expect(await refusal(() => load())).toBe('one.txt: is not UTF-8 text')
  })

  test('with a file that holds a NUL is refused', async () => {
    await writeFile(path.join(folder, 'one.txt'), `${TEXT}\0`)
    expect(await refusal(() => load())).toContain('one.txt: it has a NUL character at offset 53')
  })

  test('with a broken or missing manifest is refused', async () => {
    expect(await refusal(() => loadSeeds({ directory: folder }))).toMatch(/manifest\.json: cannot be read$/)
    await writeFile(path.join(folder, 'manifest.json'), '{"stories": [')
    expect(await refusal(() => loadSeeds({ directory: folder }))).toMatch(/manifest\.json: is not JSON/)
    await writeFile(path.join(folder, 'manifest.json'), '[]')
    expect(await refusal(() => loadSeeds({ directory: folder }))).toMatch(/manifest\.json: .*expected object/)
  })

  test('with one wrong article among right ones loads none', async () => {
    await writeFile(path.join(folder, 'two.txt'), 'Another text.')
    const wrong = {
      ...manifest.articles[0],
      file: 'two.txt',
      slug: 'bridge-two',
      sha256: sha256('Another text.'),
    }
    expect(await refusal(() => load({ ...manifest, articles: [manifest.articles[0], wrong] }))).toContain(
      'two.txt, credit.words',
    )
    expect(await findArticle('bridge-two')).toBeNull()
  })

  test('whose manifest says something else later brings it up to date', async () => {
    await load()
    const [step] = await load(withArticle({ outlet: { slug: 'courier', name: 'The Courier' } }))
    expect(step?.outcome).toBe('updated')
    expect((await findArticle('bridge-one'))?.outlet?.name).toBe('The Courier')
  })

  test('keeps a byte order mark and Windows line ends', async () => {
    const text = '\uFEFFtold Reuters\r\non Friday\r\n'
    await writeFile(path.join(folder, 'one.txt'), text)
    await load(withArticle({ sha256: sha256(text), slug: 'bridge-marked' }))
    expect((await findArticle('bridge-marked'))?.revision.text).toBe(text)
  })
})

test('a copy of the seeds with one byte changed is refused', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-seeds-'))
  await cp('seeds', folder, { recursive: true })
  const file = path.join(folder, '001_b9647726f662c436.txt')
  await writeFile(file, (await readFile(file, 'utf8')).replace('slated', 'stated'))
  await expect(loadSeeds({ directory: folder })).rejects.toThrow('001_b9647726f662c436.txt, sha256')
  await rm(folder, { recursive: true })
})
