import { Client, DatabaseError } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { sha256 } from '@/lib/data/stored-article'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { BRIDGE_COURIER, BRIDGE_HERALD, HARBOUR, storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
let client: Client

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  const outlet = { slug: 'courier', name: 'The Courier' }
  const rust = {
    words: '“We cannot patch a hundred years of rust with paint,”',
    by: 'Lindqvist',
    cue: 'told',
  }
  await storeSaid('courier', BRIDGE_COURIER, [rust], { story: HARBOUR, outlet })
  const asked = { words: '“Nobody asked us,”', by: 'Mara Petrov', cue: 'said' }
  await storeSaid('herald', BRIDGE_HERALD, [asked], { story: HARBOUR })
  await analyseStaleStories()
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await closeDatabase()
  await database.drop()
})

/** The name of the constraint that refuses the statement; null when the database lets it pass. Nothing is kept. */
async function refusedBy(statement: string, values: unknown[] = []): Promise<string | null> {
  await client.query('BEGIN')
  try {
    await client.query(statement, values)
    return null
  } catch (error) {
    // Class 23: a constraint. Anything else is a mistake in the statement.
    if (!(error instanceof DatabaseError) || !error.code?.startsWith('23')) throw error
    return error.constraint ?? `${error.table}.${error.column}`
  } finally {
    await client.query('ROLLBACK')
  }
}

const LENGTH = BRIDGE_COURIER.length
const COURIER = "(SELECT id FROM articles WHERE slug = 'courier')"
const HERALD = "(SELECT id FROM articles WHERE slug = 'herald')"
const REVISION = "(SELECT current_revision_id FROM articles WHERE slug = 'courier')"
const INSERT_REVISION = `INSERT INTO revisions (article_id, number, text, sha256, length, bytes)
  VALUES (${COURIER}, $1, $2, $3, $4, $5)`
const FIRST_QUOTATION = `WHERE revision_id = ${REVISION} AND ordinal = 0`

test('the rows that the refused ones are changed from are accepted', async () => {
  expect(
    await refusedBy(`UPDATE quotations SET confidence = 0.5, "end" = "end" ${FIRST_QUOTATION}`),
  ).toBeNull()
  expect(await refusedBy(INSERT_REVISION, revision('héllo 😀'))).toBeNull()
  expect(await refusedBy(`INSERT INTO segments VALUES (${REVISION}, 9000, 0, ${LENGTH}, 0)`)).toBeNull()
})

function revision(
  text: string,
  change: { sha256?: string; length?: number; bytes?: number; number?: number } = {},
) {
  return [
    change.number ?? 2,
    text,
    change.sha256 ?? sha256(text),
    change.length ?? text.length,
    change.bytes ?? Buffer.byteLength(text),
  ]
}

describe('a revision', () => {
  const TEXT = 'Ünïcode 😀 text'
  test.each([
    ['another hash than its text', { sha256: sha256('another text') }, 'revisions_sha256_check'],
    ['a hash in capitals', { sha256: sha256(TEXT).toUpperCase() }, 'revisions_sha256_check'],
    ['a length in characters', { length: [...TEXT].length }, 'revisions_length_check'],
    ['a length in bytes', { length: Buffer.byteLength(TEXT) }, 'revisions_length_check'],
    ['bytes that are UTF-16 units', { bytes: TEXT.length }, 'revisions_bytes_check'],
    ['number 0', { number: 0 }, 'revisions_number_check'],
    ['a number that is taken', { number: 1 }, 'revisions_article_id_number_key'],
  ])('with %s is refused', async (_, change, constraint) => {
    expect(await refusedBy(INSERT_REVISION, revision(TEXT, change))).toBe(constraint)
  })

  test('of the same article with the same text is refused', async () => {
    expect(await refusedBy(INSERT_REVISION, revision(BRIDGE_COURIER))).toBe('revisions_article_id_sha256_key')
  })

  test('is never changed', async () => {
    const text = 'Silently corrected.'
    const change = 'UPDATE revisions SET text = $1, sha256 = $2, length = $3, bytes = $3'
    expect(await refusedBy(change, [text, sha256(text), text.length])).toBe('revisions_text_is_kept')
  })

  test('cannot be current for another article, nor go while it is current', async () => {
    expect(
      await refusedBy(`UPDATE articles SET current_revision_id = ${REVISION} WHERE slug = 'herald'`),
    ).toBe('articles_current_revision_id_id_fkey')
    expect(await refusedBy(`DELETE FROM revisions WHERE id = ${REVISION}`)).toBe(
      'articles_current_revision_id_id_fkey',
    )
  })
})

