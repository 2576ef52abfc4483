import type { Excerpt, SearchKind } from '@/lib/schema/search'
import { database } from './client'
import { Prisma } from './generated/client'
import { inLanguage, positiveQuery, type ReadQuery } from './search-query'

interface Found {
  revision: number
  ordinal: number
}

/**
 * The excerpts of what was found, in its order: the passage itself, or of an article the passage in which most of the words
 * stand. null where a text has no passage.
 */
export async function readExcerpts(
  found: readonly Found[],
  kind: SearchKind,
  read: ReadQuery,
): Promise<(Omit<Excerpt, 'marks'> | null)[]> {
  const revisions = found.map(({ revision }) => revision)
  const ordinals = found.map(({ ordinal }) => ordinal)
  const positive = positiveQuery(read)
  // ts_rank counts each word of the query, so that the passage with most of them comes first.
  const rank = Prisma.sql`CASE p.language ${Prisma.join(
    read.languages.map(
      language => Prisma.sql`WHEN ${language} THEN ts_rank(p.words, ${inLanguage(positive, language)})`,
    ),
    ' ',
  )} ELSE 0 END`
  const passages =
    kind === 'articles'
      ? Prisma.sql`SELECT DISTINCT ON (p.revision_id) p.revision_id, p.ordinal, p."start", p."end" FROM indexed_passages p
          WHERE p.revision_id = ANY(${revisions}::int[]) AND p.quotation IS NULL
          ORDER BY p.revision_id, ${rank} DESC, p.ordinal`
      : Prisma.sql`SELECT p.revision_id, p.ordinal, p."start", p."end" FROM indexed_passages p
          JOIN unnest(${revisions}::int[], ${ordinals}::int[]) AS f (revision, ordinal)
          ON f.revision = p.revision_id AND f.ordinal = p.ordinal`
  // Offsets are UTF-16 units and PostgreSQL counts characters: only where the two agree can it cut the text itself.
  const rows = await database().$queryRaw<
    { revision: number; ordinal: number; start: number; end: number; cut: boolean; text: string }[]
  >`
    SELECT p.revision_id AS revision, p.ordinal, p."start", p."end", c.cut,
      CASE WHEN c.cut THEN substr(r.text, p."start" + 1, p."end" - p."start") ELSE r.text END AS text
    FROM (${passages}) AS p JOIN revisions r ON r.id = p.revision_id
    CROSS JOIN LATERAL (SELECT char_length(r.text) = r.length AS cut OFFSET 0) AS c`
  const key =
    kind === 'articles'
      ? ({ revision }: Found) => `${revision}`
      : (at: Found) => `${at.revision} ${at.ordinal}`
  const byPlace = new Map(
    rows.map(({ start, end, cut, text, ...at }) => [
      key(at),
      { start, end, text: cut ? text : text.slice(start, end) },
    ]),
  )
  return found.map(at => byPlace.get(key(at)) ?? null)
}
