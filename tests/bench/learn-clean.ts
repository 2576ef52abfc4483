import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { diffArrays } from 'diff'
import { decode } from '@/lib/analysis/text/cleaning/decode'
import { FEATURES, readFeatures } from '@/lib/analysis/text/cleaning/features'
import { readLines, type Line } from '@/lib/analysis/text/cleaning/lines'
import { scoreBodies, wordsOf } from './body-score'

/**
 * Learns the weights that tell article lines from page furniture (logistic regression, L2) from pages whose bodies people
 * marked, and prints how it does on pages it has not seen (cross-validation by page). The pages are not part of this
 * repository: VARIORUM_EVAL names the folder. `--write` writes lib/analysis/text/cleaning/weights.ts.
 */
const FOLDS = Number(process.env.FOLDS ?? 10)
const ROUNDS = 300
const STEP = 0.1
const RIDGE = Number(process.env.RIDGE ?? 0.002)
const COSTS = [0.5, 1, 1.5, 2, 3]
/** A line's weight grows with its words up to here: the measure counts words, yet one long line must not be the page. */
const MOST_WORDS = 60

/** The values that are not zero, with their places. */
interface Row {
  at: Int32Array
  values: Float64Array
}

interface Page {
  id: string
  gold: string
  lines: Line[]
  rows: Row[]
  labels: boolean[]
  weights: number[]
}

const folder = process.env.VARIORUM_EVAL
if (!folder) throw new Error('Set VARIORUM_EVAL to the folder with the development sets.')

const bodies = new Map(readRecords('body_dev.jsonl.gz').map(record => [record.id, record.text]))
const pages = readRecords('pagedump_dev.jsonl.gz').map(record =>
  pageOf(record.id, record.text, bodies.get(record.id) ?? ''),
)
const variants = pages.flatMap(page => [page, ...croppedOf(page)])

const scores = new Map<Page, number[]>()
for (let fold = 0; fold < FOLDS; fold++) {
  const unseen = new Set(pages.filter((_, i) => i % FOLDS === fold).map(page => page.id))
  const weights = learn(variants.filter(page => !unseen.has(page.id)))
  for (const page of pages)
    if (unseen.has(page.id))
      scores.set(
        page,
        page.rows.map(row => dot(row, weights)),
      )
}
for (const cost of COSTS) report(`cost ${cost}`, page => decode(scores.get(page) ?? [], cost))
report('best labels', page => page.labels)
report('everything', page => page.labels.map(() => true))

const weights = learn(variants)
for (const cost of [1, 2])
  report(`seen, cost ${cost}`, page =>
    decode(
      page.rows.map(row => dot(row, weights)),
      cost,
    ),
  )
if (process.argv.includes('--list'))
  FEATURES.map((name, i) => ({ name, weight: weights[i] ?? 0 })).forEach(({ name, weight }) =>
    console.log(weight.toFixed(2).padStart(7), name),
  )
if (process.argv.includes('--pages'))
  for (const page of pages) {
    const kept = decode(scores.get(page) ?? [], 1)
    const score = scoreBodies([{ gold: page.gold, kept: textOf(page, kept) }])
    const i = pages.indexOf(page)
    console.log(i, score.precision.toFixed(3), score.recall.toFixed(3))
    page.lines.forEach((line, k) => {
      if (kept[k] !== page.labels[k] && line.words >= 4 && score.f1 < 0.97)
        console.log(
          '    ',
          kept[k] ? 'kept ' : 'lost ',
          (scores.get(page)?.[k] ?? 0).toFixed(1),
          line.text.slice(0, 110),
        )
    })
  }
if (process.argv.includes('--write')) {
  const entries = FEATURES.map((name, i) => `  '${name}': ${(weights[i] ?? 0).toFixed(3)},`).join('\n')
  writeFileSync(
    join(import.meta.dirname, '../../lib/analysis/text/cleaning/weights.ts'),
    `import type { FEATURES } from './features'\n\n/** What each feature adds to the odds (natural logarithm) that a line is the article's. Written by tests/bench/learn-clean.ts. */\nexport const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {\n${entries}\n}\n`,
  )
}

function report(name: string, label: (page: Page) => boolean[]) {
  const score = scoreBodies(pages.map(page => ({ gold: page.gold, kept: textOf(page, label(page)) })))
  console.log(
    name.padEnd(16),
    `P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  F1 ${score.f1.toFixed(3)}  exact ${score.exact.toFixed(3)}`,
  )
}

