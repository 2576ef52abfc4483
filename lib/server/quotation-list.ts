import { cache } from 'react'
import { findArticle } from '@/lib/data/articles'
import { countQuotations } from '@/lib/data/quotation-counts'
import { listQuotations } from '@/lib/data/quotations'
import { countStatements, listStatements, type StatementFilter } from '@/lib/data/statements'
import type { QuotationsView, StatementView } from '@/lib/schema/quotation-view'
import type { QuotationFilter, QuotationRecord, StatementRecord } from '@/lib/schema/records'
import { namesakes } from './namesakes'
import { activeFilters, facetsOf } from './quotation-facets'
import { quotationsAddress, readQuotationQuery } from './quotation-query'
import { statementView } from './quotation-statements'
import { currentVisit } from './visit'

const PAGE = 50
/** The strongest differences; the rest on demand. */
const FIRST_STATEMENTS = 6

type Parameters = Record<string, string | string[] | undefined>

/** The quotations that an address asks for, with what else could be asked. Read once a request. */
export const loadQuotations = cache(async (parameters: Parameters): Promise<QuotationsView> => {
  const query = readQuotationQuery(parameters)
  const { filter, sort, after } = query
  const ofStatements = after === undefined ? statementFilter(filter) : null
  const [visit, counts, page, statements, statementsTotal] = await Promise.all([
    currentVisit(),
    countQuotations(filter),
    pageOf(filter, sort, after),
    ofStatements === null
      ? []
      : listStatements(ofStatements, query.allStatements ? {} : { limit: FIRST_STATEMENTS }),
    ofStatements === null ? 0 : countStatements(ofStatements),
  ])
  const facets = facetsOf(counts, filter, await namesakes(counts.speakers))
  const shown = await statementViews(statements)
  const file = (kind: string, further = {}): string =>
    quotationsAddress({ filter, sort }, `/quotations/export.${kind}`, further)
  return {
    total: counts.total,
    speakers: counts.speakers.filter(({ slug }) => slug !== null).length,
    facets,
    active: activeFilters(query, facets),
    text: filter.text ?? '',
    sort,
    speaker:
      filter.speaker === undefined || filter.speaker === null
        ? filter.speaker
        : (counts.speakers.find(({ slug }) => slug === filter.speaker)?.name ?? filter.speaker),
    statements: shown,
    statementsTotal,
    allStatements:
      statementsTotal > shown.length ? quotationsAddress({ filter, sort, allStatements: true }) : null,
    quotations: page.quotations,
    next: page.next === null ? null : quotationsAddress({ filter, sort, after: page.next }),
    first: after === undefined ? null : quotationsAddress({ filter, sort }),
    exports: { csv: file('csv'), spreadsheet: file('csv', { bom: '1' }), json: file('json') },
    ...visit,
  }
})

/** An `after` that no page gave leads to the first one. */
async function pageOf(filter: QuotationFilter, sort: 'article' | 'speaker', after: string | undefined) {
  const options = { order: sort, limit: PAGE }
  const page = after === undefined ? null : await listQuotations(filter, { ...options, after })
  return page ?? (await listQuotations(filter, options)) ?? { quotations: [], next: null }
}

/** Statements are asked for by story and speaker; under any other filter they would not be what was asked for. */
function statementFilter({ story, speaker, ...others }: QuotationFilter): StatementFilter | null {
  if (speaker === null || Object.values(others).some(value => value !== undefined)) return null
  return { ...(story === undefined ? {} : { story }), ...(speaker === undefined ? {} : { speaker }) }
}

/** Statements with their renditions compared, those of interrupted ones in full. */
export async function statementViews(statements: readonly StatementRecord[]): Promise<StatementView[]> {
  const interrupted = new Set(
    statements.flatMap(({ renditions }) =>
      renditions.flatMap(({ interrupted, article }) => (interrupted === null ? [] : article.slug)),
    ),
  )
  const quotations = new Map<string, readonly QuotationRecord[]>()
  for (const slug of interrupted) {
    quotations.set(slug, (await findArticle(slug))?.revision.quotations ?? [])
  }
  return statements.flatMap(statement => statementView(statement, slug => quotations.get(slug) ?? null) ?? [])
}
