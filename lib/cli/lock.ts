import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { commandLine, isRunning, parentOf, stopProcess } from './processes'
import { inHome } from './place'
import { Refusal } from './refusal'

/** Who runs on the data of this folder. */
export interface Running {
  pid: number
  command: string
  url: string
  /** The npm that runs it; null when it was started without. */
  npm: number | null
  /** Its web server, which outlives it for a moment when it is killed; null until it answers. */
  server: number | null
}

/** The left-behind one stops its web server and its database first. */
const STOP_PATIENCE_MS = 20_000
/** A web server that lost its parent ends by itself within five seconds; see serve.mjs. */
const SERVER_PATIENCE_MS = 6_000

const lockFile = (): string => inHome('running.json')

/** The other process that runs on this data, or null. A lock that a killed process left does not count. */
export function runningElsewhere(): Running | null {
  const running = readLock()
  if (running === null || running.pid === process.pid || !isRunning(running.pid)) return null
  // Its number may have been given to another program since.
  return commandLine(running.pid).includes('bootstrap.mjs') ? running : null
}

function readLock(): Running | null {
  try {
    return JSON.parse(readFileSync(lockFile(), 'utf8')) as Running
  } catch {
    return null
  }
}

/** Ends the web server of one that was killed: it may hold the port still. */
async function stopOrphan({ server }: Running): Promise<void> {
  if (server === null || !isRunning(server) || !/serve\.mjs|next/.test(commandLine(server))) return
  await stopProcess(server, 'SIGTERM', SERVER_PATIENCE_MS)
}

/** The data of this folder, while it is this process's. */
export interface Claim {
  /** One that was killed left it behind. */
  isRecovered: boolean
  /** Says which process its web server is. */
  serverIs(pid: number): void
  release(): void
}

/**
 * Claims the data of this folder for this process until it ends or `release` is called. One that was left behind, because
 * the npm that ran it was killed, is stopped first: whoever starts again wants the new one.
 *
 * @throws Refusal when another process has it
 */
export async function claim(command: string, url: string): Promise<Claim> {
  const other = runningElsewhere()
  if (other) {
    const leftBehind = other.npm !== null && !isRunning(other.npm)
    if (!leftBehind) throw alreadyRunning(other)
    await stopProcess(other.pid, 'SIGTERM', STOP_PATIENCE_MS)
  }
  const left = readLock()
  if (left !== null) await stopOrphan(left)
  const release = (): void => rmSync(lockFile(), { force: true })
  release()
  const running: Running = { pid: process.pid, command, url, npm: findNpm(), server: null }
  try {
    writeFileSync(lockFile(), JSON.stringify(running), { flag: 'wx' })
  } catch (error) {
    // Two starts in the same instant: the other one was first.
    const first = runningElsewhere()
    if (first) throw alreadyRunning(first)
    throw error
  }
  const serverIs = (pid: number): void =>
    writeFileSync(lockFile(), JSON.stringify({ ...running, server: pid }))
  return { isRecovered: left !== null, serverIs, release }
}

/** The npm above this process, which may have a shell between. */
function findNpm(): number | null {
  if (!process.env.npm_lifecycle_event) return null
  const parent = process.ppid
  const candidates = [parent, parentOf(parent)]
  return candidates.find(pid => pid !== null && /^npm\b|npm-cli\.c?js/.test(commandLine(pid))) ?? null
}

function alreadyRunning(other: Running): Refusal {
  return new Refusal('already-running', `Variorum is already running in this folder, at ${other.url}.`, [
    `To stop it: Ctrl-C in its terminal, or: kill ${other.pid}`,
  ])
}
