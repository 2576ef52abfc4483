import { prepareData } from '@/lib/cli/prepare-data'
import { startServer } from '@/lib/cli/server'
import { startTemporaryPostgres } from '@/lib/cli/temporary-postgres'
import { nameIn, onServer } from './postgres'

export interface OpenServer {
  url: string
  databaseUrl: string
  stop: () => Promise<void>
}

/**
 * The production build with writing open, on a database of its own that holds the seeds: other tests count what the shared
 * one holds. `environment` is what the server gets besides.
 */
export async function startOpenServer(environment: Record<string, string> = {}): Promise<OpenServer> {
  const postgres = await startTemporaryPostgres()
  await onServer(postgres.url, 'create database variorum')
  const databaseUrl = nameIn(postgres.url, 'variorum')
  await prepareData(databaseUrl)
  const said = { VARIORUM_WRITE: 'open', ...environment }
  const before = Object.fromEntries(Object.keys(said).map(name => [name, process.env[name]]))
  Object.assign(process.env, said)
  const server = await startServer({ hosts: ['127.0.0.1'], port: 0, shown: '127.0.0.1' }, databaseUrl)
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  return { url: server.url, databaseUrl, stop: () => server.stop().then(postgres.stop) }
}
