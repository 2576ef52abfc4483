import { notFound } from 'next/navigation'
import { z } from 'zod'
import { findStory, listStories } from '@/lib/data/stories'
import { mergeStories, renameStory, splitStory } from '@/lib/data/story-placements'
import { storyPath } from '@/lib/format/addresses'
import { SLUG } from '@/lib/schema/slug'
import type { StoryEditView } from '@/lib/schema/story-edit-view'
import { chosenIn } from './chosen-articles'
import { joinPeopleOf } from './import-join'
import { slugParameter } from './parameters'
import { readOwnForm, refusal, writingAllowed } from './writing'

const LONGEST_TITLE = 300

const problemSchema = z.enum(['no-title', 'no-story', 'not-some']).nullable().catch(null).default(null)

/** A story with what it can be made of; 404 when there is none at this address. */
export async function loadStoryEdit(
  slug: string,
  search: Record<string, string | string[] | undefined>,
): Promise<StoryEditView> {
  const story = await findStory(slugParameter(slug))
  if (story === null) notFound()
  const open = writingAllowed()
  const stories = open ? await listStories() : []
  return {
    open,
    story: { slug: story.slug, title: story.title },
    articles: story.articles,
    others: stories
      .filter(other => other.slug !== story.slug)
      .map(({ slug, title }) => ({ slug, title }))
      .reverse(),
    problem: problemSchema.parse(search.problem),
  }
}

const decisionSchema = z.enum(['rename', 'merge', 'split'])

interface Context {
  params: Promise<{ slug: string }>
}

/**
 * Renames, merges or splits a story as a form says, and leads to what came of it, or back with what was missing. Refuses
 * with 4xx and words what no page of ours sends.
 */
export async function editStory(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const story = SLUG.test(slug) ? await findStory(slug) : null
  if (story === null) return refusal(404, 'There is no such story. It may have become part of another one.')
  const decision = decisionSchema.safeParse(fields.decision)
  if (!decision.success) return refusal(400, 'This form does not say what to do with the story.')
  const title = (fields.title ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE)
  const back = (problem: NonNullable<StoryEditView['problem']>) =>
    leadTo(`${storyPath(slug)}/edit?problem=${problem}`)
  switch (decision.data) {
    case 'rename':
      if (title === '') return back('no-title')
      await renameStory(slug, title)
      return leadTo(storyPath(slug))
    case 'merge': {
      const into = fields.into ?? ''
      const merged = SLUG.test(into) ? await mergeStories(slug, into) : null
      if (merged === null) return back('no-story')
      await joinPeopleOf(merged.slug)
      return leadTo(storyPath(merged.slug))
    }
    case 'split': {
      if (title === '') return back('no-title')
      const made = await splitStory(slug, { articles: chosenIn(Object.keys(fields)), title })
      if (made === null) return back('not-some')
      await joinPeopleOf(slug)
      await joinPeopleOf(made.slug)
      return leadTo(storyPath(made.slug))
    }
  }
}

const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })
