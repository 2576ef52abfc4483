import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Between two looks at whether a process has ended. */
const POLL_MS = 20
/** How long a process may take to go once it was told to drop everything. */
const KILL_PATIENCE_MS = 5_000

/** True when a process of this number lives, whoever owns it. A zombie does not count. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !isZombie(pid)
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** The command line of a process; empty when it is gone or cannot be read. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return shownByPs(pid, 'command=')
  }
}

/** The process that started this one; null when that cannot be known. */
export function parentOf(pid: number): number | null {
  let shown: string | undefined
  try {
    shown = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s+(\d+)/m)?.[1]
  } catch {
    shown = shownByPs(pid, 'ppid=')
  }
  return Number(shown) || null
}

/** For systems without /proc. */
function shownByPs(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
}

/** True when the process is a PostgreSQL server on this data folder. Guards against a number that was given out again. */
export function isPostgres(pid: number, data: string): boolean {
  if (!isRunning(pid)) return false
  const command = commandLine(pid)
  return /postgres/.test(command) && (command.includes(data) || command.includes(realpathSync(data)))
}

/** Asks the process to end, waits, and makes it end when it has not after `patience` milliseconds. */
export async function stopProcess(pid: number, signal: NodeJS.Signals, patience: number): Promise<void> {
  send(pid, signal)
  if (await endsWithin(pid, patience)) return
  send(pid, 'SIGQUIT')
  if (await endsWithin(pid, KILL_PATIENCE_MS)) return
  send(pid, 'SIGKILL')
  await endsWithin(pid, KILL_PATIENCE_MS)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already.
  }
}

async function endsWithin(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; isRunning(pid); await wait(POLL_MS)) {
    if (Date.now() > end) return false
  }
  return true
}
