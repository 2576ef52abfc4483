import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startTemporaryPostgres } from '@/lib/cli/temporary-postgres'
import { applyMigrations } from '@/lib/data/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's own PostgreSQL server, and the database on it that the migrations made. */
    postgres: { url: string; template: string }
  }
}

const TEMPLATE = 'template_variorum'

/** Brings up a PostgreSQL server for one run of the tests, with a database made from the migrations to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTemporaryPostgres()
  await onServer(url, `create database ${TEMPLATE}`)
  await applyMigrations(nameIn(url, TEMPLATE))
  project.provide('postgres', { url, template: TEMPLATE })
  return stop
}

/** Runs one statement on the server's own database. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function nameIn(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.toString()
}
