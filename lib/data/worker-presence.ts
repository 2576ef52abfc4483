import pg from 'pg'

/** A worker's hold on its jobs: as long as its connection lives, so does the worker. */
export interface WorkerPresence {
  hold(job: string): Promise<void>
  letGo(job: string): Promise<void>
  close(): Promise<void>
}

/**
 * A connection of its own that locks the jobs a worker has in hand. However the worker ends, by `kill -9` or a pulled
 * cable, the server frees the locks of its session, and others see at once that the jobs are abandoned; no clock is asked.
 * Calls `onLost` when the connection ends by itself: what the worker holds may then be done by others, too.
 */
export async function openPresence(onLost: (error: Error) => void): Promise<WorkerPresence> {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    keepAlive: true,
    application_name: 'variorum worker',
  })
  client.on('error', onLost)
  await client.connect()
  const call = async (lock: string, job: string) => {
    await client.query(`SELECT ${lock}(hashtextextended('job ' || $1::text, 0))`, [job])
  }
  return {
    // Never waits: one that is held by another worker is being done twice, which does no harm.
    hold: job => call('pg_try_advisory_lock', job),
    letGo: job => call('pg_advisory_unlock', job),
    close: () => client.end(),
  }
}
