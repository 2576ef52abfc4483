import { Client } from 'pg'
import { clusterFolder } from './place'
import { findRunning, startPostgres } from './postgres'
import { Refusal } from './refusal'
import { type Outcome } from './steps'

/** A database that can be reached. */
export interface OpenDatabase {
  url: string
  /** Ends the server when we started it; nothing otherwise. */
  stop(): Promise<void>
  /** Resolves when a server that we started has ended by itself; never for another one. */
  ended: Promise<void>
}

const NAME = 'variorum'
const CONNECT_PATIENCE_MS = 8_000
const never = new Promise<void>(() => {})
const nothingToStop = async (): Promise<void> => {}

/**
 * The database of this installation: the one that DATABASE_URL names, or the embedded one. An embedded server that a
 * running Variorum has up is joined; otherwise it is started, and `stop` ends it.
 */
export async function openDatabase(options: { join: boolean }): Promise<Outcome<OpenDatabase>> {
  const given = process.env.DATABASE_URL
  if (given) {
    await checkReachable(given)
    return outcome(`DATABASE_URL (${withoutPassword(given)})`, {
      url: given,
      stop: nothingToStop,
      ended: never,
    })
  }
  const running = options.join ? findRunning(clusterFolder()) : null
  if (running) {
    await ensureDatabase(running.url)
    return outcome('joined the running server', {
      url: running.urlOf(NAME),
      stop: nothingToStop,
      ended: never,
    })
  }
  const server = await startPostgres(clusterFolder())
  try {
    await ensureDatabase(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  const port = new URL(server.url).port
  return outcome(`PostgreSQL on port ${port}`, {
    url: server.urlOf(NAME),
    stop: server.stop,
    ended: server.ended,
  })
}

const outcome = (note: string, value: OpenDatabase): Outcome<OpenDatabase> => ({ note, value })

async function ensureDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME])
    if (!rowCount) await client.query(`create database ${NAME}`)
  } finally {
    await client.end()
  }
}

/** @throws Refusal that says which server did not answer and why, without its password */
async function checkReachable(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal('database-unreachable', 'DATABASE_URL is not the address of a PostgreSQL database.', [
      'It looks like postgresql://user:password@host:5432/variorum. Without it, Variorum brings its own PostgreSQL.',
    ])
  }
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_PATIENCE_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    throw new Refusal(
      'database-unreachable',
      `The database at ${withoutPassword(url)} (DATABASE_URL) cannot be used: ${reason(error)}.`,
      [
        'Check the address and that the server is up; without DATABASE_URL, Variorum brings its own PostgreSQL.',
      ],
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** PostgreSQL's and Node's codes for what goes wrong on the way to a database, in words. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host name cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'its network cannot be reached',
  ETIMEDOUT: 'the server does not answer',
  ECONNRESET: 'the server broke the connection off; is it PostgreSQL?',
  '28P01': 'user or password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'the server has no database of this name; make it with createdb',
}

function reason(error: unknown): string {
  const errors = error instanceof AggregateError ? error.errors : [error]
  const first = errors.find((one): one is Error => one instanceof Error)
  const code = first && 'code' in first ? String(first.code) : ''
  if (REASONS[code]) return REASONS[code]
  if (first && /timeout|timed out/i.test(first.message)) return 'the server does not answer'
  return first?.message || 'the server gives no reason'
}

function withoutPassword(url: string): string {
  const address = new URL(url)
  address.password = ''
  address.search = ''
  return address.toString()
}
