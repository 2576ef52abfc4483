/** Why bytes are not taken as text. */
export type DecodeCode =
  'empty' | 'binary' | 'not-text' | 'encoding-unknown' | 'encoding-unsupported' | 'garbled'

/** Bytes that are not taken as text. The message is a sentence or two for the reader: what it is, and what to do. */
export class DecodeRefusal extends Error {
  override name = 'DecodeRefusal'
  constructor(
    readonly code: DecodeCode,
    message: string,
  ) {
    super(message)
  }
}
