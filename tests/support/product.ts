import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot, ROOT } from '@/lib/cli/place'
import { freePort } from '@/lib/cli/postgres'

/** A run of `npm start`, or of another command, as a process of its own. */
export interface Run {
  pid: number
  /** What it has printed until now, messages and errors in order. */
  printed(): string
  /** Resolves when it has printed `words`; rejects with what it printed when it ends before. */
  untilPrinted(words: string): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** Resolves when it has ended. `code` is null when a signal ended it. */
  ended: Promise<{ code: number | null; printed: string }>
}

/** The product on a data folder and a port of its own, so that tests do not meet the reader's. */
export interface Product {
  folder: string
  port: number
  url: string
  run(command: string, options?: { args?: string[]; env?: Record<string, string> }): Run
  /** The same through npm, as a reader starts it. */
  runNpm(command: string): Run
  /** Ends what still runs and removes the folder. */
  remove(): Promise<void>
}

export const READY = 'Variorum is at'

export async function createProduct(): Promise<Product> {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-home-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const runs: Run[] = []
  const place = { VARIORUM_HOME: folder, PORT: String(port) }
  const keep = (run: Run): Run => {
    runs.push(run)
    return run
  }
  const run: Product['run'] = (command, { args = [], env = {} } = {}) =>
    keep(
      startRun(process.execPath, [inRoot('lib/cli/bootstrap.mjs'), command, ...args], { ...place, ...env }),
    )
  const runNpm = (command: string): Run => keep(startRun('npm', ['run', command], place))
  const remove = async (): Promise<void> => {
    for (const { signal, ended } of runs) {
      signal('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, port, url: `http://localhost:${port}`, run, runNpm, remove }
}

function startRun(program: string, args: string[], env: Record<string, string>): Run {
  const inherited = { ...process.env }
  // What vitest sets for its workers is not what a reader's terminal sets.
  for (const name of ['NODE_ENV', 'DATABASE_URL', 'HOST', 'TZ', 'NODE_OPTIONS', 'npm_lifecycle_event'])
    delete inherited[name]
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...inherited, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += String(chunk)
      listeners.forEach(listener => listener())
    })
  }
  const ended = new Promise<{ code: number | null; printed: string }>(resolve => {
    child.once('close', code => resolve({ code, printed: output }))
  })
  const untilPrinted = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output.includes(words)) resolve()
      }
      listeners.add(look)
      look()
      void ended.then(({ printed }) => reject(new Error(`It ended without printing "${words}":\n${printed}`)))
    })
  const signal = (name: NodeJS.Signals): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill(name)
  }
  return { pid: child.pid ?? 0, printed: () => output, untilPrinted, signal, ended }
}
