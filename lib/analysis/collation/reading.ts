import type { Segment, Span } from '../text/model'
import type { Witness } from './model'

/** The segments of one side of a passage as one text, with the way back to the published text. */
export interface Reading {
  text: string
  /** Where each segment stands in `text` and in the published text. Ascending. */
  parts: { at: number; start: number; end: number }[]
}

/** What stands for the sentences between two that are read together, as in a quotation. */
export const SEAM = ' […] '

/**
 * The given segments of a witness joined in order: by one space where one follows the other, by nothing where they are
 * glued, and by `SEAM` where others stand between them. Segment text is taken as published.
 */
export function readingOf(witness: Witness, segments: readonly number[]): Reading {
  const parts: Reading['parts'] = []
  let text = ''
  let previous: { index: number; segment: Segment } | undefined
  for (const index of segments) {
    const segment = witness.segments[index]
    if (segment === undefined) continue
    if (previous !== undefined && previous.index !== index - 1) text += SEAM
    else if (previous !== undefined && previous.segment.end !== segment.start) text += ' '
    parts.push({ at: text.length, start: segment.start, end: segment.end })
    text += witness.text.slice(segment.start, segment.end)
    previous = { index, segment }
  }
  return { text, parts }
}

/**
 * The span of the published text for a span of the joined one. A span that reaches over a seam is cut at the end of the
 * segment it starts in, so that the result is always words of one segment.
 */
export function publishedSpan(reading: Reading, start: number, end: number): Span {
  let low = 0
  for (let index = 1; index < reading.parts.length; index++) {
    if (reading.parts[index]!.at > start) break
    low = index
  }
  const part = reading.parts[low]
  if (part === undefined) return { start: 0, end: 0 }
  const from = Math.min(part.start + (start - part.at), part.end)
  return { start: from, end: Math.max(from, Math.min(part.start + (end - part.at), part.end)) }
}
