/**
 * The one entry of every npm script that runs the product. It is plain JavaScript without dependencies, because it must
 * run in a fresh clone: it checks Node, installs the packages when the lock file asks for others than are there, and
 * hands over to the TypeScript command of the given name.
 *
 *     node lib/cli/bootstrap.mjs start
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const NODE_NEEDED = [20, 19]

checkNode()
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
if (!packagesMatchLock()) install()
const { register } = await import('tsx/esm/api')
register()
const load = file => import(pathToFileURL(path.join(root, 'lib/cli', file)).href)
if (process.argv[2] === 'variorum') {
  // Reads process.argv itself.
  process.argv.splice(2, 1)
  await load('variorum.ts')
} else {
  const { run } = await load('run.ts')
  await run(process.argv[2] ?? '', process.argv.slice(3))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return
  refuse(`Variorum needs Node ${NODE_NEEDED.join('.')} or newer; this is Node ${process.versions.node}.`)
}

/** Whether node_modules holds what package-lock.json names. Packages for other machines are optional and may be missing. */
function packagesMatchLock() {
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!installed) return false
  for (const [place, wanted] of Object.entries(packagesOf('package-lock.json') ?? {})) {
    if (place === '' || wanted.link) continue
    const found = installed[place]
    if (!found && wanted.optional) continue
    if (!found || found.version !== wanted.version || !existsSync(path.join(place, 'package.json')))
      return false
  }
  return true
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return null
  }
}

function install() {
  const began = performance.now()
  // Not to standard output: the analysis commands write records there.
  console.error('  … Packages            installing what package-lock.json names')
  // The build and the tests need the development packages too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const ownNpm = process.env.npm_execpath ?? ''
  const npm = /npm-cli\.c?js$/.test(ownNpm)
    ? [process.execPath, [ownNpm, ...args], {}]
    : ['npm', args, { shell: true }]
  const { status, signal } = spawnSync(npm[0], npm[1], { ...npm[2], stdio: ['ignore', 'ignore', 'inherit'] })
  if (signal) process.exit(130)
  if (status !== 0)
    refuse('The packages could not be installed; npm says why above. Is the npm registry reachable?')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.error(`  ✓ Packages            installed ${' '.repeat(30)}${seconds.padStart(6)} s`)
}

function refuse(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
