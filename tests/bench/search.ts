/**
 * Prints how long a search takes at 20,000 made-up articles on a PostgreSQL of its own, beside a plain SELECT 1 through the
 * same stack; `npx tsx tests/bench/search.ts <articles>` for another number.
 */
import { createHash } from 'node:crypto'
import { startTemporaryPostgres } from '@/lib/cli/temporary-postgres'
import { closeDatabase, database } from '@/lib/data/client'
import { applyMigrations } from '@/lib/data/migrate'
import { search } from '@/lib/data/search'
import { SEARCH_KINDS, type SearchQuery } from '@/lib/schema/search'
import { searchWords } from '@/lib/schema/search-words'
import { generateNews } from './generate-news'
import { random } from './learn/random'

const ARTICLES = Number(process.argv[2] ?? 20_000)
const BATCH = 500
const PARAGRAPHS = 8
const SENTENCES = 2
const QUERIES = 300
/** ms for 95 of 100 searches. */
const MUST = 50

const next = random(7)
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!

interface MadeUp {
  id: number
  text: string
  headline: string
  passages: { start: number; end: number; quotation: number | null; words: string }[]
}

function makeArticle(id: number, pool: readonly string[]): MadeUp {
  const headline = pick(pool).split(' ').slice(0, 8).join(' ')
  let text = `${headline}\n`
  const passages: MadeUp['passages'] = []
  for (let k = 0; k < PARAGRAPHS; k++) {
    const start = text.length + 1
    const paragraph = Array.from({ length: SENTENCES }, () => pick(pool)).join(' ')
    text += `\n${paragraph}\n`
    passages.push({ start, end: start + paragraph.length, quotation: null, words: searchWords(paragraph) })
  }
  for (let quotation = 0; quotation < 3; quotation++) {
    const { start, end, words } = passages[quotation * 2]!
    passages.push({ start, end, quotation, words })
  }
  return { id, text, headline, passages }
}

async function load(pool: readonly string[]): Promise<void> {
  const db = database()
  await db.$executeRaw`INSERT INTO outlets (slug, name) SELECT 'outlet-' || n, 'Outlet ' || n FROM generate_series(1, 40) AS n`
  for (let from = 1; from <= ARTICLES; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, ARTICLES - from + 1) }, (_, k) =>
      makeArticle(from + k, pool),
    )
    const rows = JSON.stringify(
      made.map(({ id, text, headline }) => ({
        id,
        text,
        headline,
        outlet: 1 + (id % 40),
        day: new Date(Date.UTC(2023, 0, 1 + Math.floor(next() * 1000))).toISOString().slice(0, 10),
        sha256: createHash('sha256').update(text).digest('hex'),
        length: text.length,
        words: searchWords(text),
        head: searchWords(headline),
        names: [...new Set(text.match(/(?<=\p{Ll} )\p{Lu}\p{L}{3,}/gu) ?? [])].map(searchWords),
      })),
    )
    const record = `(id int, text text, headline text, outlet int, day date, sha256 text, length int, words text, head text, names text[])`
    const passages = JSON.stringify(
      made.flatMap(({ id, passages }) => passages.map((passage, ordinal) => ({ ...passage, id, ordinal }))),
    )
    for (const statement of [
      `INSERT INTO articles (id, slug, outlet_id, credit, headline, headline_basis, day_from, day_to, day_basis, language)
       SELECT id, 'article-' || id, outlet, CASE WHEN id % 3 = 0 THEN 'Reuters' END, headline, 'stated', day, day, 'stated', 'en'
       FROM json_to_recordset($1::json) AS r ${record}`,
      `INSERT INTO revisions (id, article_id, number, text, sha256, length, bytes)
       SELECT id, id, 1, text, sha256, length, octet_length(text) FROM json_to_recordset($1::json) AS r ${record}`,
      `INSERT INTO analyses (revision_id, article_id, version, opening, words, segment_count, quotation_count)
       SELECT id, id, 1, left(text, 200), 300, 17, 3 FROM json_to_recordset($1::json) AS r ${record}`,
      `UPDATE articles a SET current_revision_id = r.id FROM json_to_recordset($1::json) AS r ${record} WHERE a.id = r.id`,
      `INSERT INTO article_index (revision_id, language, headline, words)
       SELECT id, 'en', to_tsvector('english', head), to_tsvector('english', words)
       FROM json_to_recordset($1::json) AS r ${record}`,
      `INSERT INTO indexed_names (name) SELECT DISTINCT unnest(names) FROM json_to_recordset($1::json) AS r ${record}
       ON CONFLICT DO NOTHING`,
    ])
      await db.$executeRawUnsafe(statement, rows)
    await db.$executeRawUnsafe(
      `INSERT INTO indexed_passages (revision_id, ordinal, quotation, language, "start", "end", words)
       SELECT id, ordinal, quotation, 'en', "start", "end", to_tsvector('english', words)
       FROM json_to_recordset($1::json) AS r (id int, ordinal int, quotation int, "start" int, "end" int, words text)`,
      passages,
    )
    await db.$executeRawUnsafe(
      `INSERT INTO quotations (revision_id, article_id, ordinal, kind, "start", "end", content, context, search_words, certainty, confidence)
       SELECT r.id, r.id, r.quotation, 'direct', r."start", r."end", substr(v.text, r."start" + 1, r."end" - r."start"), '', r.words, 'none', 0
       FROM json_to_recordset($1::json) AS r (id int, quotation int, "start" int, "end" int, words text)
       JOIN revisions v ON v.id = r.id WHERE r.quotation IS NOT NULL`,
      passages,
    )
  }
  await db.$executeRawUnsafe('VACUUM ANALYZE')
}

