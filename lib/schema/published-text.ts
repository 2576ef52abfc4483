/**
 * Why a text cannot be kept as it is, or null when it can. Published texts are stored as UTF-8 in PostgreSQL, losslessly:
 * every string of Unicode characters but U+0000, which the database's text type does not have, and surrogates without
 * their other half, which no encoding of Unicode has. Neither occurs in writing; both say that the input is not text.
 */
export function whyTextCannotBeKept(text: string): string | null {
  const nul = text.indexOf('\u0000')
  if (nul !== -1) return `it has a NUL character at offset ${nul}, so it is not text`
  const surrogate = text.search(/\p{Surrogate}/u)
  if (surrogate !== -1)
    return `it has half a character (an unpaired surrogate) at offset ${surrogate}, so it is not Unicode text`
  return null
}

/** The text with U+FFFD for what is no text: U+0000 and halves of characters, which no page can show. */
export function asReadableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd')
}

/** A text that the database cannot hold unchanged. Nothing of it was stored. */
export class TextNotKeepable extends Error {
  override name = 'TextNotKeepable'
  constructor(readonly reason: string) {
    super(`This text cannot be stored: ${reason}.`)
  }
}
