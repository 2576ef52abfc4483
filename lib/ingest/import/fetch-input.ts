import { readFetchConfiguration } from '../fetch/configuration'
import { fetchDocument, type FetchOptions } from '../fetch/fetch-document'
import { inputKindOf } from './input-kind'
import type { ImportInput } from './read-input'
import type { InputKind } from '@/lib/schema/import'

/** Markup that was copied as such, or a page saved under another ending. */
const MARKUP = /^\s*(?:<!--[^]{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const SNIFFED = 1000

/**
 * The document at an address as an input, fetched as the environment's configuration allows. `url` is where it was found in
 * the end. Throws FetchRefusal.
 */
export async function fetchInput(
  address: string,
  options: Pick<FetchOptions, 'beforeEach' | 'signal'> = {},
): Promise<ImportInput & { url: string }> {
  const configuration = readFetchConfiguration(process.env)
  const document = await fetchDocument(address, { ...options, expect: 'page', configuration })
  const { bytes, contentType } = document
  const { pathname } = new URL(document.address)
  // What a server says counts before a name: a page about a file often bears the file's name.
  const kind = kindOf(inputKindOf(null, contentType) ?? inputKindOf(pathname), bytes)
  return { kind, content: bytes, url: document.address, contentType }
}

/** A page saved or served under another name is known by how it begins. */
export function kindOf(said: InputKind | null, bytes: Uint8Array): InputKind {
  if (said !== null && said !== 'text') return said
  return isMarkup(Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')) ? 'html' : 'text'
}

/** Whether a text is a page's source rather than its words. */
export const isMarkup = (text: string): boolean => MARKUP.test(text.slice(0, SNIFFED))
