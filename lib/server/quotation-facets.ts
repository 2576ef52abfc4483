import { NONE } from '@/lib/schema/choices'
import { OUTLET_NOT_NAMED } from '@/lib/format/articles'
import { CERTAINTY_WORDS, KIND_WORDS } from '@/lib/format/quotation-words'
import { speakerWords } from '@/lib/format/speaker-names'
import type { ActiveFilter } from '@/lib/schema/active-filter'
import type { FacetView } from '@/lib/schema/quotation-view'
import type { QuotationCounts, QuotationFilter } from '@/lib/schema/records'
import { quotationsAddress, type QuotationQuery } from './quotation-query'

/** What stands for nothing in a choice. */
const NONE_WORDS = {
  speaker: 'not attributed',
  outlet: OUTLET_NOT_NAMED,
  credit: 'no credit found',
} as const

/**
 * The choices of the form. A choice in use stands among its options even where it leaves nothing. `labels`: what speakers
 * are called whose name does not tell them from others, by their address.
 */
export function facetsOf(
  counts: QuotationCounts,
  filter: QuotationFilter,
  labels: ReadonlyMap<string, string>,
): FacetView[] {
  const facet = (
    name: FacetView['name'],
    label: string,
    any: string,
    options: FacetView['options'],
  ): FacetView => {
    const value = filter[name]
    const chosen = value === undefined ? '' : (value ?? NONE)
    const isListed = chosen === '' || options.some(option => option.value === chosen)
    return {
      name,
      label,
      any,
      chosen,
      options: isListed ? options : [{ value: chosen, label: nameOf(name, chosen), count: 0 }, ...options],
    }
  }
  return [
    facet(
      'speaker',
      'Speaker',
      'any speaker',
      counts.speakers.map(({ slug, name, count }) => ({
        value: slug ?? NONE,
        label: labels.get(slug ?? NONE) ?? (name === null ? NONE_WORDS.speaker : speakerWords(name)),
        count,
      })),
    ),
    facet(
      'outlet',
      'Outlet',
      'any outlet',
      counts.outlets.map(({ outlet, count }) => ({
        value: outlet?.slug ?? NONE,
        label: outlet?.name ?? NONE_WORDS.outlet,
        count,
      })),
    ),
    facet(
      'credit',
      'Credit',
      'any credit',
      counts.credits.map(({ credit, count }) => ({
        value: credit ?? NONE,
        label: credit ?? NONE_WORDS.credit,
        count,
      })),
    ),
    facet(
      'story',
      'Story',
      'any story',
      counts.stories.flatMap(({ story, count }) =>
        story === null ? [] : { value: story.slug, label: story.title, count },
      ),
    ),
    facet(
      'kind',
      'Wording',
      'any wording',
      counts.kinds.map(({ kind, count }) => ({ value: kind, label: KIND_WORDS[kind], count })),
    ),
    facet(
      'certainty',
      'Speaker is',
      'sure or not',
      counts.certainties.map(({ certainty, count }) => ({
        value: certainty,
        label: CERTAINTY_WORDS[certainty],
        count,
      })),
    ),
  ]
}

/** A choice that leaves nothing, by its words; a speaker, outlet or story that there is not by its address. */
function nameOf(name: FacetView['name'], value: string): string {
  const words: Record<string, string> =
    name === 'kind' ? KIND_WORDS : name === 'certainty' ? CERTAINTY_WORDS : {}
  return (value === NONE ? (NONE_WORDS as Record<string, string>)[name] : words[value]) ?? value
}

/** The filters in use, each with the address without it. */
export function activeFilters(query: QuotationQuery, facets: readonly FacetView[]): ActiveFilter[] {
  const without = (name: keyof QuotationFilter): string =>
    quotationsAddress({ ...query, filter: { ...query.filter, [name]: undefined }, after: undefined })
  const chosen = facets
    .filter(facet => facet.chosen !== '')
    .map(({ name, label, chosen, options }) => ({
      words: `${label}: ${options.find(option => option.value === chosen)?.label ?? chosen}`,
      without: without(name),
    }))
  const { text } = query.filter
  return text === undefined ? chosen : [{ words: `Words: ${text}`, without: without('text') }, ...chosen]
}
