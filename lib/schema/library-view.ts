import type { DeletedNow } from './deletion-view'
import type { LibraryPage, LibrarySort } from './library'
import type { Choices } from './choices'
import type { CheckedFilter } from './active-filter'
import type { Wider } from './search-view'
import type { StoryRef } from './records'

/** A column that the library can be sorted by. */
export interface SortView {
  sort: LibrarySort
  /** The address that sorts by it; the other way round when it is sorted by it already. */
  href: string
  direction: 'ascending' | 'descending' | null
}

/** What the library's page shows. */
export interface LibraryView {
  articles: LibraryPage['articles']
  total: number
  sort: LibrarySort
  descending: boolean
  sorts: SortView[]
  from: string
  to: string
  choices: Choices[]
  active: CheckedFilter[]
  /** No article is like this, but some would be without one of the filters. */
  wider: Wider[]
  first: string | null
  next: string | null
  /** Whether articles can be put into stories here. */
  open: boolean
  /** To put articles into; none when closed. */
  stories: StoryRef[]
  /** What was done, or not, just now. */
  done: 'moved' | 'none-chosen' | 'no-story' | 'not-two' | 'restored' | null
  /** What was deleted just now and can be undone. */
  deletedNow: DeletedNow | null
  /** How many deleted articles can be brought back; null where writing is closed. */
  deleted: number | null
  /** Of this page, to come back to. */
  here: string
}
