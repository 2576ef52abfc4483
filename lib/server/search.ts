import { search } from '@/lib/data/search'
import { CHOICE_NAMES } from '@/lib/schema/choices'
import { SEARCH_KINDS, type SearchPage } from '@/lib/schema/search'
import type { SearchView } from '@/lib/schema/search-view'
import { readChoices } from './choices'
import { filtersInUse, filtersToTry, type NamedFilter } from './filters-in-use'
import { readSearchAddress, searchAddress, type SearchAddress } from './search-query'

/** A page of hits, each with its words around. */
const HITS_A_PAGE = 20

/** What the address of a search finds. Never throws for what the address says: what is wrong in it is left out. */
export async function loadSearch(
  parameters: Record<string, string | string[] | undefined>,
): Promise<SearchView> {
  const said = readSearchAddress(parameters)
  const { filter, unknown, choices } = await readChoices(CHOICE_NAMES, said)
  const asked = { ...said, ...filter } as SearchAddress
  const { after, ...first } = asked
  const page =
    asked.text === '' || unknown.length > 0
      ? null
      : // A place in another list is no place in this one: the first page then.
        ((await search({ ...asked, limit: HITS_A_PAGE })) ?? (await search({ ...first, limit: HITS_A_PAGE })))
  const hits = page?.hits ?? []
  const active = filtersInUse({ choices, unknown }, first, name =>
    searchAddress({ ...first, [name]: undefined }),
  )
  return {
    text: asked.text,
    kind: asked.kind,
    kinds: SEARCH_KINDS.map(kind => ({ kind, href: searchAddress({ ...first, kind }) })),
    from: asked.from ?? '',
    to: asked.to ?? '',
    choices,
    active: active.map(({ name: _, ...filter }) => filter),
    wider:
      hits.length === 0 && asked.text !== '' && after === undefined ? await widerThan(first, active) : [],
    hits,
    near: page?.near ?? [],
    common: page?.common ?? false,
    first: after === undefined ? null : searchAddress(first),
    next: page?.next ? searchAddress({ ...first, after: page.next }) : null,
  }
}

/** What leaving out one of the filters would find, those that find something. */
async function widerThan(
  asked: Omit<SearchAddress, 'after'>,
  active: readonly NamedFilter[],
): Promise<SearchView['wider']> {
  const tried = filtersToTry(active)
  const pages = await Promise.all(
    tried.map(({ name }) => search({ ...asked, [name]: undefined, limit: HITS_A_PAGE })),
  )
  return tried.flatMap(({ words, without }, k) => {
    const page: SearchPage | null | undefined = pages[k]
    return page && page.hits.length > 0
      ? { words, without, count: page.hits.length, isMore: page.next !== null }
      : []
  })
}
