import type { z } from 'zod'
import { findFeed, listFeeds as readFeeds, unfollowFeed as unfollow } from '@/lib/data/feeds'
import { isFeedFailure } from '@/lib/ingest/feed/check-feed'
import { fetchFeed } from '@/lib/ingest/feed/fetch-feed'
import { readFetchConfiguration } from '@/lib/ingest/fetch/configuration'
import type { followedFeed } from '@/lib/schema/api/feed'
import type { FeedRecord } from '@/lib/schema/feed'
import { checkNow } from '../feeds'
import { followAddress } from '../follow-feed'
import { ApiProblem, notFoundProblem } from './api-problem'
import type { Handler } from './handler'

export const lookAtFeed: Handler<'lookAtFeed'> = async ({ body: { address } }) => {
  const found = await refusing(() =>
    fetchFeed(address, { configuration: readFetchConfiguration(process.env) }),
  )
  return {
    address: found.address,
    title: found.feed?.outlet ?? null,
    entries: (found.feed?.items ?? []).map(({ address, title, publishedAt, summary }) => ({
      address,
      title,
      publishedAt,
      summary,
    })),
  }
}

export const listFeeds: Handler<'listFeeds'> = async () => ({ feeds: (await readFeeds()).map(sentFeed) })

export const followFeed: Handler<'followFeed'> = async ({ body }) => {
  const { slug } = await refusing(() => followAddress(body))
  return sentFeed((await feedAt(slug)).feed)
}

export const readFeed: Handler<'readFeed'> = async ({ parameters: { slug } }) => {
  const { feed, items } = await feedAt(slug)
  return { feed: sentFeed(feed), entries: items }
}

export const checkFeed: Handler<'checkFeed'> = async ({ parameters: { slug } }) => {
  if (!(await checkNow(slug))) throw notFoundProblem('followed feed', slug, 'slug')
  return sentFeed((await feedAt(slug)).feed)
}

export const unfollowFeed: Handler<'unfollowFeed'> = async ({ parameters: { slug } }) => {
  if (!(await unfollow(slug))) throw notFoundProblem('followed feed', slug, 'slug')
  return { slug }
}

async function feedAt(slug: string) {
  const found = await findFeed(slug)
  if (found === null) throw notFoundProblem('followed feed', slug, 'slug')
  return found
}

const sentFeed = (feed: FeedRecord): z.input<typeof followedFeed> => ({
  ...feed,
  page: `/feeds/${feed.slug}`,
})

/** A feed or a site that refuses, as a problem that says why. */
async function refusing<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    if (!isFeedFailure(error)) throw error
    throw new ApiProblem('cannot-be-read', error.message)
  }
}
