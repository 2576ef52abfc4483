import { random } from './random'

/**
 * Learns gradient-boosted trees for `lib/analysis/quotation/trees`: histogram splits, shrinkage, L2 on the leaves (Friedman 2001;
 * Chen and Guestrin 2016 for the second-order leaf values).
 */
export interface Settings {
  rounds: number
  depth: number
  rate: number
  /** Added to the second derivative: the larger, the more timid the leaves. */
  l2: number
  /** Least sum of second derivatives in a leaf. */
  leaf: number
  /** Share of features looked at for each tree. */
  features: number
}

/** Gives each row's gradient and second derivative for the current scores. */
export type Loss = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void

const BINS = 64

/** The model as text. `rows` are feature rows of equal length; deterministic for equal input. */
export function boost(rows: readonly Float64Array[], loss: Loss, settings: Settings): string {
  const width = rows[0]?.length ?? 0
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f))
  const binned = Array.from({ length: width }, (_, f) => {
    const column = new Uint8Array(rows.length)
    const cut = cuts[f] as number[]
    for (let i = 0; i < rows.length; i++) {
      const value = (rows[i] as Float64Array)[f] as number
      let low = 0
      let high = cut.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((cut[middle] as number) < value) low = middle + 1
        else high = middle
      }
      column[i] = low
    }
    return column
  })
  const scores = new Float64Array(rows.length)
  const gradient = new Float64Array(rows.length)
  const curvature = new Float64Array(rows.length)
  const next = random(7)
  const trees: string[] = []
  for (let round = 0; round < settings.rounds; round++) {
    loss(scores, gradient, curvature)
    const features: number[] = []
    for (let f = 0; f < width; f++) if (next() < settings.features) features.push(f)
    const all = new Int32Array(rows.length)
    for (let i = 0; i < all.length; i++) all[i] = i
    const nodes: string[] = []
    grow(all, 0)
    trees.push(nodes.join(','))

    function grow(members: Int32Array, depth: number): void {
      let g = 0
      let h = 0
      for (const i of members) {
        g += gradient[i] as number
        h += curvature[i] as number
      }
      const split = depth < settings.depth ? bestSplit(members, features, g, h) : null
      if (!split) {
        const value = Number(((-g / (h + settings.l2)) * settings.rate).toFixed(4))
        for (const i of members) scores[i] = (scores[i] as number) + value
        nodes.push(String(value))
        return
      }
      nodes.push(`f${split.feature}:${(cuts[split.feature] as number[])[split.bin]}`)
      const column = binned[split.feature] as Uint8Array
      grow(
        members.filter(i => (column[i] as number) <= split.bin),
        depth + 1,
      )
      grow(
        members.filter(i => (column[i] as number) > split.bin),
        depth + 1,
      )
    }
  }
  return trees.join('|')

  function bestSplit(members: Int32Array, features: readonly number[], g: number, h: number) {
    let best: { feature: number; bin: number } | null = null
    let bestGain = 1e-6
    const sumG = new Float64Array(BINS + 1)
    const sumH = new Float64Array(BINS + 1)
    for (const feature of features) {
      const bins = (cuts[feature] as number[]).length
      if (bins === 0) continue
      sumG.fill(0)
      sumH.fill(0)
      const column = binned[feature] as Uint8Array
      for (const i of members) {
        const bin = column[i] as number
        sumG[bin] = (sumG[bin] as number) + (gradient[i] as number)
        sumH[bin] = (sumH[bin] as number) + (curvature[i] as number)
      }
      let leftG = 0
      let leftH = 0
      for (let bin = 0; bin < bins; bin++) {
        leftG += sumG[bin] as number
        leftH += sumH[bin] as number
        if (leftH < settings.leaf || h - leftH < settings.leaf) continue
        const gain =
          (leftG * leftG) / (leftH + settings.l2) +
          ((g - leftG) * (g - leftG)) / (h - leftH + settings.l2) -
          (g * g) / (h + settings.l2)
        if (gain > bestGain) {
          bestGain = gain
          best = { feature, bin }
        }
      }
    }
    return best
  }
}

/** Values between which a feature may be split: all of them when few, quantiles otherwise. */
function cutsOf(rows: readonly Float64Array[], feature: number): number[] {
  const values = Float64Array.from(rows, row => row[feature] as number).sort()
  const distinct = [...new Set(values)]
  if (distinct.length <= BINS) return distinct.slice(0, -1)
  const cuts = new Set<number>()
  for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b * values.length) / BINS)] as number)
  return [...cuts].sort((a, b) => a - b)
}

/** Loss of choosing one row of each group: softmax over the group, any row marked right will do. */
export function choiceLoss(
  groups: readonly (readonly [from: number, to: number])[],
  right: Uint8Array,
): Loss {
  return (scores, gradient, curvature) => {
    for (const [from, to] of groups) {
      let top = -Infinity
      for (let i = from; i < to; i++) top = Math.max(top, scores[i] as number)
      let total = 0
      let good = 0
      for (let i = from; i < to; i++) {
        const e = Math.exp((scores[i] as number) - top)
        total += e
        if (right[i]) good += e
      }
      for (let i = from; i < to; i++) {
        const e = Math.exp((scores[i] as number) - top)
        const p = e / total
        gradient[i] = p - (right[i] ? e / good : 0)
        curvature[i] = Math.max(p * (1 - p), 1e-4)
      }
    }
  }
}

/** Logistic loss. */
export function yesNoLoss(right: Uint8Array): Loss {
  return (scores, gradient, curvature) => {
    for (let i = 0; i < right.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)))
      gradient[i] = p - (right[i] as number)
      curvature[i] = Math.max(p * (1 - p), 1e-4)
    }
  }
}
