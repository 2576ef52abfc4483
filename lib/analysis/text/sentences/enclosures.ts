import type { Span } from '../model'

/** Opening marks and what closes them. Single marks are left out: they look like apostrophes. */
const PAIRS = ['“”', '«»', '„“', '""', '()', '[]', '「」']
const CLOSERS: ReadonlyMap<number, string> = new Map(PAIRS.map(pair => [pair.charCodeAt(0), pair.charAt(1)]))
const STRAIGHT = 0x22
/** Letters and most marks of ASCII lie behind this one and before the first bracket, and open nothing. */
const [LAST_ASCII_OPENER, SQUARE, ASCII] = [0x28, 0x5b, 0x80]

/**
 * Quotations and brackets of at most `longest` units, in order, outermost first come. A sentence end inside one belongs to
 * the sentence around it: Hochstein said “I hope so. I believe so.” Longer ones hold sentences of their own.
 */
export function shortEnclosures(text: string, longest: number): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    if (mark > LAST_ASCII_OPENER && mark < ASCII && mark !== SQUARE) continue
    const closer = CLOSERS.get(mark)
    if (closer === undefined || (mark === STRAIGHT && closes(text, at))) continue
    const stop = Math.min(text.length, at + longest)
    let end = at + 1
    while (end < stop && text.charAt(end) !== closer) end++
    if (end === stop) continue
    found.push({ start: at, end: end + 1 })
    at = end
  }
  return found
}

/** A straight mark behind a letter or full stop closes: nothing opens without a space, dash or bracket before it. */
function closes(text: string, at: number): boolean {
  return at > 0 && /[^\s([{—–-]/u.test(text.charAt(at - 1))
}
