import type { QuotationFilter } from '@/lib/schema/records'
import { searchQuery } from '@/lib/schema/search-words'
import { Prisma } from './generated/client'

/**
 * FROM and WHERE of the quotations (q) that a filter leaves, of current texts only, with what they can be grouped by:
 * article (a), outlet (o), story (t), speaker (s). Joins that a query does not use cost nothing: PostgreSQL drops a left
 * join on a unique key that nothing is read from.
 */
export function matching(filter: QuotationFilter, ...further: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`
    FROM quotations q
    JOIN articles a ON a.current_revision_id = q.revision_id
    LEFT JOIN outlets o ON o.id = a.outlet_id
    LEFT JOIN story_articles m ON m.article_id = a.id
    LEFT JOIN stories t ON t.id = m.story_id
    LEFT JOIN speakers s ON s.id = q.speaker_id
    WHERE ${Prisma.join([Prisma.sql`true`, ...conditions(filter), ...further], ' AND ')}`
}

function conditions(filter: QuotationFilter): Prisma.Sql[] {
  const { speaker, outlet, credit, story, article, kind, certainty } = filter
  const wanted: Prisma.Sql[] = []
  if (speaker === null) wanted.push(Prisma.sql`q.speaker_id IS NULL`)
  else if (speaker !== undefined) {
    wanted.push(Prisma.sql`q.speaker_id = (SELECT id FROM speakers WHERE slug = ${speaker})`)
  }
  if (outlet === null) wanted.push(Prisma.sql`a.outlet_id IS NULL`)
  else if (outlet !== undefined) {
    wanted.push(Prisma.sql`a.outlet_id = (SELECT id FROM outlets WHERE slug = ${outlet})`)
  }
  if (credit === null) wanted.push(Prisma.sql`a.credit IS NULL`)
  else if (credit !== undefined) wanted.push(Prisma.sql`a.credit = ${credit}`)
  if (story !== undefined)
    wanted.push(Prisma.sql`m.story_id = (SELECT id FROM stories WHERE slug = ${story})`)
  if (article !== undefined) {
    wanted.push(Prisma.sql`q.article_id = (SELECT id FROM articles WHERE slug = ${article})`)
  }
  if (kind !== undefined) wanted.push(Prisma.sql`q.kind = ${kind}::quotation_kind`)
  if (certainty !== undefined) wanted.push(Prisma.sql`q.certainty = ${certainty}::certainty`)
  const query = filter.text === undefined ? '' : searchQuery(filter.text)
  if (query !== '') {
    wanted.push(Prisma.sql`to_tsvector('simple', q.search_words) @@ websearch_to_tsquery('simple', ${query})`)
  }
  return wanted
}
