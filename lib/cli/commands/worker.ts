import { applyMigrations } from '@/lib/data/migrate'
import { ensureClient } from '../client'
import { openDatabase } from '../database'
import { Refusal } from '../refusal'
import { step } from '../steps'

export interface WorkerCommandOptions {
  concurrency: string
}

const MOST_CONCURRENT = 16

/**
 * `variorum worker`: does the jobs that wait in the database until Ctrl-C or SIGTERM; what it has in hand then is done to
 * the end or put back. As many as wanted may run, on any machine that reaches the database.
 */
export async function runWorker(options: WorkerCommandOptions): Promise<void> {
  const concurrency = Number(options.concurrency)
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_CONCURRENT) {
    throw new Refusal('usage', `--concurrency is "${options.concurrency}".`, [
      `It takes a number from 1 to ${MOST_CONCURRENT}.`,
    ])
  }
  const asked = stopSignal()
  await step('Database client', ensureClient)
  const open = await step('Database', () => openDatabase({ join: true }))
  process.env.DATABASE_URL = open.url
  try {
    await applyMigrations(open.url)
    // Not before the client is there.
    const { closeDatabase } = await import('@/lib/data/client')
    const { startWorkers } = await import('@/lib/jobs/start-workers')
    const workers = await startWorkers({
      concurrency,
      onJob: ({ kind, id, failed }) => {
        if (failed !== null) console.error(`${kind} ${id}: ${failed}`)
      },
      onTrouble: error => console.error(error instanceof Error ? error.message : String(error)),
    })
    console.log('\nWorking (Ctrl-C stops it)')
    await asked
    console.log('\nStopping …')
    await workers.stop()
    await closeDatabase()
  } finally {
    await open.stop()
  }
}

function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
