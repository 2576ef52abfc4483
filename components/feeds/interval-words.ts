import type { FeedInterval } from '@/lib/schema/feed'

export const INTERVAL_WORDS: Record<FeedInterval, string> = {
  15: 'every quarter of an hour',
  60: 'every hour',
  360: 'every six hours',
  1440: 'once a day',
}

/** How often a feed is looked into, in words. */
export function everySoOften(minutes: number): string {
  return (INTERVAL_WORDS as Record<number, string>)[minutes] ?? `every ${minutes} minutes`
}
