import type { QuotationCounts, QuotationFilter } from '@/lib/schema/records'
import { database } from './client'
import type { Certainty, QuotationKind } from './generated/client'
import { matching } from './quotation-filter'

/** A group's key columns, both null for quotations that have none. */
type Named<Key extends string> = Record<'slug' | Key, string | null> & { count: number }

/** How many quotations there are under the filter, and under each choice of a further one; most first. */
export async function countQuotations(filter: QuotationFilter): Promise<QuotationCounts> {
  const query = database()
  const [totals, speakers, outlets, credits, stories, kinds, certainties] = await Promise.all([
    query.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${matching(filter)}`,
    query.$queryRaw<Named<'name'>[]>`
      SELECT s.slug, s.name, count(*)::int AS count ${matching({ ...filter, speaker: undefined })}
      GROUP BY s.id ORDER BY count(*) DESC, s.id`,
    query.$queryRaw<Named<'name'>[]>`
      SELECT o.slug, o.name, count(*)::int AS count ${matching({ ...filter, outlet: undefined })}
      GROUP BY o.id ORDER BY count(*) DESC, o.id`,
    query.$queryRaw<QuotationCounts['credits']>`
      SELECT a.credit, count(*)::int AS count ${matching({ ...filter, credit: undefined })}
      GROUP BY a.credit ORDER BY count(*) DESC, a.credit`,
    query.$queryRaw<Named<'title'>[]>`
      SELECT t.slug, t.title, count(*)::int AS count ${matching({ ...filter, story: undefined })}
      GROUP BY t.id ORDER BY count(*) DESC, t.id`,
    query.$queryRaw<{ kind: QuotationKind; count: number }[]>`
      SELECT q.kind::text, count(*)::int AS count ${matching({ ...filter, kind: undefined })}
      GROUP BY q.kind ORDER BY q.kind`,
    query.$queryRaw<{ certainty: Certainty; count: number }[]>`
      SELECT q.certainty::text, count(*)::int AS count ${matching({ ...filter, certainty: undefined })}
      GROUP BY q.certainty ORDER BY q.certainty`,
  ])
  return {
    total: totals[0]?.count ?? 0,
    speakers,
    outlets: outlets.map(({ slug, name, count }) => ({
      outlet: slug === null || name === null ? null : { slug, name },
      count,
    })),
    credits,
    stories: stories.map(({ slug, title, count }) => ({
      story: slug === null || title === null ? null : { slug, title },
      count,
    })),
    kinds,
    certainties,
  }
}
