import { isDeletedAddress } from '@/lib/data/deleted-articles'
import { findArticleAt, findItemToTake, saveItem } from '@/lib/data/feed-items'
import { findImportedKeys } from '@/lib/data/imports'
import { fetchInput } from '../import/fetch-input'
import { readInput } from '../import/read-input'
import { importKey } from '../import/store-input'
import { takeIn, type TakenIn } from '../import/take-in'
import { followGate } from './check-feed'

/**
 * Takes the article in that an entry of a followed feed leads to, and keeps with the entry what became of it. What is in
 * already is fetched again only when its outlet changed it, what a person deleted never. Null when there is nothing to do. Throws what fetching and
 * reading refuse, which the entry then has as its reason.
 */
export async function takeEntry(feed: string, address: string): Promise<TakenIn | null> {
  const entry = await findItemToTake(feed, address)
  if (entry === null) return null
  const known = await findArticleAt(address)
  const { isChanged } = entry
  if ((known !== null && !isChanged) || (await isDeletedAddress(address))) {
    await saveItem(feed, address, { state: 'known', ...(known === null ? {} : { article: known }) })
    return null
  }
  try {
    const input = await fetchInput(address, { beforeEach: followGate() })
    const key = importKey(input, {})
    const isKnown = (await findImportedKeys([key])).has(key)
    const read = readInput(input)
    // A page without a day has the one that its feed says.
    const day = entry.publishedAt?.slice(0, 10)
    const draft = read.day === null && day !== undefined ? readInput(input, { day }) : read
    const taken = await takeIn(draft, key, { origin: 'feed', name: entry.feedTitle }, input.url)
    const isTaken = isChanged || (!isKnown && taken.outcome !== 'unchanged')
    await saveItem(feed, address, { state: isTaken ? 'taken' : 'known', article: taken.slug })
    return taken
  } catch (error) {
    await saveItem(feed, address, {
      // What is in stays in; a later change is tried anew.
      state: isChanged ? 'changed' : 'failed',
      reason: error instanceof Error ? error.message.slice(0, 500) || error.name : String(error),
    })
    throw error
  }
}
