import { z } from 'zod'
import { NONE } from '@/lib/schema/choices'
import { SEARCH_KINDS, type SearchKind } from '@/lib/schema/search'
import { firstOfEach, name, optional, orNone, words, type Parameters } from './address-fields'

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
export function readSearchAddress(search: Parameters): SearchAddress {
  const read = addressSchema.parse(firstOfEach(search))
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
