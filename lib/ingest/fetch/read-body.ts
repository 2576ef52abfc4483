import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchRefusal, type FetchRefusalDetails } from './refusal'

/** What is asked for; `deflate` is read when sent all the same. */
export const ACCEPTED_ENCODINGS = 'gzip, br'

/**
 * The body of an answer, unpacked. Neither as sent nor unpacked does it grow past `limit` bytes: reading stops at the first
 * byte too many, or before it when the answer says its length. Throws FetchRefusal, and what `signal` aborts with.
 */
export async function readBody(
  response: IncomingMessage,
  limit: number,
  signal: AbortSignal,
  details: FetchRefusalDetails,
): Promise<Buffer> {
  try {
    const unpack = unpackerFor(response.headers['content-encoding'], details)
    if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(limit, details)
    const within = limited(limit, details)
    const collect = (source: AsyncIterable<Buffer>) => collected(within(source))
    return unpack === null
      ? await pipeline(response, collect, { signal })
      : await pipeline(response, limited(limit, details), unpack, collect, { signal })
  } catch (cause) {
    response.destroy()
    if (cause instanceof FetchRefusal || signal.aborted) throw cause
    throw new FetchRefusal('body-broken', { ...details, cause })
  }
}

function unpackerFor(header: string | undefined, details: FetchRefusalDetails) {
  switch (header?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
    default:
      // Several layers are how bombs are packed; no page needs them.
      throw new FetchRefusal('content-encoding-unknown', details)
  }
}

function limited(limit: number, details: FetchRefusalDetails) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw tooLarge(limit, details)
      yield chunk
    }
  }
}

async function collected(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function tooLarge(limit: number, details: FetchRefusalDetails): FetchRefusal {
  const megabytes = Math.round(limit / 100_000) / 10
  return new FetchRefusal('too-large', { ...details, detail: `The limit is ${megabytes} MB.` })
}
