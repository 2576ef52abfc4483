import { readContentType } from './content-type'
import { declaredCharset, type Markup } from './declared-charset'
import { detectEncoding, detectUtf16 } from './detect-encoding'
import { decodeAs, decodeStrictly, encodingOf, isUnsupported } from './encodings'
import { DecodeRefusal } from './refusal'
import { binaryKind } from './signatures'

export interface DecodedText {
  /** Exactly what the bytes say: line ends, soft hyphens and no-break spaces as captured. A byte order mark is none of it. */
  text: string
  /** Name in the WHATWG Encoding Standard, in lower case. */
  encoding: string
  /** What the encoding was taken from. `detected` also when a declaration did not hold. */
  basis: 'byte-order-mark' | 'given' | 'content-type' | 'markup' | 'detected'
  /** Places where the bytes were not of the encoding and U+FFFD stands now. */
  replaced: number
}

export interface DecodeOptions {
  /** The HTTP Content-Type header, or the type that a browser gives a dropped file. */
  contentType?: string | null
  /** An encoding that a person chose; it wins over all but a byte order mark. */
  encoding?: string | null
}

/** One character in a hundred that is a control character: this is not writing. */
const MOST_CONTROLS = 0.01
/** One character in fifty that cannot be read: too little is left to compare wordings. */
const MOST_REPLACED = 0.02
/** Undeclared bytes are UTF-8 with something broken in it when this many characters are whole for each that is not. */
const LEAST_WHOLE = 4
const MARKS: readonly (readonly [string, number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Bytes taken as text. The encoding comes, in this order, from the byte order mark, the person's choice, the HTTP content
 * type, the markup's own declaration, and else from the bytes (UTF-8, UTF-16, windows-1252). A declaration that the bytes
 * contradict is passed over: bytes that are UTF-8 throughout are read as UTF-8 though a server says "iso-8859-1".
 *
 * Throws DecodeRefusal for what is empty, binary, not text, or in an encoding that cannot be told or read.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (bytes.length === 0) throw empty()
  const binary = binaryKind(bytes)
  if (binary !== null)
    throw new DecodeRefusal('binary', `This is ${binary.kind}, not text. ${binary.advice}`.trim())
  return checked(fromMark(bytes) ?? fromDeclarations(bytes, options) ?? fromBytes(bytes))
}

function fromMark(bytes: Uint8Array): DecodedText | null {
  const startsWith = (mark: number[]) => mark.every((byte, i) => bytes[i] === byte)
  if (startsWith([0xff, 0xfe, 0, 0]) || startsWith([0, 0, 0xfe, 0xff])) throw unsupported('UTF-32')
  const mark = MARKS.find(([, start]) => startsWith(start))
  return mark === undefined ? null : lossy(bytes, mark[0], 'byte-order-mark')
}

function fromDeclarations(bytes: Uint8Array, { contentType, encoding }: DecodeOptions): DecodedText | null {
  const { type, charset } = readContentType(contentType)
  const declarations = [
    ['given', encoding],
    ['content-type', charset],
    ['markup', declaredCharset(bytes, markupOf(type))],
  ] as const
  for (const [basis, label] of declarations) {
    if (label === null || label === undefined || label.trim() === '') continue
    const name = encodingOf(label)
    if (name === null) {
      if ((isUnsupported(label) || basis === 'given') && decodeStrictly(bytes, 'utf-8') === null)
        throw unsupported(label)
      continue
    }
    if (basis === 'given') return lossy(bytes, name, basis)
    const decoded = holding(bytes, name, basis)
    if (decoded !== null) return decoded
  }
  return null
}

function markupOf(type: string | null): Markup {
  if (type === null || type === 'application/octet-stream') return 'unknown'
  if (type === 'text/html') return 'html'
  if (type === 'application/xhtml+xml') return 'unknown'
  if (/[/+]xml$/.test(type)) return 'xml'
  return 'none'
}

/** The bytes in the declared encoding; null when they contradict the declaration. */
function holding(bytes: Uint8Array, encoding: string, basis: 'content-type' | 'markup'): DecodedText | null {
  if (encoding === 'utf-8') {
    const decoded = lossy(bytes, encoding, basis)
    // A letter or two broken in transport is UTF-8 still; when more is broken than whole, it was never UTF-8.
    return decoded.replaced > 0 && decoded.replaced > wholeSequences(decoded) ? null : decoded
  }
  if (encoding.startsWith('utf-16')) {
    const found = detectUtf16(bytes)
    if (found !== null) return { ...found, basis, replaced: 0 }
    return bytes.includes(0) ? lossy(bytes, encoding, basis) : null
  }
  // Servers say "iso-8859-1" out of habit. Other writing is hardly ever UTF-8 throughout by chance.
  if (bytes.includes(0) || (hasHighBytes(bytes) && decodeStrictly(bytes, 'utf-8') !== null)) return null
  return lossy(bytes, encoding, basis)
}

function fromBytes(bytes: Uint8Array): DecodedText {
  if (!bytes.includes(0)) {
    const decoded = lossy(bytes, 'utf-8', 'detected')
    if (decoded.replaced === 0 || decoded.replaced * LEAST_WHOLE <= wholeSequences(decoded)) return decoded
  }
  const detected = detectEncoding(bytes)
  if (detected === 'binary') throw notText()
  if (detected === 'unknown') {
    if (controlShare(decodeAs(bytes, 'windows-1252')) > MOST_CONTROLS) throw notText()
    throw new DecodeRefusal(
      'encoding-unknown',
      'The letters of this text are in an encoding that it does not name. Save it as UTF-8, or paste the text.',
    )
  }
  return { ...detected, basis: 'detected', replaced: 0 }
}

function lossy(bytes: Uint8Array, encoding: string, basis: DecodedText['basis']): DecodedText {
  const text = decodeAs(bytes, encoding)
  if (!text.includes('\ufffd')) return { text, encoding, basis, replaced: 0 }
  const replaced =
    decodeStrictly(bytes, encoding) === null ? count(text, /\ufffd/g) - written(bytes, encoding) : 0
  return { text, encoding, basis, replaced: Math.max(0, replaced) }
}

/** How often U+FFFD itself was published: pages that were garbled before are kept as they are. */
function written(bytes: Uint8Array, encoding: string): number {
  if (encoding !== 'utf-8') return 0
  let found = 0
  for (let i = bytes.indexOf(0xef); i !== -1; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found++
  }
  return found
}

function wholeSequences({ text, replaced }: DecodedText): number {
  return count(text, /\P{ASCII}/gu) - replaced
}

/** Refuses what was decoded and still is no writing. */
function checked(decoded: DecodedText): DecodedText {
  const { text, replaced } = decoded
  if (!/[^\s\p{Cf}]/u.test(text)) throw empty()
  if (text.includes('\u0000') || controlShare(text) > MOST_CONTROLS) throw notText()
  if (replaced > text.length * MOST_REPLACED) {
    throw new DecodeRefusal(
      'garbled',
      `Much of this text cannot be read as ${decoded.encoding}, the encoding it is said to be in. Paste the text instead.`,
    )
  }
  return decoded
}

function controlShare(text: string): number {
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return count(text, /[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g) / Math.max(1, text.length)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte >= 0x80)
}

function empty(): DecodeRefusal {
  return new DecodeRefusal('empty', 'There is no text in this: it is empty.')
}

function notText(): DecodeRefusal {
  return new DecodeRefusal('not-text', 'This is not text: it has characters in it that no writing has.')
}

function unsupported(label: string): DecodeRefusal {
  return new DecodeRefusal(
    'encoding-unsupported',
    `This text is said to be in ${label.slice(0, 40)}, an encoding that cannot be read here. Save it as UTF-8, or paste the text.`,
  )
}
