/**
 * How long the quotations of articles take beside `compromise` 14 on the same texts in the same run.
 *
 *   npx tsx tests/bench/quotations.ts [file.txt …]        (the five seed articles when none is named)
 */
import { readFileSync, readdirSync } from 'node:fs'
import nlp from 'compromise'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'

const seeds = new URL('../../seeds/', import.meta.url)
const named = process.argv.slice(2)
const texts = (
  named.length > 0
    ? named
    : readdirSync(seeds)
        .filter(f => f.endsWith('.txt'))
        .map(f => new URL(f, seeds).pathname)
).map(path => readFileSync(path, 'utf8'))

/** The target: at most this share of compromise's time. */
const TARGET = 1 / 3
const ROUNDS = 7

const ours: number[] = []
const theirs: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  ours.push(timed(text => findQuotations(text).length))
  theirs.push(timed(text => (nlp(text).quotations().json() as unknown[]).length))
}
const [a, b] = [median(ours), median(theirs)]
console.log(`quotations of ${texts.length} articles, median of ${ROUNDS} rounds`)
console.log(`  Variorum    ${a.toFixed(1)} ms   (first round ${ours[0]?.toFixed(1)} ms)`)
console.log(`  compromise  ${b.toFixed(1)} ms   (first round ${theirs[0]?.toFixed(1)} ms)`)
console.log(`  ratio       ${(a / b).toFixed(3)}   (target at most ${TARGET.toFixed(3)})`)
if (a / b > TARGET) process.exitCode = 1

function timed(read: (text: string) => number): number {
  const start = performance.now()
  for (const text of texts) read(text)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
}
