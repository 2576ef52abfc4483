import { GRAM_DOUBT, WORD_DOUBT, type Cell } from './cells'
import { RunFinder } from './longest-run'
import { rankCells } from './standing'
import { DAY, FIGURE, NAME, type Reading } from './reading'
import { firmOverlap, type Bag, type PairTerms, type Terms } from './terms'

/**
 * What a cell is judged by, in order. All are symmetric in the two sides: "least" and "most" are the smaller and the
 * larger of the two directions. Sums of weights enter as ln(1 + x): the tenth shared name says less than the first.
 */
export const FEATURES = [
  // What is shared, against what each side has
  'firmGrams',
  'firmOpenings',
  'firmMeanings',
  'gramCosine',
  'leastGrams',
  'leastWords',
  'leastMeanings',
  // Facts
  'names',
  'plain',
  'figures',
  'noCommonFigure',
  'figureClash',
  'days',
  'nameAndFigure',
  'facts',
  'quoted',
  'leastUnshared',
  'mostUnshared',
  // Wording
  'bigrams',
  'run',
  // Standing among the other candidates of both segments
  'base',
  'margin',
  'best',
  'leastRank',
  'mostRank',
  // Surroundings
  'diagonal',
  'beside',
  'context',
  // Place and length
  'distance',
  'opening',
  'shorter',
  'lengthRatio',
  'size',
  'brevity',
  'extent',
] as const

export type Feature = (typeof FEATURES)[number]

export const FEATURE_COUNT = FEATURES.length

/** Where each feature stands among a cell's. */
const AT = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Record<Feature, number>

/** An article of fewer segments than this is brief: of two brief ones most segments are told by both. */
const BRIEF = 16
/** The size of two articles of fifteen segments: there length speaks neither for links nor against them. */
const MIDDLE_SIZE = 5.5
/** That of two of nine, less the middle: of shorter ones length alone must not make links. */
const LEAST_EXTENT = -1
/** Words of weight 3 stand in one segment of twenty; a shared one that is told once on each side is an anchor. */
const ANCHOR = 3
/** Segments around a cell that count as its surroundings, on each side and each way. */
const AROUND = 2
/** What stands first in an article is told by most; further than this from the start it makes no difference. */
const OPENING_SEGMENTS = 4

/**
 * The features of each cell, `FEATURE_COUNT` numbers a cell, in the cells' order. `lengthTells`: how much the length of the
 * articles tells in their languages.
 */
