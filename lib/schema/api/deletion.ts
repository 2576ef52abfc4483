import { z } from 'zod'
import { DELETION_WAYS, KEPT_DAYS } from '../deletion'
import { articleSummary, storyRef } from './article-summary'
import { named } from './named'
import { count, slug } from './text'

/** Deleting articles and bringing them back, as the API gives it. */

export const deletion = named(
  'Deletion',
  'What deleting, bringing back or removing did.',
  z.object({
    articles: z.array(slug).describe('The articles that it was done to.'),
    stories: z.array(slug).describe('The stories whose people and statements were joined anew.'),
  }),
)

const deletedArticle = named(
  'DeletedArticle',
  `An article that was deleted and can be brought back for ${KEPT_DAYS} days.`,
  z.object({
    article: articleSummary.describe('As it was. Nothing stands at its page now.'),
    deletedAt: z.iso.datetime(),
    until: z.iso.datetime().describe('When it goes for good.'),
    way: z
      .enum(DELETION_WAYS)
      .describe('page: on its own page. list: in the list of articles. api: by a program.'),
    act: z.string().describe('The same for all that were deleted at once.'),
    story: storyRef.nullable().describe('The story that it comes back into.'),
    revisions: count,
  }),
)

export const deletedPage = named(
  'DeletedPage',
  'A page of deleted articles, the last deleted first.',
  z.object({
    deleted: z.array(deletedArticle),
    total: count,
    next: z.string().nullable().describe('What to pass as "after" for the next page; null on the last.'),
  }),
)
