import { z } from 'zod'
import { articleSummary, storyRef } from './article-summary'
import { named } from './named'
import { statement } from './quotation'
import { count, page, slug } from './text'
import { SPEAKER_TYPES } from './words'

export const speaker = named(
  'Speaker',
  'Somebody who is quoted, joined across the articles of a story. /quotations?speaker={slug} has what they said.',
  z.object({
    slug,
    name: z.string(),
    type: z.enum(SPEAKER_TYPES),
    story: storyRef,
    page,
    quotations: count,
    forms: z
      .array(
        z.object({
          article: articleSummary,
          form: z.string().describe('As this article writes the name.'),
          roles: z.array(z.string()).describe('As this article gives them.'),
          evidence: z.string().describe('Why the form was joined to the speaker.'),
          count: count.describe('Quotations that are given to it.'),
        }),
      )
      .describe('Name forms, article by article.'),
    statements: z.array(statement).describe('Those that several articles carry, at most 200.'),
  }),
)
