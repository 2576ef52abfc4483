import pg from 'pg'

/** A worker's hold on its jobs: as long as its connection lives, so does the worker. */
export interface WorkerPresence {
  hold(jobs: readonly string[]): Promise<void>
  letGo(jobs: readonly string[]): Promise<void>
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
  const each = async (call: string, jobs: readonly string[]) => {
    await client.query(`SELECT ${call}(hashtextextended('job ' || id, 0)) FROM unnest($1::text[]) AS id`, [
      jobs,
    ])
  }
  return {
    hold: jobs => each('pg_advisory_lock', jobs),
    letGo: jobs => each('pg_advisory_unlock', jobs),
    close: () => client.end(),
  }
}
