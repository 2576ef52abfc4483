import { search } from '@/lib/data/search'
import { outletName } from '@/lib/format/articles'
import { formatDay } from '@/lib/format/days'
import { SEARCH_KINDS, type SearchHit } from '@/lib/schema/search'
import type { SearchChoices, SearchView } from '@/lib/schema/search-view'
import { NONE, readSearchAddress, searchAddress, type SearchAddress } from './search-query'

/** A page of hits, each with its words around. */
const HITS_A_PAGE = 20

/** What the address of a search finds. Never throws for what the address says: what is wrong in it is left out. */
export async function loadSearch(
  parameters: Record<string, string | string[] | undefined>,
): Promise<SearchView> {
  const asked = readSearchAddress(parameters)
  const { after, ...first } = asked
  const page =
    asked.text === ''
      ? null
      : // A place in another list is no place in this one: the first page then.
        ((await search({ ...asked, limit: HITS_A_PAGE })) ?? (await search({ ...first, limit: HITS_A_PAGE })))
  const hits = page?.hits ?? []
  return {
    text: asked.text,
    kind: asked.kind,
    kinds: SEARCH_KINDS.map(kind => ({ kind, href: searchAddress({ ...first, kind }) })),
    from: asked.from ?? '',
    to: asked.to ?? '',
    choices: choicesOf(asked, hits),
    active: activeOf(first, hits),
    hits,
    near: page?.near ?? [],
    first: after === undefined ? null : searchAddress(first),
    next: page?.next ? searchAddress({ ...first, after: page.next }) : null,
  }
}

const articleOf = (hit: SearchHit) => (hit.kind === 'quotation' ? hit.quotation.article : hit.article)

interface Option {
  value: string
  label: string
}

/** What the hits at hand can be narrowed to. Counting over the whole library would cost more than the search. */
function choicesOf(asked: SearchAddress, hits: readonly SearchHit[]): SearchChoices[] {
  const among = (
    read: (hit: SearchHit) => Option | null,
    chosen: string | null | undefined,
    label = chosen,
  ) => {
    const options = new Map<string, string>()
    if (chosen !== undefined) options.set(chosen ?? NONE, label ?? NONE)
    for (const hit of hits) {
      const option = read(hit)
      if (option !== null) options.set(option.value, option.label)
    }
    return [...options]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => (a.label < b.label ? -1 : 1))
  }
  const outlets = among(hit => {
    const { outlet } = articleOf(hit)
    return { value: outlet?.slug ?? NONE, label: outletName({ outlet }) }
  }, asked.outlet)
  const credits = among(hit => {
    const { credit } = articleOf(hit)
    return { value: credit ?? NONE, label: credit ?? 'none named' }
  }, asked.credit)
  const stories = among(hit => {
    const { story } = articleOf(hit)
    return { value: story?.slug ?? NONE, label: story?.title ?? 'in no story' }
  }, asked.story)
  const speakers = among(hit => {
    const speaker = hit.kind === 'quotation' ? hit.quotation.speaker : null
    return speaker === null ? null : { value: speaker.slug, label: speaker.name }
  }, asked.speaker)
  const chosen = (value: string | null | undefined) => (value === undefined ? '' : (value ?? NONE))
  const all: SearchChoices[] = [
    { name: 'outlet', label: 'Outlet', any: 'any', chosen: chosen(asked.outlet), options: outlets },
    { name: 'credit', label: 'Credit', any: 'any', chosen: chosen(asked.credit), options: credits },
    { name: 'story', label: 'Story', any: 'any', chosen: chosen(asked.story), options: stories },
    { name: 'speaker', label: 'Speaker', any: 'anyone', chosen: chosen(asked.speaker), options: speakers },
  ]
  return all.filter(({ options, chosen }) => options.length > 1 || chosen !== '')
}

function activeOf(asked: Omit<SearchAddress, 'after'>, hits: readonly SearchHit[]): SearchView['active'] {
  const labels = choicesOf(asked, hits)
  const active: SearchView['active'] = []
  for (const { name, label, chosen, options } of labels) {
    if (chosen === '') continue
    const words = options.find(({ value }) => value === chosen)?.label ?? chosen
    active.push({ words: `${label}: ${words}`, without: searchAddress({ ...asked, [name]: undefined }) })
  }
  for (const name of ['from', 'to'] as const) {
    const day = asked[name]
    if (day === undefined) continue
    const words = formatDay({ from: day, to: day, basis: 'stated', words: null })
    active.push({ words: `${name} ${words}`, without: searchAddress({ ...asked, [name]: undefined }) })
  }
  return active
}
