import { createHash } from 'node:crypto'
import type { ArticleDetails, SaveOutcome } from '@/lib/schema/ingest'
import { database, type Transaction } from './client'

/** What is stored of an article: enough to tell whether anything has to be done. */
export interface StoredArticle {
  details: ArticleDetails
  sha256: string
  analysisVersion: number | null
}

/** What is stored at an article's address, of its current text; null when nothing is. */
export async function findStoredArticle(slug: string): Promise<StoredArticle | null> {
  return readStored(database(), slug)
}

/** What saving would do, known from the details, the text's hash and the version of the analysis. */
export function compare(
  stored: StoredArticle | null,
  details: ArticleDetails,
  hash: string,
  version: number,
): SaveOutcome {
  if (stored === null) return 'created'
  if (stored.sha256 !== hash) return 'revised'
  const same = JSON.stringify(comparable(stored.details)) === JSON.stringify(comparable(details))
  return same && stored.analysisVersion === version ? 'unchanged' : 'updated'
}

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** In one order of keys. An inferred headline is the analysis's own, so that only its version counts. */
function comparable(details: ArticleDetails) {
  const { slug, outlet, credit, headline, day, language, story } = details
  return [
    slug,
    outlet && [outlet.slug, outlet.name],
    credit,
    headline.basis === 'stated' ? [headline.text] : 'inferred',
    day && [day.from, day.to, day.basis, day.words],
    language,
    story && [story.slug, story.title],
  ]
}

interface StoredRow {
  outlet: { slug: string; name: string } | null
  credit: string | null
  headline: string | null
  headlineBasis: 'stated' | 'inferred'
  from: string | null
  to: string | null
  dayBasis: 'stated' | 'inferred' | null
  dayWords: string | null
  language: string
  story: { slug: string; title: string } | null
  sha256: string
  analysisVersion: number | null
}

/** One query, because a transaction has one connection and the client would ask for each relation at the same time. */
export async function readStored(
  client: Pick<Transaction, '$queryRaw'>,
  slug: string,
): Promise<StoredArticle | null> {
  const [row] = await client.$queryRaw<StoredRow[]>`
    SELECT CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name) END AS outlet,
      a.credit, a.headline, a.headline_basis::text AS "headlineBasis",
      a.day_from::text AS "from", a.day_to::text AS "to", a.day_basis::text AS "dayBasis", a.day_words AS "dayWords",
      a.language, CASE WHEN t.id IS NOT NULL THEN json_build_object('slug', t.slug, 'title', t.title) END AS story,
      r.sha256, n.version AS "analysisVersion"
    FROM articles a
    JOIN revisions r ON r.id = a.current_revision_id
    LEFT JOIN analyses n ON n.revision_id = r.id
    LEFT JOIN outlets o ON o.id = a.outlet_id
    LEFT JOIN story_articles m ON m.article_id = a.id
    LEFT JOIN stories t ON t.id = m.story_id
    WHERE a.slug = ${slug}`
  if (row === undefined) return null
  const { outlet, credit, language, story, sha256, analysisVersion } = row
  const day =
    row.from === null || row.to === null || row.dayBasis === null
      ? null
      : { from: row.from, to: row.to, basis: row.dayBasis, words: row.dayWords }
  const headline = { text: row.headline, basis: row.headlineBasis }
  return { details: { slug, outlet, credit, headline, day, language, story }, sha256, analysisVersion }
}
