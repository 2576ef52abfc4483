import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

export type Transaction = Omit<PrismaClient, `$${string}`> & Pick<PrismaClient, '$queryRaw' | '$executeRaw'>

/** A page asks a handful of queries at a time; more connections than this only queue inside a small server. */
const MOST_CONNECTIONS = 8
const WAIT_FOR_CONNECTION_MS = 10_000
const IDLE_CONNECTION_MS = 30_000

/** Room for an article of a megabyte: the default of 5 s is for requests. */
const LONGEST_TRANSACTION_MS = 120_000

/** In development modules are loaded anew at each change; the pool outlives them here. */
const kept = globalThis as { variorumDatabase?: { url: string; client: PrismaClient } }

/**
 * The client of the database that `DATABASE_URL` names, connected when first asked and shared by the whole process.
 * Throws when the variable is not set.
 */
export function database(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set: no database to read from.')
  if (kept.variorumDatabase?.url !== url) {
    const adapter = new PrismaPg({
      connectionString: url,
      max: MOST_CONNECTIONS,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
      idleTimeoutMillis: IDLE_CONNECTION_MS,
    })
    const client = new PrismaClient({
      adapter,
      transactionOptions: { maxWait: WAIT_FOR_CONNECTION_MS, timeout: LONGEST_TRANSACTION_MS },
    })
    kept.variorumDatabase = { url, client }
  }
  return kept.variorumDatabase.client
}

/** Closes the connections, so that a script can end. The next `database()` opens them again. */
export async function closeDatabase(): Promise<void> {
  const open = kept.variorumDatabase
  delete kept.variorumDatabase
  await open?.client.$disconnect()
}
