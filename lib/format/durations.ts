import { countOf, formatCount } from './counts'

/** A duration as one says it, the rougher the longer: "12 seconds", "5 minutes", "3 hours", "2 days". */
export function roughly(seconds: number): string {
  if (seconds < 90) return countOf(Math.max(1, Math.ceil(seconds)), 'second')
  if (seconds < 90 * 60) return countOf(Math.round(seconds / 60), 'minute')
  if (seconds < 36 * 3600) return countOf(Math.round(seconds / 3600), 'hour')
  return countOf(Math.round(seconds / 86_400), 'day')
}

/** How often in a second, or in a minute when that is the plainer number: "12 a second", "40 a minute". */
export function rateInWords(perSecond: number): string {
  return perSecond >= 2
    ? `${formatCount(Math.round(perSecond))} a second`
    : `${formatCount(Math.max(1, Math.round(perSecond * 60)))} a minute`
}
