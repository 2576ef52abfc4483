import { applyMigrations, MigrationError } from '@/lib/data/migrate'
import { inRoot } from './place'
import { Refusal, saysDiskFull } from './refusal'
import { step, type Outcome } from './steps'

/** Brings the database at `url` to the newest migration and loads the seed articles that it does not have. */
export async function prepareData(url: string): Promise<void> {
  await step('Migrations', () => migrate(url))
  await step('Seed articles', () => seed(url))
}

async function migrate(url: string): Promise<Outcome<void>> {
  try {
    const applied = await applyMigrations(url)
    return { note: applied.length === 0 ? 'up to date' : `${applied.length} applied`, value: undefined }
  } catch (error) {
    if (error instanceof MigrationError) throw new Refusal('failed', error.message, [], { cause: error })
    if (!(error instanceof Error) || saysDiskFull(error)) throw error
    // Below its first line the engine says where in itself it was.
    const [reason] = error.message.split('\n')
    throw new Refusal('failed', `The database could not be brought up to date: ${reason}`, [], {
      cause: error,
    })
  }
}

/** Imported here and not above, because the ingest needs the database client that an earlier step makes. */
async function seed(url: string): Promise<Outcome<void>> {
  const { loadSeeds } = await import('@/lib/ingest/load-seeds')
  const { SeedError } = await import('@/lib/ingest/read-seeds')
  const { closeDatabase } = await import('@/lib/data/client')
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = url
  try {
    const steps = await loadSeeds({ directory: inRoot('seeds') })
    const changed = steps.filter(({ outcome }) => outcome !== 'unchanged').length
    return {
      note: changed === 0 ? `${steps.length} up to date` : `${changed} of ${steps.length} loaded`,
      value: undefined,
    }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    throw new Refusal('seeds-invalid', `The seed articles are not right: ${error.message}`, [], {
      cause: error,
    })
  } finally {
    await closeDatabase()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  }
}
