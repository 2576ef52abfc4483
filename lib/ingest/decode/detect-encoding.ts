import { decodeAs, decodeStrictly } from './encodings'

/** Characters looked at to tell which way round UTF-16 is. */
const SAMPLE = 4096
/** Text has hardly any character that Unicode has not assigned; bytes read the wrong way round are full of them. */
const MOST_ODD = 0.02
/** Ordinary writing has a space or a line end this often, at the least (Chinese and Japanese: a full stop or comma). */
const LEAST_SPACES = 0.005
/**
 * Western writing has a letter beyond ASCII at every fourth place at the very most.
 * Cyrillic, Greek, Arabic or Chinese bytes read as windows-1252 have them nearly everywhere.
 */
const MOST_WESTERN = 0.35

export type Detected = { encoding: string; text: string } | 'binary' | 'unknown'

/**
 * The encoding of bytes that declare none and are not UTF-8: UTF-16 without a byte order mark, else windows-1252 when the bytes
 * look like Western writing. `binary` when zero bytes fit no text; `unknown` for writing of an encoding that cannot be told.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  // Its spaces and full stops have control bytes in them, so other writing is not taken for it.
  const utf16 = detectUtf16(bytes)
  if (utf16 !== null) return utf16
  if (bytes.includes(0)) return 'binary'
  return looksWestern(bytes) ? { encoding: 'windows-1252', text: decodeAs(bytes, 'windows-1252') } : 'unknown'
}

/** UTF-16 either way round, told by how much of it is assigned and by its spaces; null when neither reads as text. */
export function detectUtf16(bytes: Uint8Array): { encoding: string; text: string } | null {
  if (bytes.length % 2 !== 0) return null
  const candidates = ['utf-16le', 'utf-16be'].flatMap(encoding => {
    const text = decodeStrictly(bytes, encoding)
    return text === null ? [] : [{ encoding, text, spaces: spaceShare(text.slice(0, SAMPLE)) }]
  })
  const [best] = candidates
    .filter(({ text, spaces }) => spaces >= LEAST_SPACES && oddShare(text.slice(0, SAMPLE)) <= MOST_ODD)
    .sort((a, b) => b.spaces - a.spaces)
  return best === undefined ? null : { encoding: best.encoding, text: best.text }
}

/** True when bytes that are not UTF-8 may be windows-1252: few bytes beyond ASCII, and hardly any that it leaves open. */
function looksWestern(bytes: Uint8Array): boolean {
  let letters = 0
  let high = 0
  let open = 0
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high++
      if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) open++
    } else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  return high <= MOST_WESTERN * (letters + high) && open <= high * MOST_ODD
}

function oddShare(text: string): number {
  let odd = 0
  let all = 0
  for (const character of text) {
    all++
    if (/[^\P{C}\n\r\t\p{Cf}]/u.test(character)) odd++
  }
  return all === 0 ? 1 : odd / all
}

/** U+0020 and not every space there is: a space read the wrong way round is U+2000, a space too. */
function spaceShare(text: string): number {
  return (text.match(/[ \n\r\u3000-\u3002\uff0c]/g)?.length ?? 0) / Math.max(1, text.length)
}
