import type { DayRecord, OutletRecord } from '@/lib/schema/records'
import { summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'

/** A stored text that shares enough with another one to be looked at closely. */
export interface LookAlikeCandidate {
  slug: string
  number: number
  revisionId: string
  current: boolean
  headline: string | null
  outlet: OutletRecord | null
  day: DayRecord | null
  sha256: string
  keptSha256: string | null
  text: string
  parts: { headline: { start: number; end: number } | null; body: { start: number; end: number }[] }
}

/** Of the 128 runs in a sketch; texts that share a tenth of their runs share about 13. */
const LEAST_SHARED = 8

/**
 * Up to `limit` stored texts with the same hash, the same kept words, or the most runs of words in common with a sketch,
 * the likest first. The three are found through indexes, so the cost grows with the likeness and not with the library.
 */
export async function listLookAlikeCandidates(
  wanted: { sha256: string; keptSha256: string | null; sketch: readonly number[] },
  limit: number,
): Promise<LookAlikeCandidate[]> {
  const found = await database().$queryRaw<{ id: number }[]>`
    WITH same AS (
      SELECT id, 1000 AS shared FROM revisions WHERE sha256 = ${wanted.sha256}::bpchar
      UNION ALL SELECT revision_id, 500 FROM analyses WHERE kept_sha256 = ${wanted.keptSha256}::bpchar
      UNION ALL
      SELECT revision_id, (SELECT count(*)::int FROM unnest(sketch) AS run WHERE run = ANY(${[...wanted.sketch]}::int[]))
      FROM analyses WHERE sketch && ${[...wanted.sketch]}::int[]
    )
    SELECT id FROM same GROUP BY id HAVING max(shared) >= ${Math.min(LEAST_SHARED, Math.max(1, wanted.sketch.length))}::int
    ORDER BY max(shared) DESC, id LIMIT ${limit}::int`
  const rows = await database().revision.findMany({
    where: {
      id: { in: found.map(({ id }) => id) },
      // Not those of articles that were deleted.
      article: { currentRevisionId: { not: null } },
    },
    select: {
      id: true,
      number: true,
      sha256: true,
      text: true,
      analysis: {
        select: {
          keptSha256: true,
          headlineStart: true,
          headlineEnd: true,
          body: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true } },
        },
      },
      article: { select: { ...summarySelect, currentRevisionId: true } },
    },
  })
  const order = new Map(found.map(({ id }, place) => [id, place]))
  rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  return rows.map(({ id, number, sha256, text, analysis, article }) => {
    const { slug, headline, outlet, day } = toArticleSummary(article)
    const { headlineStart: start = null, headlineEnd: end = null } = analysis ?? {}
    return {
      slug,
      number,
      revisionId: String(id),
      current: article.currentRevisionId === id,
      headline,
      outlet,
      day,
      sha256,
      keptSha256: analysis?.keptSha256 ?? null,
      text,
      parts: {
        headline: start === null || end === null ? null : { start, end },
        body: analysis?.body ?? [],
      },
    }
  })
}
