/** A chosen file as a text, or why it is none. */
export type FileText = { text: string; problem: null } | { text: null; problem: string }

/** The text of a file in UTF-8, or UTF-16 where it says so. `largest` is in bytes. */
export async function readTextFile(file: File, largest: number): Promise<FileText> {
  // UTF-16 takes twice the bytes for most texts; what is compared is measured again by the server.
  if (file.size > largest * 2) return refused(`${file.name} is larger than 1 MB, which is the most.`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.includes('\0')) return refused(`${file.name} is not a text file.`)
  return { text, problem: null }
}

const refused = (problem: string): FileText => ({ text: null, problem })

/** As the byte order mark says; without one UTF-8, or Western European where the bytes are no UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
