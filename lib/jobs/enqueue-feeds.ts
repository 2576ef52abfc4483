import { listExpired } from '@/lib/data/deleted-articles'
import { listWaitingItems } from '@/lib/data/feed-items'
import { listDueFeeds } from '@/lib/data/feeds'
import { listQueuedSlugs } from '@/lib/data/jobs'
import { jobOf, PATIENCE, retrying } from './enqueue'
import { jobQueue } from './queue'

/** A site is asked for one page after the other, with a pause between. */
const PAUSE_SECONDS = 2

/** Queues the check of a feed, unless it waits already. */
export async function enqueueCheck(slug: string): Promise<void> {
  const queue = await jobQueue()
  await queue.send('check-feed', { slug }, { singletonKey: slug, ...retrying(PATIENCE) })
}

/**
 * Queues the checks of all feeds that are due. When a feed is due stands in the database, so that what ends in between
 * makes a check late and not lost; of two that are queued for one feed the first to begin does it.
 */
export async function enqueueDueFeeds(): Promise<void> {
  const due = await listDueFeeds()
  if (due.length === 0) return
  await jobQueue()
  const queued = await listQueuedSlugs('check-feed')
  for (const slug of due) if (!queued.has(slug)) await enqueueCheck(slug)
}

/** Queues the entries of a feed that wait to be taken in or fetched again, each once, and one some seconds after the other. */
export async function enqueueEntries(feed: string): Promise<void> {
  const waiting = await listWaitingItems(feed)
  if (waiting.length === 0) return
  const queue = await jobQueue()
  const now = Date.now()
  await queue.insert(
    waiting.map(({ address: url, changes }, place) => ({
      // Each change is a job of its own.
      ...jobOf('take-entry', [feed, url, ...(changes > 0 ? [changes] : [])].join(' '), PATIENCE),
      data: { feed, url },
      startAfter: new Date(now + place * PAUSE_SECONDS * 1000),
    })),
  )
}

/** Queues the removal of deleted articles whose time is over, when there are any. */
export async function enqueueRemoval(): Promise<void> {
  if ((await listExpired()).length === 0) return
  const queue = await jobQueue()
  await queue.send('remove-deleted', {}, { singletonKey: 'all', ...retrying(PATIENCE) })
}
