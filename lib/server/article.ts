import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findArticle, findArticlesOfStory } from '@/lib/data/articles'
import { listStatements } from '@/lib/data/statements'
import { byLetter } from '@/lib/format/articles'
import type { ArticleView } from '@/lib/schema/article-view'
import { articleView } from './article-view'
import { slugParameter } from './parameters'
import { currentVisit } from './visit'
import { writingAllowed } from './writing'

/** The article at this address; 404 when there is none. Read once a request. */
export const loadArticle = cache(async (slug: string): Promise<ArticleView & { open: boolean }> => {
  const article = await findArticle(slugParameter(slug))
  if (article === null) notFound()
  const [visit, ofStory, statements] = await Promise.all([
    currentVisit(),
    article.story === null ? null : findArticlesOfStory(article.story.slug),
    listStatements({ article: article.slug }),
  ])
  const others = (ofStory ?? []).filter(other => other.slug !== article.slug).sort(byLetter)
  return { ...articleView(article, { ...visit, others, statements }), open: writingAllowed() }
})
