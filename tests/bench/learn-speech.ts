/**
 * Learns which marked stretches are speech and which are titles, names and terms, from articles annotated with their quotations.
 *
 *   npx tsx tests/bench/learn-speech.ts <annotated.jsonl> [--by publisher] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { AnnotatedArticle } from './annotated-quotations'
import { atThresholds, learn, leftOut } from './learn/leave-out'
import { SPEECH_SETTINGS, speechExamples } from './learn/speech-examples'

const [path = '', ...flags] = process.argv.slice(2)
const examples = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .flatMap(line => speechExamples(JSON.parse(line) as AnnotatedArticle))
console.log(`${examples.length} marked stretches, ${examples.filter(e => e.right).length} of them speech`)
const scores = leftOut(examples, flags.includes('publisher') ? 'publisher' : 'document', SPEECH_SETTINGS)
console.log(atThresholds(examples, scores))
if (flags.includes('--write')) {
  writeFileSync(
    new URL('../../lib/analysis/quotation/speech-weights.ts', import.meta.url),
    `/** Trees that tell speech from other words in marks, learnt by tests/bench/learn-speech.ts. Format: trees.ts. */\nexport const SPEECH_TREES =\n  '${learn(examples, SPEECH_SETTINGS)}'\n`,
  )
}
