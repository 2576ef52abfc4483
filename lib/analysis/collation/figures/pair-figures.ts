import type { FigurePair, Piece } from '../model'
import { publishedSpan, type Reading } from '../reading'
import { compareFigures } from './compare-figures'
import type { Measure } from './measures'
import type { Figure } from './model'

/** Two figures replace one another when the difference they stand in is no longer than this many units a side. */
const SHORT_CHANGE = 48
/** Rows with more figures a side are tables; only so many are compared. */
const MOST = 60

/** One side of a passage: its joined text, and its figures in it. */
export interface Counted {
  reading: Reading
  figures: readonly Figure[]
}

interface Pairing {
  left: Figure
  right: Figure
  relation: FigurePair['relation']
  strength: number
}

/**
 * The figures of a passage that are about the same thing, with how they relate; each figure in one pair at most, in the
 * left reading's order. Equal values pair when they count alike or stand in the same place of the difference. Different
 * values pair only when they replace one another there, or count the same thing by the same word; and never when the
 * acts differ (killed, wounded).
 */
export function pairFigures(left: Counted, right: Counted, pieces: readonly Piece[]): FigurePair[] {
  const leftFigures = left.figures.slice(0, MOST)
  const rightFigures = right.figures.slice(0, MOST)
  if (leftFigures.length === 0 || rightFigures.length === 0) return []
  const leftPlaces = placesOf(leftFigures, pieces, 'left')
  const rightPlaces = placesOf(rightFigures, pieces, 'right')
  const pairings: Pairing[] = []
  leftFigures.forEach((one, i) => {
    rightFigures.forEach((other, j) => {
      // "um porta-voz" on both sides counts nothing; "um morto" beside "dois mortos" does.
      if (one.kind !== other.kind || (one.indefinite && other.indefinite)) return
      // "12 miles" and "12 tons"
      if (one.measure !== null && other.measure !== null && one.measure.kind !== other.measure.kind) return
      const relation = relationOf(one, other)
      const place = strengthOf(one, other, relation, leftPlaces[i]!, rightPlaces[j]!, pieces)
      const strength = place > 0 ? place : isOnlyCount(one, other, leftFigures, rightFigures) ? ONLY_COUNT : 0
      if (strength > 0) pairings.push({ left: one, right: other, relation, strength })
    })
  })
  pairings.sort(
    (a, b) => b.strength - a.strength || a.left.start - b.left.start || a.right.start - b.right.start,
  )
  const taken = new Set<Figure>()
  const kept: Pairing[] = []
  const take = (pairing: Pairing) => {
    if (taken.has(pairing.left) || taken.has(pairing.right)) return
    taken.add(pairing.left).add(pairing.right)
    kept.push(pairing)
  }
  pairings.forEach(take)
  for (const pairing of leftOverDays(leftFigures, rightFigures, taken)) take(pairing)
  return kept
    .sort((a, b) => a.left.start - b.left.start)
    .map(pairing => ({
      kind: pairing.left.kind,
      left: published(left.reading, pairing.left),
      right: published(right.reading, pairing.right),
      relation: pairing.relation,
    }))
}

/** Weaker than any pairing by place. */
const ONLY_COUNT = 0.5

/**
 * Whether two figures count one thing wherever they stand: the same head word, both too great to be chance, and nothing
 * else on either side is counted by that word. "31 injured" and "38 treated" have one act for a head.
 */
function isOnlyCount(one: Figure, other: Figure, left: readonly Figure[], right: readonly Figure[]): boolean {
  if (one.kind !== 'number' || one.low < TELLING || other.low < TELLING) return false
  if (one.measure !== null || other.measure !== null) return false
  const [head, otherHead] = [one.counted[0], other.counted[0]]
  if (head === undefined || otherHead === undefined || areApart(one.of, other.of)) return false
  const act = one.headAct === other.headAct ? one.headAct : null
  const isSameHead = head === otherHead || act !== null
  const actsMeet =
    one.acts.some(act => other.acts.includes(act)) || (one.acts.length === 0 && other.acts.length === 0)
  if (!isSameHead || !actsMeet) return false
  const isAlone = (figures: readonly Figure[], stem: string) =>
    figures.filter(figure => figure.counted[0] === stem || (act !== null && figure.acts.includes(act)))
      .length === 1
  return isAlone(left, head) && isAlone(right, otherHead)
}

/** Two measures of one kind are turned into one before they are compared; what has been turned is an estimate. */
function relationOf(one: Figure, other: Figure): FigurePair['relation'] {
  if (one.measure === null || other.measure === null || one.measure.factor === other.measure.factor)
    return compareFigures(one, other)
  const [left, right] = [inBase(one, one.measure), inBase(other, other.measure)]
  if (compareFigures(left, right) !== 'conflict') return 'rounded'
  const [less, more] = left.high < right.high ? [left.high, right.low] : [right.high, left.low]
  return more <= less * ROUNDED_TWICE ? 'rounded' : 'conflict'
}

function inBase(figure: Figure, { factor }: Measure): Figure {
  return { ...figure, low: figure.low * factor, high: figure.high * factor, bound: 'about' }
}

/** "Ten miles" may stand for 15 km and for 17: both were rounded in their own unit. */
const ROUNDED_TWICE = 1.15

function published(reading: Reading, figure: Figure) {
  const text = reading.text.slice(figure.start, figure.end)
  return { ...publishedSpan(reading, figure.start, figure.end), text }
}

