import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { countQuotations } from '@/lib/data/quotation-counts'
import { findQuotation, listQuotations, type QuotationOrder } from '@/lib/data/quotations'
import { findSpeaker, listSpeakers } from '@/lib/data/speakers'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import type { ArticleDetails } from '@/lib/schema/ingest'
import type { QuotationFilter } from '@/lib/schema/records'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, storeSaid, type Said } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const COUNCIL = { slug: 'council', title: 'The council' }

/** A meeting at which two people said something by turns, after somebody shouted. */
function storeMinutes(slug: string, from: number, to: number, known: Partial<ArticleDetails>) {
  const lines = ['“Point of order!”']
  const said: Said[] = [{ words: '“Point of order!”', by: null }]
  for (let number = from; number < to; number++) {
    const words = `“Motion ${number} must not pass,”`
    const by = number % 2 ? 'Ivo Brandt' : 'Nadia Keller'
    said.push({ words, by })
    lines.push(`${words} ${by} said.`)
  }
  return storeSaid(slug, lines.join('\n\n'), said, { story: COUNCIL, ...known })
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  const courier = { slug: 'courier', name: 'The Courier' }
  const rust = '“We cannot patch a hundred years of rust with paint,”'
  const rustToo = '“We can’t patch a hundred years of rust with paint,”'
  await storeSaid(
    'courier',
    BRIDGE_COURIER,
    [
      { words: 'The council will close the harbour bridge in May', by: 'Ada Lindqvist', kind: 'indirect' },
      { words: rust, by: 'Lindqvist' },
      { words: '“The bridge is a danger to everyone who crosses it,”', by: 'Tomas Okafor' },
    ],
    { story: HARBOUR, outlet: courier },
  )
  await storeSaid(
    'herald',
    BRIDGE_HERALD,
    [
      { words: rustToo, by: 'Ada Lindquist', certainty: 'uncertain' },
      { words: '“Nobody asked us,”', by: 'Mara Petrov' },
    ],
    { story: HARBOUR, credit: 'Reuters' },
  )
  await storeMinutes('minutes-one', 0, 30, {})
  await storeMinutes('minutes-two', 30, 70, { outlet: courier })
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

async function walk(filter: QuotationFilter, order: QuotationOrder, limit: number) {
  const pages = []
  let after: string | undefined
  do {
    const page = await listQuotations(filter, { order, after, limit })
    if (page === null) throw new Error('a cursor was refused')
    pages.push(page.quotations)
    after = page.next ?? undefined
  } while (after !== undefined)
  return pages
}

describe('a list of quotations', () => {
  test.each(['article', 'speaker'] as const)(
    'in order of %s has each once, whatever the page size',
    async order => {
      const { total } = await countQuotations({})
      expect(total).toBeGreaterThan(70)
      const whole = (await walk({}, order, 200)).flat().map(quotation => quotation.id)
      expect(new Set(whole).size).toBe(total)
      for (const limit of [1, 7, total, total - 1]) {
        const pages = await walk({}, order, limit)
        expect(pages.flat().map(quotation => quotation.id)).toEqual(whole)
        expect(pages).toHaveLength(Math.ceil(total / limit))
      }
    },
  )

  test('goes through the articles as they were loaded', async () => {
    const listed = (await walk({}, 'article', 50)).flat()
    const slugs = listed.map(quotation => quotation.article.slug)
    expect([...new Set(slugs)]).toEqual(['courier', 'herald', 'minutes-one', 'minutes-two'])
    const ordinals = listed
      .filter(quotation => quotation.article.slug === 'minutes-two')
      .map(quotation => quotation.ordinal)
    expect(ordinals).toEqual([...ordinals.keys()])
  })

  test('by speaker has each speaker in one run, and those without one last', async () => {
    const slugs = (await walk({}, 'speaker', 9)).flat().map(quotation => quotation.speaker?.slug ?? null)
    const runs = slugs.filter((slug, index) => slug !== slugs[index - 1])
    expect(runs).toEqual([...new Set(slugs)])
    expect(runs.at(-1)).toBeNull()
  })

  test('stays right when rows come in before the place where the reader is', async () => {
    const first = await listQuotations({}, { limit: 10 })
    await storeSaid('late', '“Too late,” Olga Prinz said.', [{ words: '“Too late,”', by: 'Olga Prinz' }])
    const second = await listQuotations({}, { limit: 10, after: first?.next ?? '' })
    const ids = [...(first?.quotations ?? []), ...(second?.quotations ?? [])].map(quotation => quotation.id)
    expect(new Set(ids).size).toBe(20)
  })

  test.each(['', 'x', '1', '1.2.3', '-1.0', '1.9999999999', "1.0' OR 1=1", '٣.٤'])(
    'is null after %j, which no page gave',
    async after => {
      expect(await listQuotations({}, { after, limit: 5 })).toBeNull()
    },
  )

  test('of an old revision is no longer listed', async () => {
    await storeSaid('changing', 'First words.', [{ words: 'First words', by: null }])
    await storeSaid('changing', 'Second words.', [{ words: 'Second words', by: null }])
    const { quotations } = (await listQuotations({ article: 'changing' }, { limit: 5 })) ?? { quotations: [] }
    expect(quotations.map(quotation => quotation.content)).toEqual(['Second words'])
  })

  test('has what stands around each, and leads to where it stands', async () => {
    const page = await listQuotations({ article: 'herald', text: 'asked' }, { limit: 5 })
    const [quotation] = page?.quotations ?? []
    expect(quotation).toMatchObject({
      content: '“Nobody asked us,”',
      context: 'Shop owners were angry. “Nobody asked us,”',
      article: { slug: 'herald', siglum: 'B', story: HARBOUR, credit: 'Reuters' },
      speaker: { written: 'Mara Petrov', slug: 'mara-petrov' },
    })
    expect(await findQuotation(quotation?.id ?? '')).toEqual(quotation)
  })

  test.each(['', 'q1', '999999999999999', '-1', '1e3', '99999999999999999999999'])(
    'has no quotation %j',
    async id => {
      expect(await findQuotation(id)).toBeNull()
    },
  )
})

describe('a filter', () => {
  const total = async (filter: QuotationFilter) => (await countQuotations(filter)).total

  test('leaves what it says and nothing else', async () => {
    const listed = (await walk({}, 'article', 200)).flat()
    const checks: [QuotationFilter, (quotation: (typeof listed)[number]) => boolean][] = [
      [{ outlet: 'courier' }, ({ article }) => article.outlet?.slug === 'courier'],
      [{ outlet: null }, ({ article }) => article.outlet === null],
      [{ credit: 'Reuters' }, ({ article }) => article.credit === 'Reuters'],
      [{ credit: null }, ({ article }) => article.credit === null],
      [{ story: 'council' }, ({ article }) => article.story?.slug === 'council'],
      [{ article: 'herald' }, ({ article }) => article.slug === 'herald'],
      [{ speaker: 'ivo-brandt' }, ({ speaker }) => speaker?.slug === 'ivo-brandt'],
      [
        { speaker: null, story: 'council' },
        ({ speaker, article }) => speaker === null && article.story?.slug === 'council',
      ],
      [{ kind: 'direct' }, ({ kind }) => kind === 'direct'],
      [{ certainty: 'none' }, ({ certainty }) => certainty === 'none'],
      [
        { story: 'council', outlet: 'courier', kind: 'direct' },
        q => q.article.slug === 'minutes-two' && q.kind === 'direct',
      ],
    ]
    for (const [filter, passes] of checks) {
      const wanted = listed.filter(passes).map(quotation => quotation.id)
      const found = (await walk(filter, 'article', 200)).flat().map(quotation => quotation.id)
      expect(found, JSON.stringify(filter)).toEqual(wanted)
      expect(await total(filter), JSON.stringify(filter)).toBe(wanted.length)
      expect(wanted.length, JSON.stringify(filter)).toBeGreaterThan(0)
    }
  })

  test('finds quoted words, phrases and without words', async () => {
    expect(await total({ text: 'rust' })).toBe(2)
    expect(await total({ text: '"patch a hundred years"' })).toBe(2)
    expect(await total({ text: 'rust -cannot' })).toBe(1)
    expect(await total({ text: 'motion 42' })).toBe(1)
    expect(await total({ text: '“Motion 42 must not”' })).toBe(1)
    expect(await total({ text: 'cannot or can’t' })).toBe(2)
    expect(await total({ text: 'RUST' })).toBe(2)
  })

  test.each([`' OR 1=1 --`, '"unclosed', '& | ! ( )', '\u0000', 'a:*', '   '])('bears %j', async text => {
    await expect(total({ text })).resolves.toBeGreaterThanOrEqual(0)
  })

  test('for what is not there leaves nothing', async () => {
    for (const filter of [{ speaker: 'nobody-known' }, { outlet: 'x' }, { story: 'x' }, { article: 'x' }]) {
      expect(await total(filter)).toBe(0)
      expect(await listQuotations(filter, { limit: 5 })).toEqual({ quotations: [], next: null })
    }
  })

  test('counts each further choice as what choosing it leaves', async () => {
    const filter = { outlet: 'courier' } as const
    const counts = await countQuotations(filter)
    for (const { slug, count } of counts.speakers)
      expect(await total({ ...filter, speaker: slug })).toBe(count)
    for (const { outlet, count } of counts.outlets)
      expect(await total({ outlet: outlet?.slug ?? null })).toBe(count)
    for (const { kind, count } of counts.kinds) expect(await total({ ...filter, kind })).toBe(count)
    for (const { certainty, count } of counts.certainties)
      expect(await total({ ...filter, certainty })).toBe(count)
    for (const { credit, count } of counts.credits) expect(await total({ ...filter, credit })).toBe(count)
    expect(counts.stories.map(({ story }) => story?.slug).sort()).toEqual(['council', 'harbour-bridge'])
    expect(counts.outlets).toHaveLength(2)
  })
})

describe('speakers', () => {
  test('are listed by how much they are quoted, in all stories or one', async () => {
    const all = await listSpeakers()
    expect(all.slice(0, 2).map(speaker => [speaker.name, speaker.quotations, speaker.articles])).toEqual([
      ['Ivo Brandt', 35, 2],
      ['Nadia Keller', 35, 2],
    ])
    const harbour = await listSpeakers({ story: HARBOUR.slug })
    expect(harbour.every(speaker => speaker.story.slug === HARBOUR.slug)).toBe(true)
    expect(harbour.map(speaker => speaker.slug)).toContain('mara-petrov')
  })

  test('have the forms of their name, article by article', async () => {
    const speaker = await findSpeaker('nadia-keller')
    expect(speaker).toMatchObject({ name: 'Nadia Keller', type: 'person', story: COUNCIL, quotations: 35 })
    expect(speaker?.forms.map(({ article, form, count }) => [article.slug, form, count])).toEqual([
      ['minutes-one', 'Nadia Keller', 15],
      ['minutes-two', 'Nadia Keller', 20],
    ])
    expect(await findSpeaker('nobody-known')).toBeNull()
  })

  test('of one name in two stories have an address each', async () => {
    await storeSaid(
      'other-keller',
      '“I object,” Nadia Keller said.',
      [{ words: '“I object,”', by: 'Nadia Keller' }],
      { story: { slug: 'other', title: 'Another' } },
    )
    await analyseStaleStories()
    const [other] = await listSpeakers({ story: 'other' })
    expect(other?.slug).toBe('nadia-keller-2')
    expect((await findSpeaker('nadia-keller'))?.story).toEqual(COUNCIL)
  })
})

test('the last page of many reads no more of the table than the first', async () => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    // 20,000 quotations, copies of one, in one long article.
    await client.query(`INSERT INTO quotations (revision_id, article_id, ordinal, kind, start, "end", content, context, search_words, certainty, confidence)
      SELECT a.current_revision_id, a.id, 100 + n, 'direct', 0, 5, 'words', 'words', 'words', 'none', 0.1
      FROM articles a, generate_series(1, 20000) n WHERE a.slug = 'late'`)
    await client.query('VACUUM ANALYZE quotations')
    const deep = await listQuotations({}, { limit: 50 })
    const place = (deep?.next ?? '').split('.')[0]
    const { rows } = await client.query<{ id: number }>("SELECT id FROM articles WHERE slug = 'late'")
    const counted = async () => {
      // A connection reports what it read when it ends, some time after the one that closed it has heard so.
      await closeDatabase()
      await expect.poll(connections).toBe(1)
      const { rows: stats } = await client.query<{ read: number }>(
        "SELECT (seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_user_tables WHERE relname = 'quotations'",
      )
      return stats[0]?.read ?? Infinity
    }
    const connections = async () => {
      const { rows: open } = await client.query<{ open: number }>(
        "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'",
      )
      return open[0]?.open
    }
    const reads = async (after: string) => {
      const before = await counted()
      const page = await listQuotations({}, { limit: 50, after })
      expect(page?.quotations).toHaveLength(50)
      return (await counted()) - before
    }
    const near = await reads(`${place}.0`)
    const far = await reads(`${rows[0]?.id}.20000`)
    expect(near).toBeGreaterThan(0)
    expect(far).toBeLessThanOrEqual(near * 2)
  } finally {
    await client.end()
  }
})
