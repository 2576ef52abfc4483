import { listArticlePage } from '@/lib/data/article-pages'
import { findArticle } from '@/lib/data/articles'
import { findRevision, listRevisions } from '@/lib/data/revisions'
import { notFoundProblem, wrongCursor } from './api-problem'
import type { Handler } from './handler'
import { sentArticle, sentSummary } from './shapes'

export const listArticles: Handler<'listArticles'> = async ({ query: { after, limit, ...filter } }) => {
  const page = await listArticlePage(filter, { after, limit })
  if (page === null) throw wrongCursor()
  return { articles: page.articles.map(sentSummary), next: page.next }
}

export const readArticle: Handler<'readArticle'> = async ({ parameters: { slug } }) => {
  const article = await findArticle(slug)
  if (article === null) throw notFoundProblem('article', slug, 'slug')
  return sentArticle(article)
}

export const listRevisionsOf: Handler<'listRevisions'> = async ({ parameters: { slug } }) => {
  const revisions = await listRevisions(slug)
  if (revisions === null) throw notFoundProblem('article', slug, 'slug')
  return { revisions: revisions.map(({ id: _id, ...rest }) => rest) }
}

export const readRevision: Handler<'readRevision'> = async ({ parameters: { slug, number } }) => {
  const found = await findRevision(slug, number)
  if (found === null) throw notFoundProblem('revision', `${slug}/${number}`, 'number')
  const { currentNumber, revisions } = found
  return { ...sentArticle(found), number, currentNumber, revisions }
}
