import type { z } from 'zod'
import { findArticle } from '@/lib/data/articles'
import { findRevision } from '@/lib/data/revisions'
import { comparisonPath } from '@/lib/format/addresses'
import { writeReference } from '@/lib/schema/article-reference'
import type { comparison } from '@/lib/schema/api/comparison'
import type { Side } from '@/lib/schema/comparison-view'
import type { ArticleRecord } from '@/lib/schema/records'
import { collationOf } from '../collations'
import { compareArticles } from '../compare-articles'
import { notFoundProblem } from './api-problem'
import type { Handler } from './handler'
import { sentCollation } from './sent-collation'
import { sentQuotation, sentSummary } from './shapes'

/** What a page shows around a comparison; none of it is sent. */
const NO_SURROUNDINGS = { others: [], statements: [], origin: '', today: '' }

export const readComparison: Handler<'readComparison'> = async ({ parameters, query }) => {
  const [left, right] = await Promise.all([
    articleAt(parameters.left, query.leftRevision, 'left'),
    articleAt(parameters.right, query.rightRevision, 'right'),
  ])
  const collation = collationOf(left, right)
  const view = compareArticles(left, right, collation, NO_SURROUNDINGS)
  return {
    page: comparisonPath(named(left, query.leftRevision), named(right, query.rightRevision)),
    left: sentWitness(left, view.left.siglum),
    right: sentWitness(right, view.right.siglum),
    ...sentCollation(view, collation),
  }
}

async function articleAt(slug: string, number: number | undefined, side: Side): Promise<ArticleRecord> {
  const article = number === undefined ? await findArticle(slug) : await findRevision(slug, number)
  if (article !== null) return article
  throw number === undefined
    ? notFoundProblem('article', slug, side)
    : notFoundProblem('revision', `${slug}/${number}`, side)
}

/** As asked for: with the revision when one was named. */
const named = ({ slug }: ArticleRecord, revision: number | undefined): string =>
  revision === undefined ? slug : writeReference(slug, revision)

const sentWitness = (article: ArticleRecord, siglum: string): z.input<typeof comparison>['left'] => ({
  siglum,
  article: sentSummary(article),
  sha256: article.revision.sha256,
  segments: article.revision.segments,
  quotations: article.revision.quotations.map(sentQuotation),
})
