import type { QuotationCounts, QuotationFilter } from '@/lib/schema/records'
import { database } from './client'
import { Prisma, type Certainty, type QuotationKind } from './generated/client'
import { matching } from './quotation-filter'

/** What quotations are counted by, each with its filter's name and the column that tells. */
const FACETS = {
  speaker: 'q.speaker_id::text',
  outlet: 'a.outlet_id::text',
  credit: 'a.credit',
  story: 'm.story_id::text',
  kind: 'q.kind::text',
  certainty: 'q.certainty::text',
} as const

type Facet = keyof typeof FACETS
type Choice = { key: string | null; count: number }
type Counted = Record<Facet, Choice[]>

/** Nobody chooses from a longer list; the speakers of 100,000 quotations are thousands. */
const MOST_CHOICES = 500

/**
 * How many quotations there are under the filter, and under each choice of a further one (the 500 that leave most), most
 * first. One pass over the quotations serves all that is not filtered by already; each filter in use takes another one.
 */
export async function countQuotations(filter: QuotationFilter): Promise<QuotationCounts> {
  const facets = Object.keys(FACETS) as Facet[]
  const used = facets.filter(facet => filter[facet] !== undefined)
  const free = facets.filter(facet => filter[facet] === undefined)
  const [together, ...apart] = await Promise.all([
    count(filter, free),
    ...used.map(facet => count({ ...filter, [facet]: undefined }, [facet])),
  ])
  const counted = apart.reduce((all, { choices }) => ({ ...all, ...choices }), together.choices) as Counted
  return { total: together.total, ...(await withNames(counted)) }
}

async function count(
  filter: QuotationFilter,
  facets: Facet[],
): Promise<{ total: number; choices: Partial<Counted> }> {
  const columns = facets.map(facet => Prisma.raw(FACETS[facet]))
  const list = Prisma.join(columns.length === 0 ? [Prisma.sql`NULL::text`] : columns)
  const sets = Prisma.join([Prisma.sql`()`, ...columns.map(column => Prisma.sql`(${column})`)])
  // In each grouping set one column is kept and the others are null; GROUPING has a 0 bit where it is kept.
  const kept = columns.length === 0 ? Prisma.sql`0` : Prisma.sql`GROUPING(${list})`
  const rows = await database().$queryRaw<{ kept: number; key: string | null; count: number }[]>`
    SELECT ${kept} AS kept, COALESCE(${list}) AS key, count(*)::int AS count ${matching(filter)}
    GROUP BY GROUPING SETS (${sets}) ORDER BY count(*) DESC, 2`
  const all = 2 ** facets.length - 1
  const choices: Partial<Counted> = {}
  for (const [index, facet] of facets.entries()) {
    const bits = all - 2 ** (facets.length - 1 - index)
    choices[facet] = rows.filter(row => row.kept === bits).slice(0, MOST_CHOICES)
  }
  const total = rows.find(row => row.kept === all)?.count ?? 0
  return { total, choices }
}

/** Rows instead of serial numbers. */
async function withNames(counted: Counted): Promise<Omit<QuotationCounts, 'total'>> {
  const slugAndName = { id: true, slug: true, name: true } as const
  const [speakers, outlets, stories] = await Promise.all([
    database().speaker.findMany({
      where: { id: { in: keys(counted.speaker).map(BigInt) } },
      select: slugAndName,
    }),
    database().outlet.findMany({
      where: { id: { in: keys(counted.outlet).map(Number) } },
      select: slugAndName,
    }),
    database().story.findMany({
      where: { id: { in: keys(counted.story).map(Number) } },
      select: { id: true, slug: true, title: true },
    }),
  ])
  const speakerOf = byId(speakers)
  const outletOf = byId(outlets)
  const storyOf = byId(stories)
  return {
    speakers: named(counted.speaker, speakerOf, ({ name }) => name).map(({ row, count }) => ({
      slug: row?.slug ?? null,
      name: row?.name ?? null,
      count,
    })),
    outlets: named(counted.outlet, outletOf, ({ name }) => name).map(({ row, count }) => ({
      outlet: row ? { slug: row.slug, name: row.name } : null,
      count,
    })),
    stories: named(counted.story, storyOf, ({ title }) => title).map(({ row, count }) => ({
      story: row ? { slug: row.slug, title: row.title } : null,
      count,
    })),
    credits: counted.credit.map(({ key, count }) => ({ credit: key, count })),
    kinds: counted.kind.flatMap(({ key, count }) =>
      key === null ? [] : { kind: key as QuotationKind, count },
    ),
    certainties: counted.certainty.flatMap(({ key, count }) =>
      key === null ? [] : { certainty: key as Certainty, count },
    ),
  }
}

/** Most first, then by name: serial numbers change with every re-analysis. Those without a row come last of their count. */
function named<Row>(
  choices: Choice[],
  rowOf: (key: string | null) => Row | undefined,
  nameOf: (row: Row) => string,
): { row: Row | undefined; count: number }[] {
  return choices
    .map(({ key, count }) => {
      const row = rowOf(key)
      return { row, count, name: row === undefined ? '\uFFFF' : nameOf(row) }
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

const keys = (choices: Choice[]): string[] => choices.flatMap(({ key }) => key ?? [])

function byId<Row extends { id: number | bigint }>(rows: Row[]): (key: string | null) => Row | undefined {
  const rowOf = new Map(rows.map(row => [String(row.id), row]))
  return key => (key === null ? undefined : rowOf.get(key))
}
