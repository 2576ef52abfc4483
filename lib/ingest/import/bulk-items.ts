import { createReadStream } from 'node:fs'
import { open, opendir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { parse, type CastingContext } from 'csv-parse'
import { LARGEST_PAGE } from '@/lib/schema/import'
import { readBulkRecord, type BulkRecord } from '@/lib/schema/bulk-record'
import { inputKindOf } from './input-kind'
import { readLines } from './read-lines'

/** A record of a bulk import in its place, or why there is none. */
export interface BulkItem {
  /** "articles.jsonl, line 7", or a file's path in its folder. */
  name: string
  /** How much of all inputs was read with it, 0 to 1; null when that cannot be known. */
  share: number | null
  record: (Omit<BulkRecord, 'content'> & { content: string | Uint8Array }) | null
  error: string | null
}

const LARGEST_RECORD = 32_000_000
const HEAD_BYTES = 64_000

/**
 * The records of a file or a folder, one held at a time: JSON Lines (.jsonl, .ndjson, .json), CSV (.csv, .tsv), texts and
 * pages (.txt, .md, .html), and folders of those, in order of name. A record that cannot be read comes as an error, and the
 * others still come. `name` is what a file is called, when it is another one than on disk. Throws for a file that cannot be
 * opened or is of no known kind.
 */
export async function* readBulkItems(file: string, name = path.basename(file)): AsyncGenerator<BulkItem> {
  const info = await stat(file)
  if (info.isDirectory()) {
    yield* readFolder(file)
    return
  }
  const extension = path.extname(file).toLowerCase()
  if (extension === '.csv' || extension === '.tsv') yield* readCsv(file, name, info.size)
  else if (['.jsonl', '.ndjson', '.json'].includes(extension))
    yield* readJsonLines(createReadStream(file), name, info.size)
  else if (inputKindOf(name) !== null) yield { ...(await readWhole(file, name)), share: 1 }
  else throw new Error(`${name} is not a file that articles are read from: .jsonl, .csv, .txt, .md or .html`)
}

/** The records of a stream of JSON Lines; `size` in bytes when it is known. */
export async function* readJsonLines(
  input: Readable,
  name: string,
  size: number | null,
): AsyncGenerator<BulkItem> {
  for await (const { text, number, bytes } of readLines(input)) {
    if (text?.trim() === '') continue
    yield itemOf(`${name}, line ${number}`, size === null ? null : bytes / Math.max(1, size), () => {
      if (text === null) throw new Error('it is longer than an article can be')
      return JSON.parse(text)
    })
  }
}

async function* readCsv(file: string, name: string, size: number): AsyncGenerator<BulkItem> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      columns: true,
      delimiter: await delimiterOf(file),
      info: true,
      max_record_size: LARGEST_RECORD,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  )
  try {
    for await (const row of parser as AsyncIterable<{
      record: unknown
      info: CastingContext & { bytes: number }
    }>) {
      yield itemOf(`${name}, line ${row.info.lines}`, row.info.bytes / Math.max(1, size), () => row.record)
    }
  } catch (cause) {
    // What follows a quotation mark that nobody closes is one field to the end of the file.
    const line = cause instanceof Error && 'lines' in cause ? `, line ${String(cause.lines)}` : ''
    yield {
      name: `${name}${line}`,
      share: 1,
      record: null,
      error: `no records can be read from here on: ${messageOf(cause)}`,
    }
  }
}

/** The mark that parts the names of the columns. */
async function delimiterOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const [header = ''] = buffer.subarray(0, bytesRead).toString('utf8').split(/\r?\n/, 1)
    const count = (mark: string) => header.split(mark).length
    return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
  } finally {
    await handle.close()
  }
}

async function* readFolder(folder: string): AsyncGenerator<BulkItem> {
  // Names only: a folder of a million files is listed twice rather than held with its texts.
  const files: string[] = []
  for await (const entry of await opendir(folder, { recursive: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && inputKindOf(entry.name) !== null) files.push(file)
  }
  files.sort()
  for (const [i, file] of files.entries()) {
    yield { ...(await readWhole(file, path.relative(folder, file))), share: (i + 1) / files.length }
  }
}

async function readWhole(file: string, name: string): Promise<Omit<BulkItem, 'share'>> {
  const kind = inputKindOf(file) ?? 'text'
  try {
    // One that is too large is refused by what is read of it.
    const { size } = await stat(file)
    const content = size > LARGEST_PAGE ? new Uint8Array(LARGEST_PAGE + 1).fill(32) : await readFile(file)
    return { name, record: { kind, content, url: null, overrides: {} }, error: null }
  } catch (cause) {
    return { name, record: null, error: `it cannot be read: ${messageOf(cause)}` }
  }
}

function itemOf(name: string, share: number | null, read: () => unknown): BulkItem {
  try {
    return { name, share, record: readBulkRecord(read()), error: null }
  } catch (cause) {
    return { name, share, record: null, error: messageOf(cause) }
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
