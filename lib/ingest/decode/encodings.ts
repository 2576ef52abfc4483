/**
 * What windows-1252 has where Latin-1 has control characters (0x80 to 0x9F), from the index of the WHATWG Encoding Standard.
 * Node's own decoder reads this range as Latin-1 in 20.18.3 to 20.20 and in parts of 22 to 25 (nodejs/node#60888), which loses
 * curly quotation marks and dashes; so this one encoding is decoded here.
 */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Labels that are encodings indeed, and none that can be read here. Wrong words would come out of any guess. */
const UNSUPPORTED =
  /^(?:utf-?(?:7|32(?:[lb]e)?)|hz-gb-2312|iso-2022-(?:kr|cn|cn-ext)|csiso2022kr|iso-8859-16|ebcdic.*)$/

/** The encoding's name in the Encoding Standard ("latin1" → "windows-1252"), or null for a label that names none. */
export function encodingOf(label: string): string | null {
  const wanted = label.trim().toLowerCase()
  if (wanted === 'x-user-defined') return 'windows-1252'
  try {
    return new TextDecoder(wanted).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function isUnsupported(label: string): boolean {
  return UNSUPPORTED.test(label.trim().toLowerCase())
}

/** The bytes as text, with U+FFFD where they are not of this encoding. A byte order mark is taken off. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
  }
  return new TextDecoder(encoding).decode(bytes)
}

/** The bytes as text, or null when they are not of this encoding throughout. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeAs(bytes, encoding)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
