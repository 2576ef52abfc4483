import type { Choice, ChoiceName } from '@/lib/schema/choices'
import { database } from './client'
import { Prisma } from './generated/client'

/** Only what current articles have: a deleted one has no current text. */
const CURRENT = Prisma.sql`a.current_revision_id IS NOT NULL`

/**
 * Up to `limit` outlets, credits, stories or speakers of current articles, by their names, stories the newest first; with
 * `like` those whose names have these characters, in whatever case, the shortest first.
 */
export async function listChoices(
  name: ChoiceName,
  { limit, like = '' }: { limit: number; like?: string },
): Promise<Choice[]> {
  const { rows, usual } = SOURCES[name]
  if (like === '') return database().$queryRaw`${usual} LIMIT ${limit}::int`
  return database().$queryRaw`
    SELECT DISTINCT value, label, length(label) AS length FROM (${rows}) AS c
    WHERE position(lower(${like}) in lower(label)) > 0 ORDER BY length, label, value LIMIT ${limit}::int`
}

/** The choice at this value; else the one that is called so, in whatever case; null when there is none. */
export async function findChoice(name: ChoiceName, said: string): Promise<Choice | null> {
  const { rows } = SOURCES[name]
  // By value first, which an index knows.
  for (const same of [Prisma.sql`value = ${said}`, Prisma.sql`lower(label) = lower(${said})`]) {
    const [found] = await database().$queryRaw<Choice[]>`
      SELECT value, label FROM (${rows}) AS c WHERE ${same} ORDER BY value LIMIT 1`
    if (found !== undefined) return found
  }
  return null
}

/** Whether current articles have no outlet, no credit, no story. */
export async function haveNone(name: Exclude<ChoiceName, 'speaker'>): Promise<boolean> {
  const none = {
    outlet: Prisma.sql`a.outlet_id IS NULL`,
    credit: Prisma.sql`a.credit IS NULL`,
    story: Prisma.sql`NOT EXISTS (SELECT 1 FROM story_articles m WHERE m.article_id = a.id)`,
  }[name]
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM articles a WHERE ${CURRENT} AND ${none} LIMIT 1`
  return rows.length > 0
}

const OUTLETS = Prisma.sql`
  SELECT o.slug AS value, o.name AS label FROM outlets o
  WHERE EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = o.id AND ${CURRENT})`
const STORIES = Prisma.sql`
  SELECT t.slug AS value, t.title AS label FROM stories t
  WHERE EXISTS (SELECT 1 FROM story_articles m WHERE m.story_id = t.id)`
/** Two who are called the same are told apart by their stories. */
const SPEAKERS = Prisma.sql`
  SELECT s.slug AS value, CASE WHEN EXISTS (SELECT 1 FROM speakers o WHERE o.name = s.name AND o.id <> s.id)
    THEN s.name || ' (' || t.title || ')' ELSE s.name END AS label
  FROM speakers s JOIN stories t ON t.id = s.story_id`

/** All of a kind, and in the order of a list that nothing was typed for. */
const SOURCES: Record<ChoiceName, { rows: Prisma.Sql; usual: Prisma.Sql }> = {
  outlet: { rows: OUTLETS, usual: Prisma.sql`${OUTLETS} ORDER BY lower(o.name), o.slug` },
  credit: {
    rows: Prisma.sql`SELECT a.credit AS value, a.credit AS label FROM articles a WHERE a.credit IS NOT NULL AND ${CURRENT}`,
    // By jumps through the index, from one to the next; the limit stops them.
    usual: Prisma.sql`
      WITH RECURSIVE known AS (
        (SELECT a.credit FROM articles a WHERE a.credit IS NOT NULL AND ${CURRENT} ORDER BY a.credit LIMIT 1)
        UNION ALL
        SELECT (SELECT a.credit FROM articles a WHERE a.credit > known.credit AND ${CURRENT} ORDER BY a.credit LIMIT 1)
        FROM known WHERE known.credit IS NOT NULL
      )
      SELECT credit AS value, credit AS label FROM known WHERE credit IS NOT NULL`,
  },
  story: { rows: STORIES, usual: Prisma.sql`${STORIES} ORDER BY t.id DESC` },
  speaker: { rows: SPEAKERS, usual: Prisma.sql`${SPEAKERS} ORDER BY s.name, s.slug` },
}
