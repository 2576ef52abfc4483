import type { ArticleSummary } from './records'

export const LIBRARY_SORTS = ['added', 'day', 'headline', 'outlet', 'words', 'quotations'] as const
export type LibrarySort = (typeof LIBRARY_SORTS)[number]

/** Fields that are left out do not filter; null asks for what has none. */
export interface LibraryFilter {
  /** Slug. */
  outlet?: string | null
  credit?: string | null
  /** Slug. */
  story?: string | null
  /** Slug of a speaker of any quotation in the article. */
  speaker?: string
  /** BCP 47 primary tag. */
  language?: string
  /** ISO dates, both inclusive; articles whose day is not known are left out then. */
  from?: string
  to?: string
}

export interface LibraryQuery {
  sort: LibrarySort
  /** Without it: newest, latest and most first, names from A. */
  descending?: boolean
  filter: LibraryFilter
  /** `next` of the page before. */
  after?: string
  /** 1 to 200. */
  limit: number
}

/** A page of the library. */
export interface LibraryPage {
  /** With when each was taken in, ISO 8601 in UTC. */
  articles: (ArticleSummary & { addedAt: string })[]
  /** How many articles the filter leaves. */
  total: number
  next: string | null
}