/** What people type: a rare or a common word, two, a phrase, a name with a letter off; now and then with a filter. */
function makeQuery(pool: readonly string[]): SearchQuery {
  const words = pick(pool).slice(0, -1).split(' ')
  const at = Math.floor(next() * (words.length - 2))
  const name = words.find(word => /^\p{Lu}\p{L}{4,}/u.test(word)) ?? words[at]!
  const text = pick([
    words[at]!,
    `${words[at]} ${words[at + 1]}`,
    `"${words[at]} ${words[at + 1]}"`,
    `${name.slice(0, 2)}${name.slice(3)}`,
    `${words[at]} -${words[at + 1]}`,
  ])
  const filter = pick([
    {},
    {},
    { outlet: 'outlet-7' },
    { from: '2024-01-01', to: '2024-06-30' },
    { credit: 'Reuters' },
  ])
  return { text, kind: pick(SEARCH_KINDS), limit: 20, ...filter }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const at = (times: readonly number[], share: number): string =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1)

const server = await startTemporaryPostgres()
try {
  await applyMigrations(server.url)
  process.env.DATABASE_URL = server.url
  const pool = generateNews(30_000, 3)
  console.log(`${ARTICLES} articles loaded in ${((await timed(() => load(pool))) / 1000).toFixed(0)} s`)
  const queries = Array.from({ length: QUERIES }, () => makeQuery(pool))
  for (const query of queries.slice(0, 20)) await search(query)
  const plain: number[] = []
  const all: { query: SearchQuery; time: number; hits: number }[] = []
  for (const query of queries) {
    plain.push(await timed(() => database().$queryRaw`SELECT 1`))
    let hits = 0
    const time = await timed(async () => (hits = (await search(query))?.hits.length ?? 0))
    all.push({ query, time, hits })
  }
  console.log(`SELECT 1   p50 ${at(plain, 0.5)} ms  p95 ${at(plain, 0.95)} ms`)
  for (const kind of SEARCH_KINDS) {
    const times = all.filter(({ query }) => query.kind === kind).map(({ time }) => time)
    console.log(`${kind.padEnd(10)} p50 ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms`)
  }
  const times = all.map(({ time }) => time)
  console.log(`search     p50 ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms  (must be ${MUST} at most)`)
  for (const { query, time, hits } of all.sort((a, b) => b.time - a.time).slice(0, 5))
    console.log(`  slowest: ${time.toFixed(0)} ms, ${hits} hits: ${JSON.stringify(query)}`)
} finally {
  await closeDatabase()
  await server.stop()
}
