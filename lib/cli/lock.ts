import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { commandLine, isRunning } from './processes'
import { inHome } from './place'
import { Refusal } from './refusal'

/** Who runs on the data of this folder. */
export interface Running {
  pid: number
  command: string
  url: string
}

const lockFile = (): string => inHome('running.json')

/** The other process that runs on this data, or null. A lock that a killed process left does not count. */
export function runningElsewhere(): Running | null {
  try {
    const running: Running = JSON.parse(readFileSync(lockFile(), 'utf8'))
    if (running.pid === process.pid || !isRunning(running.pid)) return null
    // Its number may have been given to another program since.
    return commandLine(running.pid).includes('bootstrap.mjs') ? running : null
  } catch {
    return null
  }
}

/**
 * Claims the data of this folder for this process until it ends or `release` is called.
 *
 * @throws Refusal when another process has it
 */
export function claim(command: string, url: string): { release(): void } {
  const other = runningElsewhere()
  if (other) throw alreadyRunning(other)
  const release = (): void => rmSync(lockFile(), { force: true })
  rmSync(lockFile(), { force: true })
  try {
    const running: Running = { pid: process.pid, command, url }
    writeFileSync(lockFile(), JSON.stringify(running), { flag: 'wx' })
  } catch (error) {
    // Two starts in the same instant: the other one was first.
    const first = runningElsewhere()
    if (first) throw alreadyRunning(first)
    throw error
  }
  return { release }
}

function alreadyRunning(other: Running): Refusal {
  return new Refusal('already-running', `Variorum is already running in this folder, at ${other.url}.`, [
    `To stop it: Ctrl-C in its terminal, or: kill ${other.pid}`,
  ])
}
