import type { CleanedText, Span } from './model'

/**
 * The published text taken apart into headline, furniture and body paragraphs. Every visible character lies in exactly one
 * of them; a credit's span lies in furniture or body.
 */
export function clean(text: string): CleanedText {
  return { headline: null, credit: null, furniture: [], body: lines(text) }
}

function lines(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n\r]+/gu)) {
    const body = match[0].trim()
    if (body === '') continue
    const start = match.index + match[0].indexOf(body)
    spans.push({ start, end: start + body.length })
  }
  return spans
}
