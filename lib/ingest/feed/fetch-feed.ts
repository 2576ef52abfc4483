import { decodeText } from '../decode/decode-text'
import { fetchDocument, type FetchOptions } from '../fetch/fetch-document'
import type { RobotsGate } from '../fetch/robots-gate'
import { findFeeds } from './find-feeds'
import type { Feed } from './model'
import { isPage, readFeed } from './read-feed'
import { FeedRefusal } from './refusal'

export type FetchFeedOptions = Pick<
  FetchOptions,
  'configuration' | 'since' | 'signal' | 'limits' | 'network'
> & {
  /** Needed for a feed that is followed: robots.txt is asked before every address. Left out when a person looks at it once. */
  gate?: RobotsGate
}

export interface FetchedFeed {
  /** Null when it has not changed since `since`. */
  feed: Feed | null
  /** Where it was found in the end. */
  address: string
  /** The addresses that passed on to it, the one asked for first. */
  passedOnBy: string[]
  etag: string | null
  lastModified: string | null
}

/**
 * Fetches a feed and reads it. Throws FetchRefusal, DecodeRefusal or FeedRefusal, each with a code and a sentence for the
 * reader; when the address is that of a page, `feeds` of the FeedRefusal has those that the page names.
 */
export async function fetchFeed(
  address: string,
  { gate, ...options }: FetchFeedOptions = {},
): Promise<FetchedFeed> {
  const document = await fetchDocument(address, {
    ...options,
    expect: 'feed',
    ...(gate ? { beforeEach: gate } : {}),
  })
  const { etag, lastModified, passedOnBy } = document
  const found = { address: document.address, passedOnBy, etag, lastModified }
  if (document.unchanged) return { ...found, feed: null }
  const { text } = decodeText(document.bytes, { contentType: document.contentType })
  const feeds = isPage(text) ? findFeeds(text, document.address) : []
  if (feeds.length > 0) {
    const message = `This is a web page, not a feed. It names ${feeds.length === 1 ? 'a feed' : `${feeds.length} feeds`} to choose from.`
    throw new FeedRefusal('not-a-feed', message, feeds)
  }
  return { ...found, feed: readFeed(text, document.address) }
}
