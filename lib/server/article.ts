import { cache } from 'react'
import { findArticlesOfStory } from '@/lib/data/articles'
import { listStatements } from '@/lib/data/statements'
import type { ArticleView } from '@/lib/schema/article-view'
import { articleView } from './article-view'
import { inReference, referredArticle } from './referred-article'
import { currentVisit } from './visit'
import { writingAllowed } from './writing'

/** An article's page: with what the reader may do with it, and which of its texts it is. */
export interface ArticlePageView extends ArticleView {
  /** Slug of the article, whatever text. */
  slug: string
  /** Whether it may be changed here. */
  open: boolean
  /** The address names the text, and so do the links that lead on from it. */
  isPinned: boolean
  /** False for a text that has been replaced. */
  isCurrent: boolean
}

/** The article at this address, `ferry` or in one of its revisions `ferry@1`; 404 when there is none. Read once a request. */
export const loadArticle = cache(async (reference: string): Promise<ArticlePageView> => {
  const { article, slug, isCurrent, isPinned } = await referredArticle(reference)
  const [visit, ofStory, statements] = await Promise.all([
    currentVisit(),
    article.story === null ? null : findArticlesOfStory(article.story.slug),
    // Statements are those of the current texts.
    isCurrent ? listStatements({ article: slug }) : [],
  ])
  const others = (ofStory ?? []).filter(other => other.slug !== slug)
  const view = articleView(article, {
    ...visit,
    others,
    statements: inReference(statements, slug, article.slug),
  })
  return { ...view, slug, open: writingAllowed(), isPinned, isCurrent }
})
