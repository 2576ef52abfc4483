import type { Inline } from '@/lib/schema/article-view'
import type { QuotationRecord } from '@/lib/schema/records'
import type { Span } from '@/lib/analysis/text/model'

type Quoted = Pick<QuotationRecord, 'start' | 'end' | 'ordinal' | 'kind'>

/**
 * A span of a text with the quotations in it, as nested parts: joined, their words are the span's. Reported speech holds
 * the fragments that stand in it; a quotation that crosses another's end, or the span's, is parted there, and only the
 * part with its first word `begins`.
 */
export function inlineParts(text: string, { start, end }: Span, quotations: readonly Quoted[]): Inline[] {
  const within = quotations
    .filter(quotation => quotation.start < end && quotation.end > start && quotation.start < quotation.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return partsOf(text, start, end, within)
}

function partsOf(text: string, from: number, to: number, quotations: Quoted[]): Inline[] {
  const parts: Inline[] = []
  let at = from
  for (let index = 0; index < quotations.length;) {
    const outer = quotations[index]!
    const start = Math.max(outer.start, at)
    const end = Math.min(outer.end, to)
    let next = index + 1
    while (next < quotations.length && quotations[next]!.start < end) next++
    const inner = quotations.slice(index + 1, next)
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) })
    parts.push({
      kind: 'quotation',
      ordinal: outer.ordinal,
      quotation: outer.kind,
      begins: start === outer.start,
      parts: partsOf(text, start, end, [...inner]),
    })
    at = end
    // What crosses the end goes on behind it, before what only begins there.
    const crossing = inner.filter(quotation => quotation.end > end)
    index = next - crossing.length
    crossing.forEach((quotation, offset) => (quotations[index + offset] = quotation))
  }
  if (at < to) parts.push({ kind: 'text', text: text.slice(at, to) })
  return parts
}
