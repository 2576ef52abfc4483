import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { nameIn, onServer } from './postgres'

/** A database of one test file. */
export interface TestDatabase {
  url: string
  /** Removes it, together with the connections that are still open. */
  drop(): Promise<void>
}

/**
 * A database as the migrations make it, without any rows. Call it in `beforeAll` and `drop` in `afterAll`:
 *
 *     let database: TestDatabase
 *     beforeAll(async () => { database = await createTestDatabase() })
 *     afterAll(() => database.drop())
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  return create(`template ${inject('postgres').template}`)
}

/** A database with nothing in it, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template template0')
}

async function create(from: string): Promise<TestDatabase> {
  const { url } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(url, `create database ${name} ${from}`)
  return { url: nameIn(url, name), drop: () => onServer(url, `drop database if exists ${name} with (force)`) }
}
