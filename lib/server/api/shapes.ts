import type { z } from 'zod'
import type { articleSummary } from '@/lib/schema/api/article-summary'
import type { article, revision } from '@/lib/schema/api/article'
import type { listedQuotation, quotation, statement } from '@/lib/schema/api/quotation'
import type { StatementView } from '@/lib/schema/quotation-view'
import { articlePath, quotationPath } from '@/lib/format/addresses'
import type {
  ArticleRecord,
  ArticleSummary,
  ListedQuotation,
  QuotationRecord,
  RevisionRecord,
} from '@/lib/schema/records'

/** Records as they leave: what only we can use (serial numbers) left out, what readers need (addresses) added. */

/** Of an article in full, the summary alone. */
export function sentSummary(article: ArticleSummary): z.input<typeof articleSummary> {
  const { slug, siglum, outlet, credit, headline, opening, day, language, story } = article
  const { words, segments, quotations, revisionNumber } = article
  const known = { slug, siglum, outlet, credit, headline, opening, day, language, story }
  return { ...known, words, segments, quotations, revisionNumber, page: articlePath(slug) }
}

export function sentQuotation(record: QuotationRecord): z.input<typeof quotation> {
  const { id: _id, ...rest } = record
  return rest
}

export function sentListed({
  context,
  article,
  ...record
}: ListedQuotation): z.input<typeof listedQuotation> {
  return {
    ...sentQuotation(record),
    context,
    article: sentSummary(article),
    page: quotationPath(article.slug, record.ordinal),
  }
}

export function sentRevision(record: RevisionRecord): z.input<typeof revision> {
  const { id: _id, quotations, ...rest } = record
  return { ...rest, quotations: quotations.map(sentQuotation) }
}

export const sentArticle = (record: ArticleRecord): z.input<typeof article> => ({
  ...sentSummary(record),
  revision: sentRevision(record.revision),
})

export function sentStatement(view: StatementView): z.input<typeof statement> {
  const { words: _words, renditions, ...rest } = view
  return {
    ...rest,
    renditions: renditions.map(({ quotation: said, comparison }) => {
      // What a stored rendition is to the first one may not be what it is to the one compared with here.
      const { relation: _relation, ...listed } = said as ListedQuotation & { relation?: string }
      return { ...sentListed(listed), comparison }
    }),
  }
}
