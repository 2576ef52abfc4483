import type { ArticleSummary, StoryRef } from './records'

/** Deleted articles: what can be undone, and for how long. */

/** How long a deleted article can be brought back. */
export const KEPT_DAYS = 30

/** Where it was deleted: on the article's own page, in the list of articles, by a program through the API. */
export const DELETION_WAYS = ['page', 'list', 'api'] as const
export type DeletionWay = (typeof DELETION_WAYS)[number]

/** A deleted article that can be brought back. */
export interface DeletedArticle {
  /** As it was; its words are those of the text that was current. */
  article: ArticleSummary
  deletedAt: string
  /** When it goes for good. */
  until: string
  way: DeletionWay
  /** Names the act that deleted it, maybe with others. */
  act: string
  /** The story that it comes back into. */
  story: StoryRef | null
  revisions: number
}

export interface DeletedPage {
  deleted: DeletedArticle[]
  /** How many there are in all. */
  total: number
  /** What to pass as `after` for the next page; null on the last. */
  next: string | null
}

/** What deleting or bringing back did. */
export interface DeletionOutcome {
  /** Names the act; null when it deleted or brought back nothing. */
  act: string | null
  /** Slugs of the articles, in order of loading. */
  articles: string[]
  /** Slugs of the stories whose people are to be joined anew. */
  stories: string[]
}
