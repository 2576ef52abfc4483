import { createHash } from 'node:crypto'
import { TextNotKeepable, whyTextCannotBeKept } from '@/lib/schema/published-text'
import type { AnalysedText, ArticleDetails, SaveOutcome } from '@/lib/schema/ingest'
import { database, type Transaction } from './client'
import { writeAnalysis } from './save-analysis'

/**
 * What is stored at an article's address, to tell whether anything has to be done: its details, the hash of its current
 * text, and the version of its analysis. null when nothing is.
 */
export interface StoredArticle {
  details: ArticleDetails
  sha256: string
  analysisVersion: number | null
}

export async function findStoredArticle(slug: string): Promise<StoredArticle | null> {
  return readStored(database(), slug)
}

/**
 * Stores an article with its text and analysis in one transaction, and says what that did. The text is kept as it is; a
 * text that differs from the one stored becomes a further revision and the current one. Storing the same again changes
 * nothing. The story is made when it is new, and its people are marked as to be joined anew.
 * Throws TextNotKeepable, before anything is written, for a text that cannot be kept losslessly.
 */
export async function saveArticle(
  details: ArticleDetails,
  text: string,
  analysis: AnalysedText,
): Promise<SaveOutcome> {
  const reason = whyTextCannotBeKept(text)
  if (reason !== null) throw new TextNotKeepable(reason)
  return database().$transaction(async transaction => {
    // Two loads at the same time take turns at an address.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`article ${details.slug}`}, 0))`
    const stored = await readStored(transaction, details.slug)
    const outcome = compare(stored, details, sha256(text), analysis.version)
    if (outcome === 'unchanged') return outcome
    const articleId = await writeDetails(transaction, details)
    const revisionId = await writeRevision(transaction, articleId, text)
    await transaction.article.update({ where: { id: articleId }, data: { currentRevisionId: revisionId } })
    await writeAnalysis(transaction, { articleId, revisionId }, analysis)
    await joinStory(transaction, articleId, details.story)
    return outcome
  })
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
async function readStored(
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

async function writeDetails(transaction: Transaction, details: ArticleDetails): Promise<number> {
  const { slug, outlet, credit, headline, day, language } = details
  const outletId =
    outlet === null
      ? null
      : (
          await transaction.outlet.upsert({
            where: { slug: outlet.slug },
            create: outlet,
            update: { name: outlet.name },
            select: { id: true },
          })
        ).id
  const data = {
    outletId,
    credit,
    headline: headline.text,
    headlineBasis: headline.basis,
    dayFrom: day === null ? null : new Date(`${day.from}T00:00:00Z`),
    dayTo: day === null ? null : new Date(`${day.to}T00:00:00Z`),
    dayBasis: day?.basis ?? null,
    dayWords: day?.words ?? null,
    language,
  }
  const { id } = await transaction.article.upsert({
    where: { slug },
    create: { slug, ...data },
    update: data,
    select: { id: true },
  })
  return id
}

/** The revision that has this text: a new one, or the one that had it before. */
async function writeRevision(transaction: Transaction, articleId: number, text: string): Promise<number> {
  const hash = sha256(text)
  const known = await transaction.revision.findUnique({
    where: { articleId_sha256: { articleId, sha256: hash } },
    select: { id: true },
  })
  if (known !== null) return known.id
  const before = await transaction.revision.count({ where: { articleId } })
  const { id } = await transaction.revision.create({
    data: {
      articleId,
      number: before + 1,
      text,
      sha256: hash,
      length: text.length,
      bytes: Buffer.byteLength(text, 'utf8'),
    },
    select: { id: true },
  })
  return id
}

/** Puts the article into its story, behind those that are there, and asks for the story's people to be joined anew. */
async function joinStory(
  transaction: Transaction,
  articleId: number,
  story: ArticleDetails['story'],
): Promise<void> {
  const current = await transaction.storyArticle.findUnique({
    where: { articleId },
    select: { storyId: true, story: { select: { slug: true } } },
  })
  if (current !== null && current.story.slug !== story?.slug) {
    await transaction.storyArticle.delete({ where: { articleId } })
    await transaction.story.update({ where: { id: current.storyId }, data: { analysisVersion: null } })
  }
  if (story === null) return
  // The update locks the story's row, so that two articles never get the same place.
  const { id: storyId } = await transaction.story.upsert({
    where: { slug: story.slug },
    create: story,
    update: { title: story.title, analysisVersion: null },
    select: { id: true },
  })
  if (current?.story.slug === story.slug) return
  const { _max } = await transaction.storyArticle.aggregate({ where: { storyId }, _max: { ordinal: true } })
  await transaction.storyArticle.create({ data: { articleId, storyId, ordinal: (_max.ordinal ?? -1) + 1 } })
}
