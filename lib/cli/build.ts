import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hintCompilation } from './compile-hints'
import { fingerprint } from './fingerprint'
import { runningElsewhere } from './lock'
import { inHome, inRoot, quietEnvironment, ROOT } from './place'
import { pressFiles } from './press-files'
import { diskFull, Refusal, saysDiskFull } from './refusal'
import { type Outcome } from './steps'

/** Everything that a page can depend on. The command line and the tests are no part of the build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'next.config.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package-lock.json',
]
const notBuilt = (name: string): boolean =>
  name.startsWith('lib/cli/') || name.startsWith('lib/data/generated/')

const OUTPUT = inRoot('.next')
const STAMP = path.join(OUTPUT, 'variorum-build.json')
/** What the server reads. Caches beside them may come and go. */
const SERVED = /^(server|static)\/|^[^/]+\.(json|js)$|^BUILD_ID$/

interface Stamp {
  /** Fingerprint of the sources that were built. */
  sources: string
  /** Size of each file that the server reads, by its path in `.next`. */
  files: Record<string, number>
}

/** The environment of the production server and of its build. */
export const production = (more: Record<string, string> = {}): NodeJS.ProcessEnv =>
  quietEnvironment({ ...more, NODE_ENV: 'production' })

/**
 * Builds when the sources are others than those of the last build, or when files of it are missing or cut short. When
 * `asked` is aborted the build is given up, and the next start makes it.
 */
export async function ensureBuild(asked?: AbortSignal): Promise<Outcome<void>> {
  const sources = fingerprint(SOURCES, notBuilt)
  const last = readStamp()
  const damage = last?.sources === sources ? damageIn(last) : null
  if (last?.sources === sources && !damage) return { note: 'up to date', value: undefined }
  const other = runningElsewhere()
  if (other) {
    throw new Refusal(
      'already-running',
      `Variorum runs from the last build, at ${other.url}, and the sources have changed since.`,
      [`Stop it first (Ctrl-C in its terminal, or: kill ${other.pid}).`],
    )
  }
  await build(asked)
  hintCompilation(OUTPUT)
  pressFiles(path.join(OUTPUT, 'static'))
  writeFileSync(STAMP, JSON.stringify({ sources, files: servedFiles() } satisfies Stamp))
  if (damage) return { note: `built anew, because ${damage}`, value: undefined }
  return { note: last ? 'built, because sources have changed' : 'built', value: undefined }
}

/** Makes the next start build anew, whatever the sources. */
export function distrustBuild(): void {
  rmSync(STAMP, { force: true })
}

/** Removes the build, so that the next start makes it anew. */
export function removeBuild(): void {
  rmSync(OUTPUT, { recursive: true, force: true })
}

async function build(asked?: AbortSignal): Promise<void> {
  rmSync(STAMP, { force: true })
  const logFile = inHome('build.log')
  const log = createWriteStream(logFile)
  const child = spawn(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], {
    cwd: ROOT,
    env: production(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  asked?.addEventListener('abort', () => child.kill('SIGTERM'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += String(chunk)
      log.write(chunk)
    })
  }
  const [code] = await once(child, 'close')
  log.end()
  asked?.throwIfAborted()
  if (code === 0) return
  if (saysDiskFull(output)) throw diskFull('build the pages')
  throw new Refusal('build-failed', `The pages could not be built. Next says:\n\n${tail(output)}`, [
    `All it printed is in ${logFile}.`,
  ])
}

/** How much of what a failed build printed is worth showing: its errors stand at the end. */
const TAIL_LINES = 30

function tail(output: string): string {
  // Next prints its own stack below an error; where it is in Next does not help the reader.
  const lines = output.split('\n').filter(line => !/^\s+at (ignore-listed|.*(node_modules|node:))/.test(line))
  return lines.slice(-TAIL_LINES).join('\n').trim()
}

function readStamp(): Stamp | null {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return null
  }
}

function damageIn(stamp: Stamp): string | null {
  if (!existsSync(path.join(OUTPUT, 'BUILD_ID'))) return 'the last build was incomplete'
  for (const [file, size] of Object.entries(stamp.files)) {
    const found = statSync(path.join(OUTPUT, file), { throwIfNoEntry: false })
    if (found?.size !== size) return `${file} was damaged`
  }
  return null
}

function servedFiles(): Record<string, number> {
  const files: Record<string, number> = {}
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(OUTPUT, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (folder !== '' || SERVED.test(`${name}/`)) walk(name)
      } else if (entry.isFile() && SERVED.test(name)) {
        files[name] = statSync(path.join(OUTPUT, name)).size
      }
    }
  }
  walk('')
  delete files[path.basename(STAMP)]
  return files
}
