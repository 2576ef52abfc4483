import { readdir } from 'node:fs/promises'
import { Client } from 'pg'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { findDrift } from '@/lib/data/drift'
import { applyMigrations } from '@/lib/data/migrate'
import { writeMigration } from '@/lib/data/write-migration'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database'
import { nameIn, onServer } from '../support/postgres'

let database: TestDatabase | undefined
afterEach(async () => {
  await database?.drop()
  database = undefined
})

async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

const migrationNames = async () =>
  (await readdir('prisma/migrations', { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

describe('migrations', () => {
  test('an empty database gets all of them once, written down as Prisma does', async () => {
    database = await createEmptyDatabase()
    expect(await applyMigrations(database.url)).toEqual(await migrationNames())
    expect(await applyMigrations(database.url)).toEqual([])
    const rows = await sql(
      database.url,
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
    )
    expect(rows.map(row => row.migration_name)).toEqual(await migrationNames())
  })

  test('a migration changed after it was applied is refused by its name', async () => {
    database = await createTestDatabase()
    await sql(database.url, "UPDATE _prisma_migrations SET checksum = 'edited'")
    const [first] = await migrationNames()
    await expect(applyMigrations(database.url)).rejects.toThrow(`The migration ${first} was changed`)
  })

  test('a database made by a later version is refused', async () => {
    database = await createTestDatabase()
    await sql(
      database.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', now(), 1)`,
    )
    await expect(applyMigrations(database.url)).rejects.toThrow('29990101000000_later')
  })

  test('a database that is not in UTF-8 is refused, and left as it was', async () => {
    const { url } = inject('postgres')
    const name = 'test_latin'
    await onServer(url, `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`)
    database = { url: nameIn(url, name), drop: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`) }
    await expect(applyMigrations(database.url)).rejects.toThrow(/encoding LATIN1/)
    const tables = await sql(database.url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
    expect(tables).toEqual([])
  })
})

describe('schema.prisma and the migrations', () => {
  test('agree', async () => {
    database = await createTestDatabase()
    expect(await findDrift(database.url)).toBeNull()
  })

  test.each([
    ['a column', 'ALTER TABLE articles DROP COLUMN credit', /"articles" ADD COLUMN\s+"credit"/],
    ['an index', 'DROP INDEX quotations_article_id_ordinal_idx', /CREATE INDEX/],
    ['a not-null', 'ALTER TABLE revisions ALTER COLUMN sha256 DROP NOT NULL', /SET NOT NULL/],
    ['a foreign key', 'ALTER TABLE segments DROP CONSTRAINT segments_revision_id_fkey', /FOREIGN KEY/],
  ])('would be found to differ by %s', async (_, change, repair) => {
    database = await createTestDatabase()
    await sql(database.url, change)
    expect(await findDrift(database.url)).toMatch(repair)
  })

  test('leave no migration to write', async () => {
    database = await createTestDatabase()
    const before = await migrationNames()
    expect(await writeMigration('nothing', database.url)).toBeNull()
    expect(await migrationNames()).toEqual(before)
    const scratch = await sql(
      database.url,
      "SELECT datname FROM pg_database WHERE datname LIKE 'variorum_scratch%'",
    )
    expect(scratch).toEqual([])
  })

  test('a migration without a name is refused', async () => {
    await expect(writeMigration(' - ', inject('postgres').url)).rejects.toThrow('needs a name')
  })
})
