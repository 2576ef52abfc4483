import type { RevisionRecord } from '@/lib/schema/records'
import { keptWords } from './fingerprint'
import { statedDay } from './stated-day'

/**
 * How far two revisions of an article differ, the most trifling first: not at all; around the article only; in marks,
 * blanks or capitals; in a line that states a day; in words.
 */
export type RevisionChange = 'none' | 'furniture' | 'typography' | 'date-line' | 'wording'

type Kept = Pick<RevisionRecord, 'text' | 'sha256' | 'headline' | 'body'>

/** A line that says when something was published or changed has few words besides. */
const LONGEST_DATE_LINE = 100

/** What changed between two revisions of one article. The language is the article's, for the names of months. */
export function revisionChange(left: Kept, right: Kept, language: string): RevisionChange {
  if (left.sha256 === right.sha256) return 'none'
  if (keptText(left) === keptText(right)) return 'furniture'
  if (sameWords(left, right)) return 'typography'
  return sameWords(withoutDateLines(left, language), withoutDateLines(right, language))
    ? 'date-line'
    : 'wording'
}

function keptText({ text, headline, body }: Kept): string {
  return [...(headline === null ? [] : [headline]), ...body]
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function sameWords(left: Kept, right: Kept): boolean {
  return wordsOf(left) === wordsOf(right)
}

function wordsOf({ text, headline, body }: Kept): string {
  return keptWords(text, { headline, body, credit: null, furniture: [] }).join(' ')
}

function withoutDateLines(kept: Kept, language: string): Kept {
  const isDateLine = ({ start, end }: { start: number; end: number }) =>
    end - start <= LONGEST_DATE_LINE && statedDay(kept.text.slice(start, end), language) !== null
  return { ...kept, body: kept.body.filter(span => !isDateLine(span)) }
}
