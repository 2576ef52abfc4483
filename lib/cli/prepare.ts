import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureBuild } from './build'
import { ensureClient } from './client'
import { inRoot, quietEnvironment, ROOT } from './place'
import { step } from './steps'

/** `npm run build`: the production build, when there is anything new to build. */
export async function buildOnly(): Promise<number> {
  await step('Database client', ensureClient)
  await step('Build', () => ensureBuild())
  return 0
}

/** `npm run lint`: rules, layers and layout of the sources. */
export async function lint(args: string[]): Promise<number> {
  const rules = await runTool('eslint/bin/eslint.js', ['.', ...args])
  const layout = await runTool('prettier/bin/prettier.cjs', ['--check', '.'])
  return Math.max(rules, layout)
}

/** `npm run typecheck`: makes what the types come from (Prisma's client, Next's routes), then asks the compiler. */
export async function typecheck(args: string[]): Promise<number> {
  await step('Database client', ensureClient)
  const types = await runTool('next/dist/bin/next', ['typegen'], 'ignore')
  return types || runTool('typescript/bin/tsc', ['--noEmit', ...args])
}

/**
 * Runs a program of a package with this Node, from the repository's root. Returns its exit code, 1 when a signal ended it.
 *
 * @param entry its file below node_modules
 */
export async function runTool(
  entry: string,
  args: string[],
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<number> {
  const child = spawn(process.execPath, [inRoot('node_modules', entry), ...args], {
    cwd: ROOT,
    env: quietEnvironment(),
    stdio: ['inherit', output, 'inherit'],
  })
  const [code] = await once(child, 'close')
  return typeof code === 'number' ? code : 1
}
