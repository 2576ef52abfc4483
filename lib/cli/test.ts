import { readFileSync, rmSync } from 'node:fs'
import { HOW_TO_GET_A_BROWSER, obtainBrowser } from './browser'
import { ensureBuild } from './build'
import { ensureClient } from './client'
import { inHome } from './place'
import { runTool } from './prepare'
import { Refusal } from './refusal'
import { step } from './steps'

const VITEST = 'vitest/vitest.mjs'

/**
 * `npm test`: unit tests and laws, data tests on a PostgreSQL of their own, the product as processes, and end-to-end
 * tests in a real browser against the production build. Ends with the line "N passed, N failed".
 *
 * @param args passed to vitest, such as file names, to run some of them
 */
export async function test(args: string[]): Promise<number> {
  await step('Database client', ensureClient)
  const built = await builds()
  const browser = await step('Browser', obtainBrowser)
  // Variables of the outer shell must not turn the tests on somebody's data, or React into its production form.
  delete process.env.DATABASE_URL
  Reflect.deleteProperty(process.env, 'NODE_ENV')
  if (browser) process.env.VARIORUM_BROWSER = browser
  const counts = [await runProjects(built ? ['unit', 'data', 'process'] : ['unit', 'data'], args)]
  if (!built) counts.push(FAILED)
  else counts.push(browser ? await runProjects(['e2e'], args) : withoutBrowser())
  const passed = counts.reduce((sum, { passed }) => sum + passed, 0)
  const failed = counts.reduce((sum, { failed }) => sum + failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** Whether there is a build to test. Without one the tests that need none are still worth their answer. */
async function builds(): Promise<boolean> {
  try {
    await step('Build', () => ensureBuild())
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`\n${[error.message, ...error.remedies].join('\n')}`)
    return false
  }
}

interface Counts {
  passed: number
  failed: number
}

/** A part that could not be run at all. */
const FAILED: Counts = { passed: 0, failed: 1 }

function withoutBrowser(): Counts {
  console.error(`\n${HOW_TO_GET_A_BROWSER}`)
  return FAILED
}

async function runProjects(projects: string[], args: string[]): Promise<Counts> {
  const report = inHome(`tests-${projects.join('-')}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.flatMap(project => ['--project', project])
  const code = await runTool(VITEST, ['run', ...chosen, ...reporters, '--passWithNoTests', ...args])
  const { passed, failed } = countsIn(report)
  // A file that could not be loaded has no tests to fail; it counts as one that failed.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function countsIn(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
