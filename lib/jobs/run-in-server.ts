import { startWorkers, type Workers } from './start-workers'

/** After the database did not let the workers start. */
const START_AGAIN_MS = 10_000

/** In development modules are loaded anew at each change; and `serve.mjs` stops the workers before it ends. */
const server = globalThis as { variorumWorkers?: { stop(): Promise<void> } }

/**
 * Does jobs in this web server, one at a time between its answers. Does not wait for the database and never throws: pages
 * are served either way. What is in hand when the process ends is done again after the next start.
 */
export function runInServer(): void {
  if (server.variorumWorkers !== undefined) return
  let stopped = false
  let workers: Promise<Workers | null> = Promise.resolve(null)
  const start = (): void => {
    if (stopped) return
    workers = startWorkers({ concurrency: 1 }).catch((error: unknown) => {
      process.stderr.write(
        `Background jobs cannot run: ${error instanceof Error ? error.message : String(error)}\n`,
      )
      setTimeout(start, START_AGAIN_MS).unref()
      return null
    })
  }
  server.variorumWorkers = {
    stop: async () => {
      stopped = true
      await (await workers)?.stop()
    },
  }
  start()
}
