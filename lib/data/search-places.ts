import type { SearchQuery } from '@/lib/schema/search'
import { database } from './client'
import { Prisma } from './generated/client'
import { anyInLanguage, inLanguage, withNearNames, type ReadQuery } from './search-query'

/** Where a hit stands: how well it fits, its day, its article and its place there. */
export interface Place {
  /** 2: in the headline; 1: as typed; 0: a near name. */
  fit: number
  /** ISO date; the first of all days for an article whose day is not known. */
  day: string
  article: number
  revision: number
  ordinal: number
  quotation: number | null
}

/** The last place of the page before. */
export type After = Pick<Place, 'fit' | 'day' | 'article' | 'ordinal'>

/** What articles whose day is not known stand at. */
export const FIRST_DAY = '0001-01-01'
/** As the index on articles has it. */
const DAY = Prisma.sql`COALESCE(a.day_from, '0001-01-01'::date)`

/**
 * Up to so many matches are all read and put into order. For a word that more have, articles are looked through from the
 * newest on instead, until the page is full: the more have it, the sooner. Between them no word costs more than about the
 * root of the library's size.
 */
const FEW = 1000
/** Articles that are looked through before what was expected to be frequent is counted. */
const NEWEST = 500

/**
 * The first `limit` places behind `after`: those in a headline first, then what has the words as typed, then, only where
 * these do not fill the page, what has a name a letter or two off; each the newest first. With the query as it was asked in
 * the end.
 */
export async function findPlaces(
  query: SearchQuery,
  read: ReadQuery,
  after: After | undefined,
  limit: number,
): Promise<{ places: Place[]; read: ReadQuery }> {
  const places = after?.fit === 0 ? [] : await findExact(query, read, after, limit)
  if (places.length >= limit) return { places, read }
  const nearer = await withNearNames(read)
  if (nearer.near.length === 0) return { places, read }
  const match = eachLanguage(
    nearer,
    (column, language) =>
      Prisma.sql`${column} @@ ${anyInLanguage(nearer.near, language)} AND NOT ${column} @@ ${inLanguage(read.exact, language)}`,
  )
  const tier = query.kind === 'articles' ? inTexts(match) : inPassages(query, match, 0)
  const near = await findIn(tier, query, after?.fit === 0 ? after : undefined, limit - places.length)
  return { places: [...places, ...near], read: nearer }
}

async function findExact(
  query: SearchQuery,
  read: ReadQuery,
  after: After | undefined,
  limit: number,
): Promise<Place[]> {
  const match = eachLanguage(
    read,
    (column, language) => Prisma.sql`${column} @@ ${inLanguage(read.exact, language)}`,
  )
  if (query.kind !== 'articles') return findIn(inPassages(query, match, 1), query, after, limit)
  const all = inHeadlinesAndTexts(match)
  const expected = await countExpected(all)
  const few = expected > FEW ? null : await findAmongFew(all, query, after, limit)
  if (few !== null) return few
  const heads = after?.fit === 1 ? [] : await findIn(inHeadlines(match), query, after, limit)
  if (heads.length >= limit) return heads
  const past = after?.fit === 1 ? after : undefined
  const texts = await findIn(behindHeadlines(match), query, past, limit - heads.length, expected)
  return [...heads, ...texts]
}

/** The first places of a tier, by whichever way is short. */
async function findIn(
  tier: Tier,
  query: SearchQuery,
  after: After | undefined,
  limit: number,
  expected?: number,
): Promise<Place[]> {
  if ((expected ?? (await countExpected(tier))) > FEW) {
    const places = await findFromNewest(tier, query, after, limit, NEWEST)
    if (places.length >= limit) return places
  }
  return (
    (await findAmongFew(tier, query, after, limit)) ?? (await findFromNewest(tier, query, after, limit, null))
  )
}

/** A condition on a column of words, in each language with its own stems. */
type Match = (row: Prisma.Sql, column: Prisma.Sql) => Prisma.Sql

