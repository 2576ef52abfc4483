/**
 * Speed of the whole collation (segment, align, diff): against jsdiff's `diffWords` on the same two whole texts, against
 * size on generated news-like text, and on input that is no news at all.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { diffWords } from 'diff'
import { collate } from '@/lib/analysis/collation/collate'
import { segment } from '@/lib/analysis/text/segment'
import { generateNews, retellNews } from './generate-news'

const seedFolder = new URL('../../seeds/', import.meta.url)

function collateTexts(left: string, right: string): number {
  const collation = collate(
    { text: left, segments: segment(left) },
    { text: right, segments: segment(right) },
  )
  return collation.links.length
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds that each is run for before it is timed. */
const WARM_UP = 2000

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function againstDiffWords(): void {
  const [first, second] = readdirSync(seedFolder)
    .filter(f => /^00[01]_.*\.txt$/.test(f))
    .sort()
  const left = readFileSync(new URL(first!, seedFolder), 'utf8')
  const right = readFileSync(new URL(second!, seedFolder), 'utf8')
  const ours = (): number => timed(() => collateTexts(left, right))
  const words = (): number => timed(() => diffWords(left, right))
  const cold = { ours: ours(), words: words() }
  // A server that has run for a minute has both compiled; nothing else is kept from one run to the next.
  for (const work of [ours, words]) for (let spent = 0; spent < WARM_UP;) spent += work()
  console.log(
    'Whole collation of the two seed articles that are one report, against diffWords on the whole texts',
  )
  console.log(`  first run            ${cold.ours.toFixed(1)} ms against ${cold.words.toFixed(1)} ms`)
  compare('ten of each by turns', 10, 6)
  compare('one of each by turns', 1, 30)

  /** Times of both by turns, so that a busy machine slows both; single runs also pay for what the other leaves behind. */
  function compare(name: string, runs: number, turns: number): void {
    const times = { ours: [] as number[], words: [] as number[] }
    for (let turn = 0; turn < turns; turn++) {
      for (let run = 0; run < runs; run++) times.ours.push(ours())
      for (let run = 0; run < runs; run++) times.words.push(words())
    }
    const [own, other] = [median(times.ours), median(times.words)]
    const [least, leastOther] = [Math.min(...times.ours), Math.min(...times.words)]
    console.log(
      `  ${name} ${own.toFixed(2)} ms against ${other.toFixed(2)} ms: ${(own / other).toFixed(3)}, least ${(least / leastOther).toFixed(3)} (at most 0.15, aim 0.10)`,
    )
  }
}

const SIZES = [20, 50, 100, 200, 500, 1000, 2000, 5000]

function againstSize(): void {
  console.log('\nTime against size, generated news-like text, sentences a side')
  const points: [number, number][] = []
  for (const size of SIZES) {
    const left = generateNews(size, 1)
    const right = retellNews(left, 2).join(' ')
    const text = left.join(' ')
    const runs = size <= 200 ? 5 : 1
    const times = Array.from({ length: runs }, () => timed(() => collateTexts(text, right)))
    const time = median(times)
    const memory = process.memoryUsage()
    points.push([Math.log(size), Math.log(time)])
    console.log(
      `  ${String(size).padStart(5)}  ${time.toFixed(1).padStart(9)} ms   heap ${(memory.heapUsed / 2 ** 20).toFixed(0)} MB, resident ${(memory.rss / 2 ** 20).toFixed(0)} MB`,
    )
  }
  const slope = fit(points)
  const steep = fit(points.filter(([x]) => x >= Math.log(200)))
  console.log(
    `  exponent ${slope.toFixed(2)} over all, ${steep.toFixed(2)} from 200 sentences (at most 1.6, aim 1.3)`,
  )
}

function fit(points: readonly [number, number][]): number {
  const n = points.length
  const mx = points.reduce((sum, [x]) => sum + x, 0) / n
  const my = points.reduce((sum, [, y]) => sum + y, 0) / n
  return (
    points.reduce((s, [x, y]) => s + (x - mx) * (y - my), 0) / points.reduce((s, [x]) => s + (x - mx) ** 2, 0)
  )
}

function hostile(): void {
  console.log('\nInput that is no news')
  const news = generateNews(4000, 3).join(' ')
  const cases: [string, string, string][] = [
    [
      '1 MB without a sentence end',
      news
        .replace(/[.?!]/g, ' ')
        .repeat(2)
        .slice(0, 1 << 20),
      news
        .replace(/[.?!]/g, ' ')
        .repeat(2)
        .slice(0, 1 << 20),
    ],
    [
      '100,000 equal lines',
      'All quiet on the front.\n'.repeat(100_000),
      'All quiet on the front.\n'.repeat(100_000),
    ],
    ['one word 100,000 times', 'news '.repeat(100_000), 'news '.repeat(100_000)],
    ['100,000 equal lines against news', 'All quiet on the front.\n'.repeat(100_000), news],
    ['20,000 lines of five words in common', lines(20_000, 1), lines(20_000, 2)],
  ]
  for (const [name, left, right] of cases) {
    let links = 0
    const time = timed(() => (links = collateTexts(left, right)))
    console.log(`  ${name.padEnd(40)} ${(time / 1000).toFixed(2).padStart(7)} s   ${links} links`)
  }
}

const lines = (count: number, step: number): string =>
  Array.from(
    { length: count },
    (_, i) => `The minister said on Tuesday that plan ${(i * step) % 997} would go ahead.`,
  ).join('\n')

againstDiffWords()
againstSize()
hostile()
