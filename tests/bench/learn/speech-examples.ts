import { contextOf } from '@/lib/analysis/quotation/features'
import { frameQuotes } from '@/lib/analysis/quotation/frames'
import { readArticle } from '@/lib/analysis/quotation/read-article'
import { speechRow } from '@/lib/analysis/quotation/speech-features'
import { type AnnotatedArticle, overlapOf } from '../annotated-quotations'
import type { Example } from './leave-out'

export const SPEECH_SETTINGS = { rounds: 90, depth: 4, rate: 0.1, l2: 4, leaf: 1.5, features: 0.6 }

/** The marked stretches of an annotated article: speech or not. */
export function speechExamples(article: AnnotatedArticle): Example[] {
  const reading = readArticle(article.text)
  const frames = frameQuotes(reading)
  const context = contextOf(reading, frames)
  const found: Example[] = []
  frames.forEach((frame, q) => {
    const token = reading.tokens[frame.token]!
    const length = token.end - token.start
    const right = article.quotes.some(
      quote => overlapOf(quote, token) > 0.5 * Math.max(quote.end - quote.start, length),
    )
    const ignored = article.ignore.some(([start, end]) => overlapOf({ start, end }, token) >= 0.5 * length)
    if (!right && ignored) return
    found.push({
      document: article.id,
      publisher: article.publisher ?? article.id,
      row: speechRow(context, q),
      right,
    })
  })
  return found
}
