import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations } from '@/lib/data/migrate'
import { createEmptyDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
let other: Client
beforeAll(async () => {
  database = await createEmptyDatabase()
  other = new Client({ connectionString: database.url })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await database.drop()
})

/** The server process that waits for `other`, once there is one. */
async function waitingProcess(): Promise<number> {
  for (;;) {
    const { rows } = await other.query<{ pid: number }>(
      'select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
    )
    if (rows[0]) return rows[0].pid
  }
}

test('migrations that were interrupted half-way are applied by the next start', async () => {
  // A table of the first migration that another connection is making holds its script up half-way.
  await other.query('begin')
  await other.query('create table outlets ()')
  const interrupted = expect(applyMigrations(database.url)).rejects.toThrow()
  await other.query('select pg_terminate_backend($1)', [await waitingProcess()])
  await other.query('rollback')
  await interrupted

  expect(await applyMigrations(database.url)).not.toEqual([])
  expect(await applyMigrations(database.url)).toEqual([])
})
