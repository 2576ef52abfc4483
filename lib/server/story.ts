import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { collectNamings } from '@/lib/analysis/collation/namings'
import { findArticle } from '@/lib/data/articles'
import { countStatements, listStatements } from '@/lib/data/statements'
import { findStory } from '@/lib/data/stories'
import { findStoryAlias } from '@/lib/data/story-placements'
import { storyPath } from '@/lib/format/addresses'
import type { ArticleRecord } from '@/lib/schema/records'
import type { PairView, StoryScope, StoryView } from '@/lib/schema/story-view'
import { witnessOf } from './collations'
import { summaryOf } from './compare-articles'
import { slugParameter } from './parameters'
import { statementViews } from './quotation-list'
import { askedArticles, chooseArticles, type SearchParameters } from './story-choice'
import { aloneViews, carriedBy, coverageOf, toldView } from './story-coverage'
import { collatePairs, pairView, versionGroups, type CollatedPair } from './story-pairs'
import { tellingPair } from './telling-pair'

/** Shown of what most tell; the coverage has all. */
const MOST_TOLD = 8
/** Statements on the page; the quotations have all. */
const MOST_STATEMENTS = 12

/** A story with its compared articles in full and collated. */
export interface CollatedStory extends StoryScope {
  records: ArticleRecord[]
  pairs: CollatedPair[]
}

/** The story at this address with the articles asked for (slugs apart by spaces) collated; one that became part of another leads there; 404 when there is none. */
export const collateStory = cache(async (slug: string, asked: string): Promise<CollatedStory> => {
  const story = await findStory(slugParameter(slug))
  if (!story) {
    const merged = await findStoryAlias(slug)
    if (merged !== null) permanentRedirect(storyPath(merged.slug))
    notFound()
  }
  const chosen = chooseArticles(story.articles, asked.split(' '))
  const found = await Promise.all(chosen.map(article => findArticle(article.slug)))
  const records = found.filter(article => article !== null)
  return {
    story: { slug: story.slug, title: story.title },
    articles: story.articles,
    compared: records.map(summaryOf),
    records,
    pairs: await collatePairs(records),
  }
})

/** What the story page shows; 404 when there is no such story. */
export function loadStory(slug: string, search: SearchParameters): Promise<StoryView> {
  return storyView(slug, askedArticles(search).join(' '))
}

/** Made once a request: what a page and its title ask for is told apart by words, not by objects. */
const storyView = cache(async (slug: string, asked: string): Promise<StoryView> => {
  const { records, pairs: collated, ...scope } = await collateStory(slug, asked)
  const [statements, statementCount] = await Promise.all([
    listStatements({ story: scope.story.slug }, { limit: MOST_STATEMENTS }),
    countStatements({ story: scope.story.slug }),
  ])
  const pairs = collated.map(pairView)
  const rows = coverageOf(records, collated)
  return {
    ...scope,
    pairs,
    versions: versionGroups(records.length, pairs),
    suggested: suggestedPair(records, pairs),
    carried: carriedBy(records.length, rows),
    told: rows
      .filter(({ carried }) => carried > 1)
      .slice(0, MOST_TOLD)
      .map(row => toldView(row, records)),
    alone: aloneViews(rows, records),
    statements: await statementViews(statements),
    statementCount,
    namings: collectNamings(records.map(witnessOf)),
  }
})

/** The comparison that tells most, by the same measure as on the home page. */
function suggestedPair(records: readonly ArticleRecord[], pairs: readonly PairView[]): PairView | null {
  const telling = tellingPair(records)
  if (telling === null) return null
  const [left, right] = telling.map(article => records.indexOf(article))
  return pairs.find(pair => pair.left === left && pair.right === right) ?? null
}
