import { applyMigrations } from '@/lib/data/migrate'
import { ensureClient } from '../client'
import { openDatabase } from '../database'
import { step } from '../steps'

export interface ReanalyseOptions {
  stale?: boolean
}

/** Said every so many texts, so that a long run shows that it is alive. */
const PROGRESS_EVERY = 1000

/**
 * `variorum reanalyse`: builds anew what the analysis stored for every captured text, and the people and statements of
 * every story; with `--stale` only what another version of the analysis made. What people decided by hand stays.
 */
export async function runReanalyse(options: ReanalyseOptions): Promise<void> {
  await step('Database client', ensureClient)
  const open = await step('Database', () => openDatabase({ join: true }))
  process.env.DATABASE_URL = open.url
  // Not before the client is there.
  const { closeDatabase } = await import('@/lib/data/client')
  const { reanalyse } = await import('@/lib/ingest/reanalyse')
  try {
    await applyMigrations(open.url)
    await step('Analysis', async () => {
      const { texts, stories } = await reanalyse({
        staleOnly: options.stale,
        onText: done => {
          if (done % PROGRESS_EVERY === 0) console.log(`    ${done} texts`)
        },
      })
      return {
        note: `${counted(texts, 'text', 'texts')}, ${counted(stories, 'story', 'stories')}`,
        value: null,
      }
    })
  } finally {
    await closeDatabase()
    await open.stop()
  }
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
