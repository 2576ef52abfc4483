import { analyseStory, StoryKeepsChanging } from '@/lib/ingest/analyse-story'

/** Joins the people of a story anew. One that others change at the same time stays marked, and a worker joins it. */
export async function joinPeopleOf(story: string): Promise<void> {
  try {
    await analyseStory(story)
  } catch (error) {
    if (!(error instanceof StoryKeepsChanging)) throw error
  }
}
