import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fchownSync, openSync, readFileSync, rmSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkMajor, makeCluster, reasonIn, USER } from './postgres-cluster'
import { databaseOwner, invocation } from './postgres-program'
import { commandLine, isPostgres, parentOf, stopProcess } from './processes'
import { diskFull, Refusal, saysDiskFull } from './refusal'

/**
 * The embedded PostgreSQL. A cluster is a folder with `data/` (PostgreSQL's own), `password` and `log`. It listens on
 * the loopback address only, on a port that was free, and lets in nobody without the cluster's random password.
 */
export interface PostgresServer {
  /** Address of the server's own database `postgres`, with user and password. */
  url: string
  /** Address of the database `name` on the server. */
  urlOf(name: string): string
  /** Ends the server after what it is doing is safely on disk. May be called more than once. */
  stop(): Promise<void>
  /** Resolves when the server has ended, asked for or not. */
  ended: Promise<void>
}

export interface PostgresOptions {
  /** False for a server whose data need not survive a power cut, such as that of a test run. */
  durable?: boolean
}

const HOST = '127.0.0.1'

/** A recovery after a crash replays the log first; on a slow disk that takes a while. */
const START_PATIENCE_MS = 60_000
/** How long a fast shutdown may take before the server is told to drop everything. */
const STOP_PATIENCE_MS = 20_000
/** Between two looks at whether the server is ready. */
const POLL_MS = 15
/** With less the server writes neither its pid file nor a log that says why. */
const ROOM_TO_START = 1_000_000
/** Command lines of what starts a server; one that was left behind has another parent, the system's first process. */
const STARTED_BY_US = /lib[\\/]cli[\\/]/
/** Another program can take the free port between our look and the server's start. */
const PORT_TRIES = 5

/**
 * Starts the cluster in `folder`, which is made when it is not there. A server that an earlier, killed run left behind
 * is stopped first; a folder that is no whole cluster is put aside.
 *
 * @throws Refusal for a full disk, for data of another major version and for a server that does not start
 */
export async function startPostgres(folder: string, options: PostgresOptions = {}): Promise<PostgresServer> {
  const durable = options.durable ?? true
  await makeCluster(folder, durable)
  checkMajor(folder)
  await stopLeftBehind(folder)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const { child, ready, log } = await launch(folder, port, durable)
    if (ready) return serverOf(folder, port, child)
    if (attempt < PORT_TRIES && /could not bind|pre-existing shared memory/i.test(log)) {
      await wait(200 * attempt)
      continue
    }
    if (saysDiskFull(log) || (await roomLeft(folder)) < ROOM_TO_START) throw diskFull('start the database')
    throw new Refusal('failed', `The database did not start: ${reasonIn(log)}`, [
      `Its log is ${path.join(folder, 'log')}.`,
      '`npm run reset` begins anew with an empty database.',
    ])
  }
}

/** The server that runs on the cluster in `folder`, whoever started it; null when none does. */
export function findRunning(
  folder: string,
): { pid: number; url: string; urlOf(name: string): string } | null {
  const file = readPidFile(folder)
  if (!file || !file.port || !isPostgres(file.pid, path.join(folder, 'data'))) return null
  const { port } = file
  const urlOf = (name: string) => address(folder, port, name)
  return { pid: file.pid, url: urlOf('postgres'), urlOf }
}

/**
 * Ends a server that a killed run left behind, and removes a pid file that names no server of ours.
 *
 * @throws Refusal when the one who started the server still lives and needs it
 */
async function stopLeftBehind(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'data', 'postmaster.pid')
  const file = readPidFile(folder)
  if (!file) {
    rmSync(pidFile, { force: true })
    return
  }
  if (isPostgres(file.pid, path.join(folder, 'data'))) {
    const user = parentOf(file.pid)
    if (user && STARTED_BY_US.test(commandLine(user))) {
      throw new Refusal(
        'already-running',
        `Another command of Variorum (process ${user}) uses this database.`,
        ['Wait until it has ended and start again.'],
      )
    }
    await stopProcess(file.pid, 'SIGINT', STOP_PATIENCE_MS)
  }
  // A number in a pid file can by now belong to another program, which PostgreSQL would take for its own predecessor.
  rmSync(pidFile, { force: true })
}

interface PidFile {
  pid: number
  port: number | null
  ready: boolean
}

/** What PostgreSQL writes into `postmaster.pid`: its process on line 1, its port on line 4, "ready" on line 8. */
function readPidFile(folder: string): PidFile | null {
  try {
    const lines = readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return { pid, port: Number(lines[3]) || null, ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

async function launch(folder: string, port: number, durable: boolean) {
  const settings = {
    port,
    listen_addresses: HOST,
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  const args = ['-D', path.join(folder, 'data')]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  const { command, args: argv, options } = invocation('postgres', args, folder)
  const logFile = path.join(folder, 'log')
  const log = openSync(logFile, 'w', 0o600)
  const owner = databaseOwner(folder)
  if (owner) fchownSync(log, owner.uid, owner.gid)
  // A session of its own: Ctrl-C reaches us alone, and we stop the web server before the database.
  const child = spawn(command, argv, { ...options, cwd: folder, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const exited = new Promise<void>(resolve =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  )
  const readyInTime = async () => {
    for (const end = Date.now() + START_PATIENCE_MS; Date.now() < end && child.exitCode === null;) {
      const file = readPidFile(folder)
      if (file?.pid === child.pid && file?.ready) return true
      await wait(POLL_MS)
    }
    return false
  }
  const ready = await Promise.race([readyInTime(), exited.then(() => false)])
  if (!ready && child.exitCode === null) child.kill('SIGKILL')
  return { child, ready, log: readFileSync(logFile, 'utf8') }
}

function serverOf(folder: string, port: number, child: ChildProcess): PostgresServer {
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const urlOf = (name: string) => address(folder, port, name)
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      await stopProcess(child.pid, 'SIGINT', STOP_PATIENCE_MS)
      await ended
    }
  }
  return { url: urlOf('postgres'), urlOf, stop, ended }
}

function address(folder: string, port: number, database: string): string {
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim()
  return `postgresql://${USER}:${password}@${HOST}:${port}/${encodeURIComponent(database)}`
}

/** A port of the loopback address that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Bytes that may still be written to the disk that `folder` is on. */
async function roomLeft(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
