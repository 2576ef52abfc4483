import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'

/** A file that a form sent, on disk until it is removed. */
export interface ReceivedFile {
  /** Its own name. */
  name: string
  path: string
  remove(): Promise<void>
}

/** Why no file was received. */
export type NotReceived = 'no-form' | 'no-file' | 'too-large'

/**
 * Writes the file that a form (multipart/form-data) sends to disk as it comes in, so that the memory it needs does not grow
 * with the file. It gets the ending of its own name and nothing else of it. Never throws for what is sent.
 */
export async function receiveFile(request: Request, mostBytes: number): Promise<ReceivedFile | NotReceived> {
  const { body } = request
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  if (body === null || !headers['content-type'].startsWith('multipart/form-data')) return 'no-form'
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-import-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const received = await receiveInto(folder, Readable.fromWeb(body as ReadableStream), headers, mostBytes)
    if (typeof received !== 'string') return { ...received, remove }
    await remove()
    return received
  } catch {
    // It broke off, or is no form of that kind.
    await remove()
    return 'no-form'
  }
}

async function receiveInto(
  folder: string,
  sent: Readable,
  headers: { 'content-type': string },
  mostBytes: number,
): Promise<Omit<ReceivedFile, 'remove'> | NotReceived> {
  const form = busboy({ headers, defParamCharset: 'utf8', limits: { files: 1, fileSize: mostBytes } })
  let received: Promise<Omit<ReceivedFile, 'remove'> | NotReceived> | null = null
  form.on('file', (_field, stream, { filename }) => {
    if (!filename) {
      stream.resume()
      return
    }
    const place = path.join(
      folder,
      `articles${path
        .extname(filename)
        .toLowerCase()
        .replace(/[^.a-z0-9]/g, '')}`,
    )
    received = pipeline(stream, createWriteStream(place)).then(() =>
      stream.truncated ? 'too-large' : { name: filename.slice(-200), path: place },
    )
    // It is waited for below; until then a failure is no unhandled one.
    received.catch(() => {})
  })
  await pipeline(sent, form)
  return (await received) ?? 'no-file'
}
