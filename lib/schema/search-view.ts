import type { CheckedFilter } from './active-filter'
import type { Choices } from './choices'
import type { SearchHit, SearchKind, SearchPage } from './search'

/** What there would be without a filter. */
export interface Wider {
  /** Of the filter. */
  words: string
  without: string
  count: number
  /** There are more than were counted. */
  isMore: boolean
}

/** What the page of a search shows. */
export interface SearchView {
  /** As typed; '' before anything was. */
  text: string
  kind: SearchKind
  kinds: { kind: SearchKind; href: string }[]
  from: string
  to: string
  choices: Choices[]
  /** Filters in use, each with the address without it. */
  active: CheckedFilter[]
  /** Nothing was found, but would be without one of the filters: how many, up to a page and more. */
  wider: Wider[]
  hits: SearchHit[]
  /** Names that were looked for too. */
  near: SearchPage['near']
  /** Only words were typed that every text has. */
  common: boolean
  /** Addresses; null where there is no such page. */
  first: string | null
  next: string | null
}
