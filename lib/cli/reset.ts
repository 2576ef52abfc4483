import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { removeBuild } from './build'
import { runningElsewhere } from './lock'
import { clusterFolder, home, inHome } from './place'
import { findRunning } from './postgres'
import { stopProcess } from './processes'
import { Refusal } from './refusal'

/** How long the database may take to write down what it holds before its folder is removed. */
const STOP_PATIENCE_MS = 20_000

/** What Variorum writes into its folder. `VARIORUM_HOME` may name one that holds other things too. */
const OURS = /^(postgres(\.(making|incomplete)-\d+)?|(build|server|error)\.log|running\.json|tests-.*\.json)$/

/** `npm run reset`: removes the embedded database and the build, after asking (`-- --yes` does not ask). */
export async function reset(args: string[]): Promise<number> {
  const unknown = args.filter(arg => arg !== '--yes' && arg !== '-y')
  if (unknown.length > 0)
    throw new Refusal('usage', `reset does not know ${unknown.join(' ')}.`, ['It knows --yes.'])
  const other = runningElsewhere()
  if (other) {
    const remedy = `Stop it first (Ctrl-C in its terminal, or: kill ${other.pid}).`
    throw new Refusal('already-running', `Variorum is running from this folder, at ${other.url}.`, [remedy])
  }
  const database = existsSync(clusterFolder())
    ? 'the embedded database with all articles in it'
    : 'nothing of a database'
  console.log(`This removes ${database} (${home()}) and the build (.next).`)
  console.log(
    'A database that DATABASE_URL names is not touched. The next start loads the seed articles again.',
  )
  if (args.length === 0 && !(await agreed())) {
    console.log('Nothing was removed.')
    return 0
  }
  const leftBehind = existsSync(clusterFolder()) ? findRunning(clusterFolder()) : null
  if (leftBehind) await stopProcess(leftBehind.pid, 'SIGINT', STOP_PATIENCE_MS)
  for (const name of await readdir(home())) {
    if (OURS.test(name)) await rm(inHome(name), { recursive: true, force: true })
  }
  removeBuild()
  console.log('Removed.')
  return 0
}

/** Asks at the terminal. Without one, nobody can agree. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('There is no terminal to ask at; to remove without asking: npm run reset -- --yes')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Remove? (y/N) ')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
