import type { ImportRefusalCode } from '@/lib/schema/import'

/** An input that is not taken in; nothing of it is stored. The message is a sentence or two for the reader. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
  constructor(
    readonly code: ImportRefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
