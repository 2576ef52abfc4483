import type { CleanedText, Span } from '../text/model'

/** The article's paragraphs, headline first: the kept body when it is known, else every line that is not blank. */
export function paragraphsOf(text: string, cleaned?: CleanedText): Span[] {
  const whole: Span[] = cleaned
    ? [...(cleaned.headline ? [cleaned.headline] : []), ...cleaned.body].sort((a, b) => a.start - b.start)
    : [{ start: 0, end: text.length }]
  const lines: Span[] = []
  for (const span of whole) {
    let start = span.start
    while (start < span.end) {
      let end = text.indexOf('\n', start)
      if (end < 0 || end > span.end) end = span.end
      if (/\S/u.test(text.slice(start, end))) lines.push({ start, end })
      start = end + 1
    }
  }
  return lines
}
