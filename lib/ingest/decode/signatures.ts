interface Signature {
  pattern: RegExp
  /** Finishes the sentence "This is …, not text." */
  kind: string
  advice?: string
}

const PASTE = 'Open it and paste its text instead.'
const UNPACK = 'Unpack it first.'

/* eslint-disable no-control-regex -- control characters are what tells these files from writing */

/** First bytes, as Latin-1, of the kinds of files that people drop by mistake. Each needs bytes that no writing begins with. */
const SIGNATURES: readonly Signature[] = [
  { pattern: /^%PDF-\d/, kind: 'a PDF file', advice: PASTE },
  {
    pattern: /^PK\x03\x04/,
    kind: 'a ZIP archive or an office document',
    advice: 'Open it and paste its text, or save it as plain text or HTML.',
  },
  { pattern: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, kind: 'an old office document', advice: PASTE },
  { pattern: /^\{\\rtf\d/, kind: 'a rich text (RTF) file', advice: 'Save it as plain text or HTML instead.' },
  {
    pattern: /^bplist0\d/,
    kind: 'a property list or a web archive',
    advice: 'Save the page as HTML instead.',
  },
  { pattern: /^\x1f\x8b\x08/, kind: 'a compressed (gzip) file', advice: UNPACK },
  { pattern: /^BZh\d1AY&SY/, kind: 'a compressed (bzip2) file', advice: UNPACK },
  { pattern: /^\xfd7zXZ\x00/, kind: 'a compressed (xz) file', advice: UNPACK },
  { pattern: /^\x28\xb5\x2f\xfd/, kind: 'a compressed (zstd) file', advice: UNPACK },
  { pattern: /^7z\xbc\xaf\x27\x1c/, kind: 'a 7z archive', advice: UNPACK },
  { pattern: /^Rar!\x1a\x07/, kind: 'a RAR archive', advice: UNPACK },
  { pattern: /^\x89PNG\r\n\x1a\n/, kind: 'a picture (PNG)' },
  { pattern: /^\xff\xd8\xff/, kind: 'a picture (JPEG)' },
  { pattern: /^GIF8[79]a/, kind: 'a picture (GIF)' },
  { pattern: /^(?:II\*\x00|MM\x00\*)/, kind: 'a picture (TIFF)' },
  { pattern: /^RIFF[^]{4}WEBP/, kind: 'a picture (WebP)' },
  { pattern: /^RIFF[^]{4}WAVE/, kind: 'a sound recording (WAV)' },
  { pattern: /^\x00[^]{3}ftyp/, kind: 'a film or a picture (MP4, HEIC or AVIF)' },
  { pattern: /^OggS\x00/, kind: 'a sound recording or a film (Ogg)' },
  { pattern: /^ID3[\x02-\x04]/, kind: 'a sound recording (MP3)' },
  { pattern: /^\x1aE\xdf\xa3/, kind: 'a film (Matroska or WebM)' },
  { pattern: /^wOF[F2]\x00/, kind: 'a font' },
  { pattern: /^\x7fELF/, kind: 'a program' },
  { pattern: /^SQLite format 3\x00/, kind: 'a database file' },
]

/** More than any signature needs. */
const HEAD = 32

/** What kind of file the bytes begin as, with what to do about it; null when no known kind. */
export function binaryKind(bytes: Uint8Array): { kind: string; advice: string } | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const found = SIGNATURES.find(({ pattern }) => pattern.test(head))
  return found === undefined ? null : { kind: found.kind, advice: found.advice ?? '' }
}
