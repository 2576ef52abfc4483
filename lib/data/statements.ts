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

/** Of a page. */
export const MOST_STATEMENTS = 200

/** Which statements: of a story, that an article gives to a speaker, that an article has a rendition of. All are slugs. */
export interface StatementFilter {
  story?: string
  speaker?: string
  article?: string
}

/**
 * Statements that several articles carry, the most differently rendered first: `limit` of them (at most 200), from the
 * one with the id `after` on, that one excluded. None when there is no such statement.
 */
export async function listStatements(
  filter: StatementFilter = {},
  page: { after?: string; limit?: number } = {},
): Promise<StatementRecord[]> {
  const { after, limit = MOST_STATEMENTS } = page
  const rows = await database().statement.findMany({
    where: matching(filter),
    orderBy: [{ difference: 'desc' }, { id: 'asc' }],
    ...(after === undefined ? {} : { cursor: { key: after }, skip: 1 }),
    take: Math.min(Math.max(1, limit), MOST_STATEMENTS),
    select: statementSelect,
  })
  return rows.map(toStatement)
}

/** How many statements there are under the filter. */
export async function countStatements(filter: StatementFilter = {}): Promise<number> {
  return database().statement.count({ where: matching(filter) })
}

function matching({ story, speaker, article }: StatementFilter): Prisma.StatementWhereInput {
  const carried: Prisma.RenditionWhereInput[] = []
  if (speaker !== undefined) carried.push({ quotation: { speaker: { slug: speaker } } })
  if (article !== undefined) {
    carried.push({ quotation: { analysis: { revision: { article: { slug: article } } } } })
  }
  return {
    ...(story === undefined ? {} : { story: { slug: story } }),
    AND: carried.map(some => ({ renditions: { some } })),
  }
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
    // Relations are read one after the other: a text that is analysed anew in between has other quotations by then.
    renditions: row.renditions
      .filter(({ quotation }) => (quotation as object | null) !== null)
      .map(({ quotation, relation }) => ({
        ...toListedQuotation(quotation),
        relation: relation.replace('_', '-'),
      })),
  }
}
