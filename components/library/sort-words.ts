import type { LibrarySort } from '@/lib/schema/library'

/** What the library is sorted by, as a column's heading. */
export const SORT_WORDS: Record<LibrarySort, string> = {
  headline: 'Headline',
  outlet: 'Outlet and credit',
  day: 'Day',
  words: 'Words',
  quotations: 'Quotations',
  added: 'Added',
}
