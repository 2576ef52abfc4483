import type { ClockWords } from './figure-words'
import type { FigureTokens } from './figure-tokens'

const CLOCK = /^([01]?\d|2[0-3])([:.h])([0-5]\d)(am|pm)?$/
const HOUR = /^([01]?\d|2[0-3])(h?)(am|pm)?$/
const MINUTES = /^[0-5]\d$/
const HAS_DIGIT = /\d/
const [NOON, DAY_HALF] = [720, 720]

/**
 * The time of day that starts at a word, in minutes: "8:05 a.m.", "14h30", "14 h 30", "7.40 Uhr", "a las 10.30", "ore 14",
 * "noon"; null when none does. A number alone is an hour only where the words around it say so: "14 heures" may last.
 */
export function readTime(
  { keys, gaps }: FigureTokens,
  at: number,
  clock: ClockWords,
): { to: number; minutes: number } | null {
  const key = keys[at] ?? ''
  const named = clock.named.get(key)
  if (named !== undefined) return { to: at + 1, minutes: named }
  if (!HAS_DIGIT.test(key)) return null
  const full = CLOCK.exec(key)
  const hour = full ?? HOUR.exec(key)
  if (hour === null) return null
  let to = at + 1
  let minute = full === null ? null : Number(full[3])
  let half: string | undefined = full === null ? hour[3] : full[4]
  // A point may be a decimal one, and a bare number anything: something else has to tell.
  let isTime = half !== undefined || (full !== null && full[2] !== '.')
  const mayGoOn = full === null && (hour[2] === 'h' || clock.after.has(keys[to] ?? ''))
  const isMarked =
    clock.sureBefore.has(keys[at - 1] ?? '') ||
    (clock.before.has(keys[at - 1] ?? '') && !clock.notBefore.has(keys[at - 2] ?? ''))
  if (clock.after.has(keys[to] ?? '') && hour[2] !== 'h') {
    isTime ||= full !== null || clock.sure || isMarked
    to++
  } else if (hour[2] === 'h' && clock.after.has('h')) {
    isTime ||= isMarked
  } else {
    isTime ||= full === null ? clock.sureBefore.has(keys[at - 1] ?? '') : isMarked
  }
  // "14h30" is read as two words; "14 h 30" and "14 heures 30" are three.
  if (
    mayGoOn &&
    MINUTES.test(keys[to] ?? '') &&
    (to > at + 1 ? gaps[to] === ' ' || gaps[to] === '' : gaps[to] === '')
  ) {
    minute = Number(keys[to])
    isTime = true
    to++
  }
  const said = halfAt(keys, to, clock)
  if (said !== null && half === undefined && (isTime || full !== null || Number(hour[1]) <= 12)) {
    half = said.half
    to += said.length
    isTime = true
  }
  if (!isTime) return null
  let minutes = Number(hour[1]) * 60 + (minute ?? 0)
  if (half === 'pm' && minutes < NOON) minutes += DAY_HALF
  if (half === 'am' && minutes >= NOON) minutes -= DAY_HALF
  return { to, minutes }
}

function halfAt(keys: readonly string[], at: number, clock: ClockWords) {
  for (const [phrase, half] of clock.halves) {
    const fits = phrase.every((word, index) => keys[at + index]?.replaceAll('.', '') === word)
    if (fits) return { half, length: phrase.length }
  }
  return null
}
