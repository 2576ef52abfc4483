import { findArticlesOfStory } from '@/lib/data/articles'
import { listStories } from '@/lib/data/stories'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'
import type { HomeView } from '@/lib/schema/home-view'
import type { StoryRecord } from '@/lib/schema/records'
import { loadComparison } from './comparison'
import { tellingPair } from './telling-pair'

/** More are reached through search; a page of hundreds helps nobody. */
const MOST_STORIES = 30
/** A row of more words than this is no quick look. */
const LONGEST_EXAMPLE = 420

/** All stories, and the comparison that tells most in the one that came in last and has one. */
export async function loadHome(): Promise<HomeView> {
  const stories = (await listStories()).reverse()
  const telling = await firstTelling(stories)
  return {
    stories: stories.slice(0, MOST_STORIES),
    moreStories: Math.max(0, stories.length - MOST_STORIES),
    telling,
    example: telling === null ? null : exampleRow(telling.passages),
  }
}

async function firstTelling(stories: readonly StoryRecord[]): Promise<ComparisonView | null> {
  for (const { slug, articles } of stories.slice(0, MOST_STORIES)) {
    if (articles.length < 2) continue
    const pair = tellingPair((await findArticlesOfStory(slug)) ?? [])
    if (pair !== null) return loadComparison(pair[0].slug, pair[1].slug)
  }
  return null
}

/** The row in which most words differ while most are shared; one that quotes somebody before others. */
function exampleRow(passages: readonly PassageView[]): number | null {
  const fitting = passages.filter(
    ({ kind, heavy, leftText, rightText }) =>
      kind === 'reworded' && !heavy && leftText.length + rightText.length < LONGEST_EXAMPLE,
  )
  const score = ({ differences, quotations }: PassageView): number =>
    differences + (quotations.left.some(({ kind }) => kind === 'direct') ? QUOTED_BONUS : 0)
  return fitting.sort((a, b) => score(b) - score(a))[0]?.number ?? null
}

/** Somebody's words in two wordings show best what comparing is for. */
const QUOTED_BONUS = 3
