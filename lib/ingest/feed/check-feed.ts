import { saveCheck, saveFailure, type FeedToCheck, type SeenItem } from '@/lib/data/feeds'
import { MOST_FAILURES } from '@/lib/schema/feed'
import { DecodeRefusal } from '../decode/refusal'
import { readFetchConfiguration } from '../fetch/configuration'
import { FetchRefusal } from '../fetch/refusal'
import { robotsGate, type RobotsGate } from '../fetch/robots-gate'
import { articleAddress } from '../import/addresses'
import { fetchFeed } from './fetch-feed'
import type { Feed } from './model'
import { nextAfterFailure } from './patience'
import { FeedRefusal } from './refusal'

let kept: { gate: RobotsGate; madeFor: string } | null = null

/**
 * The gate that everything passes which is fetched without a person asking; sites' rules are kept for a day, as long as the
 * configuration is the same.
 */
export function followGate(): RobotsGate {
  const configuration = readFetchConfiguration(process.env)
  const madeFor = JSON.stringify(configuration)
  if (kept?.madeFor !== madeFor) kept = { gate: robotsGate({ configuration }), madeFor }
  return kept.gate
}

/** What a check found: entries not seen before, or why it failed. */
export interface CheckedFeed {
  found: number
  failed: string | null
}

/**
 * Looks into a followed feed and keeps what it has: robots.txt first, then a request that costs the site nothing when the
 * feed has not changed. A failure is kept with its reason, and the next check put off; a feed that keeps failing is checked
 * no more.
 */
export async function checkFeed(feed: FeedToCheck): Promise<CheckedFeed> {
  try {
    const fetched = await fetchFeed(feed.address, {
      configuration: readFetchConfiguration(process.env),
      gate: followGate(),
      since: feed.since,
    })
    const { etag, lastModified } = fetched
    const found = await saveCheck(feed, {
      title: fetched.feed?.outlet ?? null,
      // An answer that nothing has changed need not say them again.
      etag: etag ?? (fetched.feed === null ? feed.since.etag : null),
      lastModified: lastModified ?? (fetched.feed === null ? feed.since.lastModified : null),
      items: fetched.feed === null ? null : seenItems(fetched.feed),
    })
    return { found, failed: null }
  } catch (error) {
    if (!isFeedFailure(error)) throw error
    const failures = feed.failures + 1
    const nextCheckAt = nextAfterFailure(error, { failures, interval: feed.interval, now: new Date() })
    const reason =
      nextCheckAt === null && failures >= MOST_FAILURES
        ? `${error.message} It failed ${failures} times in a row.`
        : error.message
    await saveFailure(feed, { reason, nextCheckAt })
    return { found: 0, failed: reason }
  }
}

/** Whether it is the feed or its site that is wrong, rather than we. */
export const isFeedFailure = (error: unknown): error is FetchRefusal | FeedRefusal | DecodeRefusal =>
  error instanceof FetchRefusal || error instanceof FeedRefusal || error instanceof DecodeRefusal

/** A feed's entries as they are known by: each address once, without what only counts visits. */
export function seenItems(feed: Feed): SeenItem[] {
  const seen = new Map<string, SeenItem>()
  for (const { address, title, publishedAt, changedAt } of feed.items) {
    const known = articleAddress(address)
    if (known === null || seen.has(known)) continue
    seen.set(known, {
      address: known,
      title,
      publishedAt: moment(publishedAt),
      // Feeds that say no more give a changed entry a later day.
      changedAt: moment(changedAt ?? publishedAt),
    })
  }
  return [...seen.values()]
}

const moment = (stated: string | null): Date | null => (stated === null ? null : new Date(stated))
