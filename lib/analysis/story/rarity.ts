import type { Background } from './model'

/** A library of which nothing is known. */
export const NO_BACKGROUND: Background = { articles: 0, containing: () => 0 }

/**
 * A small library does not tell how common a word is, so that it is filled up with imagined articles of other events. Of
 * these a name that is seen for the first time would stand in one, another word in several.
 */
const IMAGINED = 100
const WITH_A_NAME = 1
const WITH_A_WORD = 6

/**
 * How rare a term is, 0 to 1: its inverse document frequency (Spärck Jones 1972) against that of a term that no other
 * article has.
 */
export function rarityIn(background: Background): (term: string, name: boolean) => number {
  const all = background.articles + IMAGINED
  const highest = Math.log(all)
  return (term, name) => {
    const having = background.containing(term) + (name ? WITH_A_NAME : WITH_A_WORD)
    return Math.max(0, Math.log(all / having) / highest)
  }
}

/** Background made of the terms of some articles; they count themselves too. */
export function countTerms(articles: Iterable<Iterable<string>>): Background {
  const counts = new Map<string, number>()
  let total = 0
  for (const terms of articles) {
    total++
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return { articles: total, containing: term => counts.get(term) ?? 0 }
}
