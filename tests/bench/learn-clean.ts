import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, readFeatures } from '@/lib/analysis/text/cleaning/features'
import { readLines, type Line } from '@/lib/analysis/text/cleaning/lines'
import { articleLines } from '@/lib/analysis/text/cleaning/page'
import { scoreBodies } from './body-score'
import { developmentSet, SET_MISSING } from './development-set'
import { labelsOf, learnLines, weightsFile, weightsOf } from './learn/page-lines'

/**
 * Learns the weights that tell article lines from page furniture from pages whose bodies people marked, and prints how it does
 * on pages it has not seen (cross-validation by page). The pages are not part of this repository: VARIORUM_EVAL names the
 * folder. `--write` writes lib/analysis/text/cleaning/weights.ts, `--pages` lists the lines that went wrong, `--list` the weights.
 */
const FOLDS = Number(process.env.FOLDS ?? 10)
const RIDGE = Number(process.env.RIDGE ?? 0.0005)
/** Parts of pages teach less than whole ones: they are the same lines again. */
const PART_WEIGHT = 0.4

interface Page {
  gold: string
  lines: Line[]
  rows: Float64Array[]
  labels: boolean[]
  weights: number[]
}

const dumps = developmentSet<{ id: string; text: string }>('pagedump_dev.jsonl.gz')
const bodies = new Map(
  developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')?.map(row => [row.id, row.text]),
)
if (!dumps) throw new Error(SET_MISSING)

const pages = dumps.map(({ id, text }): Page => {
  const lines = readLines(text)
  const gold = bodies.get(id) ?? ''
  const labels = labelsOf(
    lines.map(line => line.text),
    gold,
  )
  return { gold, lines, rows: readFeatures(lines), labels, weights: weightsOf(lines) }
})
const parts = new Map(pages.map(page => [page, [page, ...partsOf(page)]]))
const examples = (of: readonly Page[]) => of.flatMap(page => parts.get(page) ?? [])

const kept = new Map<Page, boolean[]>()
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnLines(examples(pages.filter((_, i) => i % FOLDS !== fold)), RIDGE)
  pages.forEach((page, i) => {
    if (i % FOLDS === fold) kept.set(page, articleLines(page.lines, weights))
  })
}
report('unseen pages', page => kept.get(page) ?? [])
report('best labels', page => page.labels)
report('everything', page => page.labels.map(() => true))
const weights = learnLines(examples(pages), RIDGE)
report('seen pages', page => articleLines(page.lines, weights))

if (process.argv.includes('--list'))
  FEATURES.forEach((name, i) => console.log((weights[i] ?? 0).toFixed(2).padStart(7), name))
if (process.argv.includes('--pages'))
  pages.forEach((page, i) => {
    const labels = kept.get(page) ?? []
    const score = scoreBodies([{ gold: page.gold, kept: textOf(page, labels) }])
    console.log(i, score.precision.toFixed(3), score.recall.toFixed(3))
    page.lines.forEach((line, k) => {
      if (labels[k] !== page.labels[k] && line.words >= 4 && score.f1 < 0.97)
        console.log('    ', labels[k] ? 'kept' : 'lost', line.text.slice(0, 110))
    })
  })
if (process.argv.includes('--write'))
  writeFileSync(
    join(import.meta.dirname, '../../lib/analysis/text/cleaning/weights.ts'),
    weightsFile(FEATURES, weights, 'Feature', './features', 'tests/bench/learn-clean.ts'),
  )

function report(name: string, label: (page: Page) => boolean[]) {
  const score = scoreBodies(pages.map(page => ({ gold: page.gold, kept: textOf(page, label(page)) })))
  const figures = [score.precision, score.recall, score.f1, score.exact].map(value => value.toFixed(3))
  console.log(name.padEnd(16), `P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  exact ${figures[3]}`)
}

function textOf(page: Page, labels: readonly boolean[]): string {
  return page.lines
    .filter((_, i) => labels[i])
    .map(line => line.text)
    .join('\n')
}

/** People paste parts of pages too: from a little before the article, to a little behind it. */
function partsOf(page: Page): Page[] {
  const first = page.labels.indexOf(true)
  const last = page.labels.lastIndexOf(true)
  if (first < 0) return []
  return [
    [first - 12, last + 13],
    [0, last + 6],
    [first - 5, page.lines.length],
  ].map(([from = 0, to = 0]) => {
    const lines = page.lines.slice(Math.max(0, from), to)
    const labels = page.labels.slice(Math.max(0, from), to)
    return {
      ...page,
      lines,
      labels,
      rows: readFeatures(lines),
      weights: weightsOf(lines).map(weight => weight * PART_WEIGHT),
    }
  })
}
