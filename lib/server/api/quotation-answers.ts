import { countQuotations } from '@/lib/data/quotation-counts'
import { listQuotations } from '@/lib/data/quotations'
import { findSpeaker } from '@/lib/data/speakers'
import { countStatements, findStatement, listStatements } from '@/lib/data/statements'
import { speakerPath } from '@/lib/format/addresses'
import { statementViews } from '../quotation-list'
import { notFoundProblem, wrongCursor } from './api-problem'
import type { Handler } from './handler'
import { sentListed, sentStatement, sentSummary } from './shapes'

export const listQuotationsOf: Handler<'listQuotations'> = async ({ query }) => {
  const { after, limit, sort, ...filter } = query
  const page = await listQuotations(filter, { order: sort, limit, ...(after === undefined ? {} : { after }) })
  if (page === null) throw wrongCursor()
  return { quotations: page.quotations.map(sentListed), next: page.next }
}

export const countQuotationsOf: Handler<'countQuotations'> = ({ query }) => countQuotations(query)

export const listStatementsOf: Handler<'listStatements'> = async ({ query }) => {
  const { after, limit, ...filter } = query
  if (after !== undefined && (await findStatement(after)) === null) throw wrongCursor()
  const [found, total] = await Promise.all([
    // One more than asked for tells whether there is a next page.
    listStatements(filter, { limit: limit + 1, ...(after === undefined ? {} : { after }) }),
    countStatements(filter),
  ])
  const page = found.slice(0, limit)
  const views = await statementViews(page)
  return {
    statements: views.map(sentStatement),
    total,
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}

export const readSpeaker: Handler<'readSpeaker'> = async ({ parameters: { slug } }) => {
  const speaker = await findSpeaker(slug)
  if (speaker === null) throw notFoundProblem('speaker', slug, 'slug')
  const statements = await statementViews(await listStatements({ speaker: slug }))
  return {
    ...speaker,
    page: speakerPath(slug),
    forms: speaker.forms.map(form => ({ ...form, article: sentSummary(form.article) })),
    statements: statements.map(sentStatement),
  }
}
