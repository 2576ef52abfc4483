import { z } from 'zod'
import {
  addressSchema,
  INPUT_KINDS,
  LARGEST_PAGE,
  LARGEST_TEXT,
  LONGEST_ADDRESS,
  overridesSchema,
} from '../import'
import { slugSchema } from '../slug'
import { FURNITURE_KINDS, QUOTATION_KINDS, CERTAINTIES } from './words'
import { named } from './named'
import { count, page, share, slug } from './text'

/** Articles that programs bring in. */

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

export const importBody = named(
  'ImportRequest',
  'An article to take in, and what you know of it. What is left out is read from the text or the page; null says that there is none.',
  z.strictObject({
    kind: z
      .enum(INPUT_KINDS, { error: `must be one of ${INPUT_KINDS.join(', ')}` })
      .default('text')
      .describe('What the content is.'),
    content: z
      .string({ error: 'must be a text' })
      .describe(
        `As captured, furniture and all: at most ${megabytes(LARGEST_TEXT)} of text, ${megabytes(LARGEST_PAGE)} with markup.`,
      ),
    url: addressSchema
      .nullable()
      .optional()
      .describe(`Where it was found, at most ${LONGEST_ADDRESS} characters. It is not fetched.`),
    ...overridesSchema.shape,
    revisionOf: slugSchema
      .nullable()
      .optional()
      .describe('Slug of the article that this is another text of; null: of none. Found out otherwise.'),
  }),
)

export type ImportBody = z.output<typeof importBody>

export const addressBody = named(
  'AddressRequest',
  'The address of an article to fetch and take in, and what you know of it. What is left out is read from the page.',
  z.strictObject({
    ...overridesSchema.shape,
    address: addressSchema.describe(
      'Where the page is. Only public addresses are fetched; the page itself may say that its own is another.',
    ),
  }),
)

/** Records of one request: the body is read whole. */
export const MOST_RECORDS = 1000

const importRecord = named(
  'ImportRecord',
  'An article of many, and what you know of it.',
  z.strictObject({
    kind: z.enum(INPUT_KINDS, { error: `must be one of ${INPUT_KINDS.join(', ')}` }).default('text'),
    content: z.string({ error: 'must be a text' }),
    url: addressSchema.nullable().optional(),
    ...overridesSchema.shape,
  }),
)

export const manyBody = named(
  'ImportManyRequest',
  'Articles to leave to the workers.',
  z.strictObject({
    name: z
      .string()
      .trim()
      .min(1, 'must not be empty')
      .max(200, 'must be 200 characters at most')
      .refine(given => !/[\0\p{Surrogate}]/u.test(given), 'must be text')
      .describe('What to call them, where their progress is shown: a file’s name.'),
    batch: z
      .guid('must be the id of a file')
      .optional()
      .describe('The "id" that an earlier request answered, to go on with it.'),
    records: z
      .array(importRecord)
      .min(1, 'must have a record')
      .max(MOST_RECORDS, `must be ${MOST_RECORDS} at most`),
  }),
)

export type ManyBody = z.output<typeof manyBody>

export const imported = named(
  'ImportOutcome',
  'What taking an article in did.',
  z.object({
    outcome: z
      .enum(['created', 'revised', 'updated', 'unchanged'])
      .describe(
        'revised: an article got another text. updated: something was not known of it. unchanged: it was here.',
      ),
    slug,
    revision: count.describe('Number of the revision that has the text.'),
    story: slug
      .nullable()
      .describe('The story it stands in: as you said, or joined when it surely reports the same event.'),
    proposed: slug.nullable().describe('A story that it may belong to; a person decides.'),
    page,
  }),
)

const offsets = { start: count, end: count }

export const preview = named(
  'ImportPreview',
  'How an article would be taken in. Nothing is stored.',
  z.object({
    text: z.string().describe('The published text; of a page, its visible blocks.'),
    sha256: z.string(),
    headline: z.object({ text: z.string().nullable(), basis: z.enum(['stated', 'inferred']) }),
    byline: z.string().nullable(),
    outlet: z.object({ slug, name: z.string() }).nullable(),
    credit: z.string().nullable(),
    day: z
      .object({
        from: z.iso.date(),
        to: z.iso.date(),
        basis: z.enum(['stated', 'inferred']),
        words: z.string().nullable(),
      })
      .nullable(),
    language: z.string(),
    address: z.string().nullable().describe('The one of the article itself.'),
    pieces: z
      .array(
        z.object({
          ...offsets,
          role: z.enum(['headline', 'body', 'furniture']),
          kind: z.enum(FURNITURE_KINDS).nullable(),
          moved: z.boolean().describe('You said so with "putBack" or "takeOut".'),
        }),
      )
      .describe('The text in pieces; "putBack" and "takeOut" name them by their start.'),
    words: count,
    segments: count,
    quotations: z.array(
      z.object({
        ...offsets,
        kind: z.enum(QUOTATION_KINDS),
        content: z.string(),
        speaker: z.string().nullable(),
        certainty: z.enum(CERTAINTIES),
      }),
    ),
    lookAlikes: z
      .array(
        z.object({
          slug,
          number: count.describe('Of the revision.'),
          current: z.boolean(),
          relation: z.enum(['same-text', 'same-words', 'near']),
          resemblance: share.describe('Runs of words in both among those in either.'),
          contained: share.describe('How much of this one is in the other.'),
          containing: share.describe('How much of the other is in this one.'),
          page,
        }),
      )
      .describe('Articles here that say the same, or nearly.'),
  }),
)
