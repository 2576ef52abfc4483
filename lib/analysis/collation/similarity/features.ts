import type { Candidates, Cell } from './cells'
import { DAY, FIGURE, NAME, type Reading } from './reading'
import type { Bag, PairTerms, Terms } from './terms'

/**
 * What a cell is judged by, in order. All are symmetric in the two sides: "least" and "most" are the smaller and the
 * larger of the two directions.
 */
export const FEATURES = [
  'gramCosine',
  'wordCosine',
  'meaningCosine',
  'leastContained',
  'mostContained',
  'leastMeaning',
  'mostMeaning',
  'shared',
  'anchors',
  'rare',
  'bigrams',
  'run',
  'names',
  'nameShare',
  'noCommonName',
  'figures',
  'noCommonFigure',
  'days',
  'quoted',
  'quotedShare',
  'bothQuoted',
  'shorter',
  'lengthRatio',
  'distance',
  'opening',
  'rowRatio',
  'columnRatio',
  'leastRank',
  'mostRank',
  'margin',
  'deviations',
  'likeness',
  'size',
  'diagonal',
  'beside',
] as const

export const FEATURE_COUNT = FEATURES.length

/** Longest run of words looked for in two segments of up to this many words; longer ones are cut. */
const RUN_WORDS = 120

/** The features of each cell, `FEATURE_COUNT` numbers a cell, in the cells' order. */
export function measure(
  left: readonly Reading[],
  right: readonly Reading[],
  terms: PairTerms,
  candidates: Candidates,
): Float64Array {
  const { cells } = candidates
  const surroundings = surround(cells, left.length, right.length)
  const likeness = surroundings.likeness
  const size =
    Math.log(1 + Math.min(left.length, right.length)) + Math.log(1 + Math.max(left.length, right.length))
  const all = new Float64Array(cells.length * FEATURE_COUNT)
  cells.forEach((cell, c) => {
    const a = terms.left[cell.left]!
    const b = terms.right[cell.right]!
    const words = compareWords(a, b, terms)
    const meaning = dot(a.meanings, b.meanings)
    const grams = dot(a.grams, b.grams)
    const bigrams = dot(a.bigrams, b.bigrams)
    const quoted = dot(a.quoted, b.quoted)
    const lengths = [left[cell.left]!.words.length, right[cell.right]!.words.length] as const
    const bestRow = surroundings.bestOfRow[cell.left]!
    const bestColumn = surroundings.bestOfColumn[cell.right]!
    const ranks = [surroundings.rankInRow[c]!, surroundings.rankInColumn[c]!] as const
    const place = Math.abs((cell.left + 0.5) / left.length - (cell.right + 0.5) / right.length)
    const values: number[] = [
      grams.cosine,
      words.cosine,
      meaning.cosine,
      Math.min(words.ofLeft, words.ofRight),
      Math.max(words.ofLeft, words.ofRight),
      Math.min(meaning.ofLeft, meaning.ofRight),
      Math.max(meaning.ofLeft, meaning.ofRight),
      words.shared,
      words.anchors,
      words.rare,
      bigrams.shared,
      longestRun(left[cell.left]!, right[cell.right]!),
      words.names,
      words.nameShare,
      words.noCommonName,
      words.figures,
      words.noCommonFigure,
      words.days,
      quoted.shared,
      Math.max(quoted.ofLeft, quoted.ofRight),
      a.quoted.ids.length > 0 && b.quoted.ids.length > 0 ? 1 : 0,
      Math.log(1 + Math.min(...lengths)),
      Math.min(...lengths) / Math.max(1, ...lengths),
      place,
      Math.min(4, cell.left) + Math.min(4, cell.right),
      Math.min(cell.base / bestRow, cell.base / bestColumn),
      Math.max(cell.base / bestRow, cell.base / bestColumn),
      Math.min(...ranks),
      Math.max(...ranks),
      2 * cell.base - surroundings.meanOfRow[cell.left]! - surroundings.meanOfColumn[cell.right]!,
      (cell.base - candidates.mean) / (candidates.deviation + 1e-6),
      likeness,
      size,
      surroundings.at(cell.left - 1, cell.right - 1) + surroundings.at(cell.left + 1, cell.right + 1),
      Math.max(
        surroundings.at(cell.left - 1, cell.right),
        surroundings.at(cell.left + 1, cell.right),
        surroundings.at(cell.left, cell.right - 1),
        surroundings.at(cell.left, cell.right + 1),
      ),
    ]
    all.set(values, c * FEATURE_COUNT)
  })
  return all
}

interface Overlap {
  cosine: number
  /** Weight of what is shared. */
  shared: number
  /** Shared weight as a part of each side's. */
  ofLeft: number
  ofRight: number
}

function dot(a: Bag, b: Bag): Overlap {
  let product = 0
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) {
      product += a.weights[i]! * b.weights[j]!
      shared += Math.min(a.weights[i]!, b.weights[j]!)
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return {
    cosine: product === 0 ? 0 : product / (a.norm * b.norm),
    shared,
    ofLeft: a.sum > 0 ? shared / a.sum : 0,
    ofRight: b.sum > 0 ? shared / b.sum : 0,
  }
}

