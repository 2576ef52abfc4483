import type { LibraryFilter, LibraryPage, LibraryQuery, LibrarySort } from '@/lib/schema/library'
import { summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import { Prisma } from './generated/client'

/** Of a page. */
export const MOST_ARTICLES = 200

interface SortKey {
  key: Prisma.Sql
  type: Prisma.Sql
  descending: boolean
}

/** What an order goes by. Never null, so that paging has one way to go on: what is not known comes as the least. */
const SORTS: Record<LibrarySort, SortKey> = {
  added: { key: Prisma.sql`a.id`, type: Prisma.sql`int`, descending: true },
  day: {
    key: Prisma.sql`COALESCE(a.day_from, '0001-01-01'::date)`,
    type: Prisma.sql`date`,
    descending: true,
  },
  headline: {
    key: Prisma.sql`lower(left(COALESCE(a.headline, n.opening), 200))`,
    type: Prisma.sql`text`,
    descending: false,
  },
  outlet: { key: Prisma.sql`lower(COALESCE(o.name, ''))`, type: Prisma.sql`text`, descending: false },
  words: { key: Prisma.sql`n.words`, type: Prisma.sql`int`, descending: true },
  quotations: { key: Prisma.sql`n.quotation_count`, type: Prisma.sql`int`, descending: true },
}

/**
 * A page of the articles that a filter leaves, `limit` (1 to 200) from where the page that gave `after` ended, with how many
 * there are. Articles that are equal in the order come as they were taken in. null when `after` is not what a page gave.
 */
export async function listLibrary(query: LibraryQuery): Promise<LibraryPage | null> {
  const after = query.after === undefined ? undefined : readCursor(query.after, query.sort)
  if (after === null) return null
  const limit = Math.min(Math.max(1, Math.trunc(query.limit)), MOST_ARTICLES)
  const { key, type, descending: usual } = SORTS[query.sort]
  const descending = query.descending ?? usual
  const wanted = conditions(query.filter)
  const past = after
    ? [
        descending
          ? Prisma.sql`(${key}, a.id) < (${after.key}::text::${type}, ${after.id}::int)`
          : Prisma.sql`(${key}, a.id) > (${after.key}::text::${type}, ${after.id}::int)`,
      ]
    : []
  const way = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const from = Prisma.sql`
    FROM articles a JOIN analyses n ON n.revision_id = a.current_revision_id LEFT JOIN outlets o ON o.id = a.outlet_id`
  const places = await database().$queryRaw<{ id: number; key: string }[]>`
    SELECT a.id, (${key})::text AS key ${from}
    WHERE ${Prisma.join([...wanted, ...past], ' AND ')} ORDER BY ${key} ${way}, a.id ${way} LIMIT ${limit + 1}::int`
  const [counted] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count ${from} WHERE ${Prisma.join(wanted, ' AND ')}`
  const shown = places.slice(0, limit)
  const last = places.length > limit ? shown.at(-1) : undefined
  return {
    articles: await readArticles(shown.map(({ id }) => id)),
    total: counted?.count ?? 0,
    next: last === undefined ? null : writeCursor(last),
  }
}

function conditions({ outlet, credit, story, speaker, language, from, to }: LibraryFilter): Prisma.Sql[] {
  const wanted = [Prisma.sql`true`]
  if (outlet === null) wanted.push(Prisma.sql`a.outlet_id IS NULL`)
  else if (outlet !== undefined) wanted.push(Prisma.sql`o.slug = ${outlet}`)
  if (credit === null) wanted.push(Prisma.sql`a.credit IS NULL`)
  else if (credit !== undefined) wanted.push(Prisma.sql`a.credit = ${credit}`)
  if (speaker !== undefined)
    wanted.push(Prisma.sql`EXISTS (SELECT 1 FROM quotations q JOIN speakers s ON s.id = q.speaker_id
      WHERE q.revision_id = a.current_revision_id AND s.slug = ${speaker})`)
  if (language !== undefined) wanted.push(Prisma.sql`a.language = ${language}`)
  if (from !== undefined) wanted.push(Prisma.sql`a.day_to >= ${from}::date`)
  if (to !== undefined) wanted.push(Prisma.sql`a.day_from <= ${to}::date`)
  const inStory = Prisma.sql`SELECT 1 FROM story_articles m JOIN stories t ON t.id = m.story_id WHERE m.article_id = a.id`
  if (story === null) wanted.push(Prisma.sql`NOT EXISTS (${inStory})`)
  else if (story !== undefined) wanted.push(Prisma.sql`EXISTS (${inStory} AND t.slug = ${story})`)
  return wanted
}

async function readArticles(ids: number[]): Promise<LibraryPage['articles']> {
  const rows = await database().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, createdAt: true, ...summarySelect },
  })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    return row === undefined ? [] : [{ ...toArticleSummary(row), addedAt: row.createdAt.toISOString() }]
  })
}

/** The key as text may hold anything, so that it stands last. */
const writeCursor = ({ id, key }: { id: number; key: string }): string => `${id}.${key}`

/** What a key of each order looks like; anything else is no cursor of ours. */
const KEYS: Record<LibrarySort, RegExp> = {
  added: /^\d{1,9}$/,
  day: /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/,
  headline: /^[^\0]*$/u,
  outlet: /^[^\0]*$/u,
  words: /^\d{1,9}$/,
  quotations: /^\d{1,9}$/,
}

function readCursor(text: string, sort: LibrarySort): { id: number; key: string } | null {
  const dot = text.indexOf('.')
  const [id, key] = [text.slice(0, dot), text.slice(dot + 1)]
  if (dot < 1 || !/^\d{1,9}$/.test(id) || !KEYS[sort].test(key)) return null
  if (sort === 'day' && Number.isNaN(Date.parse(key))) return null
  return { id: Number(id), key }
}
