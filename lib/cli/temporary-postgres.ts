import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres, type PostgresServer } from './postgres'

/** A PostgreSQL server on a fresh folder of the system's temporary one; `stop` ends it and removes the folder. */
export async function startTemporaryPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    // A server that root starts runs as another user, who must be able to enter.
    await chmod(folder, 0o755)
    const server = await startPostgres(path.join(folder, 'postgres'), { durable: false })
    const stop = (): Promise<void> => server.stop().then(remove)
    return { ...server, stop }
  } catch (error) {
    await remove()
    throw error
  }
}
