import { evaluate, readForest } from '@/lib/analysis/quotation/trees'
import { type Settings, boost, yesNoLoss } from './boosting'
import { random } from './random'

/** A row of features to be told yes or no. */
export interface Example {
  document: string
  publisher: string
  row: Float64Array
  right: boolean
}

/** Each example's probability from trees that have not seen its document (or its publisher), in order. */
export function leftOut(
  examples: readonly Example[],
  by: 'document' | 'publisher',
  settings: Settings,
): number[] {
  const keys = [...new Set(examples.map(e => e[by]))]
  const next = random(3)
  const fold = new Map(keys.map((k, i) => [k, by === 'publisher' ? i : Math.floor(next() * 5)]))
  const result = new Array<number>(examples.length).fill(0)
  for (const f of new Set(fold.values())) {
    const model = readForest(
      learn(
        examples.filter(e => fold.get(e[by]) !== f),
        settings,
      ),
    )
    examples.forEach((example, i) => {
      if (fold.get(example[by]) === f) result[i] = 1 / (1 + Math.exp(-evaluate(model, example.row)))
    })
  }
  return result
}

export function learn(examples: readonly Example[], settings: Settings): string {
  return boost(
    examples.map(e => e.row),
    yesNoLoss(Uint8Array.from(examples, e => Number(e.right))),
    settings,
  )
}

/** Precision, recall and F1 of taking all at or above each threshold, with `missed` right ones that were never examples. */
export function atThresholds(examples: readonly Example[], scores: readonly number[], missed = 0): string {
  const all = examples.filter(e => e.right).length + missed
  const lines: string[] = []
  for (let floor = 0.05; floor < 0.96; floor += 0.05) {
    let taken = 0
    let good = 0
    examples.forEach((e, i) => {
      if ((scores[i] as number) < floor) return
      taken++
      if (e.right) good++
    })
    const p = good / (taken || 1)
    const r = good / (all || 1)
    lines.push(
      `${floor.toFixed(2)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(4)}`,
    )
  }
  return lines.join('\n')
}
