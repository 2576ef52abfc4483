import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { findDrift } from './drift'
import { applyMigrations, MigrationError } from './migrate'
import { MIGRATIONS_DIRECTORY } from './schema-engine'

/**
 * Writes a migration that leads from what the migrations so far give to what `schema.prisma` says, and returns its
 * folder's name, or null when there is nothing to do. `serverUrl` is any database on a server where a scratch database
 * may be made; nothing else is asked of the network. What Prisma's schema language cannot say (checks, triggers) is
 * added to the file by hand. Throws MigrationError when `name` has no letter or digit.
 */
export async function writeMigration(
  name: string,
  serverUrl: string,
  now = new Date(),
): Promise<string | null> {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  if (label === '')
    throw new MigrationError('A migration needs a name: npm run db:migration -- add-something')
  const sql = await withScratchDatabase(serverUrl, async url => {
    await applyMigrations(url)
    return findDrift(url)
  })
  if (sql === null) return null
  const folder = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${label}`
  await mkdir(path.join(MIGRATIONS_DIRECTORY, folder))
  await writeFile(path.join(MIGRATIONS_DIRECTORY, folder, 'migration.sql'), sql)
  return folder
}

/** Runs `work` on an empty database of its own, which is dropped after. */
async function withScratchDatabase<T>(serverUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const database = `variorum_scratch_${randomBytes(6).toString('hex')}`
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await server.query(`CREATE DATABASE "${database}" ENCODING 'UTF8' TEMPLATE template0`)
    const url = new URL(serverUrl)
    url.pathname = `/${database}`
    return await work(url.href)
  } finally {
    await server.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
    await server.end()
  }
}