describe('a span', () => {
  const tables = [
    ['segments', `(${REVISION}, 9000, %start, %end, 0)`],
    ['body_spans', `(${REVISION}, 9000, %start, %end)`],
    ['furniture', `(${REVISION}, 9000, 'share', %start, %end)`],
  ] as const
  const insert = (table: string, values: string, start: number, end: number) =>
    `INSERT INTO ${table} VALUES ${values.replace('%start', `${start}`).replace('%end', `${end}`)}`

  test('that is stretched past the text is refused', async () => {
    expect(await refusedBy(`UPDATE segments SET "end" = ${LENGTH + 1} ${FIRST_QUOTATION}`)).toBe(
      'segments_lie_in_revision',
    )
  })

  test.each(tables)('of %s lies in the text and does not run backwards', async (table, values) => {
    expect(await refusedBy(insert(table, values, 0, LENGTH))).toBeNull()
    expect(await refusedBy(insert(table, values, -1, 3))).toBe(`${table}_span_check`)
    expect(await refusedBy(insert(table, values, 5, 4))).toBe(`${table}_span_check`)
    expect(await refusedBy(insert(table, values, 0, LENGTH + 1))).toBe(`${table}_lie_in_revision`)
  })

  test.each([
    ['end', `"end" = ${LENGTH + 1}`],
    ['cue', `cue_end = ${LENGTH + 1}`],
    ['speaker', `speaker_end = ${LENGTH + 1}`],
  ])('of a quotation keeps its %s in the text', async (_, change) => {
    expect(await refusedBy(`UPDATE quotations SET ${change} ${FIRST_QUOTATION}`)).toBe(
      'quotations_lie_in_revision',
    )
  })

  test('of a headline or a credit is whole and in the text', async () => {
    const change = (columns: string) =>
      refusedBy(`UPDATE analyses SET ${columns} WHERE revision_id = ${REVISION}`)
    expect(await change('headline_start = 0, headline_end = 5')).toBeNull()
    expect(await change('headline_start = 3, headline_end = NULL')).toBe('analyses_headline_check')
    expect(await change('headline_start = 5, headline_end = 5')).toBe('analyses_headline_check')
    expect(await change(`headline_start = 0, headline_end = ${LENGTH + 1}`)).toBe('analyses_lie_in_revision')
    expect(await change('credit_start = 0, credit_end = 5, credit_name = NULL')).toBe('analyses_credit_check')
  })
})

describe('a quotation', () => {
  test.each([
    ['half a cue', 'cue_text = NULL', 'quotations_cue_check'],
    ['half a speaker', 'speaker_resolved = NULL', 'quotations_speaker_check'],
    ['confidence above 1', 'confidence = 1.01', 'quotations_confidence_check'],
    ['a confidence that is no number', "confidence = 'NaN'", 'quotations_confidence_check'],
    ['no words', "content = ''", 'quotations_span_check'],
    ['no list of candidates', 'candidates = NULL', 'quotations_candidates_check'],
    [
      'an article that is not its revision’s',
      `article_id = ${HERALD}`,
      'quotations_revision_id_article_id_fkey',
    ],
    [
      'certainty about nobody',
      `certainty = 'sure', speaker_id = NULL, speaker_start = NULL, speaker_end = NULL, speaker_written = NULL,
       speaker_resolved = NULL, speaker_type = NULL, speaker_role = NULL`,
      'quotations_speaker_check',
    ],
  ])('with %s is refused', async (_, change, constraint) => {
    expect(await refusedBy(`UPDATE quotations SET ${change} ${FIRST_QUOTATION}`)).toBe(constraint)
  })

  test('of a kind that is not known is refused', async () => {
    const change = `UPDATE quotations SET kind = 'shouted' ${FIRST_QUOTATION}`
    await expect(refusedBy(change)).rejects.toThrow('invalid input value for enum quotation_kind')
  })

  test('stands in at most one statement', async () => {
    const quotation = `(SELECT id FROM quotations ${FIRST_QUOTATION})`
    const statement = (key: string) =>
      `(INSERT INTO statements (story_id, key, difference) SELECT id, '${key}', 0.5 FROM stories RETURNING id)`
    const twice = `WITH one AS ${statement('00000000000a')}, two AS ${statement('00000000000b')}
      INSERT INTO renditions SELECT id, 0, ${quotation}, 'verbatim'::rendition_relation FROM one
      UNION ALL SELECT id, 0, ${quotation}, 'verbatim'::rendition_relation FROM two`
    expect(await refusedBy(twice)).toBe('renditions_quotation_id_key')
  })
})

