import type { DayRecord } from '@/lib/schema/records'

/**
 * Days in words. A day is a calendar day as the outlet counts it: it is never moved into the reader's time zone,
 * and no locale of the machine changes it.
 */

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const DAY_MS = 86_400_000

interface CalendarDay {
  year: number
  /** 0-based, as `MONTHS` is. */
  month: number
  day: number
  /** Days since 1 Jan 1970. */
  ordinal: number
}

/** What is said where no day is known. */
export const DAY_NOT_KNOWN = 'day not known'

/**
 * "Wed 14 Aug 2024"; "20 or 21 Aug 2024" where it is one of two days that follow each other;
 * "between 12 and 18 Aug 2024" for more; "day not known" for null. Throws RangeError when a day is no ISO date.
 */
export function formatDay(day: DayRecord | null): string {
  if (day === null) return DAY_NOT_KNOWN
  const from = parseDay(day.from)
  const to = parseDay(day.to)
  if (from.ordinal === to.ordinal) return `${weekday(from)} ${full(from)}`
  const first =
    from.year !== to.year ? full(from) : from.month !== to.month ? dayAndMonth(from) : String(from.day)
  return to.ordinal === from.ordinal + 1 ? `${first} or ${full(to)}` : `between ${first} and ${full(to)}`
}

/** How sure the day is, in words: "stated", "inferred from “on Wednesday”", "inferred", or "" when no day is known. */
export function dayCertainty(day: DayRecord | null): string {
  if (day === null) return ''
  if (day.basis === 'stated') return 'stated'
  return day.words === null || day.words.trim() === '' ? 'inferred' : `inferred from “${day.words.trim()}”`
}

/** Day and certainty in one line: "Wed 14 Aug 2024, inferred from “on Wednesday”". A stated day stands alone. */
export function describeDay(day: DayRecord | null): string {
  return day?.basis === 'inferred' ? `${formatDay(day)}, ${dayCertainty(day)}` : formatDay(day)
}

/** The value for `<time dateTime>`: an ISO date when one day is known, else null. */
export function dayDateTime(day: DayRecord | null): string | null {
  return day !== null && day.from === day.to ? day.from : null
}

/** An ISO date without its year, for rows that already say it: "14 Aug". Throws RangeError when it is no ISO date. */
export function formatShortDay(isoDate: string): string {
  return dayAndMonth(parseDay(isoDate))
}

/** A moment, in UTC and saying so: "14 Aug 2024, 09:05 UTC". Throws RangeError when it is no ISO 8601 time. */
export function formatMoment(isoTime: string): string {
  const moment = new Date(isoTime)
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not an ISO 8601 time: ${isoTime}`)
  const iso = moment.toISOString()
  return `${full(parseDay(iso.slice(0, 10)))}, ${iso.slice(11, 16)} UTC`
}

/** Year, month (1 to 12) and day of an ISO date. Throws RangeError when it is none, or names a day that does not exist. */
export function dateParts(isoDate: string): { year: number; month: number; day: number } {
  const { year, month, day } = parseDay(isoDate)
  return { year, month: month + 1, day }
}

function parseDay(isoDate: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  const year = Number(match?.[1])
  const month = Number(match?.[2]) - 1
  const day = Number(match?.[3])
  const time = new Date(0).setUTCFullYear(year, month, day)
  // A 30th of February rolls over into March: such a day does not exist.
  if (match === null || new Date(time).getUTCMonth() !== month || new Date(time).getUTCDate() !== day) {
    throw new RangeError(`Not an ISO date (yyyy-mm-dd): ${isoDate}`)
  }
  return { year, month, day, ordinal: Math.round(time / DAY_MS) }
}

// 1 Jan 1970 was a Thursday.
const weekday = (day: CalendarDay): string => WEEKDAYS[(((day.ordinal + 4) % 7) + 7) % 7] ?? ''
const dayAndMonth = (day: CalendarDay): string => `${day.day} ${MONTHS[day.month]}`
const full = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year}`
