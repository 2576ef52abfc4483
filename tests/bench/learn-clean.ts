import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '@/lib/analysis/text/cleaning/features'
import { articleLines } from '@/lib/analysis/text/cleaning/page'
import { SET_MISSING } from './development-set'
import { dumpedPages, learnDumped, leftOutDumped } from './learn/dumped-pages'
import { FOLDS, listWeights, listWrong, PENALTY, printScores, weightsFile } from './learn/page-lines'

/**
 * Learns the weights that tell article lines from page furniture from pages whose bodies people marked, and prints how it does
 * on pages it has not seen (cross-validation by page). The pages are not part of this repository: VARIORUM_EVAL names the
 * folder. `--write` writes lib/analysis/text/cleaning/weights.ts, `--pages` lists the lines that went wrong, `--list` the weights.
 */
const pages = dumpedPages()
if (!pages) throw new Error(SET_MISSING)

const kept = leftOutDumped(pages, FOLDS, PENALTY)
const weights = learnDumped(pages, PENALTY)
printScores(pages, [
  ['unseen pages', page => kept.get(page) ?? []],
  ['best labels', page => page.labels],
  ['everything', page => page.labels.map(() => true)],
  ['seen pages', page => articleLines(page.lines, weights)],
])

if (process.argv.includes('--list')) listWeights(FEATURES, weights)
if (process.argv.includes('--pages'))
  listWrong(
    pages,
    page => kept.get(page) ?? [],
    () => '',
  )
if (process.argv.includes('--write'))
  writeFileSync(
    join(import.meta.dirname, '../../lib/analysis/text/cleaning/weights.ts'),
    weightsFile(FEATURES, weights, 'Feature', './features', 'tests/bench/learn-clean.ts'),
  )
