import path from 'node:path'
import { ensureBuild } from './build'
import { ensureClient } from './client'
import { openDatabase, type OpenDatabase } from './database'
import { claim } from './lock'
import { clusterFolder, inHome } from './place'
import { prepareData } from './prepare-data'
import {
  checkPortFree,
  listenFromEnvironment,
  startDevServer,
  startServer,
  urlOf,
  type Listen,
  type WebServer,
} from './server'
import { seconds, step } from './steps'

/** `npm start`: everything from an empty folder to a page that answers. Ends on Ctrl-C or SIGTERM, with 0. */
export async function start(): Promise<number> {
  return serve('start', async (listen, url, asked) => {
    await step('Build', () => ensureBuild(asked))
    return step('Web server', async () => ({ note: 'answers', value: await startServer(listen, url) }))
  })
}

/** `npm run dev`: the same with Next's development server, which builds each page when it is asked for. */
export async function dev(): Promise<number> {
  return serve('dev', async (listen, url) => startDevServer(listen, url))
}

type Launch = (listen: Listen, databaseUrl: string, asked: AbortSignal) => Promise<WebServer>

/** A web server that lost its parent ends within five seconds. */
const RECOVERY_MS = 6_000

interface Started {
  database?: OpenDatabase
  server?: WebServer
}

async function serve(command: string, launch: Launch): Promise<number> {
  const began = performance.now()
  const asked = stopSignal()
  const listen = listenFromEnvironment()
  const { isRecovered, serverIs, release } = await claim(command, urlOf(listen))
  const started: Started = {}
  try {
    // What the last threads of a killed process hold is free a moment after it is gone.
    await checkPortFree(listen, isRecovered ? RECOVERY_MS : 0)
    const server = await bringUp(started, listen, launch, asked)
    serverIs(server.pid)
    console.log(`\nVariorum is at ${server.url} (ready in ${seconds(began).trim()}; Ctrl-C stops it)\n`)
    return await untilEnded(started, asked)
  } catch (error) {
    if (asked.aborted) return 0
    throw error
  } finally {
    // The web server first: its last pages may still need the database.
    await started.server?.stop()
    await started.database?.stop()
    release()
  }
}

/** Every step to the end, so that nothing half-started is left; between two steps we look whether to stop. */
async function bringUp(
  started: Started,
  listen: Listen,
  launch: Launch,
  asked: AbortSignal,
): Promise<WebServer> {
  await step('Database client', ensureClient)
  asked.throwIfAborted()
  started.database = await step('Database', () => openDatabase({ join: false }))
  asked.throwIfAborted()
  await prepareData(started.database.url)
  asked.throwIfAborted()
  started.server = await launch(listen, started.database.url, asked)
  asked.throwIfAborted()
  return started.server
}

/** Waits for whichever comes first: we are asked to stop, or one of the two servers ends by itself. */
async function untilEnded({ server, database }: Started, asked: AbortSignal): Promise<number> {
  const aborted = new Promise<null>(resolve => {
    if (asked.aborted) resolve(null)
    asked.addEventListener('abort', () => resolve(null))
  })
  const reason = await Promise.race([
    aborted,
    server?.ended.then(
      code => `The web server ended unexpectedly (exit code ${code}). Its log: ${inHome('server.log')}`,
    ),
    database?.ended.then(
      () => `The database ended unexpectedly. Its log: ${path.join(clusterFolder(), 'log')}`,
    ),
  ])
  if (!reason) {
    console.log('\nStopping …')
    return 0
  }
  console.error(`\n${reason}`)
  return 1
}

/**
 * Aborted when Ctrl-C, a closed terminal or a polite kill asks us to end. Further signals change nothing: npm passes on
 * the one that the terminal has already sent us.
 */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}
