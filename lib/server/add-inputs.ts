import { fetchInput, isMarkup, kindOf } from '@/lib/ingest/import/fetch-input'
import { inputKindOf } from '@/lib/ingest/import/input-kind'
import { LARGEST_PAGE } from '@/lib/schema/import'
import type { Incoming } from './add-pack'

/** A pasted text as an input: characters, with the line ends that were typed. */
export function pastedInput(text: string): Incoming {
  return { input: { kind: isMarkup(text) ? 'html' : 'text', content: text }, origin: 'paste', name: null }
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
  const input = await fetchInput(address)
  return { input, origin, name: input.url }
}
