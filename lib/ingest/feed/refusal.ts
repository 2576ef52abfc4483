/** Why a text is not read as a feed. */
export type FeedCode =
  'not-a-feed' | 'feed-malformed' | 'feed-too-deep' | 'feed-too-large' | 'feed-declares-entities'

/** A feed that a page names. */
export interface NamedFeed {
  address: string
  title: string | null
}

/** A text that is not read as a feed. The message is a sentence or two for the reader. */
export class FeedRefusal extends Error {
  override name = 'FeedRefusal'
  constructor(
    readonly code: FeedCode,
    message: string,
    /** When it is a page: the feeds that it names, to choose from. */
    readonly feeds: readonly NamedFeed[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
