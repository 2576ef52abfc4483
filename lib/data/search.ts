import type { SearchPage, SearchQuery } from '@/lib/schema/search'
import { readHits } from './search-hits'
import { findPlaces, FIRST_DAY, type After } from './search-places'
import { readQuery } from './search-query'

/** Of a page. */
export const MOST_HITS = 50

/**
 * A page of what a person looks for, in current texts: articles (those with it in the headline first), passages or
 * quotations, each the newest first, and behind them what has a name a letter or two off, where these do not fill the page.
 * Words are found with other endings, by the language of each text, and with or without accents. An empty page when nothing
 * is typed; null when `after` is not what a page gave as `next`.
 */
export async function search(query: SearchQuery): Promise<SearchPage | null> {
  const after = query.after === undefined ? undefined : readCursor(query.after)
  if (after === null) return null
  const asked = await readQuery(query.text)
  if (asked === null) return { hits: [], next: null, near: [], common: false }
  if (asked.languages.length === 0) return { hits: [], next: null, near: [], common: true }
  const limit = Math.min(Math.max(1, Math.trunc(query.limit)), MOST_HITS)
  const { places, read } = await findPlaces(query, asked, after, limit + 1)
  const last = places.length > limit ? places[limit - 1] : undefined
  const hits = await readHits(query.kind, read, places.slice(0, limit))
  return {
    hits,
    next: last === undefined ? null : writeCursor(last),
    near: read.nearNames,
    common: read.common && hits.length === 0,
  }
}

const writeCursor = ({ fit, day, article, ordinal }: After): string => `${fit}.${day}.${article}.${ordinal}`

const CURSOR =
  /^(?<fit>[0-2])\.(?<day>\d{4}-(?:0\d|1[0-2])-[0-3]\d)\.(?<article>\d{1,9})\.(?<ordinal>\d{1,9})$/

function readCursor(text: string): After | null {
  const parts = CURSOR.exec(text)?.groups
  if (parts === undefined || Number.isNaN(Date.parse(parts.day ?? ''))) return null
  return {
    fit: Number(parts.fit),
    day: parts.day ?? FIRST_DAY,
    article: Number(parts.article),
    ordinal: Number(parts.ordinal),
  }
}
