import { z } from 'zod'
import { ORIGINS } from '../import'
import { articleSummary, summaryFields } from './article-summary'
import { named } from './named'
import { quotation } from './quotation'
import { count, textParts } from './text'

/** Articles and their revisions as the API gives them. */

const sha256 = z.string().describe('SHA-256 of the text in UTF-8, in hexadecimal.')
const capturedAt = z.iso.datetime()

export const revision = named(
  'Revision',
  'One captured text of an article, exactly as captured, with what the analysis made of it.',
  z.object({
    text: z.string().describe('The published text, page furniture included. All offsets are into it.'),
    sha256,
    capturedAt,
    length: count.describe('UTF-16 units.'),
    bytes: count.describe('In UTF-8.'),
    analysisVersion: count,
    ...textParts,
    quotations: z.array(quotation),
  }),
)

export const article = named(
  'Article',
  'An article with its current text.',
  z.object({ ...summaryFields, revision }),
)

export const articleRevision = named(
  'ArticleRevision',
  'An article with one of its texts.',
  z.object({
    ...summaryFields,
    number: count.describe('Which revision this is, 1 for the first.'),
    currentNumber: count.describe('Which one is current.'),
    revisions: count.describe('How many there are.'),
    revision,
  }),
)

export const articlePage = named(
  'ArticlePage',
  'A page of articles, in the order in which they came in.',
  z.object({
    articles: z.array(articleSummary),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)

export const revisionList = named(
  'RevisionList',
  'The captured texts of an article, the newest first.',
  z.object({
    revisions: z.array(
      z.object({
        number: count,
        current: z.boolean().describe('It is the one that the article is shown with.'),
        capturedAt,
        sha256,
        keptSha256: z
          .string()
          .nullable()
          .describe(
            'Of headline and body alone: texts that share it differ in furniture or typography only.',
          ),
        length: count,
        words: count,
        quotations: count,
        headline: z.string().nullable(),
        imports: z
          .array(
            z.object({
              origin: z.enum(ORIGINS),
              name: z.string().nullable(),
              address: z.string().nullable(),
              at: z.iso.datetime(),
            }),
          )
          .describe('The inputs that brought this text.'),
      }),
    ),
  }),
)
