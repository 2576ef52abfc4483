import { writeFileSync } from 'node:fs'
import { inHome } from './place'
import { diskFull, Refusal, saysDiskFull } from './refusal'

/** What each npm script runs. Loaded by name, so that a start does not load what only the tests need. */
const COMMANDS: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  start: async () => (await import('./start')).start,
  dev: async () => (await import('./start')).dev,
  build: async () => (await import('./prepare')).buildOnly,
  lint: async () => (await import('./prepare')).lint,
  typecheck: async () => (await import('./prepare')).typecheck,
  test: async () => (await import('./test')).test,
  bench: async () => (await import('./bench')).bench,
  migration: async () => (await import('./migration')).migration,
  reset: async () => (await import('./reset')).reset,
}

/**
 * Runs the command and ends the process with its exit code. What the reader can do something about is printed as a
 * message; the stack of anything else goes into a file that the message names.
 */
export async function run(command: string, args: string[]): Promise<void> {
  const load = COMMANDS[command]
  if (!load) {
    console.error(`There is no command "${command}". There are: ${Object.keys(COMMANDS).join(', ')}.`)
    process.exit(2)
  }
  // A terminal that was closed takes no more words; there is still a server and a database to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  try {
    const main = await load()
    process.exit(await main(args))
  } catch (error) {
    process.exit(report(error))
  }
}

function report(error: unknown): number {
  const refusal = error instanceof Refusal ? error : saysDiskFull(error) ? diskFull('go on', error) : null
  if (refusal) {
    console.error(`\n${[refusal.message, ...refusal.remedies].join('\n')}`)
    return refusal.exitCode
  }
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, '\n').trim()
  console.error(`\nVariorum cannot go on: ${message}`)
  try {
    const file = inHome('error.log')
    writeFileSync(file, error instanceof Error ? `${error.stack}\n${causes(error)}` : message)
    console.error(`Where it happened is in ${file}.`)
  } catch {
    // The disk does not take it; the message has to do.
  }
  return 1
}

function causes(error: Error): string {
  return error.cause instanceof Error ? `Caused by: ${error.cause.stack}\n${causes(error.cause)}` : ''
}
