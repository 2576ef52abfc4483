import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { FetchRefusal } from '@/lib/ingest/fetch/refusal'
import type { Resolver } from '@/lib/ingest/fetch/resolve-host'
import { CERTIFICATE, PRIVATE_KEY } from './news-example-certificate'

export interface LocalServer {
  port: number
  /** Every connection, also one that asks nothing: the local address that it came to. */
  connections: string[]
  requests: IncomingMessage[]
  close: () => Promise<void>
}

/** A real server on all of the machine's addresses, that notices every connection. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { secure = false } = {},
): Promise<LocalServer> {
  const connections: string[] = []
  const requests: IncomingMessage[] = []
  const open = new Set<Socket>()
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request)
    answer(request, response)
  }
  const server = secure
    ? https.createServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, handle)
    : http.createServer(handle)
  server.on('connection', (socket: Socket) => {
    connections.push((socket.localAddress ?? '').replace('::ffff:', ''))
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => undefined)
  })
  await new Promise<void>(fulfil => server.listen(0, fulfil))
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    requests,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise(fulfil => server.close(() => fulfil()))
    },
  }
}

/** A name server with these names and no others; it counts what it is asked. */
export function names(records: Record<string, string[] | string[][]>): Resolver & { asked: string[] } {
  const asked: string[] = []
  const resolve = async (name: string) => {
    const times = asked.filter(other => other === name).length
    asked.push(name)
    const answers = records[name]
    if (answers === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    const answer = Array.isArray(answers[0]) ? (answers[Math.min(times, answers.length - 1)] ?? []) : answers
    return answer as string[]
  }
  return Object.assign(resolve, { asked })
}

/** The refusal that this ends with; fails when there is none. */
export async function refusalOf(work: Promise<unknown>): Promise<FetchRefusal> {
  try {
    await work
  } catch (error) {
    if (error instanceof FetchRefusal) return error
    throw error
  }
  throw new Error('was fetched')
}
