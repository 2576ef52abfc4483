import type { Span } from '@/lib/analysis/text/model'
import {
  type AnnotatedArticle,
  type AnnotatedQuotation,
  overlapOf,
  speakerAgrees,
} from './annotated-quotations'

/** A quotation as a system found it. */
export interface Found extends Span {
  speaker: { start: number; end: number; text: string; name: string } | null
}

export interface QuotationScore {
  spanExact: number
  spanHalf: number
  joint: number
  speakers: number
}

const MARKS = /["“”„«»‘’'`´\s]/u

/**
 * F1 of spans (equal offsets; intersection over union of at least half) and of spans with their speaker. Before comparison spans are cut
 * at line breaks and their marks and white space trimmed. What lies in an `ignore` span or meets an annotated quotation that is not
 * `wanted` counts neither way.
 */
export function scoreQuotations(
  articles: readonly AnnotatedArticle[],
  found: (article: AnnotatedArticle) => readonly Found[],
  wanted: (quotation: AnnotatedQuotation) => boolean = () => true,
): QuotationScore {
  const sum = { gold: 0, found: 0, exact: 0, half: 0, joint: 0, speakers: 0, rightSpeakers: 0 }
  for (const article of articles) {
    const gold = distinct(article.quotes.filter(wanted).flatMap(q => pieces(article.text, q, q)))
    const other = article.quotes.filter(q => !wanted(q)).flatMap(q => pieces(article.text, q, q))
    const taken = distinct(found(article).flatMap(f => pieces(article.text, f, f)))
    const pairs: { fit: number; g: number; f: number }[] = []
    let from = 0
    gold.forEach((g, gi) => {
      while (from < taken.length && taken[from]!.end <= g.start - LONGEST) from++
      for (let fi = from; fi < taken.length; fi++) {
        const f = taken[fi]!
        if (f.start >= g.end) break
        const fit = ratio(g, f)
        if (fit >= 0.5) pairs.push({ fit, g: gi, f: fi })
      }
    })
    pairs.sort((a, b) => b.fit - a.fit)
    const goldDone = new Set<number>()
    const foundDone = new Set<number>()
    for (const { fit, g, f } of pairs) {
      if (goldDone.has(g) || foundDone.has(f)) continue
      goldDone.add(g)
      foundDone.add(f)
      const quotation = gold[g]!.of
      const speaker = taken[f]!.of.speaker
      const named = Boolean(quotation.speaker || quotation.speaker_canonical)
      const right = named ? speaker !== null && speakerAgrees(quotation, speaker) : speaker === null
      sum.half++
      if (fit === 1) sum.exact++
      if (right) sum.joint++
      if (named) sum.speakers++
      if (named && right) sum.rightSpeakers++
    }
    sum.gold += gold.length
    sum.found += taken.filter((f, i) => foundDone.has(i) || !setAside(article, other, f)).length
  }
  const f1 = (right: number) => (2 * right) / (sum.gold + sum.found || 1)
  return {
    spanExact: f1(sum.exact),
    spanHalf: f1(sum.half),
    joint: f1(sum.joint),
    speakers: sum.rightSpeakers / (sum.speakers || 1),
  }
}

/** No annotated quotation is longer, in UTF-16 units. */
const LONGEST = 20_000

interface Piece<T> extends Span {
  of: T
}

function pieces<T>(text: string, span: Span, of: T): Piece<T>[] {
  const result: Piece<T>[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    let [a, b] = [start, start + line.length]
    while (a < b && MARKS.test(text[a]!)) a++
    while (b > a && MARKS.test(text[b - 1]!)) b--
    if (b > a) result.push({ start: a, end: b, of })
    start += line.length + 1
  }
  return result
}

function distinct<T>(list: Piece<T>[]): Piece<T>[] {
  const bySpan = new Map(list.toReversed().map(p => [`${p.start} ${p.end}`, p]))
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function ratio(a: Span, b: Span): number {
  const both = overlapOf(a, b)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function setAside(article: AnnotatedArticle, other: readonly Span[], span: Span): boolean {
  const ignored = article.ignore.some(
    ([start, end]) => overlapOf({ start, end }, span) >= 0.5 * (span.end - span.start),
  )
  return ignored || other.some(o => ratio(o, span) >= 0.5)
}
