import { z } from 'zod'
import { NONE } from '@/lib/schema/choices'
import { LIBRARY_SORTS, type LibraryFilter, type LibrarySort } from '@/lib/schema/library'
import { firstOfEach, name, optional, orNone, type Parameters } from './address-fields'

/** What the address of the library says. */
export interface LibraryAddress {
  sort: LibrarySort
  /** Only when it is not the usual way for the order. */
  descending?: boolean
  filter: LibraryFilter
  after?: string
}

const addressSchema = z.object({
  sort: z.enum(LIBRARY_SORTS).catch('added'),
  way: optional(z.enum(['up', 'down'])),
  outlet: optional(orNone(name)),
  credit: optional(orNone(name)),
  story: optional(orNone(name)),
  speaker: optional(name),
  language: optional(z.string().regex(/^[a-z]{2,3}$/)),
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  after: optional(z.string().max(400)),
})

/** Names come from A by themselves; days, numbers and what was added come with the greatest first. */
export const isUsuallyDescending = (sort: LibrarySort): boolean => sort !== 'headline' && sort !== 'outlet'

/** Reads the address; never throws. Of a parameter that is given twice the first counts. */
export function readLibraryAddress(search: Parameters): LibraryAddress {
  const { sort, way, after, ...filter } = addressSchema.parse(firstOfEach(search))
  const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  return {
    sort,
    ...(way === undefined ? {} : { descending: way === 'down' }),
    filter: said as LibraryFilter,
    ...(after === undefined ? {} : { after }),
  }
}

/** The address that says it; what is as it is by default is left out. */
export function libraryAddress({ sort, descending, filter, after }: LibraryAddress): string {
  const parameters = new URLSearchParams()
  if (sort !== 'added') parameters.set('sort', sort)
  if (descending !== undefined && descending !== isUsuallyDescending(sort))
    parameters.set('way', descending ? 'down' : 'up')
  for (const name of ['outlet', 'credit', 'story', 'speaker', 'language', 'from', 'to'] as const) {
    const value = filter[name]
    if (value !== undefined) parameters.set(name, value ?? NONE)
  }
  if (after !== undefined) parameters.set('after', after)
  return parameters.size === 0 ? '/articles' : `/articles?${parameters}`
}
