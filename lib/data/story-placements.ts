import type { StoryRef } from '@/lib/schema/records'
import { database, type Transaction } from './client'
import { claimStory, placeInStory } from './save-article'
import { takeMatchingTurn } from './story-candidates'
import { makeStory } from './story-proposals'

/** Where a person puts an article: a story by its slug, a new one by its title, one with an article in none, or none. */
export type Destination = { story: string } | { newStory: string } | { withArticle: string } | null

/**
 * Puts an article where a person says, and keeps that as their decision: later matching and loading leave it there, and
 * do not bring it back to the story it came from. The people of both stories are to be joined anew. Returns the story it
 * stands in now, or null when it stands in none; undefined, with nothing changed, when article or story are not there.
 */
export async function moveArticle(article: string, to: Destination): Promise<StoryRef | null | undefined> {
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const row = await findPlaced(transaction, article)
    if (row === null) return undefined
    const target = await findDestination(transaction, to)
    if (target === undefined) return undefined
    const before = row.story
    if (target !== null) await claimStory(transaction, target.story, before)
    else if (before !== null) await claimStory(transaction, null, before)
    for (const companion of target?.companions ?? []) await settle(transaction, companion, target!.story.id)
    await settle(transaction, row.id, target?.story.id ?? null)
    if (before !== null && before.id !== target?.story.id) await keepOut(transaction, [row.id], before.id)
    if (before !== null) await dropIfEmpty(transaction, before.id)
    return target === null ? null : { slug: target.story.slug, title: target.story.title }
  })
}

/**
 * Makes two stories one: the articles of `from` stand in `into`, behind its own, and stay there. The old address leads to
 * the new story (`findStoryAlias`), and what was decided about speakers goes along. Returns the story; null, with nothing
 * changed, when one of them is not there or both are the same.
 */
export async function mergeStories(from: string, into: string): Promise<StoryRef | null> {
  if (from === into) return null
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const stories = await transaction.story.findMany({
      where: { slug: { in: [from, into] } },
      select: storySelect,
    })
    const source = stories.find(story => story.slug === from)
    const target = stories.find(story => story.slug === into)
    if (source === undefined || target === undefined) return null
    await claimStory(transaction, target, source)
    const moved = await membersOf(transaction, source.id)
    for (const articleId of [...(await membersOf(transaction, target.id)), ...moved])
      await settle(transaction, articleId, target.id)
    // Who was kept out of the one is kept out of both, but for those that stand in them.
    await transaction.$executeRaw`
      INSERT INTO story_placements (article_id, placement, story_id)
      SELECT article_id, 'out', ${target.id}::int FROM story_placements
      WHERE story_id = ${source.id}::int AND placement = 'out' ON CONFLICT DO NOTHING`
    await transaction.speakerDecision.updateMany({
      where: { storyId: source.id },
      data: { storyId: target.id },
    })
    await transaction.storyAlias.updateMany({ where: { storyId: source.id }, data: { storyId: target.id } })
    await transaction.storyProposal.updateMany({
      where: { storyId: source.id },
      data: { storyId: target.id },
    })
    // What was deleted comes back into the one story.
    await transaction.deletion.updateMany({ where: { storyId: source.id }, data: { storyId: target.id } })
    await transaction.story.delete({ where: { id: source.id } })
    await transaction.storyAlias.create({ data: { slug: source.slug, storyId: target.id } })
    return { slug: target.slug, title: target.title }
  })
}

/**
 * Takes articles out of a story into a new one with a title of its own; both sides stay apart in later matching. What was
 * decided about speakers in the articles that leave goes along. Returns the new story; null, with nothing changed, when the
 * story is not there, an article is not in it, or none would leave or none would stay.
 */
export async function splitStory(
  story: string,
  { articles, title }: { articles: readonly string[]; title: string },
): Promise<StoryRef | null> {
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const old = await transaction.story.findUnique({ where: { slug: story }, select: storySelect })
    if (old === null) return null
    await claimStory(transaction, old, null)
    const rows = await transaction.storyArticle.findMany({
      where: { storyId: old.id },
      orderBy: { ordinal: 'asc' },
      select: { articleId: true, article: { select: { slug: true } } },
    })
    const wanted = new Set(articles)
    const leaving = rows.filter(row => wanted.has(row.article.slug)).map(row => row.articleId)
    const staying = rows.filter(row => !wanted.has(row.article.slug)).map(row => row.articleId)
    if (leaving.length === 0 || staying.length === 0 || leaving.length !== wanted.size) return null
    const made = await makeStory(transaction, title, 'stated')
    for (const articleId of leaving) await settle(transaction, articleId, made.id)
    for (const articleId of staying) await settle(transaction, articleId, old.id)
    await keepOut(transaction, leaving, old.id)
    await keepOut(transaction, staying, made.id)
    await transaction.speakerDecision.updateMany({
      where: { storyId: old.id, leftArticleId: { in: leaving }, rightArticleId: { in: leaving } },
      data: { storyId: made.id },
    })
    return { slug: made.slug, title }
  })
}

