import { deleteDecision, listDecisions, saveDecision } from '@/lib/data/speaker-decisions'
import { findStory } from '@/lib/data/stories'
import {
  mergeStories,
  moveArticle,
  rejectProposal,
  renameStory as rename,
  splitStory as split,
} from '@/lib/data/story-placements'
import { listProposals as readProposals } from '@/lib/data/story-proposals'
import { findArticle } from '@/lib/data/articles'
import { joinPeopleOf } from '../import-join'
import { ApiProblem, notFoundProblem } from './api-problem'
import type { Handler } from './handler'
import { sentSummary } from './shapes'

export const placeArticle: Handler<'placeArticle'> = async ({ parameters: { slug }, body: { to } }) => {
  const article = await findArticle(slug)
  if (article === null) throw notFoundProblem('article', slug, 'slug')
  const story = await moveArticle(slug, to)
  if (story === undefined)
    throw new ApiProblem('wrong-body', 'The story or the article to put it with is not there.', [
      { in: 'body', name: 'to', expected: 'must name a story or an article that there is' },
    ])
  // The story that it left, and the one that it stands in.
  for (const changed of new Set([article.story?.slug, story?.slug])) {
    if (changed !== undefined) await joinPeopleOf(changed)
  }
  return { article: slug, story }
}

export const listProposals: Handler<'listProposals'> = async ({ query: { limit } }) => ({
  proposals: (await readProposals({ limit })).map(({ article, other, ...rest }) => ({
    ...rest,
    article: sentSummary(article),
    other: other === null ? null : sentSummary(other),
  })),
})

export const decideProposal: Handler<'decideProposal'> = async ({ parameters: { slug }, body }) => {
  const [proposal] = await readProposals({ article: slug, limit: 1 })
  if (proposal === undefined) throw notFoundProblem('proposal for', slug, 'slug')
  if (body.decision === 'reject') {
    await rejectProposal(slug)
    return { article: slug, story: null }
  }
  const { story, other } = proposal
  const to = story !== null ? { story: story.slug } : other !== null ? { withArticle: other.slug } : null
  const stands = to === null ? null : await moveArticle(slug, to)
  if (!stands) throw notFoundProblem('proposal for', slug, 'slug')
  await joinPeopleOf(stands.slug)
  return { article: slug, story: stands }
}

export const renameStory: Handler<'renameStory'> = async ({ parameters: { slug }, body: { title } }) => {
  await assertStory(slug)
  const story = await rename(slug, title)
  if (story === null) throw notFoundProblem('story', slug, 'slug')
  return { story }
}

export const mergeStory: Handler<'mergeStory'> = async ({ parameters: { slug }, body: { into } }) => {
  await assertStory(slug)
  const story = (await findStory(into)) === null ? null : await mergeStories(slug, into)
  if (story === null)
    throw new ApiProblem('wrong-body', `There is no other story “${into}”.`, [
      { in: 'body', name: 'into', expected: 'must name another story that there is' },
    ])
  await joinPeopleOf(story.slug)
  return { story }
}

export const splitStory: Handler<'splitStory'> = async ({ parameters: { slug }, body }) => {
  await assertStory(slug)
  const story = await split(slug, body)
  if (story === null)
    throw new ApiProblem('wrong-body', 'These articles cannot leave the story.', [
      {
        in: 'body',
        name: 'articles',
        expected: 'must name articles of the story, and leave at least one in it',
      },
    ])
  await joinPeopleOf(slug)
  await joinPeopleOf(story.slug)
  return { story }
}

export const listSpeakerDecisions: Handler<'listSpeakerDecisions'> = async ({ parameters: { slug } }) => {
  await assertStory(slug)
  return { story: slug, decisions: await listDecisions(slug) }
}

export const decideSpeakers: Handler<'decideSpeakers'> = async ({ parameters: { slug }, body }) => {
  await assertStory(slug)
  const { decision, left, right } = body
  const isDone =
    decision === 'undecided'
      ? await deleteDecision(slug, left, right)
      : await saveDecision(slug, { decision, left, right })
  if (!isDone)
    throw new ApiProblem(
      'wrong-body',
      decision === 'undecided'
        ? 'Nothing was decided about these two.'
        : 'An article is not in this story, or the two are the same form of the same article.',
    )
  await joinPeopleOf(slug)
  return { story: slug, decisions: await listDecisions(slug) }
}

async function assertStory(slug: string): Promise<void> {
  if ((await findStory(slug)) === null) throw notFoundProblem('story', slug, 'slug')
}
