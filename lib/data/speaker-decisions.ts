import type { DecidedForm, SpeakerDecision } from '@/lib/schema/ingest'
import { database } from './client'

/**
 * What was decided by hand about the story's speakers, oldest first. What was decided about a deleted article waits until
 * it comes back.
 */
export async function listDecisions(story: string): Promise<SpeakerDecision[]> {
  const present = { currentRevisionId: { not: null } } as const
  const rows = await database().speakerDecision.findMany({
    where: { story: { slug: story }, leftArticle: present, rightArticle: present },
    orderBy: { id: 'asc' },
    select: {
      decision: true,
      leftForm: true,
      rightForm: true,
      leftArticle: { select: { slug: true } },
      rightArticle: { select: { slug: true } },
    },
  })
  return rows.map(row => ({
    decision: row.decision,
    left: { article: row.leftArticle.slug, form: row.leftForm },
    right: { article: row.rightArticle.slug, form: row.rightForm },
  }))
}

/**
 * Keeps a decision about two forms of names in articles of the story, in place of an earlier one about the same two, and
 * marks the story's people as to be joined anew. false when an article is not in the story or the two are the same form.
 */
export async function saveDecision(
  story: string,
  { decision, left, right }: SpeakerDecision,
): Promise<boolean> {
  const sides = await inDatabaseOrder(story, left, right)
  if (sides === null) return false
  const { storyId, ...columns } = sides
  await database().$transaction([
    database().speakerDecision.deleteMany({ where: { storyId, ...columns } }),
    database().speakerDecision.create({ data: { storyId, decision, ...columns } }),
    database().story.update({ where: { id: storyId }, data: { analysisVersion: null } }),
  ])
  return true
}

/** Takes a decision back. false when there was none. */
export async function deleteDecision(story: string, left: DecidedForm, right: DecidedForm): Promise<boolean> {
  const sides = await inDatabaseOrder(story, left, right)
  if (sides === null) return false
  const { storyId } = sides
  const [{ count }] = await database().$transaction([
    database().speakerDecision.deleteMany({ where: sides }),
    database().story.update({ where: { id: storyId }, data: { analysisVersion: null } }),
  ])
  return count > 0
}

/** The two sides as the table has them: the smaller (article, form) left, so that a pair has one row. */
async function inDatabaseOrder(story: string, left: DecidedForm, right: DecidedForm) {
  const articles = await database().storyArticle.findMany({
    where: { story: { slug: story }, article: { slug: { in: [left.article, right.article] } } },
    select: { storyId: true, articleId: true, article: { select: { slug: true } } },
  })
  const leftRow = articles.find(row => row.article.slug === left.article)
  const rightRow = articles.find(row => row.article.slug === right.article)
  if (leftRow === undefined || rightRow === undefined) return null
  const [order] = await database().$queryRaw<{ side: number | null }[]>`
    SELECT CASE
      WHEN (${leftRow.articleId}::int, ${left.form}::text) < (${rightRow.articleId}::int, ${right.form}::text) THEN -1
      WHEN (${leftRow.articleId}::int, ${left.form}::text) > (${rightRow.articleId}::int, ${right.form}::text) THEN 1
    END AS side`
  if (order === undefined || order.side === null) return null
  const [first, second] =
    order.side < 0
      ? [
          { ...left, ...leftRow },
          { ...right, ...rightRow },
        ]
      : [
          { ...right, ...rightRow },
          { ...left, ...leftRow },
        ]
  return {
    storyId: first.storyId,
    leftArticleId: first.articleId,
    leftForm: first.form,
    rightArticleId: second.articleId,
    rightForm: second.form,
  }
}
