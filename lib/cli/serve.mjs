/**
 * The production web server, a process of its own so that it runs in a clean production environment. It answers on the
 * addresses of `VARIORUM_LISTEN`, tells its parent when it is ready, and ends when the parent says so or is gone.
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'

/** How long pages that are on their way may take after we were asked to stop. */
const STOP_PATIENCE_MS = 5_000

const { hosts, port: wantedPort } = JSON.parse(
  process.env.VARIORUM_LISTEN ?? '{"hosts":["127.0.0.1"],"port":3000}',
)
const servers = []

// Ctrl-C reaches the whole process group; the parent decides when it is our turn.
process.on('SIGINT', () => {})
process.on('SIGTERM', stop)
process.on('disconnect', stop)
process.on('message', message => message === 'stop' && stop())

let stopping = false
const app = next({ dev: false, hostname: hosts[0], port: wantedPort })
try {
  await app.prepare()
} catch (error) {
  tell({ failed: { code: 'prepare', message: error instanceof Error ? error.message : String(error) } })
  process.exit(1)
}
const handle = app.getRequestHandler()
// Next compresses with gzip only, whose window of 32 kB is too small to see that a page and its data say the same. At this
// quality Brotli takes as long and leaves a third less.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })

/** The files of the build, whose names change with what is in them: sent as `press-files.ts` left them. */
const FILES = '/_next/static'
const securityHeaders = new Map(
  Object.entries(
    JSON.parse(readFileSync(path.join(import.meta.dirname, '../server/security-headers.json'), 'utf8')),
  ),
)
const sendFile = sirv(path.join(import.meta.dirname, '../../.next/static'), {
  brotli: true,
  etag: true,
  immutable: true,
  maxAge: 31_536_000,
  setHeaders: response => response.setHeaders(securityHeaders),
})

function answer(request, response) {
  const asked = request.url
  compress(request, response, () => {
    if (!asked.startsWith(`${FILES}/`)) return void handle(request, response)
    request.url = asked.slice(FILES.length)
    sendFile(request, response, () => {
      request.url = asked
      void handle(request, response)
    })
  })
}

let port = wantedPort
for (const host of hosts) {
  const server = createServer(answer)
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    // A machine without IPv6 has no ::1; one address is enough.
    if (servers.length > 0 && error.code !== 'EADDRINUSE') continue
    tell({ failed: { code: error.code, message: error.message } })
    process.exit(1)
  }
  port = server.address().port
  servers.push(server)
}
tell({ ready: { port } })

async function stop() {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(0), STOP_PATIENCE_MS).unref()
  await Promise.all([
    ...servers.map(server => {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeIdleConnections()
      return closed
    }),
    // The jobs that run in this process; see lib/jobs/run-in-server.ts.
    globalThis.variorumWorkers?.stop(),
  ])
  process.exit(0)
}

function tell(message) {
  if (process.connected) process.send(message)
}