function eachLanguage(
  { languages }: ReadQuery,
  ask: (column: Prisma.Sql, language: string) => Prisma.Sql,
): Match {
  return (row, column) =>
    Prisma.sql`(${Prisma.join(
      languages.map(
        language =>
          Prisma.sql`(${row}.language = ${language} AND ${ask(Prisma.sql`${row}.${column}`, language)})`,
      ),
      ' OR ',
    )})`
}

/** Hits: the rows (r) of a table that match, how well they fit, and where in their article they stand. */
interface Tier {
  fit: Prisma.Sql
  table: Prisma.Sql
  match: Prisma.Sql
  ordinal: Prisma.Sql
  quotation: Prisma.Sql
}

const ROW = Prisma.sql`r`
const WORDS = Prisma.sql`words`
const HEADLINE = Prisma.sql`headline`
const WHOLE = {
  table: Prisma.sql`article_index`,
  ordinal: Prisma.sql`0`,
  quotation: Prisma.sql`NULL::int`,
}

const inHeadlinesAndTexts = (match: Match): Tier => ({
  ...WHOLE,
  fit: Prisma.sql`CASE WHEN ${match(ROW, HEADLINE)} THEN 2 ELSE 1 END`,
  match: match(ROW, WORDS),
})

const inHeadlines = (match: Match): Tier => ({ ...WHOLE, fit: Prisma.sql`2`, match: match(ROW, HEADLINE) })

const behindHeadlines = (match: Match): Tier => ({
  ...WHOLE,
  fit: Prisma.sql`1`,
  match: Prisma.sql`${match(ROW, WORDS)} AND NOT ${match(ROW, HEADLINE)}`,
})

const inTexts = (match: Match): Tier => ({ ...WHOLE, fit: Prisma.sql`0`, match: match(ROW, WORDS) })

function inPassages({ kind, speaker }: SearchQuery, match: Match, fit: 0 | 1): Tier {
  const wanted = [
    match(ROW, WORDS),
    kind === 'quotations' ? Prisma.sql`r.quotation IS NOT NULL` : Prisma.sql`r.quotation IS NULL`,
  ]
  if (kind === 'quotations' && speaker !== undefined)
    wanted.push(Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
      WHERE q.revision_id = r.revision_id AND q.ordinal = r.quotation AND s.slug = ${speaker})`)
  return {
    fit: Prisma.sql`${fit}::int`,
    table: Prisma.sql`indexed_passages`,
    match: Prisma.join(wanted, ' AND '),
    ordinal: Prisma.sql`r.ordinal`,
    quotation: Prisma.sql`r.quotation`,
  }
}

/** How many rows the planner expects to match, by what it knows of frequent words: nothing is read for it. */
async function countExpected({ table, match }: Tier): Promise<number> {
  const [row] = await database().$queryRaw<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }[]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM ${table} r WHERE ${match}`
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
}

const rowOf = ({ fit, ordinal, quotation }: Tier): Prisma.Sql =>
  Prisma.sql`r.revision_id AS revision, ${fit} AS fit, ${ordinal} AS ordinal, ${quotation} AS quotation`

/** The first places of all matches; null when there are more than few. */
async function findAmongFew(
  tier: Tier,
  query: SearchQuery,
  after: After | undefined,
  limit: number,
): Promise<Place[] | null> {
  const rows = await database().$queryRaw<(Place & { many: boolean })[]>`
    WITH few AS MATERIALIZED (SELECT ${rowOf(tier)} FROM ${tier.table} r WHERE ${tier.match} LIMIT ${FEW + 1}::int)
    SELECT counted.many, found.* FROM (SELECT count(*) > ${FEW}::int AS many FROM few) AS counted LEFT JOIN LATERAL (
      SELECT f.fit, ${DAY}::text AS day, a.id AS article, f.revision, f.ordinal, f.quotation
      FROM few f JOIN articles a ON a.current_revision_id = f.revision
      WHERE NOT counted.many AND ${Prisma.join([...ofArticle(query), past(after)], ' AND ')}
      ORDER BY f.fit DESC, ${DAY} DESC, a.id DESC, f.ordinal LIMIT ${limit}::int
    ) AS found ON true`
  if (rows[0]?.many !== false) return null
  return inOrder(rows.filter(row => row.article !== null).map(({ many: _, ...place }) => place))
}

