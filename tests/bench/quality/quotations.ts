import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import {
  type AnnotatedArticle,
  type AnnotatedQuotation,
  overlapOf,
  speakerAgrees,
} from '../annotated-quotations'
import { developmentSet, SET_MISSING, type QualityRow } from '../development-set'
import { scoreQuotations } from '../quotation-score'

const isMarked = (q: Quotation): boolean => q.kind !== 'indirect'
const isReported = (q: AnnotatedQuotation): boolean => q.speech === true && q.kind !== 'direct'

/**
 * How well quotations and their speakers are found. Weights were learnt on `polnear`, so its figures are what is seen of the documents that
 * taught them; `learn-speaker`, `learn-speech` and `learn-reported` print those of documents left out. `mcae` taught nothing.
 */
export default async function quotationQuality(): Promise<QualityRow[]> {
  return [
    ...marked('polnear', 'polnear_direct_dev.jsonl'),
    ...marked('mcae, names resolved', 'mcae_direct_dev.jsonl'),
    ...reported('polnear, reported speech', 'polnear_all_dev.jsonl'),
  ]
}

function marked(set: string, file: string): QualityRow[] {
  const articles = developmentSet<AnnotatedArticle>(file)
  if (!articles) return [{ set, measure: 'joint f1', value: SET_MISSING }]
  const found = new Map(articles.map(a => [a.id, findQuotations(a.text).filter(isMarked)]))
  const score = scoreQuotations(articles, a => found.get(a.id) ?? [])
  return [
    { set, measure: 'span exact f1', value: round(score.spanExact) },
    { set, measure: 'joint f1', value: round(score.joint) },
    { set, measure: 'speakers right', value: round(score.speakers) },
    ...sure(set, articles, id => found.get(id) ?? []),
  ]
}

function reported(set: string, file: string): QualityRow[] {
  const articles = developmentSet<AnnotatedArticle>(file)
  if (!articles) return [{ set, measure: 'span half f1', value: SET_MISSING }]
  const found = new Map(articles.map(a => [a.id, findQuotations(a.text).filter(q => !isMarked(q))]))
  const score = scoreQuotations(articles, a => found.get(a.id) ?? [], isReported)
  return [
    { set, measure: 'span half f1', value: round(score.spanHalf) },
    { set, measure: 'joint f1', value: round(score.joint) },
    { set, measure: 'speakers right', value: round(score.speakers) },
    ...sure(set, articles, id => found.get(id) ?? [], isReported),
  ]
}

/** Of the quotations shown as sure that meet an annotated one with a speaker: how many are right; and how many are shown as sure. */
function sure(
  set: string,
  articles: readonly AnnotatedArticle[],
  found: (id: string) => readonly Quotation[],
  wanted: (quotation: AnnotatedQuotation) => boolean = () => true,
): QualityRow[] {
  let all = 0
  let shown = 0
  let right = 0
  for (const article of articles) {
    for (const quotation of found(article.id)) {
      const gold = article.quotes.find(
        q =>
          wanted(q) &&
          overlapOf(q, quotation) >= 0.5 * Math.max(q.end - q.start, quotation.end - quotation.start) &&
          (q.speaker || q.speaker_canonical),
      )
      if (!gold) continue
      all++
      if (quotation.certainty !== 'sure' || !quotation.speaker) continue
      shown++
      if (speakerAgrees(gold, quotation.speaker)) right++
    }
  }
  return [
    { set, measure: 'shown as sure', value: round(shown / (all || 1)) },
    { set, measure: 'right of those shown as sure', value: round(right / (shown || 1)) },
  ]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