interface WordOverlap extends Overlap {
  /** Weight of shared words that stand in one segment of each side only. */
  anchors: number
  /** Weight of shared words that stand in at most two segments of each side. */
  rare: number
  names: number
  nameShare: number
  noCommonName: number
  figures: number
  noCommonFigure: number
  days: number
}

function compareWords(left: Terms, right: Terms, { leftFrequency, rightFrequency }: PairTerms): WordOverlap {
  const a = left.words
  const b = right.words
  let anchors = 0
  let rare = 0
  let names = 0
  let figures = 0
  let days = 0
  let i = 0
  let j = 0
  let product = 0
  let shared = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      const weight = a.weights[i]!
      const bits = left.flags[i]! | right.flags[j]!
      product += weight * weight
      shared += weight
      const often = Math.max(leftFrequency.get(x), rightFrequency.get(x))
      if (often <= 1) anchors += weight
      if (often <= 2) rare += weight
      if ((bits & NAME) !== 0) names += weight
      if ((bits & FIGURE) !== 0) figures += weight
      if ((bits & DAY) !== 0) days += weight
      i++
      j++
    }
  }
  const nameSums = [sumOf(left, NAME), sumOf(right, NAME)] as const
  const figureSums = [sumOf(left, FIGURE), sumOf(right, FIGURE)] as const
  return {
    cosine: product === 0 ? 0 : product / (a.norm * b.norm),
    shared,
    ofLeft: a.sum > 0 ? shared / a.sum : 0,
    ofRight: b.sum > 0 ? shared / b.sum : 0,
    anchors,
    rare,
    names,
    nameShare: names > 0 ? names / Math.max(0.1, Math.min(...nameSums)) : 0,
    noCommonName: names === 0 && Math.min(...nameSums) > 0 ? 1 : 0,
    figures,
    noCommonFigure: figures === 0 && Math.min(...figureSums) > 0 ? 1 : 0,
    days,
  }
}

function sumOf({ words, flags }: Terms, bit: number): number {
  let sum = 0
  for (let k = 0; k < flags.length; k++) if ((flags[k]! & bit) !== 0) sum += words.weights[k]!
  return sum
}

const runs = new Int32Array(RUN_WORDS + 1)

/** Words in the longest run that both readings have. */
function longestRun(left: Reading, right: Reading): number {
  const a = left.words
  const b = right.words
  const n = Math.min(a.length, RUN_WORDS)
  const m = Math.min(b.length, RUN_WORDS)
  runs.fill(0, 0, m + 1)
  let longest = 0
  for (let i = 0; i < n; i++) {
    const word = a[i]!
    for (let j = m; j > 0; j--) {
      if (b[j - 1] === word) {
        const run = (runs[j] = runs[j - 1]! + 1)
        if (run > longest) longest = run
      } else runs[j] = 0
    }
  }
  return longest
}

/** How a cell stands among its row, its column and its neighbours. */
function surround(cells: readonly Cell[], rows: number, columns: number) {
  const byPlace = new Map<number, number>()
  const perRow: number[][] = Array.from({ length: rows }, () => [])
  const perColumn: number[][] = Array.from({ length: columns }, () => [])
  cells.forEach((cell, c) => {
    byPlace.set(cell.left * columns + cell.right, cell.base)
    perRow[cell.left]!.push(c)
    perColumn[cell.right]!.push(c)
  })
  const rankInRow = new Float64Array(cells.length)
  const rankInColumn = new Float64Array(cells.length)
  const order = (lists: number[][], ranks: Float64Array): { best: Float64Array; mean: Float64Array } => {
    const best = new Float64Array(lists.length)
    const mean = new Float64Array(lists.length)
    lists.forEach((list, k) => {
      list.sort((x, y) => cells[y]!.base - cells[x]!.base || x - y)
      let rank = 0
      list.forEach((c, position) => {
        if (position > 0 && cells[c]!.base < cells[list[position - 1]!]!.base) rank = position
        ranks[c] = rank
      })
      best[k] = list.length > 0 ? cells[list[0]!]!.base : 0
      mean[k] = list.slice(0, NEAREST).reduce((total, c) => total + cells[c]!.base, 0) / NEAREST
    })
    return { best, mean }
  }
  const row = order(perRow, rankInRow)
  const column = order(perColumn, rankInColumn)
  const average = (values: Float64Array): number =>
    values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  const likenesses = [average(row.best), average(column.best)].sort((x, y) => x - y)
  return {
    bestOfRow: row.best,
    bestOfColumn: column.best,
    /** Mean of the nearest partners, as in cross-domain similarity local scaling (Conneau et al. 2018). */
    meanOfRow: row.mean,
    meanOfColumn: column.mean,
    rankInRow,
    rankInColumn,
    /** How alike the two articles are: the mean best score, of the side that is told more fully by the other. */
    likeness: likenesses[1]!,
    at: (left: number, right: number): number =>
      left < 0 || right < 0 || right >= columns ? 0 : (byPlace.get(left * columns + right) ?? 0),
  }
}

/** Partners averaged for a segment's usual nearness. */
const NEAREST = 3
