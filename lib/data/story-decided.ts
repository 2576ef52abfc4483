import type { StoryRef } from '@/lib/schema/records'
import { database, type Transaction } from './client'

/**
 * Where an article that is loaded again belongs: where a person put it, else where the loader says, with the title that a
 * person gave the story.
 */
export async function decidedStory(
  client: Pick<Transaction, '$queryRaw'>,
  article: string,
  loaded: StoryRef | null,
): Promise<StoryRef | null> {
  const [decided] = await client.$queryRaw<{ slug: string | null; title: string | null }[]>`
    SELECT t.slug, t.title FROM articles a
    JOIN story_placements p ON p.article_id = a.id AND p.placement IN ('in', 'alone')
    LEFT JOIN stories t ON t.id = p.story_id
    WHERE a.slug = ${article}`
  if (decided !== undefined) {
    return decided.slug === null || decided.title === null
      ? null
      : { slug: decided.slug, title: decided.title }
  }
  if (loaded === null) return null
  const [named] = await client.$queryRaw<{ title: string }[]>`
    SELECT title FROM stories WHERE slug = ${loaded.slug} AND title_basis = 'stated'`
  return named === undefined ? loaded : { slug: loaded.slug, title: named.title }
}

/** `decidedStory` outside of a transaction. */
export async function findDecidedStory(article: {
  slug: string
  story: StoryRef | null
}): Promise<StoryRef | null> {
  return decidedStory(database(), article.slug, article.story)
}
