import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleBlocks } from '@/lib/analysis/extract/article-blocks'
import { BLOCK_FEATURES, readBlockFeatures } from '@/lib/analysis/extract/block-features'
import { readBlockLines } from '@/lib/analysis/text/cleaning/lines'
import { readPage } from '@/lib/ingest/extract/read-page'
import { scoreBodies } from './body-score'
import { developmentSet, SET_MISSING } from './development-set'
import { labelsOf, learnLines, weightsFile, weightsOf } from './learn/page-lines'

/**
 * Learns the weights that tell the article's blocks of an HTML page from the others, and prints how it does on pages it has not
 * seen (cross-validation by page), beside Readability alone. VARIORUM_EVAL names the folder with the pages, which are not part of
 * this repository. `--write` writes lib/analysis/extract/weights.ts.
 */
const FOLDS = Number(process.env.FOLDS ?? 10)
const RIDGE = Number(process.env.RIDGE ?? 0.0005)

const htmls = developmentSet<{ id: string; url: string; html: string }>('extract_dev.jsonl.gz')
const bodies = new Map(
  developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')?.map(row => [row.id, row.text]),
)
if (!htmls) throw new Error(SET_MISSING)

const pages = htmls.map(({ id, url, html }) => {
  const { blocks } = readPage(html, url)
  const lines = readBlockLines(blocks.map(block => block.text))
  const gold = bodies.get(id) ?? ''
  const texts = blocks.map(block => block.text)
  return {
    blocks,
    gold,
    texts,
    rows: readBlockFeatures(blocks, lines),
    labels: labelsOf(texts, gold),
    weights: weightsOf(lines),
  }
})
type Page = (typeof pages)[number]

const kept = new Map<Page, boolean[]>()
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnLines(
    pages.filter((_, i) => i % FOLDS !== fold),
    RIDGE,
  )
  pages.forEach((page, i) => {
    if (i % FOLDS === fold) kept.set(page, articleBlocks(page.blocks, weights))
  })
}
report('unseen pages', page => kept.get(page) ?? [])
report('Readability', page => page.blocks.map(block => block.readable))
report('best labels', page => page.labels)
const weights = learnLines(pages, RIDGE)
report('seen pages', page => articleBlocks(page.blocks, weights))

if (process.argv.includes('--list'))
  BLOCK_FEATURES.forEach((name, i) => console.log((weights[i] ?? 0).toFixed(2).padStart(7), name))
if (process.argv.includes('--pages'))
  pages.forEach((page, i) => {
    const labels = kept.get(page) ?? []
    const score = scoreBodies([{ gold: page.gold, kept: textOf(page, labels) }])
    console.log(i, score.precision.toFixed(3), score.recall.toFixed(3))
    page.texts.forEach((text, k) => {
      if (labels[k] !== page.labels[k] && score.f1 < 0.98)
        console.log('   ', labels[k] ? 'kept' : 'lost', page.blocks[k]?.element, text.slice(0, 90))
    })
  })
if (process.argv.includes('--write'))
  writeFileSync(
    join(import.meta.dirname, '../../lib/analysis/extract/weights.ts'),
    weightsFile(BLOCK_FEATURES, weights, 'BlockFeature', './block-features', 'tests/bench/learn-extract.ts'),
  )

function report(name: string, label: (page: Page) => boolean[]) {
  const score = scoreBodies(pages.map(page => ({ gold: page.gold, kept: textOf(page, label(page)) })))
  const figures = [score.precision, score.recall, score.f1, score.exact].map(value => value.toFixed(3))
  console.log(name.padEnd(22), `P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  exact ${figures[3]}`)
}

function textOf(page: Page, labels: readonly boolean[]): string {
  return page.texts.filter((_, i) => labels[i]).join('\n')
}
