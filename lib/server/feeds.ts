import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { dueNow, findFeed, listFeeds, unfollowFeed } from '@/lib/data/feeds'
import { isFeedFailure } from '@/lib/ingest/feed/check-feed'
import { FeedRefusal } from '@/lib/ingest/feed/refusal'
import { FetchRefusal, isFetchCode } from '@/lib/ingest/fetch/refusal'
import { enqueueCheck } from '@/lib/jobs/enqueue-feeds'
import { followSchema, type FeedRecord } from '@/lib/schema/feed'
import type { FeedDone, FeedsView, FeedView, FollowedView } from '@/lib/schema/feed-view'
import { LONGEST_ADDRESS } from '@/lib/schema/import'
import { slugSchema } from '@/lib/schema/slug'
import { followAddress } from './follow-feed'
import { slugParameter } from './parameters'
import { readOwnForm, refusal, writingAllowed } from './writing'

type Search = Record<string, string | string[] | undefined>

const doneSchema = z
  .enum(['followed', 'again', 'checked', 'stopped', 'gone'])
  .nullable()
  .catch(null)
  .default(null)

/** What a feed that is no feed is refused for, by its code in the address: no page says words that an address puts in. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'wrong-address': 'Put the address of a feed in here. One looks like https://example.org/feed.xml.',
  'not-a-feed':
    'There is no feed at this address. If it is a page, look at it under Add: it may name its feeds.',
  'not-readable': 'What stands at this address cannot be read as a feed.',
}

/** All followed feeds, and what became of the one that was to be followed. */
export async function loadFeeds(search: Search): Promise<FeedsView> {
  const one = (name: string) => [search[name] ?? ''].flat()[0] ?? ''
  const now = Date.now()
  return {
    open: writingAllowed(),
    feeds: (await listFeeds()).map(feed => followedView(feed, now)),
    done: doneSchema.parse(search.done),
    problem: problemWords(one('problem')),
    given: one('address').slice(0, LONGEST_ADDRESS),
  }
}

/** One followed feed with its newest entries; 404 when it is not followed. */
export const loadFeed = cache(async (slug: string, done: string): Promise<FeedView> => {
  const found = await findFeed(slugParameter(slug))
  if (found === null) notFound()
  return {
    open: writingAllowed(),
    feed: followedView(found.feed, Date.now()),
    items: found.items,
    done: doneSchema.parse(done),
  }
})

function followedView(feed: FeedRecord, now: number): FollowedView {
  const { nextCheckAt } = feed
  const seconds = nextCheckAt === null ? null : Math.max(0, (Date.parse(nextCheckAt) - now) / 1000)
  return { ...feed, secondsToNext: seconds }
}

function problemWords(code: string): string | null {
  if (code === '') return null
  return isFetchCode(code)
    ? new FetchRefusal(code).message
    : (PROBLEMS[code] ?? PROBLEMS['not-readable'] ?? null)
}

const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })
const doneAt = (slug: string, done: NonNullable<FeedDone>): Response => leadTo(`/feeds/${slug}?done=${done}`)

const formSchema = z.object({
  address: z.string().default(''),
  interval: z.coerce.number().catch(0),
  entries: z.string().optional(),
})

/** Follows the feed that a form names, and leads to it; or back with why it is not followed. */
export async function followFromForm(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const { address, interval, entries } = formSchema.parse(fields)
  const back = (problem: string) =>
    leadTo(`/feeds?${new URLSearchParams({ problem, address: address.slice(0, LONGEST_ADDRESS) })}#follow`)
  const asked = followSchema.safeParse({ address, interval, entries: entries !== undefined })
  if (!asked.success) {
    const isAddress = asked.error.issues.some(({ path }) => path[0] === 'address')
    return isAddress ? back('wrong-address') : refusal(400, 'This form does not say how often to look.')
  }
  try {
    const { slug, isNew } = await followAddress(asked.data)
    return doneAt(slug, isNew ? 'followed' : 'again')
  } catch (error) {
    if (!isFeedFailure(error)) throw error
    const isKnown = error instanceof FetchRefusal || error instanceof FeedRefusal
    return back(isKnown ? error.code : 'not-readable')
  }
}

const decisionSchema = z.object({ slug: slugSchema, decision: z.enum(['check', 'stop']) })

/** Checks a followed feed now, or follows it no more. */
export async function decideOnFeed(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const sent = decisionSchema.safeParse(fields)
  if (!sent.success) return refusal(400, 'This form does not say which feed to check or to leave.')
  const { slug, decision } = sent.data
  if (decision === 'stop') return leadTo(`/feeds?done=${(await unfollowFeed(slug)) ? 'stopped' : 'gone'}`)
  return (await checkNow(slug)) ? doneAt(slug, 'checked') : leadTo('/feeds?done=gone')
}

/** Lets a followed feed be checked next; false when it is not followed. */
export async function checkNow(slug: string): Promise<boolean> {
  if (!(await dueNow(slug))) return false
  await enqueueCheck(slug)
  return true
}
