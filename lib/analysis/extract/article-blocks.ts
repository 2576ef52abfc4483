import { decode } from '../text/cleaning/decode'
import { readBlockLines } from '../text/cleaning/lines'
import { score } from '../text/cleaning/page'
import { BLOCK_FEATURES, readBlockFeatures } from './block-features'
import type { PageBlock } from './model'
import { WEIGHTS } from './weights'

/** What changing between article and furniture costs, in log odds; the best of a few values in cross-validation. */
const CHANGE_COST = 0.5
/** A lean towards keeping, the same way: with markup to go by, what looks like the article seldom is anything else. */
const LEAN = 0.25

const LEARNT = Float64Array.from(BLOCK_FEATURES, name => WEIGHTS[name])

/**
 * Which blocks of an HTML page are the article's body: the model of `clean` with what markup and Readability say, then the most
 * likely labelling in sequence. What Readability keeps is kept when no block reaches even odds.
 */
export function articleBlocks(blocks: readonly PageBlock[], weights: Float64Array = LEARNT): boolean[] {
  const lines = readBlockLines(blocks.map(block => block.text))
  const scores = readBlockFeatures(blocks, lines).map(row => score(row, weights) + LEAN)
  const labels = decode(scores, CHANGE_COST)
  return labels.includes(true) ? labels : blocks.map(block => block.readable)
}
