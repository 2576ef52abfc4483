import { z } from 'zod'
import { byLetter } from '@/lib/format/articles'
import { SLUG } from '@/lib/schema/slug'
import type { ArticleSummary } from '@/lib/schema/records'

/** Every article is compared with every other: twelve make sixty-six comparisons, and a table that still can be read. */
export const MOST_COMPARED = 12

/**
 * Sentences that may be read over all comparisons; each article's are read once for every other article. Twelve reports of
 * forty sentences make 5,280, which take some seconds when no comparison is kept yet. Far longer articles are fewer.
 */
const MOST_SENTENCES = 10_000

/** `?article=…&article=…`: which articles to compare. Anything else says nothing. */
const askedSchema = z
  .union([z.string().transform(one => [one]), z.array(z.string())])
  .transform(slugs => slugs.filter(slug => SLUG.test(slug)))
  .catch([])

export type SearchParameters = Record<string, string | string[] | undefined>

/** The slugs that the address asks for, in its order; empty when it asks for none. */
export function askedArticles(search: SearchParameters): string[] {
  return askedSchema.parse(search.article)
}

/**
 * The articles to compare with each other, in the order of their letters: those asked for when at least two are the
 * story's, else its first. At most twelve, and fewer when they are very long; never fewer than two of a story that has two.
 */
export function chooseArticles(
  articles: readonly ArticleSummary[],
  asked: readonly string[],
): ArticleSummary[] {
  const wanted = articles.filter(({ slug }) => asked.includes(slug))
  const chosen = (wanted.length >= 2 ? wanted : articles).slice(0, MOST_COMPARED)
  while (chosen.length > 2 && sentencesRead(chosen) > MOST_SENTENCES) chosen.pop()
  return chosen.sort(byLetter)
}

const sentencesRead = (articles: readonly ArticleSummary[]): number =>
  (articles.length - 1) * articles.reduce((sum, { segments }) => sum + segments, 0)
