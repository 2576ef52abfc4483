import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateParts,
  dayCertainty,
  dayDateTime,
  describeDay,
  formatDay,
  formatMoment,
  formatShortDay,
} from '@/lib/format/days'
import type { DayRecord } from '@/lib/schema/records'

const stated = (from: string, to = from): DayRecord => ({ from, to, basis: 'stated', words: null })
const inferred = (from: string, words: string | null): DayRecord => ({
  from,
  to: from,
  basis: 'inferred',
  words,
})

describe('formatDay', () => {
  it('names one day with its weekday', () => {
    expect(formatDay(stated('2024-08-14'))).toBe('Wed 14 Aug 2024')
    expect(formatDay(stated('1969-12-31'))).toBe('Wed 31 Dec 1969')
  })

  it.each([
    ['2024-08-20', '2024-08-21', '20 or 21 Aug 2024'],
    ['2024-08-31', '2024-09-01', '31 Aug or 1 Sep 2024'],
    ['2024-12-31', '2025-01-01', '31 Dec 2024 or 1 Jan 2025'],
    ['2024-08-12', '2024-08-18', 'between 12 and 18 Aug 2024'],
    ['2024-07-30', '2024-08-02', 'between 30 Jul and 2 Aug 2024'],
  ])('says that %s to %s is not one day', (from, to, words) => {
    expect(formatDay(stated(from, to))).toBe(words)
  })

  it('says that no day is known, and refuses a day that does not exist', () => {
    expect(formatDay(null)).toBe('day not known')
    expect(() => formatDay(stated('2023-02-29'))).toThrow(RangeError)
    expect(() => formatDay(stated('last Tuesday'))).toThrow(RangeError)
  })

  it('gives the day as it is written, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 40_000 }), ordinal => {
        const iso = new Date(ordinal * 86_400_000).toISOString().slice(0, 10)
        const { year, month, day } = dateParts(iso)
        expect(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(iso)
        expect(formatDay(stated(iso))).toContain(`${day} `)
        expect(formatDay(stated(iso)).endsWith(String(year))).toBe(true)
      }),
    )
  })
})

describe('certainty of a day', () => {
  it('says from which words a day was inferred', () => {
    expect(dayCertainty(inferred('2024-08-14', 'on Wednesday'))).toBe('inferred from “on Wednesday”')
    expect(dayCertainty(inferred('2024-08-14', null))).toBe('inferred')
    expect(dayCertainty(stated('2024-08-14'))).toBe('stated')
    expect(describeDay(inferred('2024-08-14', 'on Wednesday'))).toBe(
      'Wed 14 Aug 2024, inferred from “on Wednesday”',
    )
    expect(describeDay(stated('2024-08-14'))).toBe('Wed 14 Aug 2024')
  })

  it('gives machines a date only when one day is known', () => {
    expect(dayDateTime(stated('2024-08-14'))).toBe('2024-08-14')
    expect(dayDateTime(stated('2024-08-14', '2024-08-15'))).toBeNull()
    expect(dayDateTime(null)).toBeNull()
  })
})

it('gives moments in UTC and says so', () => {
  expect(formatMoment('2024-08-14T23:55:10.000Z')).toBe('14 Aug 2024, 23:55 UTC')
  expect(formatMoment('2024-08-14T23:55:10+02:00')).toBe('14 Aug 2024, 21:55 UTC')
  expect(formatShortDay('2024-08-05')).toBe('5 Aug')
  expect(() => formatMoment('noon')).toThrow(RangeError)
})
