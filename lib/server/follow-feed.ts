import { followFeed } from '@/lib/data/feeds'
import { followGate, seenItems } from '@/lib/ingest/feed/check-feed'
import { fetchFeed } from '@/lib/ingest/feed/fetch-feed'
import { readFetchConfiguration } from '@/lib/ingest/fetch/configuration'
import { enqueueEntries } from '@/lib/jobs/enqueue-feeds'
import type { Follow } from '@/lib/schema/feed'

/**
 * Follows the feed at an address, after reading it once as each check does: robots.txt first. Its entries are passed over,
 * or taken in when that is wanted. Following it again changes how often it is checked. Throws FetchRefusal, FeedRefusal or
 * DecodeRefusal when it cannot be followed.
 */
export async function followAddress({ address, interval, entries }: Follow): Promise<{
  slug: string
  isNew: boolean
}> {
  const fetched = await fetchFeed(address, {
    configuration: readFetchConfiguration(process.env),
    gate: followGate(),
  })
  const { feed, etag, lastModified } = fetched
  const followed = await followFeed({
    // Where it was found in the end: what passes on to it may lead elsewhere one day, but is asked for twice until then.
    address: fetched.address,
    title: feed?.outlet ?? null,
    interval,
    etag,
    lastModified,
    items: feed === null ? [] : seenItems(feed),
    state: entries ? 'waiting' : 'passed',
  })
  await enqueueEntries(followed.slug)
  return followed
}
