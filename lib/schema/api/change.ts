import { z } from 'zod'
import { slugSchema } from '../slug'
import { articleSummary, storyRef } from './article-summary'
import { named } from './named'
import { share, slug } from './text'

/** What people decide about stories and speakers, as the API takes it. */

const LONGEST_TITLE = 300
const title = z
  .string()
  .transform(given => given.replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(LONGEST_TITLE, `must be ${LONGEST_TITLE} characters at most`)
      .refine(given => !/[\0\p{Surrogate}]/u.test(given), 'must be text'),
  )

export const placeBody = named(
  'PlaceRequest',
  'Where an article belongs. Later matching leaves it there.',
  z.strictObject({
    to: z
      .union(
        [
          z.strictObject({ story: slugSchema.describe('Into the story of this slug.') }),
          z.strictObject({ newStory: title.describe('Into a new story of this title.') }),
          z.strictObject({ withArticle: slugSchema.describe('Into one story with this article.') }),
          z.null().describe('Into none.'),
        ],
        { error: 'must be {"story"}, {"newStory"}, {"withArticle"} or null' },
      )
      .describe('A story that is here, a new one, the one of another article, or none.'),
  }),
)

export const placed = named(
  'Place',
  'Where an article stands now.',
  z.object({ article: slug, story: storyRef.nullable() }),
)

export const mergeBody = named(
  'MergeRequest',
  'Which story another one becomes part of.',
  z.strictObject({
    into: slugSchema.describe('Slug of the story that stays; the other address leads to it.'),
  }),
)

export const splitBody = named(
  'SplitRequest',
  'Which articles leave a story for one of their own.',
  z.strictObject({
    articles: z.array(slugSchema).min(1, 'must name an article').max(200, 'must be 200 at most'),
    title: title.describe('Of the new story.'),
  }),
)

export const renameBody = named(
  'RenameRequest',
  'Another title for a story. Its address stays.',
  z.strictObject({ title }),
)

export const changedStory = named(
  'ChangedStory',
  'The story as it is called now.',
  z.object({ story: storyRef }),
)

const form = z.strictObject({
  article: slugSchema.describe('Slug of an article of the story.'),
  form: z
    .string()
    .min(1, 'must not be empty')
    .max(500, 'must be 500 characters at most')
    .refine(given => !given.includes('\0'), 'must be text')
    .describe('The name as that article writes it.'),
})

export const speakerDecisionBody = named(
  'SpeakerDecisionRequest',
  'Whether two forms of names are one speaker.',
  z.strictObject({
    decision: z
      .enum(['join', 'apart', 'undecided'], { error: 'must be one of join, apart, undecided' })
      .describe('undecided: takes back what was decided about the two.'),
    left: form,
    right: form,
  }),
)

export const speakerDecisions = named(
  'SpeakerDecisions',
  'What people decided about the speakers of a story, oldest first.',
  z.object({
    story: slug,
    decisions: z.array(
      z.object({
        decision: z.enum(['join', 'apart']),
        left: z.object({ article: slug, form: z.string() }),
        right: z.object({ article: slug, form: z.string() }),
      }),
    ),
  }),
)

export const proposals = named(
  'Proposals',
  'Articles that may belong to a story, for a person to decide, the likeliest first.',
  z.object({
    proposals: z.array(
      z.object({
        article: articleSummary,
        story: storyRef.nullable().describe('The story that it may belong to.'),
        other: articleSummary.nullable().describe('Or the article that it may make a story with.'),
        score: share,
        evidence: z
          .array(z.object({ kind: z.string(), left: z.string(), right: z.string() }))
          .describe('What was found in both.'),
      }),
    ),
  }),
)

export const proposalBody = named(
  'ProposalDecision',
  'What a person says to a proposal.',
  z.strictObject({
    decision: z.enum(['join', 'reject'], { error: 'must be one of join, reject' }),
  }),
)
