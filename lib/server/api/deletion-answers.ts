import { listDeleted, removeForGood } from '@/lib/data/deleted-articles'
import { bringBack, deleteFromStories } from '@/lib/ingest/delete-articles'
import { notFoundProblem, wrongCursor } from './api-problem'
import type { Handler } from './handler'
import { sentSummary } from './shapes'

export const deleteArticle: Handler<'deleteArticle'> = async ({ parameters: { slug } }) => {
  const { articles, stories } = await deleteFromStories([slug], 'api')
  if (articles.length === 0) throw notFoundProblem('article', slug, 'slug')
  return { articles, stories }
}

export const listDeletedArticles: Handler<'listDeletedArticles'> = async ({ query: { after, limit } }) => {
  const page = await listDeleted({ after, limit })
  if (page === null) throw wrongCursor()
  return {
    ...page,
    deleted: page.deleted.map(({ article, ...rest }) => ({ ...rest, article: sentSummary(article) })),
  }
}

export const restoreArticle: Handler<'restoreArticle'> = async ({ parameters: { slug } }) => {
  const { articles, stories } = await bringBack({ slug })
  if (articles.length === 0) throw notFoundProblem('deleted article', slug, 'slug')
  return { articles, stories }
}

export const removeArticle: Handler<'removeArticle'> = async ({ parameters: { slug } }) => {
  const articles = await removeForGood([slug])
  if (articles.length === 0) throw notFoundProblem('deleted article', slug, 'slug')
  return { articles, stories: [] }
}
