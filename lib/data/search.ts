import type { SearchHit, SearchPage, SearchQuery } from '@/lib/schema/search'
import { summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import { Prisma } from './generated/client'
import { listedInclude, toListedQuotation } from './quotation-rows'
import { markAll, readExcerpts } from './search-excerpts'
import { inLanguage, inLanguageOrNear, readQuery, type ReadQuery } from './search-query'

/** Of a page. */
export const MOST_HITS = 50

/** Where a hit stands: how well it fits, its day, its article and its place there. */
interface Place {
  fit: number
  /** ISO date; the first of all days for an article whose day is not known. */
  day: string
  article: number
  revision: number
  ordinal: number
  quotation: number | null
}

/**
 * A page of what a person looks for, in current texts: articles (those with it in the headline first), passages or
 * quotations, each the newest first, and what has a name a letter or two off behind. Words are found with other endings, by
 * the language of each text, and with or without accents. An empty page when nothing is typed; null when `after` is not
 * what a page gave as `next`.
 */
export async function search(query: SearchQuery): Promise<SearchPage | null> {
  const after = query.after === undefined ? undefined : readCursor(query.after)
  if (after === null) return null
  const read = await readQuery(query.text)
  if (read === null || read.languages.length === 0) return { hits: [], next: null, near: [] }
  const limit = Math.min(Math.max(1, Math.trunc(query.limit)), MOST_HITS)
  const find = query.kind === 'articles' ? findArticles : findPassages
  const places = await find(query, read, after, limit + 1)
  const last = places.length > limit ? places[limit - 1] : undefined
  const hits = await readHits(query, read, places.slice(0, limit))
  return { hits, next: last === undefined ? null : writeCursor(last), near: read.nearNames }
}

const FIRST_DAY = '0001-01-01'
const DAY = Prisma.sql`COALESCE(a.day_from, ${FIRST_DAY}::date)`

/** Each language with its own stems; the headline's index is small, the text's is not read but through the index. */
function findArticles(
  query: SearchQuery,
  read: ReadQuery,
  after: Cursor | undefined,
  limit: number,
): Promise<Place[]> {
  const exact = read.languages.map(
    language => Prisma.sql`
      SELECT revision_id, CASE WHEN headline @@ ${inLanguage(read.exact, language)} THEN 2 ELSE 1 END AS fit
      FROM article_index WHERE language = ${language} AND words @@ ${inLanguage(read.exact, language)}`,
  )
  const near =
    read.near.length === 0
      ? []
      : read.languages.map(
          language => Prisma.sql`
            SELECT revision_id, 0 AS fit FROM article_index
            WHERE language = ${language} AND words @@ ${inLanguageOrNear(read, language)}`,
        )
  const matches = Prisma.join([...exact, ...near], ' UNION ALL ')
  const found =
    near.length === 0
      ? matches
      : Prisma.sql`SELECT revision_id, max(fit) AS fit FROM (${matches}) AS m GROUP BY 1`
  return throughIndex(Prisma.sql`
    SELECT f.fit, ${DAY}::text AS day, a.id AS article, f.revision_id AS revision, 0 AS ordinal, NULL::int AS quotation
    FROM (${found}) AS f JOIN articles a ON a.current_revision_id = f.revision_id
    WHERE ${Prisma.join([...ofArticle(query), ...past(after, Prisma.sql`f.fit`, Prisma.sql`0`)], ' AND ')}
    ORDER BY f.fit DESC, ${DAY} DESC, a.id DESC LIMIT ${limit}::int`)
}

function findPassages(
  query: SearchQuery,
  read: ReadQuery,
  after: Cursor | undefined,
  limit: number,
): Promise<Place[]> {
  const each = (ask: (language: string) => Prisma.Sql) =>
    Prisma.join(
      read.languages.map(language => Prisma.sql`(p.language = ${language} AND p.words @@ ${ask(language)})`),
      ' OR ',
    )
  const fit =
    read.near.length === 0
      ? Prisma.sql`1`
      : Prisma.sql`CASE WHEN ${each(language => inLanguage(read.exact, language))} THEN 1 ELSE 0 END`
  const ofSpeaker =
    query.kind === 'quotations' && query.speaker !== undefined
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
            WHERE q.revision_id = p.revision_id AND q.ordinal = p.quotation AND s.slug = ${query.speaker})`,
        ]
      : []
  const wanted = [
    Prisma.sql`(${each(language => inLanguageOrNear(read, language))})`,
    query.kind === 'quotations' ? Prisma.sql`p.quotation IS NOT NULL` : Prisma.sql`p.quotation IS NULL`,
    ...ofArticle(query),
    ...ofSpeaker,
    ...past(after, fit, Prisma.sql`p.ordinal`),
  ]
  return throughIndex(Prisma.sql`
    SELECT ${fit} AS fit, ${DAY}::text AS day, a.id AS article, p.revision_id AS revision, p.ordinal, p.quotation
    FROM indexed_passages p JOIN articles a ON a.current_revision_id = p.revision_id
    WHERE ${Prisma.join(wanted, ' AND ')}
    ORDER BY 1 DESC, ${DAY} DESC, a.id DESC, p.ordinal LIMIT ${limit}::int`)
}

/**
 * Asks with the reading of whole tables put off: the planner does not count that a text's words lie outside of its row, and
 * would read all of them for a word that many texts have.
 */
async function throughIndex(query: Prisma.Sql): Promise<Place[]> {
  const [, places] = await database().$transaction([
    database().$executeRaw`SET LOCAL enable_seqscan = off`,
    database().$queryRaw<Place[]>(query),
  ])
  return places
}

/** Conditions on the article (a). */
function ofArticle(query: SearchQuery): Prisma.Sql[] {
  const { outlet, credit, from, to, story, speaker, kind } = query
  const wanted = [Prisma.sql`true`]
  if (outlet === null) wanted.push(Prisma.sql`a.outlet_id IS NULL`)
  else if (outlet !== undefined)
    wanted.push(Prisma.sql`a.outlet_id = (SELECT id FROM outlets WHERE slug = ${outlet})`)
  if (credit === null) wanted.push(Prisma.sql`a.credit IS NULL`)
  else if (credit !== undefined) wanted.push(Prisma.sql`a.credit = ${credit}`)
  if (from !== undefined) wanted.push(Prisma.sql`a.day_to >= ${from}::date`)
  if (to !== undefined) wanted.push(Prisma.sql`a.day_from <= ${to}::date`)
  const inStory = Prisma.sql`SELECT 1 FROM story_articles m JOIN stories t ON t.id = m.story_id WHERE m.article_id = a.id`
  if (story === null) wanted.push(Prisma.sql`NOT EXISTS (${inStory})`)
  else if (story !== undefined) wanted.push(Prisma.sql`EXISTS (${inStory} AND t.slug = ${story})`)
  if (speaker !== undefined && kind !== 'quotations') {
    wanted.push(Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
      WHERE q.revision_id = a.current_revision_id AND s.slug = ${speaker})`)
  }
  return wanted
}

