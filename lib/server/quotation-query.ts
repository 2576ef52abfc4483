import { z } from 'zod'
import { NONE } from '@/lib/schema/choices'
import { slugSchema } from '@/lib/schema/slug'
import type { QuotationFilter } from '@/lib/schema/records'
import { firstOfEach, name, optional, orNone, type Parameters } from './address-fields'

/** What the address of a list of quotations says. */
export interface QuotationQuery {
  filter: QuotationFilter
  sort: 'article' | 'speaker'
  /** Where the page before ended. */
  after: string | undefined
  /** All statements, not the first few. */
  allStatements: boolean
}

const querySchema = z.object({
  speaker: optional(orNone(slugSchema)),
  outlet: optional(orNone(slugSchema)),
  credit: optional(orNone(name)),
  story: optional(slugSchema),
  kind: optional(z.enum(['direct', 'partial', 'indirect'])),
  certainty: optional(z.enum(['sure', 'uncertain', 'none'])),
  text: optional(name),
  sort: z.enum(['article', 'speaker']).catch('article'),
  after: optional(z.string().regex(/^[\w.]{1,60}$/)),
  statements: optional(z.literal('all')),
})

/** Reads the address; never throws. Of a parameter that is given twice the first counts. */
export function readQuotationQuery(parameters: Parameters | URLSearchParams): QuotationQuery {
  const { sort, after, statements, ...filter } = querySchema.parse(firstOfEach(parameters))
  return {
    filter,
    sort,
    after,
    allStatements: statements === 'all',
  }
}

/** The address that says a query: what is left open is left out. */
export function quotationsAddress(
  { filter, sort, after, allStatements }: Partial<QuotationQuery>,
  path = '/quotations',
  further: Record<string, string> = {},
): string {
  const parameters = new URLSearchParams()
  for (const name of ['speaker', 'outlet', 'credit', 'story', 'kind', 'certainty', 'text'] as const) {
    const value = filter?.[name]
    if (value !== undefined) parameters.set(name, value ?? NONE)
  }
  if (sort === 'speaker') parameters.set('sort', sort)
  if (allStatements === true) parameters.set('statements', 'all')
  if (after !== undefined) parameters.set('after', after)
  for (const [name, value] of Object.entries(further)) parameters.set(name, value)
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}
