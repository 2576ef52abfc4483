import { random } from './random'

/**
 * Gradient-boosted decision trees for a yes/no question (Friedman 2001, with the second-order leaf values of XGBoost,
 * Chen & Guestrin 2016), written out plainly: a few ten thousand rows of a few ten features need no library.
 */

export interface Settings {
  trees: number
  depth: number
  rate: number
  /** Least sum of second derivatives in a leaf. */
  leastLeaf: number
  /** L2 on leaf values. */
  smoothing: number
  /** Part of the features each tree may use. */
  columns: number
  /** Part of the rows each tree is grown on (stochastic gradient boosting, Friedman 2002). */
  rows: number
  seed: number
}

/** Split nodes and leaves of one tree as parallel lists; a leaf has feature -1 and its value as threshold. */
export interface Tree {
  feature: number[]
  threshold: number[]
  /** Index of the branch for values below the threshold; the other follows it in `above`. */
  below: number[]
  above: number[]
}

export interface Forest {
  start: number
  trees: Tree[]
}

export interface Rows {
  /** Row by row. */
  values: Float64Array
  width: number
  answers: Uint8Array
  weights: Float64Array
  /** Where each row's score stands before the first tree; without it, at the share of yes. */
  offsets?: Float64Array
}

const BINS = 48

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export function predict(forest: Forest, values: Float64Array, offset: number): number {
  let sum = forest.start
  for (const tree of forest.trees) {
    let node = 0
    while (tree.feature[node]! >= 0)
      node =
        values[offset + tree.feature[node]!]! < tree.threshold[node]! ? tree.below[node]! : tree.above[node]!
    sum += tree.threshold[node]!
  }
  return sum
}

export function grow(rows: Rows, settings: Settings): Forest {
  const { values, width, answers, weights } = rows
  const count = answers.length
  const next = random(settings.seed)
  const edges = Array.from({ length: width }, (_, f) => quantiles(values, width, f, count))
  const bins = new Uint8Array(count * width)
  for (let r = 0; r < count; r++)
    for (let f = 0; f < width; f++) bins[r * width + f] = binOf(edges[f]!, values[r * width + f]!)
  let positive = 0
  let total = 0
  for (let r = 0; r < count; r++) {
    total += weights[r]!
    if (answers[r] === 1) positive += weights[r]!
  }
  const start = rows.offsets ? 0 : Math.log((positive + 1) / (total - positive + 1))
  const scores = rows.offsets ? Float64Array.from(rows.offsets) : new Float64Array(count).fill(start)
  const first = new Float64Array(count)
  const second = new Float64Array(count)
  const trees: Tree[] = []
  for (let t = 0; t < settings.trees; t++) {
    for (let r = 0; r < count; r++) {
      const p = sigmoid(scores[r]!)
      first[r] = weights[r]! * (p - answers[r]!)
      second[r] = weights[r]! * Math.max(1e-6, p * (1 - p))
    }
    const usable = Array.from({ length: width }, (_, f) => f).filter(() => next() < settings.columns)
    const tree: Tree = { feature: [], threshold: [], below: [], above: [] }
    const split = (members: Int32Array, depth: number): number => {
      const node = tree.feature.length
      tree.feature.push(-1)
      tree.below.push(0)
      tree.above.push(0)
      let g = 0
      let h = 0
      for (const r of members) {
        g += first[r]!
        h += second[r]!
      }
      tree.threshold.push((-settings.rate * g) / (h + settings.smoothing))
      const found = depth < settings.depth ? bestSplit(members, g, h, usable) : null
      if (found) {
        const { feature, bin } = found
        const low = members.filter(r => bins[r * width + feature]! <= bin)
        const high = members.filter(r => bins[r * width + feature]! > bin)
        tree.feature[node] = feature
        tree.threshold[node] = edges[feature]![bin]!
        tree.below[node] = split(low, depth + 1)
        tree.above[node] = split(high, depth + 1)
      }
      return node
    }
    split(
      Int32Array.from({ length: count }, (_, r) => r),
      0,
    )
    trees.push(tree)
  }
  return { start, trees }

  function bestSplit(members: Int32Array, g: number, h: number, usable: number[]) {
    const whole = (g * g) / (h + settings.smoothing)
    let best: { feature: number; bin: number } | null = null
    let gain = 1e-3
    const gs = new Float64Array(BINS + 1)
    const hs = new Float64Array(BINS + 1)
    for (const feature of usable) {
      gs.fill(0)
      hs.fill(0)
      for (const r of members) {
        const bin = bins[r * width + feature]!
        gs[bin]! += first[r]!
        hs[bin]! += second[r]!
      }
      let lowG = 0
      let lowH = 0
      for (let bin = 0; bin < edges[feature]!.length; bin++) {
        lowG += gs[bin]!
        lowH += hs[bin]!
        if (lowH < settings.leastLeaf || h - lowH < settings.leastLeaf) continue
        const value =
          (lowG * lowG) / (lowH + settings.smoothing) +
          ((g - lowG) * (g - lowG)) / (h - lowH + settings.smoothing) -
          whole
        if (value > gain) {
          gain = value
          best = { feature, bin }
        }
      }
    }
    return best
  }
}

function quantiles(values: Float64Array, width: number, feature: number, count: number): number[] {
  const column = Float64Array.from({ length: count }, (_, r) => values[r * width + feature]!).sort()
  const edges: number[] = []
  for (let b = 1; b < BINS; b++) {
    // The upper part is where links are, so half of the edges lie in the top fifth.
    const part = b < BINS / 2 ? (0.8 * b) / (BINS / 2) : 0.8 + (0.2 * (b - BINS / 2)) / (BINS / 2)
    const at = column[Math.floor(part * (count - 1))]!
    const above = column.find(v => v > at)
    if (above === undefined) break
    const edge = Math.fround((at + above) / 2)
    if (edges.length === 0 || edge > edges[edges.length - 1]!) edges.push(edge)
  }
  return edges
}

function binOf(edges: number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (value < edges[mid]!) high = mid
    else low = mid + 1
  }
  return low
}
