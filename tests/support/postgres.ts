import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '@/lib/cli/postgres'
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
  const { url, stop } = await startTestServer()
  await onServer(url, `create database ${TEMPLATE}`)
  await applyMigrations(nameIn(url, TEMPLATE))
  project.provide('postgres', { url, template: TEMPLATE })
  return stop
}

/** A PostgreSQL server on a fresh folder, which `stop` removes. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-test-'))
  await chmod(folder, 0o755)
  const server = await startPostgres(path.join(folder, 'postgres'), { durable: false })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, stop }
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
