import { readFileSync, rmSync } from 'node:fs'
import { HOW_TO_GET_A_BROWSER, obtainBrowser } from './browser'
import { ensureBuild } from './build'
import { ensureClient } from './client'
import { inHome } from './place'
import { runTool } from './prepare'
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
  await step('Build', () => ensureBuild())
  const browser = await step('Browser', obtainBrowser)
  // Variables of the outer shell must not turn the tests on somebody's data, or React into its production form.
  delete process.env.DATABASE_URL
  Reflect.deleteProperty(process.env, 'NODE_ENV')
  if (browser) process.env.VARIORUM_BROWSER = browser
  const first = await runProjects(['unit', 'data', 'process'], args)
  const endToEnd = browser ? await runProjects(['e2e'], args) : withoutBrowser()
  const passed = first.passed + endToEnd.passed
  const failed = first.failed + endToEnd.failed
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || first.broken || endToEnd.broken || passed === 0 ? 1 : 0
}

interface Counts {
  passed: number
  failed: number
  /** Vitest itself ended with an error, such as a test file that cannot be loaded. */
  broken: boolean
}

function withoutBrowser(): Counts {
  console.error(`\n${HOW_TO_GET_A_BROWSER}`)
  return { passed: 0, failed: 1, broken: true }
}

async function runProjects(projects: string[], args: string[]): Promise<Counts> {
  const report = inHome(`tests-${projects.join('-')}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.flatMap(project => ['--project', project])
  const code = await runTool(VITEST, ['run', ...chosen, ...reporters, '--passWithNoTests', ...args])
  const { passed, failed } = countsIn(report)
  // A file that could not be loaded has no tests to fail; it counts as one that failed.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, broken: code !== 0 }
}

function countsIn(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
