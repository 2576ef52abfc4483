import { applyMigrations } from '@/lib/data/migrate'
import type { BulkProgress } from '@/lib/ingest/import/bulk-import'
import type { BulkItem } from '@/lib/ingest/import/bulk-items'
import { ensureClient } from '../client'
import { openDatabase } from '../database'
import { Refusal } from '../refusal'
import { ProgressLine } from './progress-line'

export interface ImportCommandOptions {
  story?: string
}

/**
 * `variorum import`: takes articles in from files, folders or standard input. Progress and what could not be taken in go to
 * standard error, the counts as one line of JSON to standard output. Stopped and started again, it goes on where it was.
 * Exit status 1 when a record was not taken in.
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
        const counts = await bulkImport(await itemsOf(input), {
          story: options.story,
          signal: stopping.signal,
          onProgress: now => line.show(sum(now)),
          onError: ({ name, message }) => line.say(`${name}: ${message}`),
        }).catch(refuse)
        Object.assign(total, sum(counts))
        if (stopping.signal.aborted) break
      }
      line.end(total, stopping.signal.aborted)
      await analyseStaleStories()
    } finally {
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

function refuse(error: unknown): never {
  const code = error instanceof Error && 'syscall' in error && 'path' in error ? String(error.message) : null
  if (code !== null) throw new Refusal('usage', code, [], { cause: error })
  if (error instanceof Error && /is not a file that articles are read from/.test(error.message)) {
    throw new Refusal('usage', error.message, [], { cause: error })
  }
  throw error
}
