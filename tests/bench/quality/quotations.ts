import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import {
  type AnnotatedArticle,
  type AnnotatedQuotation,
  overlapOf,
  speakerAgrees,
} from '../annotated-quotations'
import { developmentSet, rounded, SET_MISSING, type QualityRow } from '../development-set'
import { leftOutQuotations } from '../learn/left-out-quotations'
import { scoreQuotations } from '../quotation-score'

const isMarked = (q: Quotation): boolean => q.kind !== 'indirect'
const isReported = (q: AnnotatedQuotation): boolean => q.speech === true && q.kind !== 'direct'
const all = (): boolean => true

type Finder = (article: AnnotatedArticle) => readonly Quotation[]

/** What is measured of a set: which quotations were found, which annotated ones count, what must be reached. */
interface Task {
  set: string
  found: (quotation: Quotation) => boolean
  wanted: (quotation: AnnotatedQuotation) => boolean
  targets: Record<string, number>
}

/** Of the quotations shown as sure, at least this share has the right speaker. */
const SURE_TARGET = 0.95
const TASKS = {
  marked: {
    set: 'polnear, marked',
    found: isMarked,
    wanted: all,
    targets: { 'span exact F1': 0.96, 'joint F1': 0.8, 'right of those shown as sure': SURE_TARGET },
  },
  resolved: {
    set: 'mcae, names resolved',
    found: isMarked,
    wanted: all,
    targets: { 'joint F1': 0.7, 'right of those shown as sure': SURE_TARGET },
  },
  reported: {
    set: 'polnear, reported',
    found: q => !isMarked(q),
    wanted: isReported,
    targets: { 'span half F1': 0.42, 'right of those shown as sure': SURE_TARGET },
  },
} satisfies Record<string, Task>

/** How well quotations and their speakers are found. Weights were learnt on `polnear`; `mcae` taught nothing. */
export default async function quotationQuality(): Promise<QualityRow[]> {
  const direct = developmentSet<AnnotatedArticle>('polnear_direct_dev.jsonl')
  const annotated = developmentSet<AnnotatedArticle>('polnear_all_dev.jsonl')
  const mcae = developmentSet<AnnotatedArticle>('mcae_direct_dev.jsonl')
  const leftOut = direct && annotated ? await leftOutQuotations(direct, annotated) : null
  const unseen: Finder | null = leftOut && (article => leftOut.get(article.id) ?? [])
  return [
    ...rowsOf(TASKS.marked, direct, unseen),
    ...rowsOf(TASKS.resolved, mcae, null),
    ...rowsOf(TASKS.reported, annotated, unseen),
  ]
}

function rowsOf(task: Task, articles: AnnotatedArticle[] | null, unseen: Finder | null): QualityRow[] {
  const { set, targets } = task
  if (!articles) return [{ set, measure: 'joint F1', value: SET_MISSING }]
  const quotations = new Map(articles.map(article => [article.id, findQuotations(article.text)]))
  const seen = measure(task, articles, article => quotations.get(article.id) ?? [])
  const left = unseen && measure(task, articles, unseen)
  return Object.entries(seen).map(([name, value]) => ({
    set,
    documents: articles.length,
    measure: name,
    value: rounded(value),
    ...(left && { leftOut: rounded(left[name] ?? 0) }),
    ...(targets[name] !== undefined && { target: targets[name] }),
  }))
}

function measure(task: Task, articles: readonly AnnotatedArticle[], find: Finder): Record<string, number> {
  const found = new Map(articles.map(article => [article.id, find(article).filter(task.found)]))
  const score = scoreQuotations(articles, article => found.get(article.id) ?? [], task.wanted)
  const sure = shownAsSure(articles, article => found.get(article.id) ?? [], task.wanted)
  return {
    'span exact F1': score.spanExact,
    'span half F1': score.spanHalf,
    'joint F1': score.joint,
    'speakers right': score.speakers,
    'shown as sure': sure.shown,
    'right of those shown as sure': sure.right,
  }
}

/** Of the quotations that meet an annotated one with a speaker: the share shown as sure, and of those the share that is right. */
function shownAsSure(
  articles: readonly AnnotatedArticle[],
  find: Finder,
  wanted: (quotation: AnnotatedQuotation) => boolean,
): { shown: number; right: number } {
  let met = 0
  let shown = 0
  let right = 0
  for (const article of articles)
    for (const quotation of find(article)) {
      const gold = article.quotes.find(
        q =>
          wanted(q) &&
          overlapOf(q, quotation) >= 0.5 * Math.max(q.end - q.start, quotation.end - quotation.start) &&
          (q.speaker || q.speaker_canonical),
      )
      if (!gold) continue
      met++
      if (quotation.certainty !== 'sure' || !quotation.speaker) continue
      shown++
      if (speakerAgrees(gold, quotation.speaker)) right++
    }
  return { shown: shown / (met || 1), right: right / (shown || 1) }
}
