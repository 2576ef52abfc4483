import { NotThere } from '@/lib/data/import-article'
import { matchStoredArticle } from '@/lib/ingest/match-story'
import { readInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { importKey, storeDraft } from '@/lib/ingest/import/store-input'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import { AS_DECIDED, AS_OWN, MATCHED_STORY } from '@/lib/schema/add-view'
import type { ImportOutcome } from '@/lib/schema/import'
import { saidOf, type SentItem } from './add-form'
import { joinPeopleOf } from './import-join'

/** An article that was saved, with the one that it is most like, to compare it with. */
export interface SavedItem extends ImportOutcome {
  nearest: string | null
  /** The people of its story are to be joined anew. */
  joins: boolean
}

/** What became of a list of articles: those that were saved, and those that were not with the reason, by their place. */
export interface SaveResult {
  saved: SavedItem[]
  failed: Map<number, string>
}

/** Whether everything that a person said about the articles can be used. */
export const canBeSaved = (items: readonly SentItem[]): boolean =>
  items.every(item => item.leaveOut || Object.keys(saidOf(item).problems).length === 0)

/**
 * Stores the articles that are wanted, each by itself, and joins the people of the stories they came into. The same form
 * sent twice changes nothing the second time.
 */
export async function saveItems(items: readonly SentItem[]): Promise<SaveResult> {
  const saved: SavedItem[] = []
  const failed = new Map<number, string>()
  for (const [place, item] of items.entries()) {
    if (item.leaveOut) continue
    try {
      saved.push(await saveItem(item))
    } catch (error) {
      if (!(error instanceof ImportRefusal || error instanceof NotThere)) throw error
      failed.set(place, error.message)
    }
  }
  const stories = new Set(saved.flatMap(({ story, joins }) => (story !== null && joins ? [story] : [])))
  for (const story of stories) await joinPeopleOf(story)
  return { saved, failed }
}

async function saveItem(item: SentItem): Promise<SavedItem> {
  const { input, origin, name } = item.incoming
  const { overrides } = saidOf(item)
  const revisionOf = item.saveAs === AS_DECIDED ? undefined : item.saveAs === AS_OWN ? null : item.saveAs
  const draft = readInput(input, overrides)
  // Asked before it is kept itself.
  const likes = await findLookAlikes(draft)
  const key = importKey(input, overrides, { revisionOf })
  const outcome = await storeDraft(draft, key, { origin, name, revisionOf }, input.url ?? null)
  const nearest = likes.find(({ slug }) => slug !== outcome.slug)?.slug ?? null
  const joins = outcome.outcome !== 'unchanged'
  if (item.story !== MATCHED_STORY || outcome.story !== null) return { ...outcome, nearest, joins }
  const matched = await matchStoredArticle(outcome.slug)
  const isIn = matched.outcome === 'joined'
  return { ...outcome, story: isIn ? matched.story : null, nearest, joins: isIn }
}
