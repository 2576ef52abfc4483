import { z } from 'zod'
import { articleSummary, storyRef } from './article-summary'
import { named } from './named'
import { count, page, share, slug, spanText } from './text'
import { CERTAINTIES, QUOTATION_KINDS, RENDITION_RELATIONS, SPEAKER_TYPES } from './words'
import { piece } from './piece'

/** Quotations and statements as the API gives them. */

const speaker = z
  .object({
    start: count,
    end: count,
    written: z.string().describe('As written next to the cue: "he".'),
    resolved: z.string().describe('As resolved within the article.'),
    name: z.string().describe('As joined across the articles of the story.'),
    slug: slug.nullable().describe('Of /speakers/{slug}; null where the article is not kept.'),
    type: z
      .enum(SPEAKER_TYPES)
      .describe('person: a named human. group: a body, a state, several people. nominal: a description.'),
    role: z.string().nullable().describe('As the article gives it.'),
  })
  .nullable()
  .describe('Who said it; null when nobody is named or found.')

const fields = {
  ordinal: count.describe('0-based position among the quotations of its article.'),
  start: count,
  end: count,
  kind: z
    .enum(QUOTATION_KINDS)
    .describe(
      'direct: in marks, on its own. partial: a marked fragment in reported speech. indirect: no marks.',
    ),
  content: z.string().describe('The published words, marks included.'),
  cue: spanText.nullable().describe('The reporting expression: "said", "according to".'),
  speaker,
  certainty: z.enum(CERTAINTIES).describe('How sure it is who speaks.'),
  confidence: share.describe('The probability that the speaker is right.'),
  candidates: z.array(z.string()).describe('Others that it could be, best first.'),
  statement: z.string().nullable().describe('Id of the statement that it is a rendition of, if any.'),
  interrupted: count
    .nullable()
    .describe('Quotations of one article that are one interrupted statement share a number.'),
}

export const quotation = named(
  'Quotation',
  'Words that an article gives to somebody: content, cue and speaker. Offsets are in the published text.',
  z.object(fields),
)

const listed = {
  ...fields,
  context: z.string().describe('The sentence or sentences around it, as published.'),
  article: articleSummary,
  page,
}

export const listedQuotation = named('ListedQuotation', 'A quotation with where it stands.', z.object(listed))

export const quotationPage = named(
  'QuotationPage',
  'A page of quotations.',
  z.object({
    quotations: z.array(listedQuotation),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)

const choice = <Fields extends z.ZodRawShape>(fields: Fields) => z.array(z.object({ ...fields, count }))

export const quotationCounts = named(
  'QuotationCounts',
  'How many quotations the filters leave, and how many each further choice would: every list leaves its own filter out of account, has the most first and at most 500 entries.',
  z.object({
    total: count,
    speakers: choice({ slug: slug.nullable(), name: z.string().nullable() }),
    outlets: choice({ outlet: z.object({ slug, name: z.string() }).nullable() }),
    credits: choice({ credit: z.string().nullable() }),
    stories: choice({ story: storyRef.nullable() }),
    kinds: choice({ kind: z.enum(QUOTATION_KINDS) }),
    certainties: choice({ certainty: z.enum(CERTAINTIES) }),
  }),
)

export const statement = named(
  'Statement',
  'One statement as several articles of a story have it. All renditions are compared with the first.',
  z.object({
    id: z.string(),
    story: storyRef,
    difference: share.describe('How differently it is rendered.'),
    renditions: z.array(
      z.object({
        ...listed,
        comparison: z
          .object({
            relation: z.enum(RENDITION_RELATIONS),
            pieces: z.array(piece).describe('Left: the first rendition, without the marks around its words.'),
            cut: z.array(z.object({ side: z.enum(['left', 'right']), text: z.string() })),
          })
          .nullable()
          .describe('Against the first rendition; null for the first.'),
      }),
    ),
  }),
)

export const statementPage = named(
  'StatementPage',
  'A page of statements, the most differently rendered first.',
  z.object({
    statements: z.array(statement),
    total: count.describe('On all pages.'),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)
