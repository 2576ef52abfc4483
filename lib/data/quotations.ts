import type { ListedQuotation, QuotationFilter, QuotationPage } from '@/lib/schema/records'
import { database } from './client'
import { Prisma } from './generated/client'
import { matching } from './quotation-filter'
import { listedInclude, toListedQuotation } from './quotation-rows'

/** The order of a list: as the articles were loaded and the quotations stand in them, or by speaker first. */
export type QuotationOrder = 'article' | 'speaker'

/** Of a page. */
export const MOST_QUOTATIONS = 200

/** Where a quotation stands in a list. */
interface Place {
  id: bigint
  speaker: bigint | null
  article: number
  ordinal: number
}

/**
 * A page of the quotations that the articles' current texts carry, `limit` (1 to 200) from where the page that gave
 * `after` ended. By speaker, those without one come last. Finding the last page of 100,000 takes as long as the first.
 * null when `after` is not what a page in this order gave as `next`.
 */
export async function listQuotations(
  filter: QuotationFilter,
  options: { order?: QuotationOrder; after?: string; limit: number },
): Promise<QuotationPage | null> {
  const order = options.order ?? 'article'
  const after = options.after === undefined ? undefined : readCursor(options.after, order)
  if (after === null) return null
  const limit = Math.min(Math.max(1, Math.trunc(options.limit)), MOST_QUOTATIONS)
  // One more than asked for tells whether there is a next page.
  const find = order === 'speaker' ? findBySpeaker : findByArticle
  const places = await find(filter, after, limit + 1)
  const last = places.length > limit ? places[limit - 1] : undefined
  return {
    quotations: await readQuotations(places.slice(0, limit).map(place => place.id)),
    next: last === undefined ? null : writeCursor(last, order),
  }
}

/** The quotation with this id, or null. */
export async function findQuotation(id: string): Promise<ListedQuotation | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const [quotation] = await readQuotations([BigInt(id)])
  return quotation ?? null
}

const COLUMNS = Prisma.sql`SELECT q.id, q.speaker_id AS speaker, q.article_id AS article, q.ordinal`

async function findByArticle(
  filter: QuotationFilter,
  after: Cursor | undefined,
  limit: number,
): Promise<Place[]> {
  const further = after ? [Prisma.sql`(q.article_id, q.ordinal) > (${after.article}, ${after.ordinal})`] : []
  return database().$queryRaw<Place[]>`
    ${COLUMNS} ${matching(filter, ...further)} ORDER BY q.article_id, q.ordinal LIMIT ${limit}`
}

/** Two runs through the same index, first of those with a speaker: a comparison of rows does not reach past a null. */
async function findBySpeaker(
  filter: QuotationFilter,
  after: Cursor | undefined,
  limit: number,
): Promise<Place[]> {
  const inSpeaker = after && Prisma.sql`(q.article_id, q.ordinal) > (${after.article}, ${after.ordinal})`
  const nobody = Prisma.sql`q.speaker_id IS NULL`
  const named: Place[] = []
  if (after?.speaker !== null) {
    const past =
      after &&
      Prisma.sql`
      (q.speaker_id, q.article_id, q.ordinal) > (${after.speaker}, ${after.article}, ${after.ordinal})`
    named.push(
      ...(await database().$queryRaw<Place[]>`
        ${COLUMNS} ${matching(filter, past ?? Prisma.sql`q.speaker_id IS NOT NULL`)}
        ORDER BY q.speaker_id, q.article_id, q.ordinal LIMIT ${limit}`),
    )
    if (named.length === limit) return named
  }
  const rest = inSpeaker !== undefined && after?.speaker === null ? [nobody, inSpeaker] : [nobody]
  const unnamed = await database().$queryRaw<Place[]>`
    ${COLUMNS} ${matching(filter, ...rest)} ORDER BY q.article_id, q.ordinal LIMIT ${limit - named.length}`
  return [...named, ...unnamed]
}

/** In the order of `ids`, a fixed number of queries. */
async function readQuotations(ids: bigint[]): Promise<ListedQuotation[]> {
  const rows = await database().quotation.findMany({ where: { id: { in: ids } }, include: listedInclude })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    return row === undefined ? [] : [toListedQuotation(row)]
  })
}

type Cursor = Omit<Place, 'id'>

function writeCursor({ speaker, article, ordinal }: Place, order: QuotationOrder): string {
  const place = `${article}.${ordinal}`
  return order === 'speaker' ? `${speaker ?? 'nobody'}.${place}` : place
}

/** Figures that PostgreSQL's integers hold; anything else is no cursor of ours. */
const ARTICLE_CURSOR = /^(?<article>\d{1,9})\.(?<ordinal>\d{1,9})$/
const SPEAKER_CURSOR = /^(?<speaker>\d{1,18}|nobody)\.(?<article>\d{1,9})\.(?<ordinal>\d{1,9})$/

function readCursor(text: string, order: QuotationOrder): Cursor | null {
  const parts = (order === 'speaker' ? SPEAKER_CURSOR : ARTICLE_CURSOR).exec(text)?.groups
  if (parts === undefined) return null
  const { speaker } = parts
  return {
    speaker: speaker === undefined || speaker === 'nobody' ? null : BigInt(speaker),
    article: Number(parts.article),
    ordinal: Number(parts.ordinal),
  }
}
