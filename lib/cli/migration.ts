import { MigrationError } from '@/lib/data/migrate'
import { writeMigration } from '@/lib/data/write-migration'
import { Refusal } from './refusal'
import { step } from './steps'
import { startTemporaryPostgres } from './temporary-postgres'

/**
 * `npm run db:migration -- <name>`: writes the migration that leads from the migrations so far to `schema.prisma`, on a
 * PostgreSQL of its own that is gone afterwards, so that nothing but this machine is needed.
 */
export async function migration(args: string[]): Promise<number> {
  const name = args.join(' ')
  if (!name) {
    throw new Refusal('usage', 'A migration needs a name.', ['Such as: npm run db:migration -- add-bylines'])
  }
  const folder = await step('Migration', async () => {
    const server = await startTemporaryPostgres()
    const written = await writeMigration(name, server.url).catch(refuse).finally(server.stop)
    return { note: written ? 'written' : 'nothing to do: the schema is unchanged', value: written }
  })
  if (folder) console.log(`\nRead it before you commit it: prisma/migrations/${folder}/migration.sql`)
  return 0
}

function refuse(error: unknown): never {
  if (error instanceof MigrationError) throw new Refusal('failed', error.message, [], { cause: error })
  throw error
}
