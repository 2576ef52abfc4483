import { z } from 'zod'
import { slugSchema } from '@/lib/schema/slug'
import type { QuotationFilter } from '@/lib/schema/records'

/** What the address of a list of quotations says. */
export interface QuotationQuery {
  filter: QuotationFilter
  sort: 'article' | 'speaker'
  /** Where the page before ended. */
  after: string | undefined
  /** All statements, not the first few. */
  allStatements: boolean
}

/** In the address: quotations without a speaker, outlets that are not named, articles without a credit. */
export const NONE = '-'

const LONGEST_WORDS = 200
const orNone = <Value extends z.ZodType>(value: Value) =>
  z.union([z.literal(NONE).transform(() => null), value])
/** What is missing, empty or wrong does not filter. */
const optional = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional()).catch(undefined)

const querySchema = z.object({
  speaker: optional(orNone(slugSchema)),
  outlet: optional(orNone(slugSchema)),
  credit: optional(orNone(z.string().trim().min(1).max(LONGEST_WORDS))),
  story: optional(slugSchema),
  kind: optional(z.enum(['direct', 'partial', 'indirect'])),
  certainty: optional(z.enum(['sure', 'uncertain', 'none'])),
  text: optional(z.string().trim().min(1).max(LONGEST_WORDS)),
  sort: z.enum(['article', 'speaker']).catch('article'),
  after: optional(z.string().regex(/^[\w.]{1,60}$/)),
  statements: optional(z.literal('all')),
})

type Parameters = Record<string, string | string[] | undefined>

/** Reads the address; never throws. Of a parameter that is given twice the first counts. */
export function readQuotationQuery(parameters: Parameters | URLSearchParams): QuotationQuery {
  const given =
    parameters instanceof URLSearchParams
      ? Object.fromEntries([...parameters].reverse())
      : Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
        )
  const { sort, after, statements, ...filter } = querySchema.parse(given)
  // A null byte is no text that PostgreSQL takes.
  const clean = (words: string | null | undefined) => words?.replaceAll('\0', '')
  return {
    filter: {
      ...filter,
      ...(filter.text === undefined ? {} : { text: clean(filter.text) }),
      ...(filter.credit ? { credit: clean(filter.credit) } : {}),
    },
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
