/**
 * Learns which marked stretches are speech and which are titles, names and terms, from articles annotated with their quotations.
 *
 *   npx tsx tests/bench/learn-speech.ts <annotated.jsonl> [--by publisher] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { contextOf } from '@/lib/analysis/quotation/features'
import { frameQuotes } from '@/lib/analysis/quotation/frames'
import { readArticle } from '@/lib/analysis/quotation/read-article'
import { speechRow } from '@/lib/analysis/quotation/speech-features'
import { type AnnotatedArticle, overlapOf } from './annotated-quotations'
import { type Example, atThresholds, learn, leftOut } from './leave-out'

const SETTINGS = { rounds: 90, depth: 4, rate: 0.1, l2: 4, leaf: 1.5, features: 0.6 }

const [path = '', ...flags] = process.argv.slice(2)
const examples = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .flatMap(line => examplesOf(JSON.parse(line) as AnnotatedArticle))
console.log(`${examples.length} marked stretches, ${examples.filter(e => e.right).length} of them speech`)
const scores = leftOut(examples, flags.includes('publisher') ? 'publisher' : 'document', SETTINGS)
console.log(atThresholds(examples, scores))
if (flags.includes('--write')) {
  writeFileSync(
    new URL('../../lib/analysis/quotation/speech-weights.ts', import.meta.url),
    `/** Trees that tell speech from other words in marks, learnt by tests/bench/learn-speech.ts. Format: trees.ts. */\nexport const SPEECH_TREES =\n  '${learn(examples, SETTINGS)}'\n`,
  )
}

function examplesOf(article: AnnotatedArticle): Example[] {
  const reading = readArticle(article.text)
  const frames = frameQuotes(reading)
  const context = contextOf(reading, frames)
  const found: Example[] = []
  frames.forEach((frame, q) => {
    const token = reading.tokens[frame.token]!
    const length = token.end - token.start
    const right = article.quotes.some(
      quote => overlapOf(quote, token) > 0.5 * Math.max(quote.end - quote.start, length),
    )
    const ignored = article.ignore.some(([start, end]) => overlapOf({ start, end }, token) >= 0.5 * length)
    if (!right && ignored) return
    found.push({
      document: article.id,
      publisher: article.publisher ?? article.id,
      row: speechRow(context, q),
      right,
    })
  })
  return found
}