type Cursor = Pick<Place, 'fit' | 'day' | 'article' | 'ordinal'>

/** Behind the last hit of the page before. */
function past(after: Cursor | undefined, fit: Prisma.Sql, ordinal: Prisma.Sql): Prisma.Sql[] {
  if (after === undefined) return []
  return [
    Prisma.sql`((${fit}, ${DAY}, a.id) < (${after.fit}::int, ${after.day}::date, ${after.article}::int)
      OR ((${fit}, ${DAY}, a.id) = (${after.fit}::int, ${after.day}::date, ${after.article}::int)
        AND ${ordinal} > ${after.ordinal}::int))`,
  ]
}

const writeCursor = ({ fit, day, article, ordinal }: Place): string => `${fit}.${day}.${article}.${ordinal}`

const CURSOR =
  /^(?<fit>[0-2])\.(?<day>\d{4}-(?:0\d|1[0-2])-[0-3]\d)\.(?<article>\d{1,9})\.(?<ordinal>\d{1,9})$/

function readCursor(text: string): Cursor | null {
  const parts = CURSOR.exec(text)?.groups
  if (parts === undefined || Number.isNaN(Date.parse(parts.day ?? ''))) return null
  return {
    fit: Number(parts.fit),
    day: parts.day ?? FIRST_DAY,
    article: Number(parts.article),
    ordinal: Number(parts.ordinal),
  }
}

async function readHits(query: SearchQuery, read: ReadQuery, places: Place[]): Promise<SearchHit[]> {
  if (places.length === 0) return []
  if (query.kind === 'quotations') {
    const rows = await database().quotation.findMany({
      where: {
        OR: places.map(({ revision, quotation }) => ({ revisionId: revision, ordinal: quotation ?? -1 })),
      },
      include: listedInclude,
    })
    const byPlace = new Map(rows.map(row => [`${row.revisionId} ${row.ordinal}`, row]))
    const found = places.flatMap(({ revision, quotation }) => byPlace.get(`${revision} ${quotation}`) ?? [])
    const marks = await markAll(
      found.map(row => row.content),
      read,
    )
    return found.map((row, k) => ({ kind: 'quotation', quotation: toListedQuotation(row), marks: marks[k]! }))
  }
  const rows = await database().article.findMany({
    where: { id: { in: places.map(place => place.article) } },
    select: { id: true, ...summarySelect },
  })
  const byId = new Map(rows.map(row => [row.id, toArticleSummary(row)]))
  const excerpts = await readExcerpts(places, query.kind, read)
  const headlines = places.map(place => byId.get(place.article)?.headline ?? '')
  const headlineMarks = query.kind === 'articles' ? await markAll(headlines, read) : []
  return places.flatMap((place, k): SearchHit[] => {
    const article = byId.get(place.article)
    const excerpt = excerpts[k] ?? null
    if (article === undefined) return []
    if (query.kind === 'articles')
      return [{ kind: 'article', article, headlineMarks: headlineMarks[k]!, excerpt }]
    return excerpt === null ? [] : [{ kind: 'passage', article, excerpt }]
  })
}
