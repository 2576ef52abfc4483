import { createHash } from 'node:crypto'
import { importArticle } from '@/lib/data/import-article'
import type { ImportDraft, ImportOutcome, ImportOverrides, Origin } from '@/lib/schema/import'
import { readInput, type ImportInput } from './read-input'

/** How an input came in. */
export interface Provenance {
  origin: Origin
  /** Where in a file or a feed: "articles.jsonl, line 7". */
  name?: string | null
  /** Slug of the article that a person says it is another text of; null: of none of those that are there. */
  revisionOf?: string | null
  /** Id of the file of many articles that it is a record of. */
  batch?: string | null
}

/**
 * Reads an input and stores it in one transaction. The same input with the same words about it again changes nothing,
 * however often and from wherever. The people of a story it joins are to be joined anew: see `analyseStory`.
 * Throws ImportRefusal, NotThere; nothing is stored then.
 */
export async function storeInput(
  input: ImportInput,
  overrides: ImportOverrides,
  provenance: Provenance,
): Promise<ImportOutcome> {
  return storeDraft(
    readInput(input, overrides),
    importKey(input, overrides, provenance),
    provenance,
    input.url,
  )
}

/** Stores what `readInput` gave. */
export async function storeDraft(
  draft: ImportDraft,
  key: string,
  { origin, name = null, revisionOf, batch }: Provenance,
  fetchedFrom: string | null = null,
): Promise<ImportOutcome> {
  return importArticle({ key, origin, name, fetchedFrom, draft, revisionOf, batch })
}

/**
 * The SHA-256 that names an input together with what is said about it: equal inputs have equal keys. Where it came from
 * does not count, so that a file read again from another folder is known.
 */
export function importKey(
  { kind, content, url = null, contentType = null }: ImportInput,
  overrides: ImportOverrides,
  { revisionOf }: Pick<Provenance, 'revisionOf'> = {},
): string {
  const said = Object.entries(overrides)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([kind, url, contentType, said, revisionOf === undefined ? 'unsaid' : revisionOf]))
    .update('\0')
    .update(content)
    .digest('hex')
}
