import { randomUUID } from 'node:crypto'
import type { DeletionOutcome, DeletionWay } from '@/lib/schema/deletion'
import { database, type Transaction } from './client'
import { takeMatchingTurn } from './story-candidates'

const NOTHING: DeletionOutcome = { act: null, articles: [], stories: [] }

interface Row {
  id: number
  slug: string
  revisionId: number
  canonicalAddress: string | null
  storyId: number | null
  ordinal: number | null
  story: string | null
}

/**
 * Deletes articles in one transaction, so that they can be brought back as they are: what takes an article from every page,
 * list, search and story is that it has no current text. What other articles of its stories said to be the same as its own
 * words is forgotten at once; the people of those stories are to be joined anew. Slugs that name no article are left out.
 */
export async function deleteArticles(slugs: readonly string[], way: DeletionWay): Promise<DeletionOutcome> {
  return database().$transaction(async transaction => {
    // Nothing is matched with an article that goes.
    await takeMatchingTurn(transaction)
    const found = await readPresent(transaction, slugs)
    if (found.length === 0) return NOTHING
    // The stories' rows first: see saveArticle.
    const stories = await markStories(
      transaction,
      found.map(({ storyId }) => storyId),
    )
    const rows = await lockPresent(transaction, found)
    if (rows.length === 0) return NOTHING
    const act = randomUUID()
    const ids = rows.map(({ id }) => id)
    await transaction.deletion.createMany({
      data: rows.map(({ id, revisionId, storyId, ordinal, canonicalAddress }) => ({
        articleId: id,
        act,
        way,
        revisionId,
        storyId,
        ordinal,
        canonicalAddress,
      })),
    })
    await transaction.article.updateMany({
      where: { id: { in: ids } },
      data: { currentRevisionId: null, canonicalAddress: null },
    })
    await leaveStories(transaction, ids)
    return { act, articles: rows.map(({ slug }) => slug), stories }
  })
}

function readPresent(transaction: Transaction, slugs: readonly string[]): Promise<Row[]> {
  return transaction.$queryRaw<Row[]>`
    SELECT a.id, a.slug, a.current_revision_id AS "revisionId", a.canonical_address AS "canonicalAddress",
      m.story_id AS "storyId", m.ordinal, t.slug AS story
    FROM articles a LEFT JOIN story_articles m ON m.article_id = a.id LEFT JOIN stories t ON t.id = m.story_id
    WHERE a.slug = ANY(${[...slugs]}::text[]) AND a.current_revision_id IS NOT NULL ORDER BY a.id`
}

/** Once more under lock: another text may have come in between. One whose story is another one now is left for a next try. */
async function lockPresent(transaction: Transaction, found: readonly Row[]): Promise<Row[]> {
  const ids = found.map(({ id }) => id)
  await transaction.$executeRaw`SELECT 1 FROM articles WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`
  const now = await readPresent(
    transaction,
    found.map(({ slug }) => slug),
  )
  const storyOf = new Map(found.map(({ id, storyId }) => [id, storyId]))
  return now.filter(({ id, storyId }) => storyOf.get(id) === storyId)
}

/** Marks stories as to be joined anew, and locks them, in one order for everybody; their slugs. */
async function markStories(transaction: Transaction, ids: readonly (number | null)[]): Promise<string[]> {
  const known = [...new Set(ids)].filter(id => id !== null)
  const rows = await transaction.story.findMany({
    where: { id: { in: known } },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true },
  })
  rows.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  for (const { id } of rows) {
    await transaction.story.updateMany({ where: { id }, data: { analysisVersion: null } })
  }
  return rows.map(({ slug }) => slug)
}

/** Takes the articles out of their stories, and out of what was made of those. */
async function leaveStories(transaction: Transaction, ids: number[]): Promise<void> {
  await transaction.storyArticle.deleteMany({ where: { articleId: { in: ids } } })
  await transaction.storyProposal.deleteMany({
    where: { OR: [{ articleId: { in: ids } }, { otherArticleId: { in: ids } }] },
  })
  await transaction.storyProposal.deleteMany({ where: { story: { articles: { none: {} } } } })
  await transaction.$executeRaw`
    WITH gone AS (
      DELETE FROM renditions r USING quotations q WHERE q.id = r.quotation_id AND q.article_id = ANY(${ids}::int[])
      RETURNING r.statement_id
    )
    DELETE FROM statements s WHERE s.id IN (SELECT statement_id FROM gone) AND (
      SELECT count(*) FROM renditions r JOIN quotations q ON q.id = r.quotation_id
      WHERE r.statement_id = s.id AND NOT q.article_id = ANY(${ids}::int[])
    ) < 2`
  await transaction.$executeRaw`
    WITH gone AS (DELETE FROM speaker_forms WHERE article_id = ANY(${ids}::int[]) RETURNING speaker_id)
    DELETE FROM speakers s WHERE s.id IN (SELECT speaker_id FROM gone)
      AND NOT EXISTS (SELECT 1 FROM speaker_forms f WHERE f.speaker_id = s.id AND NOT f.article_id = ANY(${ids}::int[]))`
  await transaction.quotation.updateMany({
    where: { articleId: { in: ids }, speakerId: { not: null } },
    data: { speakerId: null },
  })
}

/**
 * Brings deleted articles back, those of one act or those named, with all their texts, into the stories that they stood in,
 * at their old letters where those are free. An address that another article has got in the meantime stays with that one.
 * The people of the stories are to be joined anew.
 */
export async function restoreArticles(wanted: { act: string } | { slug: string }): Promise<DeletionOutcome> {
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const rows = await transaction.deletion.findMany({
      where: 'act' in wanted ? { act: wanted.act } : { article: { slug: wanted.slug } },
      orderBy: { articleId: 'asc' },
      include: { article: { select: { slug: true } } },
    })
    if (rows.length === 0) return NOTHING
    const stories = await markStories(
      transaction,
      rows.map(({ storyId }) => storyId),
    )
    await transaction.deletion.deleteMany({ where: { articleId: { in: rows.map(row => row.articleId) } } })
    for (const { articleId, revisionId, storyId, ordinal, canonicalAddress } of rows) {
      const isTaken =
        canonicalAddress !== null && (await transaction.article.count({ where: { canonicalAddress } })) > 0
      await transaction.article.update({
        where: { id: articleId },
        data: { currentRevisionId: revisionId, canonicalAddress: isTaken ? null : canonicalAddress },
        select: { id: true },
      })
      if (storyId !== null) await returnToStory(transaction, articleId, storyId, ordinal)
    }
    return { act: rows[0]?.act ?? null, articles: rows.map(({ article }) => article.slug), stories }
  })
}

async function returnToStory(
  transaction: Transaction,
  articleId: number,
  storyId: number,
  before: number | null,
): Promise<void> {
  const others = await transaction.storyArticle.findMany({ where: { storyId }, select: { ordinal: true } })
  const taken = new Set(others.map(({ ordinal }) => ordinal))
  const ordinal = before !== null && !taken.has(before) ? before : Math.max(-1, ...taken) + 1
  await transaction.storyArticle.create({ data: { articleId, storyId, ordinal } })
}
