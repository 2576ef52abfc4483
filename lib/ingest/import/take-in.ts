import { moveArticle } from '@/lib/data/story-placements'
import type { ImportDraft, ImportOutcome } from '@/lib/schema/import'
import { matchStoredArticle } from '../match-story'
import { storeDraft, type Provenance } from './store-input'

/** An article that is in, with the story that it came into by itself or may belong to. */
export interface TakenIn extends ImportOutcome {
  /** Slug of the story that a person is asked about. */
  proposed: string | null
  /** Whether the people of its story are to be joined anew. */
  joins: boolean
}

/**
 * Stores a draft and matches it with stories, unless it was said which it belongs to, or that it belongs to none. Done again
 * after it ended in the middle, it goes on.
 */
export async function takeIn(
  draft: ImportDraft,
  key: string,
  provenance: Provenance,
  fetchedFrom: string | null = null,
): Promise<TakenIn> {
  const stored = await storeDraft(draft, key, provenance, fetchedFrom)
  const isNew = stored.outcome !== 'unchanged'
  // Said by whoever brought it, and kept as any other decision: a later article does not draw it in. Also when it was stored
  // by a try that ended in between.
  if (draft.story === null && stored.story === null) await moveArticle(stored.slug, null)
  if (stored.story !== null || draft.story !== undefined) return { ...stored, proposed: null, joins: isNew }
  const matched = await matchStoredArticle(stored.slug)
  const isIn = matched.outcome === 'joined'
  return {
    ...stored,
    story: isIn ? matched.story : null,
    proposed: matched.outcome === 'proposed' ? matched.story : null,
    joins: isIn,
  }
}
