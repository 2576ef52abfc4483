import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { distrustBuild, production } from './build'
import { inHome, inRoot, quietEnvironment, ROOT } from './place'
import { stopProcess } from './processes'
import { Refusal } from './refusal'

/** Where to answer. */
export interface Listen {
  hosts: string[]
  port: number
  /** Host as the reader types it. */
  shown: string
}

/** A web server that answers. */
export interface WebServer {
  pid: number
  url: string
  /** Lets pages that are on their way finish, then ends the server. */
  stop(): Promise<void>
  /** Resolves with the exit code when the server has ended, asked for or not. */
  ended: Promise<number | null>
}

const DEFAULT_PORT = 3000
const PORT_POLL_MS = 100
/** The server ends by itself within five seconds; see serve.mjs. */
const STOP_PATIENCE_MS = 8_000

/** Reads `PORT` and `HOST`. Without `HOST` only this machine is answered, on both of its loopback addresses. */
export function listenFromEnvironment(): Listen {
  const given = process.env.PORT || String(DEFAULT_PORT)
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) {
    throw new Refusal('usage', `PORT is "${given}", which is no port.`, [
      'Set it to a number from 1 to 65535.',
    ])
  }
  const host = process.env.HOST
  if (!host || host === 'localhost') return { hosts: ['127.0.0.1', '::1'], port, shown: 'localhost' }
  if (host === '0.0.0.0' || host === '::') return { hosts: [host], port, shown: 'localhost' }
  return { hosts: [host], port, shown: host.includes(':') ? `[${host}]` : host }
}

/** The address to type into a browser. */
export const urlOf = (listen: Listen, port = listen.port): string => `http://${listen.shown}:${port}`

/**
 * @param patience milliseconds that a port which is in use is given to become free
 * @throws Refusal when another program listens there, or when we may not
 */
export async function checkPortFree(listen: Listen, patience: number): Promise<void> {
  for (const end = Date.now() + patience; ; await wait(PORT_POLL_MS)) {
    try {
      return await probe(listen)
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'port-in-use' || Date.now() > end) throw error
    }
  }
}

async function probe({ hosts, port }: Listen): Promise<void> {
  if (port === 0) return
  for (const host of hosts) {
    const server = createServer()
    try {
      server.listen(port, host)
      await once(server, 'listening')
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      const alone = hosts.length === 1 || host === hosts[0]
      if (alone || code === 'EADDRINUSE') throw cannotListen(code, { host, port }, error)
    } finally {
      server.close()
    }
  }
}

function cannotListen(
  code: string,
  { host, port }: { host: string; port: number },
  cause?: unknown,
): Refusal {
  const other = `Choose another one: PORT=${port < 65_535 ? port + 1 : 3000} npm start`
  if (code === 'EADDRINUSE') {
    return new Refusal('port-in-use', `Port ${port} is in use by another program.`, [other], { cause })
  }
  if (code === 'EACCES') {
    return new Refusal('port-in-use', `This user may not listen on port ${port}.`, [other], { cause })
  }
  return new Refusal('usage', `This machine cannot listen on ${host} (HOST), port ${port}.`, [], { cause })
}

/** Starts the production server on the last build. Its words go to `server.log`, and to the terminal once it is ready. */
export async function startServer(listen: Listen, databaseUrl: string): Promise<WebServer> {
  const child = fork(inRoot('lib/cli/serve.mjs'), {
    cwd: ROOT,
    env: production({
      DATABASE_URL: databaseUrl,
      VARIORUM_LISTEN: JSON.stringify({ hosts: listen.hosts, port: listen.port }),
    }),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const log = createWriteStream(inHome('server.log'))
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  const ended = endOf(child)
  const message = await Promise.race([
    once(child, 'message').then(([first]) => first as Message),
    ended.then(() => null),
  ])
  if (!message?.ready) {
    await ended
    const failed = message?.failed
    if (failed?.code.startsWith('E') && failed.code !== 'ENOENT') {
      throw cannotListen(failed.code, { host: listen.hosts[0] ?? '', port: listen.port })
    }
    distrustBuild()
    throw new Refusal(
      'build-failed',
      `The web server did not start${failed ? `: ${firstLine(failed.message)}` : '.'}`,
      [
        'The build may be damaged. Start again: the next start builds anew.',
        `What it printed is in ${inHome('server.log')}.`,
      ],
    )
  }
  child.stderr?.pipe(process.stderr)
  const stop = async (): Promise<void> => {
    if (child.connected) child.send('stop')
    await Promise.race([ended, expire(child)])
  }
  return { pid: child.pid ?? 0, url: urlOf(listen, message.ready.port), stop, ended }
}

interface Message {
  ready?: { port: number }
  failed?: { code: string; message: string }
}

/** Starts Next's development server, whose words go to the terminal as they come. */
export function startDevServer(listen: Listen, databaseUrl: string): WebServer {
  const args = ['dev', '--port', String(listen.port), '--hostname', listen.hosts[0] ?? 'localhost']
  const child = spawn(process.execPath, [inRoot('node_modules/next/dist/bin/next'), ...args], {
    cwd: ROOT,
    env: quietEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = endOf(child)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await Promise.race([ended, expire(child)])
  }
  return { pid: child.pid ?? 0, url: urlOf(listen), stop, ended }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => {
    child.once('exit', code => resolve(code))
    child.once('error', () => resolve(null))
  })
}

async function expire(child: ChildProcess): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, STOP_PATIENCE_MS).unref())
  if (child.pid && child.exitCode === null) await stopProcess(child.pid, 'SIGKILL', STOP_PATIENCE_MS)
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