/** The first places in the newest articles, or in all of them. */
async function findFromNewest(
  tier: Tier,
  query: SearchQuery,
  after: After | undefined,
  limit: number,
  newest: number | null,
): Promise<Place[]> {
  const order = Prisma.sql`${DAY} DESC, a.id DESC`
  const wanted = Prisma.join([...ofArticle(query), notBefore(after)], ' AND ')
  // Without a stop behind so many articles, the planner may go through the index as long as it takes.
  const articles =
    newest === null
      ? Prisma.sql`articles`
      : Prisma.sql`(SELECT a.* FROM articles a WHERE ${wanted} ORDER BY ${order} LIMIT ${newest}::int)`
  return inOrder(
    await database().$queryRaw<Place[]>`
      SELECT f.fit, ${DAY}::text AS day, a.id AS article, f.revision, f.ordinal, f.quotation
      FROM ${articles} AS a CROSS JOIN LATERAL (
        SELECT ${rowOf(tier)} FROM ${tier.table} r WHERE r.revision_id = a.current_revision_id AND ${tier.match} OFFSET 0
      ) AS f
      WHERE ${newest === null ? wanted : Prisma.sql`true`} AND ${past(after)}
      ORDER BY ${order}, f.ordinal LIMIT ${limit}::int`,
  )
}

const inOrder = (places: Place[]): Place[] =>
  places.sort(
    (a, b) =>
      b.fit - a.fit ||
      (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
      b.article - a.article ||
      a.ordinal - b.ordinal,
  )

/** Conditions on the article (a). */
function ofArticle({ outlet, credit, from, to, story, speaker, kind }: SearchQuery): Prisma.Sql[] {
  const wanted = [Prisma.sql`true`]
  if (outlet === null) wanted.push(Prisma.sql`a.outlet_id IS NULL`)
  else if (outlet !== undefined)
    wanted.push(Prisma.sql`a.outlet_id = (SELECT id FROM outlets WHERE slug = ${outlet})`)
  if (credit === null) wanted.push(Prisma.sql`a.credit IS NULL`)
  else if (credit !== undefined) wanted.push(Prisma.sql`a.credit = ${credit}`)
  if (from !== undefined) wanted.push(Prisma.sql`a.day_to >= ${from}::date`)
  // The second says the same again, to the index.
  if (to !== undefined) wanted.push(Prisma.sql`a.day_from <= ${to}::date`, Prisma.sql`${DAY} <= ${to}::date`)
  const inStory = Prisma.sql`SELECT 1 FROM story_articles m JOIN stories t ON t.id = m.story_id WHERE m.article_id = a.id`
  if (story === null) wanted.push(Prisma.sql`NOT EXISTS (${inStory})`)
  else if (story !== undefined) wanted.push(Prisma.sql`EXISTS (${inStory} AND t.slug = ${story})`)
  if (speaker !== undefined && kind !== 'quotations') {
    wanted.push(Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
      WHERE q.revision_id = a.current_revision_id AND s.slug = ${speaker})`)
  }
  return wanted
}

/** Behind the last hit of the page before. */
function past(after: After | undefined): Prisma.Sql {
  if (after === undefined) return Prisma.sql`true`
  const { fit, day, article, ordinal } = after
  const place = Prisma.sql`(${fit}::int, ${day}::date, ${article}::int)`
  return Prisma.sql`(f.fit, ${DAY}, a.id) <= ${place}
    AND ((f.fit, ${DAY}, a.id) < ${place} OR f.ordinal > ${ordinal}::int)`
}

/** What the index on articles can be told of it. */
const notBefore = (after: After | undefined): Prisma.Sql =>
  after === undefined
    ? Prisma.sql`true`
    : Prisma.sql`(${DAY}, a.id) <= (${after.day}::date, ${after.article}::int)`
