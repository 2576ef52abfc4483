import { z } from 'zod'
import { articleSummary, storyRef } from './article-summary'
import { named } from './named'
import { statement } from './quotation'
import { count, page, share, slug } from './text'

/** Stories as the API gives them. Articles are named by their slugs. */

const listedStory = named(
  'StorySummary',
  'A story with its articles, in order of day.',
  z.object({ slug, title: z.string(), page, articles: z.array(articleSummary) }),
)

export const storyPage = named(
  'StoryPage',
  'A page of stories, in the order in which they came in.',
  z.object({
    stories: z.array(listedStory),
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)

const wordsAt = { words: z.string(), page }

export const story = named(
  'Story',
  'A story: how its articles overlap, what all tell, what has no match in another article, and how statements are rendered.',
  z.object({
    slug,
    title: z.string(),
    page,
    articles: z.array(articleSummary).describe('All of its articles, in order of day.'),
    compared: z.array(slug).describe('Those that were compared with each other: of very many, not all.'),
    pairs: z
      .array(
        z.object({
          left: slug,
          right: slug,
          shared: share.describe('Words in common over all words of both.'),
          linked: count.describe('Passages that both tell.'),
          differing: count.describe('Passages that both tell, in words that differ.'),
          leftOnly: count,
          rightOnly: count,
        }),
      )
      .describe('Every pair of the compared articles once.'),
    versions: z.array(z.array(slug)).describe('Articles that are versions of one report.'),
    suggested: z
      .object({ left: slug, right: slug })
      .nullable()
      .describe('The comparison to begin with; null when no two share a passage.'),
    carried: z
      .array(count)
      .describe(
        'How many passages one article carries, how many two or a comparison links, how many three, …',
      ),
    told: z
      .array(z.object({ ...wordsAt, lead: slug.describe('Whose words they are.'), carriers: z.array(slug) }))
      .describe('The passages that most carry.'),
    alone: z
      .array(
        z.object({
          article: slug,
          passages: count.describe('Its passages that no comparison links with another article.'),
          of: count.describe('All passages that it tells.'),
          examples: z.array(z.object(wordsAt)),
        }),
      )
      .describe('What has no match in another article.'),
    namings: z
      .array(
        z.object({
          name: z.string(),
          articles: z.array(
            z.object({
              article: slug,
              forms: z.array(z.string()),
              descriptions: z.array(z.string()),
              mentions: count,
            }),
          ),
        }),
      )
      .describe('What each article calls the same person or group.'),
    statements: z.array(statement).describe('The most differently rendered; /statements has all.'),
    statementCount: count,
  }),
)

export const coverage = named(
  'Coverage',
  'A page of the passages of a story, each with the words of every compared article.',
  z.object({
    story: storyRef,
    page,
    compared: z.array(slug).describe('The articles that were compared with each other.'),
    counts: z
      .object({ all: count, several: count, one: count })
      .describe(
        'Passages that all tell, that at least two tell or a comparison links, and those without a match in another article.',
      ),
    passages: z.array(
      z.object({
        number: count.describe('1-based, in the coverage of the whole story.'),
        carried: count.describe('How many articles tell it.'),
        lead: slug.describe('The article whose version is nearest to those of the others.'),
        cells: z
          .array(
            z.object({
              article: slug,
              relation: z.enum(['same', 'overlap', 'absent']).describe('To the words of the lead.'),
              words: z.string().nullable().describe('As published; null when absent.'),
              page: page.nullable(),
              comparison: z
                .string()
                .nullable()
                .describe(
                  'The passage in the comparison with the lead, or when absent in the one comparison that links it; null where there is none.',
                ),
            }),
          )
          .describe('One for every compared article.'),
      }),
    ),
    from: count,
    next: count.nullable().describe('What to pass as "from" for the next page; null on the last.'),
  }),
)