/** The pieces that each figure's own words stand in: first and last index. */
function placesOf(figures: readonly Figure[], pieces: readonly Piece[], side: 'left' | 'right') {
  const places: { first: number; last: number }[] = []
  let index = 0
  let at = 0
  for (const figure of figures) {
    while (index < pieces.length && at + pieces[index]![side].length <= figure.core.start) {
      at += pieces[index]![side].length
      index++
    }
    let [last, end] = [index, at + (pieces[index]?.[side].length ?? 0)]
    while (last + 1 < pieces.length && end < figure.core.end) end += pieces[++last]![side].length
    places.push({ first: index, last })
  }
  return places
}

type Place = { first: number; last: number }

/** 0: not about the same thing as far as one can see. */
function strengthOf(
  left: Figure,
  right: Figure,
  relation: FigurePair['relation'],
  leftPlace: Place,
  rightPlace: Place,
  pieces: readonly Piece[],
): number {
  const shared = left.counted.filter(stem => right.counted.includes(stem)).length
  const isOneMeasure = left.measure !== null && right.measure !== null
  const sameHead =
    isOneMeasure ||
    (shared > 0 && (left.counted[0] === right.counted[0] || left.counted.at(-1) === right.counted.at(-1)))
  const meets = leftPlace.first <= rightPlace.last && rightPlace.first <= leftPlace.last
  const sharesAct = left.acts.some(act => right.acts.includes(act))
  const oneHasNoAct = left.acts.length === 0 || right.acts.length === 0
  if (!sharesAct && !oneHasNoAct) return 0
  const isDay = left.kind === 'date'
  const isBare = left.counted.length === 0 || right.counted.length === 0
  const isSameThing = shared > 0 || isBare || isOneMeasure
  if (relation === 'agree') {
    // Small counts agree by chance ("two sides", "two officials"); great ones do not.
    if (left.kind === 'number' && left.high < TELLING && !isSameThing) return 0
    return (meets ? 8 : 0) + (sameHead ? 4 : 0) + (shared > 0 ? 2 : 0) + (sharesAct ? 2 : 0) + 1
  }
  const replaces = meets && isShortChange(pieces, leftPlace, rightPlace)
  if (isDay) {
    if (relation === 'conflict' && !isAnchored(left, right, pieces, leftPlace, rightPlace)) return 0
    return replaces || (relation === 'rounded' && meets) ? 6 : 0
  }
  if (left.kind === 'time') return replaces ? 6 : 0
  if (relation === 'rounded') return sameHead || (meets && isSameThing) ? 5 : 0
  if (areApart(left.of, right.of)) return 0
  // What both say to count, or a bare figure in the other's place: else they may count different things.
  if (sameHead && (replaces || (sharesAct && !isOneMeasure))) return 4
  return replaces && isSameThing ? 3 : 0
}

/** From here on, two equal numbers in one passage are hardly chance. */
const TELLING = 20

/** Two titles of one cup, five of another: said to be of different things. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && one[0] !== other[0]
}

/**
 * Whether two days are of one thing: the difference is little more than the days themselves, and a word of substance in
 * common stands right before or behind it.
 */
function isAnchored(
  one: Figure,
  other: Figure,
  pieces: readonly Piece[],
  left: Place,
  right: Place,
): boolean {
  const [first, last] = [Math.min(left.first, right.first), Math.max(left.last, right.last)]
  const changed = pieces.slice(first, last + 1).filter(piece => piece.kind !== 'common')
  const length = (side: 'left' | 'right') => changed.reduce((sum, piece) => sum + piece[side].length, 0)
  const isBare =
    length('left') <= one.core.end - one.core.start + MARGIN &&
    length('right') <= other.core.end - other.core.start + MARGIN
  return (
    isBare &&
    pieces
      .slice(Math.max(0, first - 1), last + 2)
      .some(piece => piece.kind !== 'change' && SUBSTANCE.test(piece.left))
  )
}

/** Room for a preposition and an article next to a day. */
const MARGIN = 10
const SUBSTANCE = /\p{L}{4}/u

/** Whether the places share a short difference in which one can replace the other. */
function isShortChange(pieces: readonly Piece[], left: Place, right: Place): boolean {
  for (let index = Math.max(left.first, right.first); index <= Math.min(left.last, right.last); index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.kind === 'common') continue
    if (piece.left.length <= SHORT_CHANGE && piece.right.length <= SHORT_CHANGE) return true
  }
  return false
}

/** When each side has one day left over and one of them is relative, they are one day in other words. */
function leftOverDays(
  left: readonly Figure[],
  right: readonly Figure[],
  taken: ReadonlySet<Figure>,
): Pairing[] {
  const [one, ...more] = left.filter(figure => figure.kind === 'date' && !taken.has(figure))
  const [other, ...others] = right.filter(figure => figure.kind === 'date' && !taken.has(figure))
  if (one === undefined || other === undefined || more.length + others.length > 0) return []
  const relation = compareFigures(one, other)
  const isRelative = (figure: Figure) => figure.day !== null && figure.day.relative !== null
  const oneIsRelative = isRelative(one) !== isRelative(other)
  return relation === 'other-words' && oneIsRelative && isNamedDay(one) && isNamedDay(other)
    ? [{ left: one, right: other, relation, strength: 1 }]
    : []
}

/** today, tomorrow, Thursday: single days, not "last month". */
function isNamedDay(figure: Figure): boolean {
  const day = figure.day
  return day !== null && (day.weekday !== null || day.day !== null || /^\p{L}+$/u.test(day.relative ?? ''))
}
