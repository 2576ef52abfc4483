import { fetchDocument } from '@/lib/ingest/fetch/fetch-document'
import { readFetchConfiguration } from '@/lib/ingest/fetch/configuration'
import { inputKindOf } from '@/lib/ingest/import/input-kind'
import { LARGEST_PAGE, type InputKind } from '@/lib/schema/import'
import type { Incoming } from './add-pack'

/** Markup that was copied as such, or a page saved under another ending. */
const MARKUP = /^\s*(?:<!--[^]{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const SNIFFED = 1000

/** A pasted text as an input: characters, with the line ends that were typed. */
export function pastedInput(text: string): Incoming {
  return {
    input: { kind: MARKUP.test(text.slice(0, SNIFFED)) ? 'html' : 'text', content: text },
    origin: 'paste',
    name: null,
  }
}

/** A file as an input: its bytes. One that is larger than any page comes back cut off, and is refused for its size. */
export async function fileInput(file: File): Promise<Incoming> {
  const bytes = new Uint8Array(await file.slice(0, LARGEST_PAGE + 1).arrayBuffer())
  return {
    // A browser guesses the type from the name, and the encoding not at all: the bytes tell.
    input: { kind: kindOf(inputKindOf(file.name, file.type), bytes), content: bytes },
    origin: 'file',
    name: file.name,
  }
}

/** The document at an address as an input. Throws FetchRefusal. */
export async function addressInput(
  address: string,
  origin: 'address' | 'feed' = 'address',
): Promise<Incoming> {
  const configuration = readFetchConfiguration(process.env)
  const document = await fetchDocument(address, { expect: 'page', configuration })
  const { bytes, contentType } = document
  const { pathname } = new URL(document.address)
  // What a server says counts before a name: a page about a file often bears the file's name.
  const kind = kindOf(inputKindOf(null, contentType) ?? inputKindOf(pathname), bytes)
  return {
    input: { kind, content: bytes, url: document.address, contentType },
    origin,
    name: document.address,
  }
}

/** A page saved or served under another name is known by how it begins. */
function kindOf(said: InputKind | null, bytes: Uint8Array): InputKind {
  if (said !== null && said !== 'text') return said
  return MARKUP.test(Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')) ? 'html' : 'text'
}
