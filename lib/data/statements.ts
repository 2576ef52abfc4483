import type { StatementRecord } from '@/lib/schema/records'
import { database } from './client'
import type { Prisma } from './generated/client'
import { listedInclude, toListedQuotation } from './quotation-rows'

const statementSelect = {
  key: true,
  difference: true,
  story: { select: { slug: true, title: true } },
  renditions: {
    orderBy: { ordinal: 'asc' },
    select: { relation: true, quotation: { include: listedInclude } },
  },
} satisfies Prisma.StatementSelect

type StatementRow = Prisma.StatementGetPayload<{ select: typeof statementSelect }>

/** Of a list, unless it asks for fewer. */
export const MOST_STATEMENTS = 500

/**
 * Statements that several articles carry, the most differently rendered first, at most 500. With `story` (a slug) those
 * of that story, with `speaker` (a slug) those that an article gives to that speaker, with `article` (a slug) those that
 * it has a rendition of.
 */
export async function listStatements(
  filter: { story?: string; speaker?: string; article?: string; limit?: number } = {},
): Promise<StatementRecord[]> {
  const { story, speaker, article, limit = MOST_STATEMENTS } = filter
  const carried: Prisma.RenditionWhereInput[] = []
  if (speaker !== undefined) carried.push({ quotation: { speaker: { slug: speaker } } })
  if (article !== undefined)
    carried.push({ quotation: { analysis: { revision: { article: { slug: article } } } } })
  const rows = await database().statement.findMany({
    where: {
      ...(story === undefined ? {} : { story: { slug: story } }),
      AND: carried.map(some => ({ renditions: { some } })),
    },
    orderBy: [{ difference: 'desc' }, { id: 'asc' }],
    take: Math.min(limit, MOST_STATEMENTS),
    select: statementSelect,
  })
  return rows.map(toStatement)
}

/** The statement with this id, or null. */
export async function findStatement(id: string): Promise<StatementRecord | null> {
  const row = await database().statement.findUnique({ where: { key: id }, select: statementSelect })
  return row === null ? null : toStatement(row)
}

function toStatement(row: StatementRow): StatementRecord {
  return {
    id: row.key,
    story: row.story,
    difference: row.difference,
    renditions: row.renditions.map(({ quotation, relation }) => ({
      ...toListedQuotation(quotation),
      relation: relation.replace('_', '-'),
    })),
  }
}
