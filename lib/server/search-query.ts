import { z } from 'zod'
import { NONE } from '@/lib/schema/choices'
import { SEARCH_KINDS, type SearchKind } from '@/lib/schema/search'

const LONGEST_WORDS = 200

/** What the address of a search says; what is left out does not filter, null asks for what has none. */
export interface SearchAddress {
  text: string
  kind: SearchKind
  outlet?: string | null
  credit?: string | null
  story?: string | null
  speaker?: string
  from?: string
  to?: string
  after?: string
}

/** What is missing, empty or wrong is as if it had not been said. */
const optional = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional()).catch(undefined)
const orNone = <Value extends z.ZodType>(value: Value) =>
  z.union([z.literal(NONE).transform(() => null), value])
// A null byte is no text that PostgreSQL takes.
const words = z.string().transform(value => value.replaceAll('\0', '').trim().slice(0, LONGEST_WORDS))
/** A slug, or a name as a person types it. */
const name = words.pipe(z.string().min(1))

const addressSchema = z.object({
  text: words.catch(''),
  kind: z.enum(SEARCH_KINDS).catch('articles'),
  outlet: optional(orNone(name)),
  credit: optional(orNone(name)),
  story: optional(orNone(name)),
  speaker: optional(name),
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  after: optional(z.string().regex(/^[\w.-]{1,60}$/)),
})

/** Reads the address; never throws. Of a parameter that is given twice the first counts. */
export function readSearchAddress(search: Record<string, string | string[] | undefined>): SearchAddress {
  const given = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, [value].flat()[0]]))
  const read = addressSchema.parse(given)
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as unknown as SearchAddress
}

/** The address that says a search; what is as it is by default is left out. */
export function searchAddress(search: SearchAddress): string {
  const parameters = new URLSearchParams()
  for (const name of [
    'text',
    'kind',
    'outlet',
    'credit',
    'story',
    'speaker',
    'from',
    'to',
    'after',
  ] as const) {
    const value = search[name]
    if (value === undefined || value === '' || (name === 'kind' && value === 'articles')) continue
    parameters.set(name, value ?? NONE)
  }
  return parameters.size === 0 ? '/search' : `/search?${parameters}`
}
