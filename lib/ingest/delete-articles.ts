import { deleteArticles, restoreArticles } from '@/lib/data/deletions'
import type { DeletionOutcome, DeletionWay } from '@/lib/schema/deletion'
import { analyseStory, StoryKeepsChanging } from './analyse-story'
import { matchStoredArticle } from './match-story'

/** Deletes articles and joins the people of the stories that they stood in anew. See `deleteArticles`. */
export async function deleteFromStories(
  slugs: readonly string[],
  way: DeletionWay,
): Promise<DeletionOutcome> {
  const outcome = await deleteArticles(slugs, way)
  await joinAll(outcome.stories)
  return outcome
}

/**
 * Brings deleted articles back and joins the people of their stories anew. One that stood in no story is matched with what
 * came in since, as an article that comes in is.
 */
export async function bringBack(wanted: { act: string } | { slug: string }): Promise<DeletionOutcome> {
  const outcome = await restoreArticles(wanted)
  const stories = new Set(outcome.stories)
  for (const slug of outcome.articles) {
    const { outcome: matched, story } = await matchStoredArticle(slug)
    if (matched === 'joined' && story !== null) stories.add(story)
  }
  await joinAll([...stories])
  return outcome
}

/** A story that others change at the same time stays marked, and a worker joins it. */
async function joinAll(stories: readonly string[]): Promise<void> {
  for (const story of stories) {
    try {
      await analyseStory(story)
    } catch (error) {
      if (!(error instanceof StoryKeepsChanging)) throw error
    }
  }
}
