import type { Metadata } from 'next'
import { StoryEdit } from '@/components/story-edit/story-edit'
import { storyPath } from '@/lib/format/addresses'
import { loadStoryEdit } from '@/lib/server/story-edit'
import '../../../styles/story-edit.css'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await loadStoryEdit((await params).slug, {})
  return {
    title: `Change the story: ${story.title}`,
    description: 'Rename a story, make it part of another one, or take articles out of it.',
    alternates: { canonical: `${storyPath(story.slug)}/edit` },
    robots: { index: false },
  }
}

export default async function StoryEditPage({ params, searchParams }: Props) {
  const view = await loadStoryEdit((await params).slug, await searchParams)
  return (
    <div className="story-edit wrap page">
      <p className="kicker">
        <a href={storyPath(view.story.slug)}>{view.story.title}</a>
      </p>
      <h1>Change this story</h1>
      <p className="lede">
        {view.open
          ? 'A story is the event that its articles report. What you decide here stays: later matching leaves it as it is.'
          : 'Nothing can be changed here: writing is closed, as it is unless the person who runs the site opens it.'}
      </p>
      {view.problem !== null && (
        <p className="problem" role="status">
          {PROBLEMS[view.problem]}
        </p>
      )}
      {view.open && <StoryEdit view={view} />}
    </div>
  )
}

const PROBLEMS = {
  'no-title': 'A title is missing.',
  'no-story': 'Choose the story that this one is to be part of.',
  'not-some': 'Mark at least one article to take out, and leave at least one in.',
} as const
