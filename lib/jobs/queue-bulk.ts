import { addToBatch, beginBatch, endBatch } from '@/lib/data/batches'
import { decodeText } from '@/lib/ingest/decode/decode-text'
import type { BulkItem } from '@/lib/ingest/import/bulk-items'
import type { BulkProgress } from '@/lib/ingest/import/bulk-import'
import type { JobData } from '@/lib/schema/jobs'
import { enqueueImports } from './enqueue'
import { jobQueue } from './queue'
import { queuedImport } from './queued-import'

export interface QueueBulkOptions {
  /** A UUID that names this import, and what the file is called: see `findBatch`. */
  batch: string
  file: string
  /** Title of the story of records that name none. */
  story?: string
  onProgress?: (progress: BulkProgress) => void
  onError?: (error: { name: string; message: string }) => void
}

/** Records held at a time, by number and by size. */
const MOST_RECORDS = 100
const MOST_UNITS = 8_000_000

/**
 * Queues the records of a bulk import for whichever workers there are: `done` counts those that wait now, `skipped` those
 * that are in already, `failed` those that cannot be read. The memory it needs does not grow with the number of records.
 */
export async function queueBulk(
  items: AsyncIterable<BulkItem>,
  { batch, file, story, onProgress, onError }: QueueBulkOptions,
): Promise<BulkProgress> {
  // Its tables are read with the batch.
  await jobQueue()
  await beginBatch(batch, file)
  const progress: BulkProgress = { done: 0, skipped: 0, failed: 0, share: null }
  let held: JobData<'import'>[] = []
  let units = 0
  let unread = 0
  const flush = async () => {
    const queued = await enqueueImports(held)
    await addToBatch(batch, { queued, known: held.length - queued, unread })
    unread = 0
    progress.done += queued
    progress.skipped += held.length - queued
    held = []
    units = 0
    onProgress?.({ ...progress })
  }
  for await (const { name, share, record, error } of items) {
    progress.share = share
    try {
      if (record === null) throw new Error(error ?? 'it cannot be read')
      const content = typeof record.content === 'string' ? record.content : decodeText(record.content).text
      const overrides = {
        ...(story === undefined ? {} : { story: { title: story } }),
        ...record.overrides,
      }
      held.push({ ...queuedImport({ ...record, content }, overrides, { origin: 'bulk', name }), batch })
      units += content.length
    } catch (cause) {
      progress.failed++
      unread++
      onError?.({ name, message: cause instanceof Error ? cause.message : String(cause) })
    }
    if (held.length >= MOST_RECORDS || units >= MOST_UNITS) await flush()
  }
  await flush()
  await endBatch(batch)
  return progress
}
