import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { databaseOwner, invocation, POSTGRES_MAJOR } from './postgres-program'
import { isRunning } from './processes'
import { diskFull, Refusal, saysDiskFull } from './refusal'

/** The role that owns everything in the embedded PostgreSQL. */
export const USER = 'variorum'

/** Makes the cluster under another name and moves it into place when it is whole, so that no half-made one is ever met. */
export async function makeCluster(folder: string, durable: boolean): Promise<void> {
  await sweep(folder)
  if (isWhole(folder)) return
  const making = `${folder}.making-${process.pid}`
  try {
    await mkdir(making, { recursive: true, mode: 0o755 })
    await writeFile(path.join(making, 'password'), randomBytes(24).toString('hex'), { mode: 0o600 })
    const owner = databaseOwner(folder)
    if (owner) {
      await chown(making, owner.uid, owner.gid)
      await chown(path.join(making, 'password'), owner.uid, owner.gid)
    }
    await initialise(making, durable)
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    if (saysDiskFull(error)) throw diskFull('make the database', error)
    throw error
  }
}

/** Removes what an interrupted start left half-made, and puts a folder that is no whole cluster aside: it may hold something. */
async function sweep(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  if (!existsSync(parent)) return
  for (const name of await readdir(parent)) {
    const maker = Number(name.match(/\.making-(\d+)$/)?.[1])
    const ours = name.startsWith(`${path.basename(folder)}.making-`)
    if (ours && maker !== process.pid && !isRunning(maker))
      await rm(path.join(parent, name), { recursive: true })
  }
  checkMayRead(folder)
  if (existsSync(folder) && !isWhole(folder)) await rename(folder, `${folder}.incomplete-${Date.now()}`)
}

/** What another user made must not be taken for half-made because we cannot look into it. */
function checkMayRead(folder: string): void {
  const data = path.join(folder, 'data')
  if (!existsSync(data)) return
  try {
    accessSync(data, constants.R_OK | constants.X_OK)
  } catch (error) {
    const message = `The database in ${folder} belongs to another user, probably because root has started Variorum here.`
    throw new Refusal('failed', message, ['Start as that user, or let that user run: npm run reset'], {
      cause: error,
    })
  }
}

function isWhole(folder: string): boolean {
  return ['data/PG_VERSION', 'data/global/pg_control', 'password'].every(name =>
    existsSync(path.join(folder, name)),
  )
}

async function initialise(folder: string, durable: boolean): Promise<void> {
  const args = [
    `--pgdata=${path.join(folder, 'data')}`,
    `--username=${USER}`,
    `--pwfile=${path.join(folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and case rules on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]
  const { command, args: argv, options } = invocation('initdb', args, folder)
  const child = spawn(command, argv, { ...options, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr?.on('data', chunk => (errors += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0)
    throw new Refusal('failed', `The database could not be made: ${reasonIn(errors) || errors.trim()}`)
}

/** @throws Refusal when PostgreSQL of another major version made the cluster, which ours cannot read */
export function checkMajor(folder: string): void {
  const major = readFileSync(path.join(folder, 'data', 'PG_VERSION'), 'utf8').trim()
  if (Number(major) === POSTGRES_MAJOR) return
  throw new Refusal(
    'other-major',
    `The database in ${folder} was made by PostgreSQL ${major}; this Variorum brings PostgreSQL ${POSTGRES_MAJOR}.`,
    [
      'To keep its data, dump it with the Variorum that made it (pg_dump) and load it into a server of your own that DATABASE_URL names.',
      'To begin anew with the seed articles: npm run reset.',
    ],
  )
}

/** The last line of a PostgreSQL log that names an error, without its time stamp. */
export function reasonIn(log: string): string {
  const lines = log.split('\n').filter(line => /FATAL|PANIC|ERROR|error:/.test(line))
  return lines.at(-1)?.replace(/^.*?(?:FATAL|PANIC|ERROR|error):\s*/, '') ?? 'its log names no reason.'
}
