import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleBlocks } from '@/lib/analysis/extract/article-blocks'
import { BLOCK_FEATURES } from '@/lib/analysis/extract/block-features'
import { SET_MISSING } from './development-set'
import { htmlPages, leftOutHtml } from './learn/html-pages'
import {
  FOLDS,
  learnLines,
  listWeights,
  listWrong,
  PENALTY,
  printScores,
  weightsFile,
} from './learn/page-lines'

/**
 * Learns the weights that tell the article's blocks of an HTML page from the others, and prints how it does on pages it has not
 * seen (cross-validation by page), beside Readability alone. VARIORUM_EVAL names the folder with the pages, which are not part of
 * this repository. `--write` writes lib/analysis/extract/weights.ts, `--pages` lists the blocks that went wrong, `--list` the weights.
 */
const pages = htmlPages()
if (!pages) throw new Error(SET_MISSING)

const kept = leftOutHtml(pages, FOLDS, PENALTY)
const weights = learnLines(pages, PENALTY)
printScores(pages, [
  ['unseen pages', page => kept.get(page) ?? []],
  ['Readability', page => page.blocks.map(block => block.readable)],
  ['best labels', page => page.labels],
  ['seen pages', page => articleBlocks(page.blocks, weights)],
])

if (process.argv.includes('--list')) listWeights(BLOCK_FEATURES, weights)
if (process.argv.includes('--pages'))
  listWrong(
    pages,
    page => kept.get(page) ?? [],
    (page, k) => page.blocks[k]?.element ?? '',
  )
if (process.argv.includes('--write'))
  writeFileSync(
    join(import.meta.dirname, '../../lib/analysis/extract/weights.ts'),
    weightsFile(BLOCK_FEATURES, weights, 'BlockFeature', './block-features', 'tests/bench/learn-extract.ts'),
  )
