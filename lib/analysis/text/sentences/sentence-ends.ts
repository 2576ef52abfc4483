import type { LanguageTable } from '../languages/model'
import type { Span } from '../model'
import { shortEnclosures } from './enclosures'
import { endsAtDot } from './dots'

const TERMINATORS = /[.!?…。！？｡۔؟।॥]+/gu
/** Terminators of scripts that put no space behind them. */
const UNSPACED = /[。！？｡]$/u
/** Marks that belong to the sentence they close. */
const CLOSING = /[”’"'»)\]}」』]/u
/** German „…“ and »…« close with marks that open elsewhere: closing when a space or the end follows. */
const CLOSING_BEFORE_SPACE = /[“«‹]/u
const OPENING = /[“‘"'«»„‚([{¿¡「『—–\-*•·\s]/u
/** Nothing begins with these: "taken to Gaza. , according to". */
const NEVER_FIRST = /[,;:)\]}.!?…%”»]/u

/** “I hope so. I believe so.” stays inside its sentence; from about a line on, a quotation has sentences of its own. */
const SHORT_ENCLOSURE = 80
/** "Example.Org": what stands behind the dot of an address. */
const ADDRESS_ENDING = /^(?:com|org|net|edu|gov|info|io|co|eu|uk|de|fr|es|it|br|ru|js)\b/iu
/** How many marks may stand between a sentence's start and its first letter. */
const LEADING_MARKS = 8
/** How many words may stand between a closing mark and the verb: “Who?” former President Mahmoud Abbas asked. */
const WORDS_BEFORE_VERB = 4

/**
 * The offsets at which the sentences of one paragraph end (each behind its closing marks), in order, the paragraph's own
 * end last. Looks at each place once; the look-ahead is bounded, so the cost is linear.
 */
export function sentenceEnds(text: string, table: LanguageTable): number[] {
  const ends: number[] = []
  const enclosures = shortEnclosures(text, SHORT_ENCLOSURE)
  let enclosure = 0
  let sentence = 0
  TERMINATORS.lastIndex = 0
  for (let match = TERMINATORS.exec(text); match; match = TERMINATORS.exec(text)) {
    const end = behindClosingMarks(text, match.index + match[0].length, text.length)
    TERMINATORS.lastIndex = Math.max(end, TERMINATORS.lastIndex)
    while ((enclosures[enclosure]?.end ?? Infinity) <= match.index) enclosure++
    const around = enclosures[enclosure]
    if (around && around.start < match.index && end < around.end) continue
    if (end >= text.length) break
    const stop = { at: match.index, terminator: match[0], end }
    if (!isBoundary(text, { start: sentence, end: text.length }, stop, table)) continue
    ends.push(end)
    sentence = end
  }
  ends.push(text.length)
  return ends
}

/** Marks that may end a sentence: where they begin, and where what they close ends. */
interface Stop {
  at: number
  terminator: string
  end: number
}

function behindClosingMarks(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit) {
    const mark = text.charAt(end)
    const closing =
      CLOSING.test(mark) ||
      (CLOSING_BEFORE_SPACE.test(mark) && (end + 1 >= limit || /\s/u.test(text.charAt(end + 1))))
    if (!closing) break
    end++
  }
  return end
}

function isBoundary(text: string, rest: Span, stop: Stop, table: LanguageTable): boolean {
  const { at, terminator, end } = stop
  let next = end
  while (next < rest.end && /\s/u.test(text.charAt(next))) next++
  if (next >= rest.end) return false
  if (NEVER_FIRST.test(text.charAt(next))) return false
  // 「…。」と語った: behind a closed quotation the sentence goes on, unless a space says otherwise.
  if (UNSPACED.test(terminator)) return next > end || end === at + terminator.length
  if (next === end) return isGlued(text, rest, stop, table)
  let first = next
  while (first < rest.end && first - next < LEADING_MARKS && OPENING.test(text.charAt(first))) first++
  if (
    /\p{Ll}/u.test(
      text
        .slice(first, first + 2)
        .normalize('NFC')
        .charAt(0),
    )
  )
    return false
  if (terminator === '.') return endsAtDot(text, rest.start, at, first, end > at + 1, table)
  if (/[?!]/u.test(terminator) && /["”»]/u.test(text.slice(at, end)) && next === first)
    return !goesOnWithSpeaker(text, first, rest.end, table)
  return true
}

/** "talks in Qatar.The New York Times": no space, but a word of small letters before and a capitalised word behind. */
function isGlued(text: string, rest: Span, { at, terminator, end }: Stop, table: LanguageTable): boolean {
  if (terminator.length > 1 && terminator.includes('.')) return false
  const before = text.slice(Math.max(rest.start, at - 2), at)
  const behind = text.slice(end, end + 12)
  if (!/^(?:\p{Ll}{2}|\p{Nd}{2}|\p{Lu}{2})$/u.test(before) && end === at + 1) return false
  if (!/^[“‘"'«„(]?\p{Lu}(?:\p{Ll}|\s)/u.test(behind) || ADDRESS_ENDING.test(behind)) return false
  return terminator !== '.' || endsAtDot(text, rest.start, at, end, end > at + 1, table)
}

/** “Who is next?” Mahmoud Abbas asked: the sentence goes on with the one who speaks. */
function goesOnWithSpeaker(text: string, first: number, limit: number, table: LanguageTable): boolean {
  const ahead = text.slice(first, Math.min(limit, first + 90))
  const words =
    /^[\p{L}\p{M}\p{N}.'’-]+(?:\s+[\p{L}\p{M}\p{N}.'’-]+){0,5}/u.exec(ahead)?.[0].split(/\s+/u) ?? []
  if (table.stopWords.has((words[0] ?? '').toLowerCase())) return false
  return words
    .slice(1, WORDS_BEFORE_VERB + 1)
    .some(word => table.reportingVerbs.has(word.toLowerCase().replace(/\.$/u, '')))
}
