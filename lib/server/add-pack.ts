import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { ImportInput } from '@/lib/ingest/import/read-input'
import { INPUT_KINDS, LARGEST_PAGE, ORIGINS, type Origin } from '@/lib/schema/import'

/** What came in, with where it came from. */
export interface Incoming {
  input: ImportInput
  origin: Origin
  /** The file's name, or the address; null for what was pasted. */
  name: string | null
}

/** A name or a content type that is longer is none. */
const LONGEST_NAME = 2000

const headSchema = z.object({
  kind: z.enum(INPUT_KINDS),
  origin: z.enum(ORIGINS),
  name: z.string().max(LONGEST_NAME).nullable(),
  url: z.string().max(LONGEST_NAME).nullable(),
  contentType: z.string().max(LONGEST_NAME).nullable(),
  /** Whether characters came in or bytes. */
  characters: z.boolean(),
})

/**
 * What came in as the value of a form's field, so that a preview can be saved though nothing was stored: bytes stay the
 * bytes that they were, which a browser would not leave them (line ends, encodings), and a page takes a fifth of its size.
 */
export function pack({ input, origin, name }: Incoming): string {
  const { kind, content, url = null, contentType = null } = input
  const characters = typeof content === 'string'
  const head = JSON.stringify({ kind, origin, name, url, contentType, characters })
  return gzipSync(Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(content as string)])).toString(
    'base64',
  )
}

/** What `pack` packed; null for anything else, and for what unpacks to more than any input may have. */
export function unpack(packed: string): Incoming | null {
  try {
    const bytes = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST_PAGE + 16_384 })
    const end = bytes.indexOf(0x0a)
    const { characters, origin, name, ...input } = headSchema.parse(
      JSON.parse(bytes.toString('utf8', 0, end)),
    )
    const content = bytes.subarray(end + 1)
    return { input: { ...input, content: characters ? content.toString('utf8') : content }, origin, name }
  } catch {
    return null
  }
}
