import pg from 'pg'
import { NO_FILTER, readMigrations, withSchemaEngine } from './schema-engine'

/** A database that the migrations cannot be applied to. The message is for the person who runs Variorum. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/**
 * Applies the migrations that the database at `url` does not have yet, with Prisma's own engine, and writes them down in
 * `_prisma_migrations` as `prisma migrate deploy` does. Returns their names; none when the database was up to date.
 * Throws MigrationError when the database is not in UTF-8, or when it and the migrations folder tell different histories.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  await assertUtf8(url)
  return withSchemaEngine(url, async (engine, atomically) => {
    const migrationsList = await readMigrations()
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    })
    const [edited] = diagnosis.editedMigrationNames
    if (edited !== undefined) {
      throw new MigrationError(
        `The migration ${edited} was changed after this database applied it. Put it back as it was, or start from an empty database.`,
      )
    }
    const history = diagnosis.history
    if (history !== null && history.diagnostic !== 'databaseIsBehind') {
      throw new MigrationError(
        `This database has migrations that this version of Variorum does not know (${history.unpersistedMigrationNames.join(', ')}). Use the version that made it, or an empty database.`,
      )
    }
    // The engine writes down that a migration begins, runs it, and writes down that it ended. A process that is killed in
    // between would leave a database that refuses every later start because a migration never ended.
    const { appliedMigrationNames } = await atomically(() =>
      engine.applyMigrations({ migrationsList, filters: NO_FILTER }),
    )
    return appliedMigrationNames
  })
}

/** Published text is kept byte for byte in UTF-8; a database in another encoding would change or refuse it. */
async function assertUtf8(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_encoding: string }>('SHOW server_encoding')
    const encoding = rows[0]?.server_encoding
    if (encoding !== 'UTF8') {
      throw new MigrationError(
        `The database has the encoding ${encoding}, and Variorum keeps texts in UTF8. Create it with ENCODING 'UTF8' TEMPLATE template0.`,
      )
    }
  } finally {
    await client.end()
  }
}
