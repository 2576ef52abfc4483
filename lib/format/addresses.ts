import { writeReference } from '@/lib/schema/article-reference'

/** Addresses of things, as paths. What is in them is what the pages put there; `#` parts are the ids in the page. */

/** An article's slug, or with `@2` behind it the revision of that number: a path may have an @ as it is. */
const segment = (reference: string): string => encodeURIComponent(reference).replaceAll('%40', '@')

export const articlePath = (slug: string): string => `/articles/${segment(slug)}`

/**
 * The reference to the text that an article has now, which stays with that text when another one comes in: what citations
 * and permalinks name.
 */
export function permanent({ slug, revisionNumber }: { slug: string; revisionNumber: number }): string {
  return slug.includes('@') ? slug : writeReference(slug, revisionNumber)
}

/** `ordinal` is 0-based, as in QuotationRecord. */
export const quotationPath = (article: string, ordinal: number): string =>
  `${articlePath(article)}#q${ordinal + 1}`

export const comparisonPath = (left: string, right: string): string =>
  `/compare/${segment(left)}/${segment(right)}`

/** `number` is 1-based, as in Passage. */
export const passagePath = (left: string, right: string, number: number): string =>
  `${comparisonPath(left, right)}#p${number}`

export const speakerPath = (slug: string): string => `/speakers/${encodeURIComponent(slug)}`

export const storyPath = (slug: string): string => `/stories/${encodeURIComponent(slug)}`
