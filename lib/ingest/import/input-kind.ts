import path from 'node:path'
import type { InputKind } from '@/lib/schema/import'
import { readContentType } from '../decode/content-type'

const KINDS: Readonly<Record<string, InputKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

const TYPES: Readonly<Record<string, InputKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

/** What a file is read as, by its name, else by its content type; null for one that articles are not read from. */
export function inputKindOf(name: string | null, contentType: string | null = null): InputKind | null {
  const byName = name === null ? undefined : KINDS[path.extname(name).toLowerCase()]
  return byName ?? TYPES[readContentType(contentType).type ?? ''] ?? null
}
