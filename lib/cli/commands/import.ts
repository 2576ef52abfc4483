import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { applyMigrations } from '@/lib/data/migrate'
import type { BulkProgress } from '@/lib/ingest/import/bulk-import'
import type { BulkItem } from '@/lib/ingest/import/bulk-items'
import { ensureClient } from '../client'
import { openDatabase } from '../database'
import { Refusal } from '../refusal'
import { ProgressLine } from './progress-line'

export interface ImportCommandOptions {
  story?: string
  /** Leave the work to the workers. */
  queue?: boolean
  /** Find the stories of articles that name none. */
  match: boolean
}

/**
 * `variorum import`: takes articles in from files, folders or standard input. Progress and what could not be taken in go to
 * standard error, the counts as one line of JSON to standard output. Stopped and started again, it goes on where it was.
 * Exit status 1 when a record was not taken in. With `--queue` the articles
 * wait in the database for the workers, `done` being how many.
 */
export async function runImport(inputs: string[], options: ImportCommandOptions): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  await ensureClient()
  const { value: open } = await openDatabase({ join: true })
  process.env.DATABASE_URL = open.url
  const line = new ProgressLine(process.stderr)
  try {
    await applyMigrations(open.url)
    // Not before the client is there.
    const { closeDatabase } = await import('@/lib/data/client')
    const { bulkImport } = await import('@/lib/ingest/import/bulk-import')
    const { queueBulk } = await import('@/lib/jobs/queue-bulk')
    const { closeQueue } = await import('@/lib/jobs/queue')
    const batch = randomUUID()
    const { analyseStaleStories } = await import('@/lib/ingest/analyse-story')
    const total: BulkProgress = { done: 0, skipped: 0, failed: 0, share: null }
    try {
      for (const [i, input] of inputs.entries()) {
        const before = { ...total }
        const sum = (now: BulkProgress): BulkProgress => ({
          done: before.done + now.done,
          skipped: before.skipped + now.skipped,
          failed: before.failed + now.failed,
          share: now.share === null ? null : (i + now.share) / inputs.length,
        })
        const told = {
          story: options.story,
          onProgress: (now: BulkProgress) => line.show(sum(now)),
          onError: ({ name, message }: { name: string; message: string }) => line.say(`${name}: ${message}`),
        }
        const items = await itemsOf(input)
        const work = options.queue
          ? queueBulk(items, { ...told, batch, file: path.basename(input) })
          : bulkImport(items, { ...told, isMatched: options.match, signal: stopping.signal })
        const counts = await work.catch(refuse)
        Object.assign(total, sum(counts))
        if (stopping.signal.aborted) break
      }
      line.end(total, stopping.signal.aborted)
      if (!options.queue) await analyseStaleStories()
    } finally {
      await closeQueue()
      await closeDatabase()
    }
    const { done, skipped, failed } = total
    console.log(JSON.stringify({ done, skipped, failed }))
    if (failed > 0 || stopping.signal.aborted) process.exitCode = 1
  } finally {
    await open.stop()
  }
}

async function itemsOf(input: string): Promise<AsyncGenerator<BulkItem>> {
  const { readBulkItems, readJsonLines } = await import('@/lib/ingest/import/bulk-items')
  return input === '-' ? readJsonLines(process.stdin, 'standard input', null) : readBulkItems(input)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
}

function refuse(error: unknown): never {
  if (error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string') {
    const why = REASONS[String(error.code)] ?? error.message
    throw new Refusal('usage', `${error.path} cannot be read: ${why}.`, [], { cause: error })
  }
  if (error instanceof Error && /is not a file that articles are read from/.test(error.message)) {
    throw new Refusal('usage', error.message, [], { cause: error })
  }
  throw error
}
