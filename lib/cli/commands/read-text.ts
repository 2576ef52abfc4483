import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '../refusal'

export interface NamedText {
  name: string
  text: string
}

/** The texts of the files, or of standard input when none is named. A file that cannot be read refuses with its name. */
export async function readTexts(files: readonly string[]): Promise<NamedText[]> {
  if (files.length > 0) return Promise.all(files.map(readText))
  if (process.stdin.isTTY)
    throw new Refusal('usage', 'No file was named, and nothing is piped in.', [
      'Name one or more text files, or pipe a text in.',
    ])
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return [{ name: 'standard input', text: decode(Buffer.concat(chunks)) }]
}

async function readText(file: string): Promise<NamedText> {
  try {
    return { name: basename(file), text: decode(await readFile(file)) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'it may not be read'
            : String(cause)
    throw new Refusal('usage', `${file} cannot be read: ${why}.`, [], { cause })
  }
}

/** UTF-8, or UTF-16 where the file says so; a byte order mark is not part of the text. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
