import type { Span } from '../model'

export interface TextLine extends Span {
  /** A blank line stands before it. */
  apart: boolean
}

/** Mail and plain text files are wrapped at 60 to 80 columns; a column beyond this is a paragraph a line. */
const WIDEST = 110
const NARROWEST = 40
/** Lines this full were broken for want of room. */
const FULL = 0.6
const FEWEST_BREAKS = 4
/** Of the line ends inside blocks, how many must break a sentence: the next line goes on with a small letter. */
const BROKEN_SHARE = 0.3

/** Joins the lines of paragraphs that were hard-wrapped, where a text shows that it is; otherwise the lines as they are. */
export function unwrap(text: string, lines: readonly TextLine[]): TextLine[] {
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width < NARROWEST || width > WIDEST) return [...lines]
  const isFull = (line: TextLine) => line.end - line.start >= width * FULL
  let ends = 0
  let breaks = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || next.apart) return
    ends++
    if (isFull(line) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) breaks++
  })
  if (breaks < FEWEST_BREAKS || breaks < ends * BROKEN_SHARE) return [...lines]
  const paragraphs: TextLine[] = []
  let goesOn = false
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && goesOn && !line.apart) paragraph.end = line.end
    else paragraphs.push({ ...line })
    goesOn = isFull(line)
  }
  return paragraphs
}
