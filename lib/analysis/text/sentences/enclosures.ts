import type { Span } from '../model'

/** Opening marks and what closes them. Single marks are left out: they look like apostrophes. */
const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  '(': ')',
  '[': ']',
  '「': '」',
}

const OPENER = /["“«„([「]/u

/**
 * Quotations and brackets of at most `longest` units, in order, outermost first come. A sentence end inside one belongs to
 * the sentence around it: Hochstein said “I hope so. I believe so.” Longer ones hold sentences of their own.
 */
export function shortEnclosures(text: string, longest: number): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const closer = OPENER.test(mark) ? CLOSER[mark] : undefined
    if (closer === undefined) continue
    if (mark === '"' && closes(text, at)) continue
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
