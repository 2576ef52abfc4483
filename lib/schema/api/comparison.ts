import { z } from 'zod'
import { articleSummary } from './article-summary'
import { named } from './named'
import { piece } from './piece'
import { quotation } from './quotation'
import { count, page, share, spanText, textParts } from './text'
import {
  ATTRIBUTION_KINDS,
  EVIDENCE_KINDS,
  FIGURE_KINDS,
  FIGURE_RELATIONS,
  PASSAGE_KINDS,
  VARIANT_KINDS,
} from './words'

/** Comparisons of two articles, kept or sent, as the API gives them. */

const segments = z.array(count).describe('Places in the list of segments of its side.')
const evidence = z
  .array(z.object({ kind: z.enum(EVIDENCE_KINDS), left: z.string(), right: z.string() }))
  .describe('Why the two were linked, in words that stand in both.')

const reading = z
  .object({
    segments,
    text: z.string(),
    quotations: z.array(count).describe('The quotations that begin in it, by their ordinals.'),
  })
  .nullable()
  .describe('null on the side that does not tell it.')

export const passage = named(
  'Passage',
  'A row of the comparison: linked sentences of both, or sentences of one alone.',
  z.object({
    number: count.describe('1-based; on the page its address is #p<number>.'),
    relation: z
      .enum(PASSAGE_KINDS)
      .describe('same-wording, reworded: both tell the same. overlap: one says more, less or other.'),
    transposed: z.boolean().describe('It stands elsewhere in the order of the other.'),
    score: share.describe(
      'The estimated probability that a careful reader would link the two; 1 for one side.',
    ),
    left: reading,
    right: reading,
    differences: count.describe('In how many places words differ, spellings not counted.'),
    pieces: z.array(piece),
    figures: z
      .array(
        z.object({
          kind: z.enum(FIGURE_KINDS),
          left: spanText,
          right: spanText,
          relation: z.enum(FIGURE_RELATIONS),
        }),
      )
      .describe('Figures and days that both give, as written.'),
    attribution: z
      .object({
        kind: z.enum(ATTRIBUTION_KINDS),
        left: z.string().nullable(),
        right: z.string().nullable(),
      })
      .nullable()
      .describe('Given as fact in one and attributed in the other, or to someone else.'),
    evidence,
    alsoIn: z.array(count).describe('Numbers of other rows that tell part of it too.'),
  }),
)

const compared = {
  analysisVersion: count,
  passages: z.array(passage).describe('In the left order. Every segment of both stands in exactly one.'),
  links: z
    .array(
      z.object({
        left: count,
        right: count,
        relation: z.enum(['same', 'overlap']),
        score: share,
        transposed: z.boolean(),
        evidence,
      }),
    )
    .describe('Pairs of sentences that tell the same thing.'),
  weak: z
    .array(z.object({ left: count, right: count, score: share }))
    .describe('Pairs of sentences that came close and are not counted.'),
  variants: z
    .array(
      z.object({
        kind: z.enum(VARIANT_KINDS),
        left: z.string(),
        right: z.string(),
        passages: z.array(count),
      }),
    )
    .describe('Readings that differ in spelling, typography or abbreviation only.'),
  namings: z
    .array(
      z.object({
        name: z.string(),
        left: z.array(z.string()),
        right: z.array(z.string()),
        passages: z.array(count),
      }),
    )
    .describe('What each calls the same person or group.'),
  summary: z.object({
    linked: count.describe('Rows that both tell.'),
    sameWording: count,
    reworded: count,
    overlap: count,
    transposed: count,
    leftOnly: count,
    rightOnly: count,
    differences: count,
    sharedWording: share.describe('Words in common over all words of both.'),
    sharedOfLinked: share.describe('Words in common over the words of the rows that both tell.'),
    leftLinked: share.describe('Words of the left one that stand in rows that both tell.'),
    rightLinked: share,
  }),
}

const witness = {
  siglum: z.string().describe('The letter that stands for it here.'),
  segments: textParts.segments,
  quotations: z.array(quotation),
}

const keptWitness = named(
  'Witness',
  'An article as one side of a comparison.',
  z.object({
    ...witness,
    article: articleSummary,
    sha256: z.string().describe('Of the text that was compared.'),
  }),
)

export const comparison = named(
  'Comparison',
  'What two articles tell alike, what otherwise and what alone.',
  z.object({ page, left: keptWitness, right: keptWitness, ...compared }),
)

const sentWitness = named(
  'SentWitness',
  'A sent text as one side of a comparison. Offsets are into it as it was sent.',
  z.object({
    ...witness,
    name: z.string().nullable(),
    headline: textParts.headline,
    credit: textParts.credit,
    furniture: textParts.furniture,
    body: textParts.body,
    language: z.string(),
    words: count,
  }),
)

export const collation = named(
  'Collation',
  'A comparison of two texts that are not kept.',
  z.object({ left: sentWitness, right: sentWitness, ...compared }),
)
