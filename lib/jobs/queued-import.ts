import { importKey } from '@/lib/ingest/import/store-input'
import type { ImportOverrides, InputKind, Origin } from '@/lib/schema/import'
import type { JobData } from '@/lib/schema/jobs'

/** An input of characters as a job that takes it in. */
export function queuedImport(
  input: { kind: InputKind; content: string; url?: string | null },
  overrides: ImportOverrides,
  { origin, name = null }: { origin: Origin; name?: string | null },
): JobData<'import'> {
  const { kind, content, url = null } = input
  return { key: importKey({ kind, content, url }, overrides), kind, content, url, overrides, origin, name }
}
