import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import { clean } from '@/lib/analysis/text/clean'
import type { CleanedText, Segment } from '@/lib/analysis/text/model'
import { segment } from '@/lib/analysis/text/segment'
import { tokenise } from '@/lib/analysis/text/tokenise'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import type { AnalysedText } from '@/lib/schema/ingest'
import { searchWords } from '@/lib/schema/search-words'
import { fingerprintOf } from './import/fingerprint'
import { indexOf } from './index-article'

/** More than any list shows of an opening (UTF-16 units). */
const LONGEST_OPENING = 240

/**
 * All that is stored about one published text: the core's results, and what lists show of them. `parts` are given when
 * the page's markup or a person said what is headline, furniture and body.
 */
export function analyseArticle(text: string, parts: CleanedText | null = null): AnalysedText {
  const cleaned = parts ?? clean(text)
  const segments = segment(text, cleaned)
  const quotations = findQuotations(text, cleaned, segments)
  return {
    version: ANALYSIS_VERSION,
    ...cleaned,
    segments,
    quotations: quotations.map(quotation => {
      const content = text.slice(quotation.start, quotation.end)
      return {
        ...quotation,
        content,
        context: contextOf(text, quotation, segments),
        searchWords: searchWords(content),
      }
    }),
    opening: openingOf(text, cleaned),
    words: countWords(text, cleaned),
    fingerprint: fingerprintOf(text, cleaned),
    index: indexOf(text, cleaned, segments),
  }
}

/** The sentences that the quotation and its cue stand in, as published. */
function contextOf(text: string, quotation: Quotation, segments: readonly Segment[]): string {
  const start = Math.min(quotation.start, quotation.cue?.start ?? Infinity)
  const end = Math.max(quotation.end, quotation.cue?.end ?? 0)
  const first = segments[firstEndingAfter(segments, start)]
  const last = segments[firstEndingAfter(segments, end - 1)]
  return text.slice(
    first === undefined ? start : Math.min(start, first.start),
    last === undefined || last.start >= end ? end : Math.max(end, last.end),
  )
}

/** Index of the first segment that ends after `offset`; segments are in order, so by halving. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The first words of the body, cut between words when they are many. */
function openingOf(text: string, cleaned: CleanedText): string {
  const first = cleaned.body[0]
  if (first === undefined) return ''
  const start = text.slice(first.start, Math.min(first.end, first.start + LONGEST_OPENING))
  if (first.end - first.start <= LONGEST_OPENING) return start
  const cut = start.search(/\s+\S*$/u)
  return cut > 0 ? start.slice(0, cut) : start.replace(/\p{Surrogate}$/u, '')
}

function countWords(text: string, cleaned: CleanedText): number {
  const kept = cleaned.headline === null ? cleaned.body : [cleaned.headline, ...cleaned.body]
  let words = 0
  for (const span of kept) {
    for (const token of tokenise(text, span)) if (token.kind === 'word' || token.kind === 'number') words++
  }
  return words
}
