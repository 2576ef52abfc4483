import { sigmoid, type Rows } from './trees'

/** A logistic regression on standardised features, with a quadratic penalty, fitted by Newton's method (IRLS). */
export interface Line {
  mean: number[]
  scale: number[]
  weights: number[]
  bias: number
}

export function fitLine(rows: Rows, penalty: number, rounds = 12): Line {
  const { values, width, answers, weights } = rows
  const count = answers.length
  const mean = new Float64Array(width)
  const scale = new Float64Array(width)
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) mean[f]! += values[r * width + f]! / count
  for (let r = 0; r < count; r++)
    for (let f = 0; f < width; f++) scale[f]! += (values[r * width + f]! - mean[f]!) ** 2 / count
  for (let f = 0; f < width; f++) scale[f] = Math.sqrt(scale[f]!) || 1
  const n = width + 1
  const beta = new Float64Array(n)
  const x = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(n)
    const hessian = new Float64Array(n * n)
    for (let f = 0; f < width; f++) {
      gradient[f] = penalty * beta[f]!
      hessian[f * n + f] = penalty
    }
    hessian[n * n - 1] = 1e-6
    for (let r = 0; r < count; r++) {
      let z = beta[width]!
      for (let f = 0; f < width; f++) {
        x[f] = Math.max(-6, Math.min(6, (values[r * width + f]! - mean[f]!) / scale[f]!))
        z += x[f]! * beta[f]!
      }
      x[width] = 1
      const p = sigmoid(z)
      const w = weights[r]!
      const h = w * p * (1 - p)
      const g = w * (p - answers[r]!)
      for (let f = 0; f < n; f++) {
        gradient[f]! += g * x[f]!
        const hx = h * x[f]!
        for (let k = 0; k <= f; k++) hessian[f * n + k]! += hx * x[k]!
      }
    }
    const step = solve(hessian, gradient, n)
    for (let f = 0; f < n; f++) beta[f]! -= step[f]!
  }
  return { mean: [...mean], scale: [...scale], weights: [...beta.slice(0, width)], bias: beta[width]! }
}

export function applyLine(line: Line, values: ArrayLike<number>, offset: number): number {
  let z = line.bias
  for (let f = 0; f < line.weights.length; f++)
    z += line.weights[f]! * Math.max(-6, Math.min(6, (values[offset + f]! - line.mean[f]!) / line.scale[f]!))
  return z
}

/** The features of a row that are not zero, with their places. */
interface Sparse {
  at: number[]
  values: number[]
}

const ROUNDS = 300
const STEP = 0.1

/**
 * Weights of a logistic regression on features as they are (the first is 1 always and free of the penalty), by Adam
 * (Kingma & Ba 2015), stopped before it converges. For the many rare signs of page lines that holds back what few pages
 * show: on pages left out it does better than Newton's method at any penalty.
 */
export function fitGradually(
  rows: readonly Float64Array[],
  answers: readonly boolean[],
  importance: readonly number[],
  penalty: number,
): Float64Array {
  const size = rows[0]?.length ?? 0
  const total = importance.reduce((sum, value) => sum + value, 0)
  const sparse = rows.map((row): Sparse => {
    const at = [...row.keys()].filter(k => row[k] !== 0)
    return { at, values: at.map(k => row[k]!) }
  })
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : penalty * weight))
    sparse.forEach(({ at, values }, r) => {
      let z = 0
      for (let j = 0; j < at.length; j++) z += values[j]! * weights[at[j]!]!
      const error = ((sigmoid(z) - (answers[r] ? 1 : 0)) * importance[r]!) / total
      for (let j = 0; j < at.length; j++) gradient[at[j]!]! += error * values[j]!
    })
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!
      second[k] = 0.999 * second[k]! + 0.001 * gradient[k]! ** 2
      const mean = first[k]! / (1 - 0.9 ** round)
      const spread = second[k]! / (1 - 0.999 ** round)
      weights[k]! -= (STEP * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return weights
}

/** Cholesky; the lower triangle of `matrix` holds it. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const l = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / l[j * n + j]!
    }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= l[i * n + k]! * y[k]!
    y[i] = sum / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!
    for (let k = i + 1; k < n; k++) sum -= l[k * n + i]! * y[k]!
    y[i] = sum / l[i * n + i]!
  }
  return y
}
