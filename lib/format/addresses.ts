/** Addresses of things, as paths. What is in them is what the pages put there; `#` parts are the ids in the page. */

export const articlePath = (slug: string): string => `/articles/${encodeURIComponent(slug)}`

/** `ordinal` is 0-based, as in QuotationRecord. */
export const quotationPath = (article: string, ordinal: number): string =>
  `${articlePath(article)}#q${ordinal + 1}`

export const comparisonPath = (left: string, right: string): string =>
  `/compare/${encodeURIComponent(left)}/${encodeURIComponent(right)}`

/** `number` is 1-based, as in Passage. */
export const passagePath = (left: string, right: string, number: number): string =>
  `${comparisonPath(left, right)}#p${number}`

export const speakerPath = (slug: string): string => `/speakers/${encodeURIComponent(slug)}`

export const storyPath = (slug: string): string => `/stories/${encodeURIComponent(slug)}`
