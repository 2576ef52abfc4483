import type { SearchHit, SearchKind, SearchPage } from './search'

/** A choice of a filter, among what the hits at hand have. */
export interface SearchChoices {
  name: 'outlet' | 'credit' | 'story' | 'speaker'
  label: string
  any: string
  /** '' when it is not used. */
  chosen: string
  options: { value: string; label: string }[]
}

/** What the page of a search shows. */
export interface SearchView {
  /** As typed; '' before anything was. */
  text: string
  kind: SearchKind
  kinds: { kind: SearchKind; href: string }[]
  from: string
  to: string
  choices: SearchChoices[]
  /** Filters in use, each with the address without it. */
  active: { words: string; without: string }[]
  hits: SearchHit[]
  /** Names that were looked for too. */
  near: SearchPage['near']
  /** Addresses; null where there is no such page. */
  first: string | null
  next: string | null
}
