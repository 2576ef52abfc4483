import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { inRoot, quietEnvironment } from './place'
import { type Outcome } from './steps'

/** How to get a browser, for whom none could be got. */
export const HOW_TO_GET_A_BROWSER =
  'The end-to-end tests need Chromium and none could be found or fetched. Install Chromium or Google Chrome (on Debian ' +
  'as root: apt-get install chromium), or set VARIORUM_BROWSER to the path of one.'

/** The names that Chromium goes by, on the search path and where macOS and Windows keep programs. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** A download of some 200 MB on a slow line. */
const DOWNLOAD_PATIENCE_MS = 600_000

/** The program file of a Chromium that runs on this machine; null when there is none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.VARIORUM_BROWSER
  if (named) return runs(named) ? named : null
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = NAMES.flatMap(name => folders.map(folder => path.join(folder, name)))
  return [...onPath, ...PLACES, await ofPlaywright()].find(file => existsSync(file) && runs(file)) ?? null
}

/** As `findBrowser`, and gets one when there is none: Debian's package as root, otherwise Playwright's own. */
export async function obtainBrowser(): Promise<Outcome<string | null>> {
  const found = await findBrowser()
  if (found) return { note: found, value: found }
  if (process.env.VARIORUM_BROWSER) return { note: 'VARIORUM_BROWSER does not run', value: null }
  installDebianPackage()
  const debian = await findBrowser()
  if (debian) return { note: `installed ${debian}`, value: debian }
  const entry = inRoot('node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [entry, 'install', 'chromium'], {
    env: quietEnvironment(),
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE_MS,
  })
  const own = await findBrowser()
  return own ? { note: `fetched ${own}`, value: own } : { note: 'none could be had', value: null }
}

function installDebianPackage(): void {
  if (process.getuid?.() !== 0) return
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options)
}

async function ofPlaywright(): Promise<string> {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/** A file of that name may be a stub that only says how to install the real one, as on Ubuntu. */
function runs(file: string): boolean {
  try {
    const version = execFileSync(file, ['--version', '--no-sandbox'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    })
    return /Chrom/.test(version.toString())
  } catch {
    return false
  }
}
