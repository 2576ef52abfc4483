import { frameQuotes } from '@/lib/analysis/quotation/frames'
import { reportedClauses } from '@/lib/analysis/quotation/indirect'
import { readArticle } from '@/lib/analysis/quotation/read-article'
import type { Span } from '@/lib/analysis/text/model'
import { type AnnotatedArticle, overlapOf } from '../annotated-quotations'
import type { Example } from './leave-out'

export const REPORTED_SETTINGS = { rounds: 260, depth: 5, rate: 0.06, l2: 5, leaf: 2, features: 0.5 }

/** The clauses of an annotated article beside a reporting verb, and how many annotated ones there are to be found. */
export function reportedExamples(article: AnnotatedArticle): { examples: Example[]; reported: number } {
  const reading = readArticle(article.text)
  const gold = article.quotes.filter(q => q.speech && q.kind !== 'direct')
  const other = article.quotes.filter(q => !(q.speech && q.kind !== 'direct'))
  const clauses = reportedClauses(reading, frameQuotes(reading)).map(({ clause, row }) => ({
    row,
    span: { start: reading.tokens[clause.first]!.start, end: reading.tokens[clause.last - 1]!.end },
  }))
  // Each annotated clause has one match, the closest; a second reading of it would be one too many.
  const matches = new Set<Span>()
  for (const quote of gold) {
    const best = clauses
      .map(c => ({ span: c.span, fit: ratio(quote, c.span) }))
      .sort((x, y) => y.fit - x.fit)
      .find(m => m.fit >= 0.5 && !matches.has(m.span))
    if (best) matches.add(best.span)
  }
  const examples = clauses
    .filter(({ span }) => matches.has(span) || !other.some(quote => ratio(quote, span) >= 0.5))
    .map(({ span, row }) => ({
      document: article.id,
      publisher: article.publisher ?? article.id,
      row,
      right: matches.has(span),
    }))
  return { examples, reported: gold.length }
}

function ratio(a: Span, b: Span): number {
  const both = overlapOf(a, b)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1)
}
