import type { IncomingArticle } from '@/lib/schema/import'
import type { Transaction } from './client'

/** An article that may be the one that came in. */
export interface KnownArticle {
  id: number
  slug: string
  outlet: string | null
  address: string | null
  story: { slug: string; title: string } | null
  /** The number of its revision that has the same text. */
  sameText: number | null
}

interface Row extends KnownArticle {
  headline: string | null
  day: string | null
  sketch: number[] | null
}

/** Later versions of a report keep most of it; two reports under one headline ("Morning briefing") share next to nothing. */
const LEAST_RESEMBLANCE = 0.3
/** An outlet uses a headline again for another event, seldom in the same week. */
const MOST_DAYS_APART = 3
/** Articles of one outlet under one headline that are looked at. */
const MOST_NAMESAKES = 50
const DAY_MS = 86_400_000

/**
 * The article that an incoming one is a text of, or null: a person's word, the same canonical address, the same text from
 * the same outlet, or the same outlet's same headline over a text that is mostly the same. When in doubt it is another one:
 * two outlets may carry one text word for word. An article that was deleted is not known.
 */
export async function findKnownArticle(
  transaction: Pick<Transaction, '$queryRaw'>,
  { draft, revisionOf }: IncomingArticle,
): Promise<KnownArticle | null> {
  const { address, sha256, headline, outlet, day, analysis } = draft
  const rows = await transaction.$queryRaw<Row[]>`
    SELECT a.id, a.slug, a.headline, a.day_from::text AS day, a.canonical_address AS address, o.name AS outlet, n.sketch,
      CASE WHEN t.id IS NOT NULL THEN json_build_object('slug', t.slug, 'title', t.title) END AS story,
      (SELECT r.number FROM revisions r WHERE r.article_id = a.id AND r.sha256 = ${sha256}::bpchar) AS "sameText"
    FROM articles a
    LEFT JOIN outlets o ON o.id = a.outlet_id
    LEFT JOIN analyses n ON n.revision_id = a.current_revision_id
    LEFT JOIN story_articles m ON m.article_id = a.id
    LEFT JOIN stories t ON t.id = m.story_id
    WHERE a.id IN (
      SELECT id FROM articles WHERE slug = ${revisionOf ?? null}
      UNION SELECT id FROM articles WHERE canonical_address = ${address}
      UNION SELECT article_id FROM revisions WHERE sha256 = ${sha256}::bpchar
      UNION (SELECT named.id FROM articles named JOIN outlets ON outlets.id = named.outlet_id
        WHERE named.headline = ${headline.text} AND outlets.name = ${outlet?.name ?? null}
        ORDER BY named.id DESC LIMIT ${MOST_NAMESAKES})
    ) AND a.current_revision_id IS NOT NULL
    ORDER BY a.id`
  if (revisionOf) return rows.find(({ slug }) => slug === revisionOf) ?? null
  const sameAddress = rows.find(row => address !== null && row.address === address)
  if (sameAddress !== undefined || revisionOf === null) return sameAddress ?? null
  const sketch = analysis.fingerprint?.sketch ?? []
  const isNamesake = (row: Row) =>
    outlet !== null &&
    row.outlet === outlet.name &&
    row.headline === headline.text &&
    headline.text !== null &&
    daysApart(row.day, day?.from ?? null) <= MOST_DAYS_APART &&
    estimateResemblance(row.sketch ?? [], sketch) >= LEAST_RESEMBLANCE
  return rows.find(row => row.sameText !== null && isSameCarrier(row, draft)) ?? rows.find(isNamesake) ?? null
}

/** Whether the same words were carried by the same outlet, as far as both are known. */
function isSameCarrier(row: Row, { outlet, address }: IncomingArticle['draft']): boolean {
  if (outlet !== null) return row.outlet === outlet.name
  return address === null || row.address === null || row.address === address
}

function daysApart(left: string | null, right: string | null): number {
  return left === null || right === null ? 0 : Math.abs(Date.parse(left) - Date.parse(right)) / DAY_MS
}

/**
 * How much of two texts' runs of words are in both, 0 to 1, estimated from their sketches: the smallest hashes of the
 * union are a sample of it (Broder 1997).
 */
export function estimateResemblance(left: readonly number[], right: readonly number[]): number {
  const inLeft = new Set(left)
  const inRight = new Set(right)
  const size = Math.max(1, Math.min(inLeft.size, inRight.size))
  const sample = [...new Set([...inLeft, ...inRight])].sort((a, b) => (a >>> 0) - (b >>> 0)).slice(0, size)
  return sample.filter(hash => inLeft.has(hash) && inRight.has(hash)).length / size
}
