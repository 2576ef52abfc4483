import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { HOW_TO_GET_A_BROWSER, obtainBrowser } from './browser'
import { ensureBuild } from './build'
import { ensureClient } from './client'
import { inHome, ROOT } from './place'
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
  // Once more at the end, where a person or a log that keeps the last lines alone looks first.
  for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`\nFAILED ${failure}`)
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
  /** What failed and why, for people. */
  failures: string[]
}

/** A part that could not be run at all. */
const FAILED: Counts = { passed: 0, failed: 1, failures: [] }

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
  const counts = countsIn(report)
  // A file that could not be loaded has no tests to fail; it counts as one that failed.
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed }
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

function countsIn(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(
      JSON.parse(readFileSync(report, 'utf8')),
    )
    const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(ROOT, name)
      const tests = assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${(failureMessages ?? []).join('\n')}`)
      return tests.length === 0 && status === 'failed' ? [`${file}\n${message}`] : tests
    })
    return { passed: numPassedTests, failed: numFailedTests, failures }
  } catch {
    return { passed: 0, failed: 0, failures: [] }
  }
}
