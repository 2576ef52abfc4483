import { setTimeout as wait } from 'node:timers/promises'
import { NotThere } from '@/lib/data/import-article'
import { findImportedKeys } from '@/lib/data/imports'
import type { ImportOverrides } from '@/lib/schema/import'
import type { BulkItem } from './bulk-items'
import { ImportRefusal } from './refusal'
import { readInput } from './read-input'
import { importKey, storeDraft } from './store-input'
import { takeIn } from './take-in'

export interface BulkProgress {
  /** Taken in now, in already, and not taken in. */
  done: number
  skipped: number
  failed: number
  /** Of all inputs, 0 to 1; null when that cannot be known. */
  share: number | null
}

export interface BulkOptions {
  /** Where a record names no story of its own. */
  story?: string
  /** Whether articles that name no story are matched with those that are here; otherwise they stand in none. */
  isMatched?: boolean
  onProgress?: (progress: BulkProgress) => void
  onError?: (error: { name: string; message: string }) => void
  /** Ends it after what is in hand; started again, it goes on from there. */
  signal?: AbortSignal
}

/** Records held at a time, by number and by size: the memory does not grow with the file. */
const BATCH = 100
const BATCH_UNITS = 8_000_000
/** Articles stored at a time: while one waits for the database, another is analysed. */
const AT_A_TIME = 4
const MOST_ATTEMPTS = 3
const RETRY_MS = 500

type Record = NonNullable<BulkItem['record']>

/**
 * Takes in the records of a bulk import, those that are in already by looking up a hash. What cannot be taken in is told
 * and counted, and the others still come in. Records of one address or one headline are taken in the order in which they
 * come, since a later one is a later text. The memory it needs does not grow with the number of records.
 */
export async function bulkImport(
  items: AsyncIterable<BulkItem>,
  options: BulkOptions = {},
): Promise<BulkProgress> {
  const progress: BulkProgress = { done: 0, skipped: 0, failed: 0, share: null }
  let batch: { name: string; record: Record }[] = []
  let units = 0
  const fail = (name: string, message: string) => {
    progress.failed++
    options.onError?.({ name, message })
  }
  const flush = async () => {
    await importBatch(batch, progress, fail, options)
    batch = []
    units = 0
    options.onProgress?.({ ...progress })
  }
  for await (const { name, share, record, error } of items) {
    if (options.signal?.aborted) break
    progress.share = share
    if (record === null) fail(name, error ?? 'it cannot be read')
    else {
      batch.push({ name, record })
      units += record.content.length
    }
    if (batch.length >= BATCH || units >= BATCH_UNITS) await flush()
  }
  await flush()
  return progress
}

async function importBatch(
  batch: readonly { name: string; record: Record }[],
  progress: BulkProgress,
  fail: (name: string, message: string) => void,
  { story, isMatched = true, signal, onProgress }: BulkOptions,
): Promise<void> {
  const keyed = batch.map(({ name, record }) => {
    const overrides: ImportOverrides = {
      ...(story === undefined ? {} : { story: { title: story } }),
      ...record.overrides,
    }
    return { name, record, overrides, key: importKey(record, overrides) }
  })
  const known = await findImportedKeys(keyed.map(({ key }) => key))
  const groups = new Map<string, typeof keyed>()
  for (const item of keyed) {
    if (known.has(item.key)) {
      progress.skipped++
      continue
    }
    // The same twice in one file is in by then.
    known.add(item.key)
    const { url, overrides } = item.record
    const group = url ?? (overrides.headline ? `${overrides.outlet} ${overrides.headline}` : item.key)
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  const waiting = [...groups.values()]
  const work = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      for (const { name, record, overrides } of group) {
        if (signal?.aborted) return
        try {
          const { outcome } = await storePatiently(record, overrides, name, isMatched)
          if (outcome === 'unchanged') progress.skipped++
          else progress.done++
        } catch (error) {
          fail(name, error instanceof Error ? error.message : String(error))
        }
        onProgress?.({ ...progress })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
}

/** A database that is busy, or two articles that waited for each other, are no fault of the record. */
async function storePatiently(record: Record, overrides: ImportOverrides, name: string, isMatched: boolean) {
  const provenance = { origin: 'bulk', name } as const
  for (let attempt = 1; ; attempt++) {
    try {
      const draft = readInput(record, overrides)
      const key = importKey(record, overrides)
      return await (isMatched ? takeIn : storeDraft)(draft, key, provenance, record.url)
    } catch (error) {
      const final = error instanceof ImportRefusal || error instanceof NotThere
      if (final || attempt === MOST_ATTEMPTS) throw error
      await wait(RETRY_MS * attempt)
    }
  }
}
