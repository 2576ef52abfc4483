import { z } from 'zod'
import { FURNITURE_KINDS } from './words'
import { named } from './named'

/** Places in texts and the parts of texts, as the API gives them. */

export const count = z.int().min(0)
export const share = z.number().min(0).max(1)
export const slug = z.string()
/** A path on this site, "/articles/…". */
export const page = z.string().describe('Where people read it: a path on this site.')

const offsets = { start: count, end: count }

export const span = named(
  'Span',
  'A stretch of the published text: offsets in UTF-16 units, as JavaScript and Java count them; the end is exclusive.',
  z.object(offsets),
)

export const spanText = named(
  'SpanText',
  'A stretch of the published text with its words.',
  z.object({ ...offsets, text: z.string() }),
)

export const segment = named(
  'Segment',
  'A sentence of the article, the headline included.',
  z.object({ ...offsets, paragraph: count.describe('0-based; the headline is a paragraph of its own.') }),
)

/** The published text taken apart. */
export const textParts = {
  headline: span.nullable().describe('Where the headline stands; null when the text has none.'),
  credit: z
    .object({ ...offsets, name: z.string() })
    .nullable()
    .describe('The words that say whose copy it is, and whose; null when none do.'),
  furniture: z
    .array(z.object({ ...offsets, kind: z.enum(FURNITURE_KINDS) }))
    .describe('What the page says around the article.'),
  body: z.array(span).describe('The paragraphs of the article, headline excluded.'),
  segments: z.array(segment).describe('Links and passages name them by their place in this list, 0-based.'),
}
