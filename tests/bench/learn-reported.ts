/**
 * Learns which clauses beside a reporting verb are reported speech, from articles annotated with all their quotations.
 *
 *   npx tsx tests/bench/learn-reported.ts <annotated.jsonl> [--by publisher] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { AnnotatedArticle } from './annotated-quotations'
import { atThresholds, learn, leftOut } from './learn/leave-out'
import { REPORTED_SETTINGS, reportedExamples } from './learn/reported-examples'

const [path = '', ...flags] = process.argv.slice(2)
const articles = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map(line => reportedExamples(JSON.parse(line) as AnnotatedArticle))
const examples = articles.flatMap(article => article.examples)
const reported = articles.reduce((sum, article) => sum + article.reported, 0)
const found = examples.filter(example => example.right).length
console.log(`${examples.length} clauses, ${found} of ${reported} reported ones among them`)
const scores = leftOut(examples, flags.includes('publisher') ? 'publisher' : 'document', REPORTED_SETTINGS)
console.log(atThresholds(examples, scores, reported - found))
if (flags.includes('--write')) {
  writeFileSync(
    new URL('../../lib/analysis/quotation/reported-weights.ts', import.meta.url),
    `/** Trees that tell reported speech from other clauses, learnt by tests/bench/learn-reported.ts. Format: trees.ts. */\nexport const REPORTED_TREES =\n  '${learn(examples, REPORTED_SETTINGS)}'\n`,
  )
}
