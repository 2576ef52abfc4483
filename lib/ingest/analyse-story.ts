import { setTimeout as wait } from 'node:timers/promises'
import { formKey, joinPeople } from '@/lib/analysis/people/join-people'
import { joinStatements } from '@/lib/analysis/people/join-statements'
import type { PeopleDecisions } from '@/lib/analysis/people/model'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { saveStoryPeople } from '@/lib/data/story-people'
import { findStoryQuotations, listStaleStories } from '@/lib/data/story-quotations'
import type { SpeakerDecision } from '@/lib/schema/ingest'

/** An article that comes in while a story is being joined makes it start again; this often in a row is no coincidence. */
const MOST_ATTEMPTS = 8
/** Those that change it are let pass, each time a little longer. */
const ATTEMPT_MS = 40

/** Articles came in faster than their people could be joined; a while later they can. */
export class StoryKeepsChanging extends Error {
  override name = 'StoryKeepsChanging'
}

/**
 * Joins the speakers of a story's articles into people and their quotations into statements, and stores both in place of
 * what was there. Decisions made by hand win. Returns false when there is no such story.
 * Throws StoryKeepsChanging.
 */
export async function analyseStory(slug: string): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const story = await findStoryQuotations(slug)
    if (story === null) return false
    const people = joinPeople(story.articles, toDecisions(story.decisions))
    const statements = joinStatements(story.articles, people)
    if (await saveStoryPeople(slug, ANALYSIS_VERSION, story, { people, statements })) return true
    await wait(ATTEMPT_MS * (attempt + Math.random()))
  }
  throw new StoryKeepsChanging(
    `The story ${slug} changed ${MOST_ATTEMPTS} times while its people were being joined.`,
  )
}

/**
 * Joins the stories in which an article came in or changed, or that another version of the analysis joined. Returns how
 * many there were.
 */
export async function analyseStaleStories(onStory?: (slug: string) => void): Promise<number> {
  const slugs = await listStaleStories(ANALYSIS_VERSION)
  for (const slug of slugs) {
    await analyseStory(slug)
    onStory?.(slug)
  }
  return slugs.length
}

function toDecisions(decisions: readonly SpeakerDecision[]): PeopleDecisions {
  const pairs = (kind: SpeakerDecision['decision']) =>
    decisions
      .filter(({ decision }) => decision === kind)
      .map(
        ({ left, right }) => [formKey(left.article, left.form), formKey(right.article, right.form)] as const,
      )
  return { join: pairs('join'), apart: pairs('apart') }
}
