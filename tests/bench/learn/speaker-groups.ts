import { contextOf, candidatesFor } from '@/lib/analysis/quotation/features'
import { frameQuotes } from '@/lib/analysis/quotation/frames'
import { readArticle } from '@/lib/analysis/quotation/read-article'
import {
  type AnnotatedArticle,
  type AnnotatedQuotation,
  overlapOf,
  speakerAgrees,
} from '../annotated-quotations'
import { boost, choiceLoss } from './boosting'

/** A quotation with the mentions that could be its speaker. */
export interface Group {
  document: string
  publisher: string
  rows: Float64Array[]
  right: boolean[]
  /** Whose mention each row is. */
  bearers: number[]
  /** For printing what went wrong. */
  show: (chosen: number) => string
}

const SETTINGS = { rounds: 260, depth: 5, rate: 0.07, l2: 5, leaf: 2, features: 0.5 }
/** The trees that weigh a candidate speaker, as text. */
export function learnSpeaker(from: readonly Group[]): string {
  const usable = from.filter(g => g.right.some(Boolean) && g.right.some(r => !r))
  const rows: Float64Array[] = []
  const marks: number[] = []
  const spans: [number, number][] = []
  for (const group of usable) {
    spans.push([rows.length, rows.length + group.rows.length])
    rows.push(...group.rows)
    marks.push(...group.right.map(Number))
  }
  return boost(rows, choiceLoss(spans, Uint8Array.from(marks)), SETTINGS)
}

/** The quotations of an annotated article that have a speaker. */
export function groupsOf(article: AnnotatedArticle): Group[] {
  const reading = readArticle(article.text)
  const frames = frameQuotes(reading)
  const context = contextOf(reading, frames)
  const groups: Group[] = []
  frames.forEach((frame, q) => {
    const token = reading.tokens[frame.token]!
    const gold: AnnotatedQuotation | undefined = article.quotes.find(
      quote => overlapOf(quote, token) > 0.5 * Math.max(quote.end - quote.start, token.end - token.start),
    )
    if (!gold?.speaker) return
    const candidates = candidatesFor(context, q)
    const names = candidates.map(c => {
      const mention = reading.mentions[c.mention]!
      const entity = reading.entities[mention.entity]
      return {
        start: mention.start,
        end: mention.end,
        text: article.text.slice(mention.start, mention.end),
        name: entity?.name ?? '',
      }
    })
    groups.push({
      document: article.id,
      publisher: article.publisher ?? article.id,
      rows: candidates.map(c => c.row),
      right: names.map(name => speakerAgrees(gold, name)),
      bearers: candidates.map(c => reading.mentions[c.mention]!.entity),
      show: chosen =>
        `${article.id.slice(8, 30)} [${article.text.slice(Math.max(0, token.start - 70), token.start)} <<${article.text.slice(token.start, token.end).slice(0, 60)}…>> ${article.text.slice(token.end, token.end + 70)}] gold=${gold.speaker}${gold.speaker_start !== null && gold.speaker_start !== undefined ? '@' + (gold.speaker_start - token.start) : ''} took=${names[chosen]?.text ?? '-'}(${names[chosen]?.name ?? ''})@${(names[chosen]?.start ?? 0) - token.start} covered=${names.some(n => speakerAgrees(gold, n))}`.replaceAll(
          '\n',
          '⏎',
        ),
    })
  })
  return groups
}
