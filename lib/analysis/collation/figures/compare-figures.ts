import type { FigurePair } from '../model'
import type { Day, Figure } from './model'

/** Estimates this far apart still say the same, unless they are given more exactly than that: one in twenty. */
const NEAR = 0.05
/** "more than 250" is not said of a number this many times as great. */
const FAR = 1.25

/**
 * How two figures of one kind that are about the same thing relate. `agree`: the same value. `rounded`: one is the other
 * rounded, or inside what the other leaves open ("more than 250" and 253, "dozens" and 40). `other-words`: different
 * ways to say it that cannot be reckoned ("tomorrow" and "Thursday", dollars and euros). `conflict`: both cannot be true.
 */
export function compareFigures(left: Figure, right: Figure): FigurePair['relation'] {
  if (left.day !== null && right.day !== null) return compareDays(left.day, right.day)
  if (left.unit !== right.unit) return 'other-words'
  if (left.low === right.low && left.high === right.high) {
    const [one, other] = [strictness(left), strictness(right)]
    if (one === other || left.kind === 'time') return 'agree'
    // "at least 14" and "14" may both be true; "more than 20" and "fewer than 20" may not.
    return one === 'exact' || other === 'exact' ? 'rounded' : 'conflict'
  }
  if (left.kind === 'time') return 'conflict'
  return isCompatible(left, right) || isCompatible(right, left) ? 'rounded' : 'conflict'
}

/** Whether the second figure is a value that the first leaves open. */
function isCompatible(open: Figure, given: Figure): boolean {
  if (open.low < open.high) return given.low <= open.high && given.high >= open.low
  if (given.low < given.high) return false
  const [a, b] = [open.low, given.low]
  if (open.bound === 'at-least' && b >= a && b <= a * FAR) return true
  if (open.bound === 'at-most' && b <= a && b >= a / FAR) return true
  const leeway = Math.max(leewayOf(open), leewayOf(given))
  if (Math.abs(a - b) <= Math.min(leeway, NEAR * Math.max(a, b))) return true
  return isRounding(a, b)
}

/** How far an estimate may be off: "about 40" by half of ten, "about 235,000" by half of five thousand. */
function leewayOf({ bound, low }: Figure): number {
  if (bound !== 'about') return 0
  if (decimalsOf(low) > 0) return 0.5 / 10 ** decimalsOf(low)
  let step = 1
  while (low % (step * 10) === 0 && step * 10 <= low) step *= 10
  return (low % (step * 5) === 0 ? step * 5 : step) / 2
}

/** An estimate says as much as the number itself. */
function strictness(figure: Figure): Figure['bound'] {
  return figure.bound === 'about' ? 'exact' : figure.bound
}

/** Whether a number is what another becomes with fewer digits: 40,000 of 39,965, 4.5 of 4.47. */
function isRounding(round: number, exact: number): boolean {
  const decimals = decimalsOf(round)
  if (decimalsOf(exact) > decimals) return exact.toFixed(decimals) === round.toFixed(decimals)
  if (round < 100) return false
  let step = 1
  while (round % (step * 10) === 0 && step < round) step *= 10
  return exact % step !== 0 && Math.abs(round - exact) <= Math.min(step / 2, NEAR * round)
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}

function compareDays(left: Day, right: Day): FigurePair['relation'] {
  const fields = ['weekday', 'month', 'day', 'year'] as const
  const both = fields.filter(field => left[field] !== null && right[field] !== null)
  if (both.some(field => left[field] !== right[field])) return 'conflict'
  if (left.relative !== null && left.relative === right.relative) return 'agree'
  if (both.length === 0) return 'other-words'
  const isSame = fields.every(
    field => left[field] === right[field] || field === 'year' || field === 'weekday',
  )
  return isSame ? 'agree' : 'rounded'
}
