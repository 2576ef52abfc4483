import { z } from 'zod'
import { named } from './named'
import { count, page, slug } from './text'

export const storyRef = named('StoryReference', 'A story.', z.object({ slug, title: z.string() }))

const day = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    basis: z.enum(['stated', 'inferred']),
    words: z.string().nullable().describe('What an inferred day was read from; null when stated.'),
  })
  .nullable()
  .describe('When it was published, as far as known: "from" and "to" are the same when one day is.')

export const summaryFields = {
  slug,
  siglum: z.string().describe('Its letter within its story.'),
  outlet: z
    .object({ slug, name: z.string() })
    .nullable()
    .describe('Who published it; null when that is not named.'),
  credit: z.string().nullable().describe('Whose copy it is said to be.'),
  headline: z.string().nullable(),
  opening: z.string().describe('The first words of the body.'),
  day,
  language: z.string().describe('BCP 47 primary tag, or "und".'),
  story: storyRef.nullable(),
  words: count,
  segments: count.describe('How many sentences it has.'),
  quotations: count.describe('How many quotations it has.'),
  revisionNumber: count.describe('Number of the captured text that this is of.'),
  page,
}

export const articleSummary = named('ArticleSummary', 'An article as lists show it.', z.object(summaryFields))
