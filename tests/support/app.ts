import type { TestProject } from 'vitest/node'
import { ensureBuild } from '@/lib/cli/build'
import { prepareData } from '@/lib/cli/prepare-data'
import { startServer } from '@/lib/cli/server'
import { startTemporaryPostgres } from '@/lib/cli/temporary-postgres'
import { nameIn, onServer } from './postgres'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The production build on a database of its own with the seed articles in it. */
    app: { baseUrl: string; databaseUrl: string }
  }
}

/** Starts the production build once for all end-to-end tests, on a free port and a database that holds the seeds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild()
  const postgres = await startTemporaryPostgres()
  try {
    await onServer(postgres.url, 'create database variorum')
    const databaseUrl = nameIn(postgres.url, 'variorum')
    await prepareData(databaseUrl)
    const server = await startServer({ hosts: ['127.0.0.1'], port: 0, shown: '127.0.0.1' }, databaseUrl)
    project.provide('app', { baseUrl: server.url, databaseUrl })
    return () => server.stop().then(postgres.stop)
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
