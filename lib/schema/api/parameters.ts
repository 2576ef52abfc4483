import { z } from 'zod'
import { SEARCH_KINDS } from '../search'
import { searchQuery } from '../search-words'
import { SLUG } from '../slug'
import { CERTAINTIES, QUOTATION_KINDS } from './words'

/** Parameters of addresses. Each says in its error what is expected. */

/** In the address: what is not named, not credited or not attributed. */
export const NONE = '-'

const LONGEST_WORDS = 200
export const MOST_LISTED = 100
const LISTED = 50
export const MOST_COMPARED = 12

const slugText = (expected: string) => z.string({ error: expected }).regex(SLUG, expected)

const SLUG_EXPECTED = 'must be lower-case letters and digits joined by hyphens'
const slug = slugText(SLUG_EXPECTED)

const orNone = (value: z.ZodType<string>, expected: string) =>
  z
    .union([z.literal(NONE), value], { error: `${expected}, or "${NONE}" for none` })
    .transform(given => (given === NONE ? null : given))

const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_WORDS, `must be ${LONGEST_WORDS} characters at most`)
  .refine(given => !given.includes('\0'), 'must be text')

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })

/** A whole number in figures; in JSON Schema an integer. */
export function wholeNumber(from: number, to: number) {
  const expected = `must be a whole number from ${from} to ${to}`
  return z.preprocess(
    given => (typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : given),
    z.int({ error: expected }).min(from, expected).max(to, expected),
  )
}

/** Where the page before ended. What a cursor may be is the list's to say; this only keeps out what none ever is. */
const after = z
  .string()
  .regex(/^[\w.]{1,60}$/, 'must be what the page before gave as "next"')
  .optional()
  .describe('What the page before gave as "next".')

const limit = wholeNumber(1, MOST_LISTED).default(LISTED).describe('How many to list at most.')

export const keyset = { after, limit }

const day = z.iso.date('must be a day as YYYY-MM-DD')

export const articleFilter = {
  story: slug.optional().describe('Slug of a story.'),
  outlet: orNone(slug, SLUG_EXPECTED)
    .optional()
    .describe(`Slug of an outlet; "${NONE}" for outlets that are not named.`),
  credit: orNone(words, 'must be words')
    .optional()
    .describe(`Whose copy it is said to be; "${NONE}" for articles without a credit.`),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language tag of two or three letters')
    .optional()
    .describe('A language tag: "en".'),
  from: day.optional().describe('Published on this day or later, as far as known.'),
  to: day.optional().describe('Published on this day or earlier, as far as known.'),
}

export const quotationFilter = {
  speaker: orNone(slug, SLUG_EXPECTED)
    .optional()
    .describe(`Slug of a speaker; "${NONE}" for quotations that are given to nobody.`),
  outlet: articleFilter.outlet,
  credit: articleFilter.credit,
  story: articleFilter.story,
  article: slug.optional().describe('Slug of an article.'),
  kind: oneOf(QUOTATION_KINDS).optional().describe('How the words are quoted.'),
  certainty: oneOf(CERTAINTIES).optional().describe('How sure it is who speaks.'),
  text: words
    .refine(given => searchQuery(given) !== '', 'must have a word to look for')
    .optional()
    .describe('Words to find in what was quoted: "a phrase", or, -not.'),
}

/** More hits a page take longer to mark than to read. */
export const MOST_HITS = 50
const HITS = 20

export const searchParameters = {
  text: words
    .refine(given => searchQuery(given) !== '', 'must have a word to look for')
    .describe('What to look for, as people type it: words, "a phrase", or, -not.'),
  kind: oneOf(SEARCH_KINDS).default('articles').describe('What to look through.'),
  outlet: articleFilter.outlet,
  credit: articleFilter.credit,
  story: orNone(slug, SLUG_EXPECTED).optional().describe(`Slug of a story; "${NONE}" for articles in none.`),
  speaker: slug
    .optional()
    .describe('Slug of a speaker: of the quotation, or of any quotation in the article.'),
  from: articleFilter.from,
  to: articleFilter.to,
  after: z
    .string()
    .regex(/^[\w.-]{1,60}$/, 'must be what the page before gave as "next"')
    .optional()
    .describe('What the page before gave as "next".'),
  limit: wholeNumber(1, MOST_HITS).default(HITS).describe('How many to list at most.'),
}

export const quotationSort = oneOf(['article', 'speaker'])
  .default('article')
  .describe('article: as they came in. speaker: by speaker first.')

export const statementFilter = {
  story: articleFilter.story,
  speaker: slug.optional().describe('Slug of a speaker whom an article gives it to.'),
  article: slug.optional().describe('Slug of an article that has a rendition of it.'),
}

export const comparedArticles = z
  .string()
  .transform(given => given.split(','))
  .pipe(
    z
      .array(slug, { error: SLUG_EXPECTED })
      .min(2, 'must be at least two slugs with commas between')
      .max(MOST_COMPARED, `must be ${MOST_COMPARED} slugs at most`),
  )
  .optional()
  .describe('Slugs of the articles to compare, with commas between; the first few of the story otherwise.')

export const coverageChoice = oneOf(['several', 'all', 'one'])
  .default('several')
  .describe('Passages that at least two tell, that all tell, or that have no match in another article.')

const MOST_ROWS = 1_000_000

export const coverageFrom = wholeNumber(1, MOST_ROWS)
  .default(1)
  .describe('Number of the first passage among those chosen: what the page before gave as "next".')

const LARGEST_NUMBER = 0x7fffffff

export const revisionNumber = wholeNumber(1, LARGEST_NUMBER)

export const slugInPath = slug