export function measure(
  left: readonly Reading[],
  right: readonly Reading[],
  terms: PairTerms,
  cells: readonly Cell[],
  lengthTells: number,
): Float64Array {
  const standing = rankCells(cells, left.length, right.length)
  const around = (i: number, j: number): number => {
    let sum = 0
    for (let a = -AROUND; a <= AROUND; a++)
      for (let b = -AROUND; b <= AROUND; b++) if (a !== 0 || b !== 0) sum += standing.at(i + a, j + b)
    return sum
  }
  const longer = Math.max(left.length, right.length)
  const size = Math.log(1 + Math.min(left.length, right.length)) + Math.log(1 + longer)
  const extent = lengthTells * Math.max(LEAST_EXTENT, size - MIDDLE_SIZE)
  const brevity = Math.max(0, Math.log(BRIEF / Math.max(1, longer)))
  const runs = new RunFinder()
  let row = -1
  const all = new Float64Array(cells.length * FEATURE_COUNT)
  cells.forEach((cell, c) => {
    const { left: i, right: j, base } = cell
    // Cells come row by row.
    if (i !== row) runs.begin(left[(row = i)]!.words)
    const a = terms.left[i]!
    const b = terms.right[j]!
    const words = compareWords(a, b, terms)
    const grams = cell.grams
    const meanings = compareBags(a.meanings, b.meanings)
    const openings = compareBags(a.openings, b.openings)
    const bigrams = compareBags(a.bigrams, b.bigrams)
    const quoted = compareBags(a.quoted, b.quoted)
    const shorter = Math.min(left[i]!.words.length, right[j]!.words.length)
    const longest = Math.max(left[i]!.words.length, right[j]!.words.length, 1)
    const rankInRow = standing.rankInRow[c]!
    const rankInColumn = standing.rankInColumn[c]!
    const at = c * FEATURE_COUNT
    all[at + AT.firmGrams] = firmOverlap(grams, a.grams.sum, b.grams.sum, 3 * GRAM_DOUBT)
    all[at + AT.firmOpenings] = firmOverlap(openings.shared, a.openings.sum, b.openings.sum, WORD_DOUBT)
    all[at + AT.firmMeanings] = firmOverlap(meanings.shared, a.meanings.sum, b.meanings.sum, WORD_DOUBT)
    all[at + AT.gramCosine] = grams > 0 ? cell.gramSquares / (a.grams.norm * b.grams.norm) : 0
    all[at + AT.leastGrams] = grams > 0 ? grams / Math.max(a.grams.sum, b.grams.sum) : 0
    all[at + AT.leastWords] = words.least
    all[at + AT.leastMeanings] = meanings.least
    all[at + AT.names] = Math.log1p(words.names)
    all[at + AT.plain] = Math.log1p(Math.max(0, words.shared - words.names))
    all[at + AT.figures] = Math.log1p(words.figures)
    all[at + AT.noCommonFigure] = words.noCommonFigure
    all[at + AT.figureClash] = words.figureClash
    all[at + AT.leastUnshared] = Math.log1p(Math.min(a.words.sum, b.words.sum) - words.shared)
    all[at + AT.mostUnshared] = Math.log1p(Math.max(a.words.sum, b.words.sum) - words.shared)
    all[at + AT.days] = Math.log1p(words.days)
    all[at + AT.nameAndFigure] = words.names > 0 && words.figures > 0 ? 1 : 0
    all[at + AT.facts] =
      (words.names > 0 ? 1 : 0) +
      (words.figures > 0 ? 1 : 0) +
      (words.days > 0 ? 1 : 0) +
      (words.anchors > ANCHOR ? 1 : 0)
    all[at + AT.quoted] = Math.log1p(quoted.shared)
    all[at + AT.bigrams] = Math.log1p(bigrams.shared)
    all[at + AT.run] = Math.log1p(runs.longest(right[j]!.words))
    all[at + AT.base] = base
    all[at + AT.margin] = 2 * base - (standing.meanOfRow[i]! + standing.meanOfColumn[j]!)
    all[at + AT.best] = Math.min(rankInRow, rankInColumn) === 0 ? 1 : 0
    all[at + AT.leastRank] = Math.log1p(Math.min(rankInRow, rankInColumn))
    all[at + AT.mostRank] = Math.log1p(Math.max(rankInRow, rankInColumn))
    all[at + AT.diagonal] = standing.at(i - 1, j - 1) + standing.at(i + 1, j + 1)
    all[at + AT.beside] = Math.max(
      standing.at(i - 1, j),
      standing.at(i + 1, j),
      standing.at(i, j - 1),
      standing.at(i, j + 1),
    )
    all[at + AT.context] = around(i, j)
    all[at + AT.distance] = Math.abs((i + 0.5) / left.length - (j + 0.5) / right.length)
    all[at + AT.opening] = Math.min(OPENING_SEGMENTS, i) + Math.min(OPENING_SEGMENTS, j)
    all[at + AT.shorter] = Math.log1p(shorter)
    all[at + AT.lengthRatio] = shorter / longest
    all[at + AT.size] = size
    all[at + AT.brevity] = brevity
    all[at + AT.extent] = extent
  })
  return all
}

interface Overlap {
  /** Weight of what is shared. */
  shared: number
  /** Shared weight as a part of the side that has more of its own. */
  least: number
}

function compareBags(a: Bag, b: Bag): Overlap {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) {
      shared += Math.min(a.weights[i]!, b.weights[j]!)
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return {
    shared,
    least: shared > 0 ? shared / Math.max(a.sum, b.sum) : 0,
  }
}

interface WordOverlap extends Overlap {
  /** Weight of shared words that stand in one segment of each side only. */
  anchors: number
  names: number
  figures: number
  noCommonFigure: number
  /** Each side has a figure that the other has not. */
  figureClash: number
  days: number
}

function compareWords(left: Terms, right: Terms, { leftFrequency, rightFrequency }: PairTerms): WordOverlap {
  const a = left.words
  const b = right.words
  let anchors = 0
  let names = 0
  let figures = 0
  let commonFigures = 0
  let days = 0
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      const weight = a.weights[i]!
      const bits = left.flags[i]! | right.flags[j]!
      shared += weight
      const often = Math.max(leftFrequency.countOf(x), rightFrequency.countOf(x))
      if (often <= 1) anchors += weight
      if ((bits & NAME) !== 0) names += weight
      if ((bits & FIGURE) !== 0) {
        figures += weight
        commonFigures++
      }
      if ((bits & DAY) !== 0) days += weight
      i++
      j++
    }
  }
  return {
    shared,
    least: shared > 0 ? shared / Math.max(a.sum, b.sum) : 0,
    anchors,
    names,
    figures,
    noCommonFigure: figures === 0 && left.figures > 0 && right.figures > 0 ? 1 : 0,
    figureClash: Math.min(left.figures, right.figures) > commonFigures ? 1 : 0,
    days,
  }
}