function textOf(page: Page, labels: readonly boolean[]): string {
  return page.lines
    .filter((_, i) => labels[i])
    .map(line => line.text)
    .join('\n')
}

function readRecords(name: string): { id: string; text: string }[] {
  const text = gunzipSync(readFileSync(join(folder ?? '', name))).toString('utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { id: string; text: string })
}

function pageOf(id: string, text: string, gold: string): Page {
  const lines = readLines(text)
  const labels = labelsOf(lines, gold)
  return { id, gold, lines, rows: readFeatures(lines).map(sparse), labels, weights: weightsOf(lines) }
}

/** A line is the article's when most of its words stand in the marked body at its place in the order. */
function labelsOf(lines: readonly Line[], gold: string): boolean[] {
  const owners: number[] = []
  const words = lines.flatMap((line, i) => {
    const own = wordsOf(line.text)
    own.forEach(() => owners.push(i))
    return own
  })
  const common = new Float64Array(lines.length)
  const all = new Float64Array(lines.length)
  let at = 0
  for (const part of diffArrays(words, wordsOf(gold))) {
    if (part.added) continue
    for (let k = 0; k < part.value.length; k++, at++) {
      const owner = owners[at] ?? 0
      all[owner] = (all[owner] ?? 0) + 1
      if (!part.removed) common[owner] = (common[owner] ?? 0) + 1
    }
  }
  return lines.map((_, i) => (all[i] ?? 0) > 0 && (common[i] ?? 0) / (all[i] ?? 1) > 0.6)
}

function weightsOf(lines: readonly Line[]): number[] {
  const raw = lines.map(line => Math.min(MOST_WORDS, line.words) + 3)
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map(weight => weight / sum)
}

/** People paste parts of pages too: the same page from a little before its article, and to a little behind it. */
function croppedOf(page: Page): Page[] {
  const first = page.labels.indexOf(true)
  const last = page.labels.lastIndexOf(true)
  if (first < 0) return []
  return [
    [first - 12, last + 13],
    [0, last + 6],
    [first - 5, page.lines.length],
  ].map(([from = 0, to = 0]) => {
    const lines = page.lines.slice(Math.max(0, from), to)
    return {
      ...page,
      lines,
      rows: readFeatures(lines).map(sparse),
      labels: page.labels.slice(Math.max(0, from), to),
      weights: weightsOf(lines).map(w => w * 0.4),
    }
  })
}

/** Adam on the weighted logistic loss. */
function learn(train: readonly Page[]): Float64Array {
  const size = FEATURES.length
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const total = train.reduce((sum, page) => sum + page.weights.reduce((a, b) => a + b, 0), 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight))
    for (const page of train)
      page.rows.forEach((row, i) => {
        const p = 1 / (1 + Math.exp(-dot(row, weights)))
        const error = ((p - (page.labels[i] ? 1 : 0)) * (page.weights[i] ?? 0)) / total
        for (let j = 0; j < row.at.length; j++) {
          const k = row.at[j] ?? 0
          gradient[k] = (gradient[k] ?? 0) + error * (row.values[j] ?? 0)
        }
      })
    for (let k = 0; k < size; k++) {
      const g = gradient[k] ?? 0
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g
      const m = (first[k] ?? 0) / (1 - 0.9 ** round)
      const v = (second[k] ?? 0) / (1 - 0.999 ** round)
      weights[k] = (weights[k] ?? 0) - (STEP * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return weights
}

function sparse(values: Float64Array): Row {
  const at = Int32Array.from([...values.keys()].filter(k => values[k] !== 0))
  return { at, values: Float64Array.from(at, k => values[k] ?? 0) }
}

function dot(row: Row, weights: Float64Array): number {
  let sum = 0
  for (let j = 0; j < row.at.length; j++) sum += (row.values[j] ?? 0) * (weights[row.at[j] ?? 0] ?? 0)
  return sum
}
if (process.env.DUMP)
  writeFileSync(
    process.env.DUMP,
    JSON.stringify(
      pages.map(p => ({
        gold: p.gold,
        lines: p.lines.map((l, i) => ({ t: l.text, w: l.words, y: p.labels[i], s: scores.get(p)?.[i] })),
      })),
    ),
  )
