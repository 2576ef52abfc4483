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
  const kind = query.kind === 'articles' ? inTexts(match, 0) : inPassages(query, match, 0)
  const near = await findTier(kind, query, after?.fit === 0 ? after : undefined, limit - places.length)
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
  if (query.kind !== 'articles') return findTier(inPassages(query, match, 1), query, after, limit)
  const heads = after?.fit === 1 ? [] : await findTier(inHeadlines(match), query, after, limit)
  if (heads.length >= limit) return heads
  const texts = await findTier(
    inTexts(match, 1),
    query,
    after?.fit === 1 ? after : undefined,
    limit - heads.length,
  )
  return [...heads, ...texts]
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

/** Hits of one fit: the rows (r) of a table that match, and where in their article they stand. */
interface Tier {
  fit: number
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

const inHeadlines = (match: Match): Tier => ({ ...WHOLE, fit: 2, match: match(ROW, HEADLINE) })

const inTexts = (match: Match, fit: 0 | 1): Tier => ({
  ...WHOLE,
  fit,
  // What has it in the headline stands before.
  match: fit === 1 ? Prisma.sql`${match(ROW, WORDS)} AND NOT ${match(ROW, HEADLINE)}` : match(ROW, WORDS),
})

function inPassages({ kind, speaker }: SearchQuery, match: Match, fit: 0 | 1): Tier {
  const wanted = [
    match(ROW, WORDS),
    kind === 'quotations' ? Prisma.sql`r.quotation IS NOT NULL` : Prisma.sql`r.quotation IS NULL`,
  ]
  if (kind === 'quotations' && speaker !== undefined)
    wanted.push(Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
      WHERE q.revision_id = r.revision_id AND q.ordinal = r.quotation AND s.slug = ${speaker})`)
  return {
    fit,
    table: Prisma.sql`indexed_passages`,
    match: Prisma.join(wanted, ' AND '),
    ordinal: Prisma.sql`r.ordinal`,
    quotation: Prisma.sql`r.quotation`,
  }
}

/** One of the two branches is never begun: what the first part counts decides which. */
async function findTier(
  { fit, table, match, ordinal, quotation }: Tier,
  query: SearchQuery,
  after: After | undefined,
  limit: number,
): Promise<Place[]> {
  const row = Prisma.sql`r.revision_id AS revision, ${ordinal} AS ordinal, ${quotation} AS quotation`
  const wanted = Prisma.join([...ofArticle(query), ...past(after)], ' AND ')
  const selected = Prisma.sql`${DAY} AS day, a.id AS article, f.revision, f.ordinal, f.quotation`
  const order = Prisma.sql`ORDER BY ${DAY} DESC, a.id DESC, f.ordinal LIMIT ${limit}::int`
  const rows = await database().$queryRaw<Omit<Place, 'fit'>[]>`
    WITH few AS MATERIALIZED (SELECT ${row} FROM ${table} r WHERE ${match} LIMIT ${FEW + 1}::int),
      counted AS MATERIALIZED (SELECT count(*) > ${FEW}::int AS many FROM few)
    SELECT day::text, article, revision, ordinal, quotation FROM (
      (SELECT ${selected} FROM few f JOIN articles a ON a.current_revision_id = f.revision
        WHERE NOT (SELECT many FROM counted) AND ${wanted} ${order})
      UNION ALL
      (SELECT ${selected} FROM articles a CROSS JOIN LATERAL (
          SELECT ${row} FROM ${table} r WHERE r.revision_id = a.current_revision_id AND ${match} OFFSET 0
        ) AS f
        WHERE (SELECT many FROM counted) AND ${wanted} ${order})
    ) AS found`
  return rows
    .map(place => ({ ...place, fit }))
    .sort(
      (a, b) =>
        (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || b.article - a.article || a.ordinal - b.ordinal,
    )
}

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

function past(after: After | undefined): Prisma.Sql[] {
  if (after === undefined) return []
  const { day, article, ordinal } = after
  return [
    Prisma.sql`(${DAY}, a.id) <= (${day}::date, ${article}::int)
      AND ((${DAY}, a.id) < (${day}::date, ${article}::int) OR f.ordinal > ${ordinal}::int)`,
  ]
}
