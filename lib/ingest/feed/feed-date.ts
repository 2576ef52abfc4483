const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC of the zone names of RFC 822, and those that feeds use beside. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
}

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([a-z]{1,4}|(?:gmt|utc)?[+-]\d{2}:?\d{2})?`
/** "Wed, 14 Aug 2024 10:00:00 GMT" (RFC 822), "14-Aug-24". */
const DAY_FIRST = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+${TIME})?$`,
  'i',
)
/** "August 14, 2024 10:00 EST". */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+${TIME})?$`,
  'i',
)
/** ISO 8601 and RFC 3339. */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[t\s]+${TIME})?$`, 'i')

/**
 * The date of a feed's entry as ISO 8601 in UTC; only its day when no time or no zone is said, for which moment it was is not
 * known then. Null for what is no date. The weekday is not looked at: it is wrong at times.
 */
export function feedDate(written: string | null): string | null {
  const text = (written ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\(.*$/, '')
    .trim()
    .slice(0, 100)
  const iso = ISO.exec(text)
  if (iso) return moment(iso[1], Number(iso[2]), iso[3], iso.slice(4))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return moment(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst.slice(4))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return moment(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst.slice(4))
  return null
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function moment(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second, zone]: (string | undefined)[],
): string | null {
  const at = new Date(Date.UTC(fullYear(year), month - 1, Number(day)))
  // The 31st of June and month 0 come out as other days.
  if (Number.isNaN(at.getTime()) || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== Number(day))
    return null
  const shift = zone === undefined ? null : minutesFromUtc(zone)
  if (hour === undefined || shift === null) return at.toISOString().slice(0, 10)
  // 24:00 is midnight, and a leap second the next one.
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  at.setUTCHours(Number(hour), Number(minute) - shift, Number(second ?? 0))
  return at.toISOString()
}

/** RFC 2822: two digits are 1950 to 2049. */
function fullYear(year = ''): number {
  if (year.length !== 2) return Number(year)
  return Number(year) + (Number(year) < 50 ? 2000 : 1900)
}

function minutesFromUtc(zone: string): number | null {
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
  const hours = ZONES[zone.toLowerCase()]
  return hours === undefined ? null : hours * 60
}
