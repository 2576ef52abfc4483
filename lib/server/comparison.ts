import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findArticle } from '@/lib/data/articles'
import { listStatements } from '@/lib/data/statements'
import { findStory } from '@/lib/data/stories'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import type { ArticleRecord, ArticleSummary } from '@/lib/schema/records'
import { collationOf } from './collations'
import { compareArticles } from './compare-articles'
import { slugParameter } from './parameters'
import { currentVisit } from './visit'

/** The comparison of the two articles at these addresses; 404 when one of them is unknown. Read once a request. */
export const loadComparison = cache(async (leftSlug: string, rightSlug: string): Promise<ComparisonView> => {
  const [left, right] = await Promise.all([leftSlug, rightSlug].map(slug => findArticle(slugParameter(slug))))
  if (!left || !right) notFound()
  const [visit, others, ofLeft, ofRight] = await Promise.all([
    currentVisit(),
    othersOf(left, right),
    listStatements({ article: left.slug }, {}),
    listStatements({ article: right.slug }, {}),
  ])
  return compareArticles(left, right, collationOf(left, right), {
    ...visit,
    others,
    statements: [...ofLeft, ...ofRight],
  })
})

/** The articles of the stories of both, each once, in the order of their stories. */
async function othersOf(left: ArticleRecord, right: ArticleRecord): Promise<ArticleSummary[]> {
  const slugs = new Set([left.story?.slug, right.story?.slug])
  const stories = await Promise.all([...slugs].map(slug => (slug === undefined ? null : findStory(slug))))
  return stories.flatMap(story => story?.articles ?? [])
}
