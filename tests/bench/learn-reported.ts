/**
 * Learns which clauses beside a reporting verb are reported speech, from articles annotated with all their quotations.
 *
 *   npx tsx tests/bench/learn-reported.ts <annotated.jsonl> [--by publisher] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { frameQuotes } from '@/lib/analysis/quotation/frames'
import { reportedClauses } from '@/lib/analysis/quotation/indirect'
import { readArticle } from '@/lib/analysis/quotation/read-article'
import type { Span } from '@/lib/analysis/text/model'
import { type AnnotatedArticle, overlapOf } from './annotated-quotations'
import { type Example, atThresholds, learn, leftOut } from './leave-out'

const SETTINGS = { rounds: 260, depth: 5, rate: 0.06, l2: 5, leaf: 2, features: 0.5 }

const [path = '', ...flags] = process.argv.slice(2)
let reported = 0
let found = 0
const examples = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .flatMap(line => examplesOf(JSON.parse(line) as AnnotatedArticle))
console.log(`${examples.length} clauses, ${found} of ${reported} reported ones among them`)
const scores = leftOut(examples, flags.includes('publisher') ? 'publisher' : 'document', SETTINGS)
console.log(atThresholds(examples, scores, reported - found))
if (flags.includes('--write')) {
  writeFileSync(
    new URL('../../lib/analysis/quotation/reported-weights.ts', import.meta.url),
    `/** Trees that tell reported speech from other clauses, learnt by tests/bench/learn-reported.ts. Format: trees.ts. */\nexport const REPORTED_TREES =\n  '${learn(examples, SETTINGS)}'\n`,
  )
}

function ratio(a: Span, b: Span): number {
  const both = overlapOf(a, b)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1)
}

function examplesOf(article: AnnotatedArticle): Example[] {
  const reading = readArticle(article.text)
  const gold = article.quotes.filter(q => q.speech && q.kind !== 'direct')
  const other = article.quotes.filter(q => !(q.speech && q.kind !== 'direct'))
  reported += gold.length
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
  found += matches.size
  return clauses
    .filter(({ span }) => matches.has(span) || !other.some(quote => ratio(quote, span) >= 0.5))
    .map(({ span, row }) => ({
      document: article.id,
      publisher: article.publisher ?? article.id,
      row,
      right: matches.has(span),
    }))
}
