import { DecodeRefusal } from '@/lib/ingest/decode/refusal'
import { fetchFeed } from '@/lib/ingest/feed/fetch-feed'
import { FeedRefusal } from '@/lib/ingest/feed/refusal'
import { readFetchConfiguration } from '@/lib/ingest/fetch/configuration'
import { FetchRefusal } from '@/lib/ingest/fetch/refusal'
import { formatShortDay } from '@/lib/format/days'
import type { AddGiven, AddItem, AddView, FeedChoice } from '@/lib/schema/add-view'
import { addressSchema } from '@/lib/schema/import'
import { addressInput } from './add-inputs'
import { previewIncoming } from './add-preview'

/** Entries that are listed; a feed brings its newest first. */
const MOST_CHOICES = 60
/** Pages fetched for one form, one after the other: each may take ten seconds. */
export const MOST_CHOSEN = 5
const LONGEST_SUMMARY = 220

/** What a feed has to choose from, or why it cannot be read. */
export async function lookAtFeed({ feed: typed }: AddGiven): Promise<Partial<AddView>> {
  const parsed = addressSchema.safeParse(typed)
  if (typed === '')
    return { problems: { feed: 'Put the address of a feed, or of the site it belongs to, in here.' } }
  if (!parsed.success)
    return { problems: { feed: `An address ${parsed.error.issues[0]?.message ?? 'is needed'}.` } }
  try {
    const { feed, address } = await fetchFeed(parsed.data, {
      configuration: readFetchConfiguration(process.env),
    })
    const items = feed?.items ?? []
    if (items.length === 0)
      return { problems: { feed: 'There is nothing in this feed that could be fetched.' } }
    return {
      feed: {
        address,
        outlet: feed?.outlet ?? null,
        choices: items.slice(0, MOST_CHOICES).map(({ address, title, publishedAt, summary }): FeedChoice => ({
          address,
          title: title ?? address,
          day: publishedAt === null ? null : formatShortDay(publishedAt.slice(0, 10)),
          summary: summary === null ? null : summary.slice(0, LONGEST_SUMMARY),
        })),
        entries: items.length,
        omitted: Math.max(0, items.length - MOST_CHOICES) + (feed?.omitted ?? 0),
      },
    }
  } catch (error) {
    if (error instanceof FeedRefusal)
      return { problems: { feed: error.message }, namedFeeds: [...error.feeds] }
    if (error instanceof FetchRefusal || error instanceof DecodeRefusal)
      return { problems: { feed: error.message } }
    throw error
  }
}

/** The previews of entries that were chosen; each that cannot be fetched says why. */
export async function chosenFromFeed(chosen: readonly string[], given: AddGiven): Promise<Partial<AddView>> {
  if (chosen.length > MOST_CHOSEN) {
    const problem = `These are ${chosen.length} articles, and at most ${MOST_CHOSEN} are fetched at a time. Choose fewer.`
    return { ...(await lookAtFeed(given)), problems: { feed: problem } }
  }
  const items: AddItem[] = []
  for (const address of chosen) items.push(await fetched(address, given.story))
  return { items }
}

async function fetched(address: string, story: string): Promise<AddItem> {
  const refused = (reason: string): AddItem => ({ state: 'refused', name: address, origin: 'feed', reason })
  if (!addressSchema.safeParse(address).success) return refused('This is no web address.')
  try {
    return await previewIncoming(await addressInput(address, 'feed'), story)
  } catch (error) {
    if (error instanceof FetchRefusal) return refused(error.message)
    throw error
  }
}
