import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureClient } from './client'
import { inRoot } from './place'
import { runTool } from './prepare'
import { Refusal } from './refusal'
import { step } from './steps'

const FOLDER = 'tests/bench'

/**
 * `npm run bench [-- name …]`: runs measurements of `tests/bench/`, one at a time. Without a name it runs all that only
 * measure; programs that learn weights (`learn-…`) need texts that are not in the repository and are run by name.
 */
export async function bench(args: string[]): Promise<number> {
  const programs = listPrograms()
  const wanted = args.length > 0 ? args : programs.filter(name => !name.startsWith('learn-'))
  const unknown = wanted.filter(name => !programs.includes(name))
  if (unknown.length > 0) {
    throw new Refusal('usage', `There is no bench ${unknown.join(', ')}.`, [
      `There are: ${programs.join(', ')}.`,
    ])
  }
  await step('Database client', ensureClient)
  let worst = 0
  for (const name of wanted) {
    console.log(`\n${name}\n${'-'.repeat(name.length)}`)
    worst = Math.max(worst, await runTool('tsx/dist/cli.mjs', [inRoot(FOLDER, `${name}.ts`)]))
  }
  return worst
}

/** The files that are there to be run: what exports something is there for others to import. */
function listPrograms(): string[] {
  const files = readdirSync(inRoot(FOLDER)).filter(file => file.endsWith('.ts'))
  const programs = files.filter(file => !/^export /m.test(readFileSync(inRoot(FOLDER, file), 'utf8')))
  return programs.map(file => path.basename(file, '.ts')).sort()
}
