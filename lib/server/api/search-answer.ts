import { search } from '@/lib/data/search'
import type { SearchQuery } from '@/lib/schema/search'
import { wrongCursor } from './api-problem'
import type { Handler } from './handler'
import { sentListed, sentSummary } from './shapes'

export const searchTexts: Handler<'search'> = async ({ query }) => {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined)
  const page = await search(Object.fromEntries(asked) as unknown as SearchQuery)
  if (page === null) throw wrongCursor()
  return {
    hits: page.hits.map(hit =>
      hit.kind === 'quotation'
        ? { ...hit, quotation: sentListed(hit.quotation) }
        : { ...hit, article: sentSummary(hit.article) },
    ),
    next: page.next,
    near: page.near,
    common: page.common,
  }
}
