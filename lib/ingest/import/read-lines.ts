import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

export interface ReadLine {
  /** Null for a line that is longer than any record; it is passed over without being held. */
  text: string | null
  number: number
  /** Bytes read until now, as chunks came. */
  bytes: number
}

/** More than the largest page with its escapes; a file that is one endless line must not fill the memory. */
const LONGEST_LINE = 32_000_000

/** The lines of a stream of UTF-8, one held at a time, without their ends and without a byte order mark. */
export async function* readLines(input: Readable, longest = LONGEST_LINE): AsyncGenerator<ReadLine> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let held = 0
  let number = 1
  let bytes = 0
  const add = (part: string) => {
    held += part.length
    if (held <= longest) parts.push(part)
    else parts = []
  }
  const take = (): ReadLine => {
    const text = held > longest ? null : parts.join('').replace(/\r$/, '')
    const line = { text: number === 1 ? (text?.replace(/^\uFEFF/, '') ?? null) : text, number, bytes }
    parts = []
    held = 0
    number++
    return line
  }
  for await (const chunk of input) {
    bytes += (chunk as Buffer).length
    const text = decoder.write(chunk as Buffer)
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      add(text.slice(from, end))
      yield take()
      from = end + 1
    }
    add(text.slice(from))
  }
  add(decoder.end())
  if (held > 0) yield take()
}