/** Gives a story another title, which loading and matching then keep. Its address stays. null when it is not there. */
export async function renameStory(story: string, title: string): Promise<StoryRef | null> {
  const { count } = await database().story.updateMany({
    where: { slug: story },
    data: { title, titleBasis: 'stated' },
  })
  return count === 0 ? null : { slug: story, title }
}

/** Keeps that a proposal was wrong: the article does not belong there. false when there was none. */
export async function rejectProposal(article: string): Promise<boolean> {
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const proposal = await transaction.storyProposal.findFirst({
      where: { article: { slug: article } },
      select: { articleId: true, storyId: true, otherArticleId: true },
    })
    if (proposal === null) return false
    const { articleId, storyId, otherArticleId } = proposal
    await transaction.storyProposal.delete({ where: { articleId } })
    await transaction.storyPlacement.deleteMany({ where: { articleId, storyId, otherArticleId } })
    await transaction.storyPlacement.create({
      data: { articleId, placement: 'out', storyId, otherArticleId },
    })
    return true
  })
}

/** The story that one with this address was merged into; null when none was. */
export async function findStoryAlias(slug: string): Promise<StoryRef | null> {
  const alias = await database().storyAlias.findUnique({
    where: { slug },
    select: { story: { select: { slug: true, title: true } } },
  })
  return alias?.story ?? null
}

const storySelect = { id: true, slug: true, title: true } as const

async function findPlaced(transaction: Transaction, slug: string) {
  const row = await transaction.article.findUnique({
    where: { slug, currentRevisionId: { not: null } },
    select: { id: true, story: { select: { story: { select: storySelect } } } },
  })
  return row === null ? null : { id: row.id, story: row.story?.story ?? null }
}

/** The story, with the articles that come into it too; null for none, undefined when it is not there. */
async function findDestination(transaction: Transaction, to: Destination) {
  if (to === null) return null
  if ('story' in to) {
    const story = await transaction.story.findUnique({ where: { slug: to.story }, select: storySelect })
    return story === null ? undefined : { story, companions: [] }
  }
  if ('newStory' in to) {
    const { id, slug } = await makeStory(transaction, to.newStory, 'stated')
    return { story: { id, slug, title: to.newStory }, companions: [] }
  }
  const other = await transaction.article.findUnique({
    where: { slug: to.withArticle, currentRevisionId: { not: null } },
    select: { id: true, headline: true, story: { select: { story: { select: storySelect } } } },
  })
  if (other === null) return undefined
  if (other.story !== null) return { story: other.story.story, companions: [] }
  const title = other.headline ?? to.withArticle
  const { id, slug } = await makeStory(transaction, title, 'inferred')
  return { story: { id, slug, title }, companions: [other.id] }
}

async function membersOf(transaction: Transaction, storyId: number): Promise<number[]> {
  const rows = await transaction.storyArticle.findMany({
    where: { storyId },
    orderBy: { ordinal: 'asc' },
    select: { articleId: true },
  })
  return rows.map(row => row.articleId)
}

/** Puts the article into the story, or into none, as a person's decision. */
async function settle(transaction: Transaction, articleId: number, storyId: number | null): Promise<void> {
  await placeInStory(transaction, articleId, storyId)
  await transaction.storyProposal.deleteMany({ where: { articleId } })
  await transaction.storyPlacement.deleteMany({
    where: {
      articleId,
      OR: [{ placement: { in: ['in', 'alone'] } }, ...(storyId === null ? [] : [{ storyId }])],
    },
  })
  await transaction.storyPlacement.create({
    data: storyId === null ? { articleId, placement: 'alone' } : { articleId, placement: 'in', storyId },
  })
}

async function keepOut(
  transaction: Transaction,
  articleIds: readonly number[],
  storyId: number,
): Promise<void> {
  await transaction.storyPlacement.deleteMany({ where: { storyId, articleId: { in: [...articleIds] } } })
  await transaction.storyPlacement.createMany({
    data: articleIds.map(articleId => ({ articleId, placement: 'out' as const, storyId })),
  })
}

/** A story that its last article left is no story, unless a deleted one may come back into it. */
async function dropIfEmpty(transaction: Transaction, storyId: number): Promise<void> {
  await transaction.story.deleteMany({
    where: { id: storyId, articles: { none: {} }, deletions: { none: {} } },
  })
}
