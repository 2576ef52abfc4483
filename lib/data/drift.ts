import { NO_FILTER, readSchema, withSchemaEngine } from './schema-engine'

/**
 * The SQL that would take the migrated database at `url` to what `schema.prisma` says, or null when they agree. Checks,
 * triggers and indexes on expressions are not in Prisma's schema language, so the engine leaves them out of account.
 */
export async function findDrift(url: string): Promise<string | null> {
  const schema = await readSchema()
  return withSchemaEngine(url, async engine => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: '.' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    })
    return exitCode === 0 ? null : (stdout ?? '')
  })
}
