import { MOST_FAILURES } from '@/lib/schema/feed'
import { FetchRefusal } from '../fetch/refusal'

/** A feed that fails is looked into at least this often as long as it is followed. */
const LONGEST_WAIT_MINUTES = 24 * 60
/** The page is gone and will not come back (RFC 9110). */
const GONE = 410

/**
 * When a feed is looked into again after a check failed; null: not any more. The wait doubles with each failure in a row, up
 * to a day, and is as long as the site asks for. `failures` counts this one.
 */
export function nextAfterFailure(
  error: unknown,
  { failures, interval, now }: { failures: number; interval: number; now: Date },
): Date | null {
  const refusal = error instanceof FetchRefusal ? error : null
  if (failures >= MOST_FAILURES || refusal?.status === GONE) return null
  const minutes = Math.max(interval, Math.min(LONGEST_WAIT_MINUTES, interval * 2 ** failures))
  const asked = Math.min(LONGEST_WAIT_MINUTES * 60, refusal?.retryAfter ?? 0)
  return new Date(now.getTime() + Math.max(minutes * 60, asked) * 1000)
}
