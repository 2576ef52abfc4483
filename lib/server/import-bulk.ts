import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readBulkItems } from '@/lib/ingest/import/bulk-items'
import { queueBulk } from '@/lib/jobs/queue-bulk'

/** Files that hold many articles, a record each. */
const BULK = /\.(?:jsonl|ndjson|csv|tsv)$/i
/** Of records that cannot be read, these say what is wrong with all. */
const MOST_REASONS = 5

export const isBulkFile = (file: File): boolean => BULK.test(file.name)

/** What became of a file of many articles: where its jobs can be watched, or why none of it can be taken in. */
export type QueuedFile = { address: string; problem: null } | { address: null; problem: string }

/** Queues the articles of a file for the workers. The same file again queues only what is not in yet. */
export async function queueFile(file: File): Promise<QueuedFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-import-'))
  try {
    // Records are named after their file: by its own name, of which only what is a name may reach the disk.
    const name = file.name
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+(?=.*\.)/u, '')
      .slice(-100)
    const place = path.join(folder, name.startsWith('.') ? `articles${name}` : name)
    await writeFile(place, new Uint8Array(await file.arrayBuffer()))
    const reasons: string[] = []
    const batch = randomUUID()
    const { done, skipped } = await queueBulk(readBulkItems(place), {
      batch,
      file: file.name,
      onError: ({ name, message }) => {
        if (reasons.length < MOST_REASONS) reasons.push(`${name}: ${message}`)
      },
    })
    if (done + skipped === 0) {
      const why = reasons.length > 0 ? reasons : [`${file.name} is empty.`]
      return { address: null, problem: ['No article could be read from this file.', ...why].join('\n') }
    }
    return { address: `/jobs?batch=${batch}`, problem: null }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
