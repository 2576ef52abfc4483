/** Sums of all that stand before each place: `sums[i]` is the sum of the first i values. */
export function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value
  })
  return sums
}

/** The sum of the values from one place to another, cut to those that are there. */
export function between(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1
  return (sums[Math.max(0, Math.min(last, to))] ?? 0) - (sums[Math.max(0, Math.min(last, from))] ?? 0)
}

/** The sum of the values within reach of a place on both sides. */
export function windowOf(sums: Float64Array, i: number, reach: number): number {
  return between(sums, i - reach, i + reach + 1)
}