describe('an article', () => {
  test.each([
    ['an address with capitals', "slug = 'Courier'", 'articles_slug_check'],
    ['an address with a folder', "slug = 'a/b'", 'articles_slug_check'],
    ['the address of another', "slug = 'herald'", 'articles_slug_key'],
    ['an empty headline', "headline = ''", 'articles_headline_check'],
    ['an empty credit', "credit = ''", 'articles_credit_check'],
    ['a day without basis', "day_from = '2026-05-01', day_to = '2026-05-01'", 'articles_day_check'],
    [
      'an inferred day without words',
      "day_from = '2026-05-01', day_to = '2026-05-01', day_basis = 'inferred'",
      'articles_day_check',
    ],
    [
      'a stated day with words',
      "day_from = '2026-05-01', day_to = '2026-05-01', day_basis = 'stated', day_words = 'today'",
      'articles_day_check',
    ],
    [
      'days in the wrong order',
      "day_from = '2026-05-02', day_to = '2026-05-01', day_basis = 'stated'",
      'articles_day_check',
    ],
    ['a language that is no tag', "language = 'English'", 'articles_language_check'],
  ])('with %s is refused', async (_, change, constraint) => {
    expect(await refusedBy(`UPDATE articles SET ${change} WHERE slug = 'courier'`)).toBe(constraint)
  })

  test('stands in one story, and no two have one letter', async () => {
    expect(await refusedBy(`UPDATE story_articles SET ordinal = 0 WHERE article_id = ${HERALD}`)).toBe(
      'story_articles_story_id_ordinal_key',
    )
    expect(await refusedBy(`INSERT INTO story_articles SELECT ${COURIER}, id, 7 FROM stories`)).toBe(
      'story_articles_pkey',
    )
  })
})

describe('what goes when something goes', () => {
  async function countsAfter(statement: string): Promise<Record<string, number>> {
    await client.query('BEGIN')
    try {
      await client.query(statement)
      const { rows } = await client.query<Record<string, number>>(`SELECT
        (SELECT count(*)::int FROM articles) articles, (SELECT count(*)::int FROM revisions) revisions,
        (SELECT count(*)::int FROM analyses) analyses, (SELECT count(*)::int FROM segments) segments,
        (SELECT count(*)::int FROM quotations) quotations, (SELECT count(*)::int FROM speaker_forms) forms,
        (SELECT count(*)::int FROM speakers) speakers, (SELECT count(*)::int FROM stories) stories,
        (SELECT count(*)::int FROM outlets) outlets`)
      return rows[0] ?? {}
    } finally {
      await client.query('ROLLBACK')
    }
  }

  test('an article takes its texts and their analysis along, not its outlet or story', async () => {
    const before = await countsAfter('SELECT 1')
    const after = await countsAfter("DELETE FROM articles WHERE slug = 'courier'")
    expect(after).toMatchObject({ articles: 1, revisions: 1, analyses: 1, stories: 1, outlets: 1 })
    expect(after.segments).toBeLessThan(before.segments ?? 0)
    expect(after.quotations).toBeGreaterThan(0)
  })

  test('a story leaves its articles and their quotations, without joined speakers', async () => {
    const before = await countsAfter('SELECT 1')
    const after = await countsAfter('DELETE FROM stories')
    expect(before.speakers).toBeGreaterThan(0)
    expect(after).toEqual({ ...before, stories: 0, speakers: 0, forms: 0 })
  })

  test('an outlet stays while it has articles', async () => {
    expect(await refusedBy('DELETE FROM outlets')).toBe('articles_outlet_id_fkey')
  })
})

describe('what an import brings', () => {
  test.each([
    ['a byline without words', "UPDATE articles SET byline = ''", 'articles_byline_check'],
    [
      'an address of no web page',
      "UPDATE articles SET canonical_address = 'ftp://a.example/x' WHERE slug = 'herald'",
      'articles_canonical_address_check',
    ],
    [
      'one address for two articles',
      "UPDATE articles SET canonical_address = 'https://a.example/x'",
      'articles_canonical_address_key',
    ],
    [
      'a key that is no hash',
      `INSERT INTO imports (key, revision_id, origin) VALUES ('${'g'.repeat(64)}', ${REVISION}, 'paste')`,
      'imports_key_check',
    ],
    [
      'a revision that is not there',
      `INSERT INTO imports (key, revision_id, origin) VALUES ('${'a'.repeat(64)}', 0, 'paste')`,
      'imports_revision_id_fkey',
    ],
    ['parts that are a list', "UPDATE revisions SET parts = '[]'", 'revisions_parts_check'],
    [
      'a sketch of more than 128 runs',
      'UPDATE analyses SET sketch = ARRAY(SELECT generate_series(1, 129))',
      'analyses_sketch_check',
    ],
    ['a sketch with a hole', 'UPDATE analyses SET sketch = ARRAY[1, NULL]', 'analyses_sketch_check'],
    ['no sketch', 'UPDATE analyses SET sketch = NULL', 'analyses_sketch_check'],
  ])('is refused with %s', async (_, statement, constraint) => {
    expect(await refusedBy(statement)).toBe(constraint)
  })

  test('is known once', async () => {
    const key = sha256('an input')
    const insert = `INSERT INTO imports (key, revision_id, origin) VALUES ('${key}', ${REVISION}, 'paste')`
    expect(await refusedBy(`${insert}, ('${key}', ${REVISION}, 'file')`)).toBe('imports_pkey')
  })
})
