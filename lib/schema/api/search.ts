import { z } from 'zod'
import { articleSummary } from './article-summary'
import { named } from './named'
import { listedQuotation } from './quotation'
import { count, span } from './text'

/** What is found, as the API gives it. */

const excerpt = z.object({
  text: z.string(),
  start: count.describe('Where it stands in the published text.'),
  end: count,
  marks: z.array(span).describe('The words that were found: offsets into this text.'),
})

export const searchPage = named(
  'SearchPage',
  'A page of what was found, the best fit first, then the newest.',
  z.object({
    hits: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('article'),
          article: articleSummary,
          headlineMarks: z.array(span).describe('Offsets into the headline.'),
          excerpt: excerpt.nullable(),
        }),
        z.object({ kind: z.literal('passage'), article: articleSummary, excerpt }),
        z.object({
          kind: z.literal('quotation'),
          quotation: listedQuotation,
          marks: z.array(span).describe('Offsets into the content of the quotation.'),
        }),
      ]),
    ),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
    near: z
      .array(z.object({ typed: z.string(), names: z.array(z.string()) }))
      .describe('Names that were looked for too, being a letter or two off what was typed.'),
    common: z
      .boolean()
      .describe(
        'Nothing but words that every text has ("the", "to") was asked for: these alone find nothing.',
      ),
  }),
)
