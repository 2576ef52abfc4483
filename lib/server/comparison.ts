import { cache } from 'react'
import { listStatements } from '@/lib/data/statements'
import { findStory } from '@/lib/data/stories'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import type { ArticleRecord, ArticleSummary } from '@/lib/schema/records'
import { collationOf } from './collations'
import { compareArticles } from './compare-articles'
import { inReference, referredArticle } from './referred-article'
import { currentVisit } from './visit'

/**
 * The comparison of the two articles at these addresses, each in its current text or in a revision (`ferry@1`); 404 when one
 * of them is unknown. Read once a request.
 */
export const loadComparison = cache(async (leftSlug: string, rightSlug: string): Promise<ComparisonView> => {
  const [left, right] = await Promise.all([referredArticle(leftSlug), referredArticle(rightSlug)])
  const [visit, others, ofLeft, ofRight] = await Promise.all([
    currentVisit(),
    othersOf(left.article, right.article),
    // Statements are those of the current texts.
    left.isCurrent ? listStatements({ article: left.slug }, {}) : [],
    right.isCurrent ? listStatements({ article: right.slug }, {}) : [],
  ])
  const named = inReference([...ofLeft, ...ofRight], left.slug, left.article.slug)
  const view = compareArticles(left.article, right.article, collationOf(left.article, right.article), {
    ...visit,
    // In the choice of others the two stand with the texts that are compared.
    others: others.map(other => {
      const one = [left, right].find(({ slug }) => slug === other.slug)
      return one === undefined ? other : { ...other, slug: one.article.slug }
    }),
    statements: inReference(named, right.slug, right.article.slug),
  })
  return {
    ...view,
    left: { ...view.left, replaced: !left.isCurrent },
    right: { ...view.right, replaced: !right.isCurrent },
  }
})

/** The articles of the stories of both, each once, in the order of their stories. */
async function othersOf(left: ArticleRecord, right: ArticleRecord): Promise<ArticleSummary[]> {
  const slugs = new Set([left.story?.slug, right.story?.slug])
  const stories = await Promise.all([...slugs].map(slug => (slug === undefined ? null : findStory(slug))))
  return stories.flatMap(story => story?.articles ?? [])
}
