import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { importKey } from '@/lib/ingest/import/store-input'
import type { ImportOverrides, InputKind, Origin } from '@/lib/schema/import'
import { whyTextCannotBeKept } from '@/lib/schema/published-text'
import type { JobData } from '@/lib/schema/jobs'

/**
 * An input of characters as a job that takes it in. Throws ImportRefusal for characters that are no text: the database
 * cannot even queue those.
 */
export function queuedImport(
  input: { kind: InputKind; content: string; url?: string | null },
  overrides: ImportOverrides,
  { origin, name = null }: { origin: Origin; name?: string | null },
): JobData<'import'> {
  const { kind, content, url = null } = input
  const reason = whyTextCannotBeKept(content)
  if (reason !== null) throw new ImportRefusal('not-text', `This cannot be taken in: ${reason}.`)
  return { key: importKey({ kind, content, url }, overrides), kind, content, url, overrides, origin, name }
}
