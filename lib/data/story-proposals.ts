import type { StoryMatch } from '@/lib/analysis/story/model'
import type { StoryProposalRecord } from '@/lib/schema/story-match'
import { freeSlug, slugFor } from '@/lib/schema/slug'
import { summarySelect, toArticleSummary } from './article-rows'
import { database, type Transaction } from './client'
import { claimStory, placeInStory } from './save-article'
import { takeMatchingTurn } from './story-candidates'

/** What matching decided: the candidate's id as `findStoryCandidates` gave it. */
export type DecidedMatch = Pick<StoryMatch, 'decision' | 'story' | 'score' | 'evidence'>

/** null: the database is no longer as it was when that was decided. */
export type Applied = { outcome: 'joined' | 'proposed' | 'alone' | 'placed'; story: string | null } | null

/**
 * Applies what matching decided of an article, in one transaction: puts it into the story, or makes a story of it and an
 * article that was in none, or keeps a proposal, in place of an earlier one. An article that stands in a story, or of which
 * a person decided otherwise in the meantime, stays as it is. The story's people are marked as to be joined anew.
 */
export async function applyMatch(articleId: number, match: DecidedMatch): Promise<Applied> {
  return database().$transaction(async transaction => {
    await takeMatchingTurn(transaction)
    const place = await placeOf(transaction, articleId)
    if (place === null) return null
    if (place.story !== null || place.alone) return { outcome: 'placed', story: place.story?.slug ?? null }
    await transaction.storyProposal.deleteMany({ where: { articleId } })
    if (match.decision === 'alone' || match.story === null) return { outcome: 'alone', story: null }
    const target = await readTarget(transaction, articleId, match.story)
    if (target === null) return null
    if (match.decision === 'propose') {
      const { story, otherId } = target
      await transaction.storyProposal.create({
        data: {
          articleId,
          storyId: story?.id ?? null,
          otherArticleId: story === null ? otherId : null,
          score: match.score,
          evidence: match.evidence as object[],
        },
      })
      return { outcome: 'proposed', story: story?.slug ?? null }
    }
    const slug = await joinTarget(transaction, articleId, target)
    return { outcome: 'joined', story: slug }
  })
}

interface Place {
  story: { id: number; slug: string; title: string } | null
  alone: boolean
}

async function placeOf(transaction: Transaction, articleId: number): Promise<Place | null> {
  const row = await transaction.article.findUnique({
    where: { id: articleId, currentRevisionId: { not: null } },
    select: {
      story: { select: { story: { select: { id: true, slug: true, title: true } } } },
      placements: { where: { placement: 'alone' }, select: { id: true } },
    },
  })
  return row === null ? null : { story: row.story?.story ?? null, alone: row.placements.length > 0 }
}

interface Target {
  story: Place['story']
  /** The article that the story is to be made with, when there is none. */
  otherId: number | null
}

/** The story or article of a candidate as it is now: an article may have come into a story since. null: not to be joined. */
async function readTarget(
  transaction: Transaction,
  articleId: number,
  candidate: string,
): Promise<Target | null> {
  const [kind, number] = candidate.split(' ')
  const id = Number(number)
  if (kind === 'story') {
    const story = await transaction.story.findUnique({
      where: { id },
      select: { id: true, slug: true, title: true },
    })
    if (story === null) return null
    const out = await transaction.storyPlacement.count({
      where: { articleId, placement: 'out', storyId: id },
    })
    return out > 0 ? null : { story, otherId: null }
  }
  const place = await placeOf(transaction, id)
  if (place === null || place.alone) return null
  const out = await transaction.storyPlacement.count({
    where: {
      placement: 'out',
      OR: [
        { articleId, otherArticleId: id },
        { articleId: id, otherArticleId: articleId },
        ...(place.story === null ? [] : [{ articleId, storyId: place.story.id }]),
      ],
    },
  })
  return out > 0 ? null : { story: place.story, otherId: id }
}

/** Puts the article into the target's story, which is made when there is none; the story's slug. */
async function joinTarget(
  transaction: Transaction,
  articleId: number,
  { story, otherId }: Target,
): Promise<string> {
  if (story !== null) {
    const storyId = await claimStory(transaction, story, null)
    await placeInStory(transaction, articleId, storyId)
    return story.slug
  }
  const first = Math.min(articleId, otherId!)
  const title = await titleFrom(transaction, first)
  const made = await makeStory(transaction, title, 'inferred')
  for (const id of [first, Math.max(articleId, otherId!)]) {
    await placeInStory(transaction, id, made.id)
    await transaction.storyProposal.deleteMany({ where: { articleId: id } })
  }
  return made.slug
}

/** A new story, at the first free address that its title gives. */
export async function makeStory(
  transaction: Transaction,
  title: string,
  titleBasis: 'stated' | 'inferred',
): Promise<{ id: number; slug: string }> {
  const wished = slugFor(title, 'story')
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`story ${wished}`}, 0))`
  const rows = await transaction.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM stories WHERE slug = ${wished} OR slug LIKE ${`${wished}-%`}
    UNION ALL SELECT slug FROM story_aliases WHERE slug = ${wished} OR slug LIKE ${`${wished}-%`}`
  const taken = new Set(rows.map(({ slug }) => slug))
  const slug = freeSlug(wished, candidate => taken.has(candidate))
  return transaction.story.create({ data: { slug, title, titleBasis }, select: { id: true, slug: true } })
}

/** Characters of a title that is made of an article's first words. */
const LONGEST_TITLE = 90

/** The article's headline, or its first words. */
async function titleFrom(transaction: Transaction, articleId: number): Promise<string> {
  const row = await transaction.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { headline: true, currentRevision: { select: { analysis: { select: { opening: true } } } } },
  })
  const opening = (row.currentRevision?.analysis?.opening ?? '').replace(/\s+/gu, ' ').trim()
  const cut =
    opening.length <= LONGEST_TITLE ? opening : `${opening.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`
  return row.headline ?? (cut || 'Story without a title')
}

const proposalSelect = {
  score: true,
  evidence: true,
  article: { select: summarySelect },
  story: { select: { slug: true, title: true } },
  otherArticle: { select: summarySelect },
} as const

/** What people are asked about, the likeliest first; of one article when named. */
export async function listProposals(options: {
  limit: number
  article?: string
}): Promise<StoryProposalRecord[]> {
  const rows = await database().storyProposal.findMany({
    where: options.article === undefined ? {} : { article: { slug: options.article } },
    orderBy: [{ score: 'desc' }, { articleId: 'desc' }],
    take: options.limit,
    select: proposalSelect,
  })
  return rows.map(({ article, story, otherArticle, score, evidence }) => ({
    article: toArticleSummary(article),
    story,
    other: otherArticle === null ? null : toArticleSummary(otherArticle),
    score,
    evidence: evidence as unknown as StoryProposalRecord['evidence'],
  }))
}

/** Slugs of the articles that are in no story and may belong to this one: what joins it may make them sure. */
export async function listProposedFor(story: string): Promise<string[]> {
  const rows = await database().storyProposal.findMany({
    where: { OR: [{ story: { slug: story } }, { otherArticle: { story: { story: { slug: story } } } }] },
    orderBy: { articleId: 'asc' },
    select: { article: { select: { slug: true } } },
  })
  return rows.map(({ article }) => article.slug)
}
