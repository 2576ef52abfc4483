import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ensureClient } from './client'
import { inRoot } from './place'
import { runTool } from './prepare'
import { Refusal } from './refusal'
import { step } from './steps'

const FOLDER = 'tests/bench'

/** `npm run bench [-- name …]`: runs the measurements of `tests/bench/`, all of them or those named, one at a time. */
export async function bench(args: string[]): Promise<number> {
  const names = readdirSync(inRoot(FOLDER))
    .filter(file => file.endsWith('.ts'))
    .map(file => path.basename(file, '.ts'))
  const wanted = args.length > 0 ? args : names
  const unknown = wanted.filter(name => !names.includes(name))
  if (unknown.length > 0) {
    throw new Refusal('usage', `There is no bench ${unknown.join(', ')}.`, [
      `There are: ${names.join(', ')}.`,
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
