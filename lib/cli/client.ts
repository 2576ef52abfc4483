import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint'
import { inRoot, quietEnvironment, ROOT } from './place'
import { diskFull, Refusal, saysDiskFull } from './refusal'
import { type Outcome } from './steps'

const GENERATED = 'lib/data/generated'
const STAMP = inRoot(GENERATED, '.made-from')

/** Makes the Prisma client from the schema when there is none or when the schema or Prisma is another than it was made from. */
export async function ensureClient(): Promise<Outcome<void>> {
  const inputs = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  const made = existsSync(inRoot(GENERATED, 'client.ts')) && existsSync(STAMP)
  if (made && readFileSync(STAMP, 'utf8') === inputs) return { note: 'up to date', value: undefined }
  const child = spawn(process.execPath, [inRoot('node_modules/prisma/build/index.js'), 'generate'], {
    cwd: ROOT,
    env: quietEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0) {
    if (saysDiskFull(output)) throw diskFull('make the database client')
    throw new Refusal(
      'failed',
      `The database client could not be made from prisma/schema.prisma:\n${output.trim()}`,
    )
  }
  writeFileSync(STAMP, inputs)
  return { note: 'made from the schema', value: undefined }
}
