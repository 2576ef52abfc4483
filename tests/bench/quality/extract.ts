import { extractPage } from '@/lib/ingest/extract/extract-page'
import { bodyRows, scoreBodies } from '../body-score'
import { developmentSet, rounded, SET_MISSING, type QualityRow } from '../development-set'
import { htmlPages, leftOutHtml } from '../learn/html-pages'
import { FOLDS, PENALTY, scoreLabels } from '../learn/page-lines'

/** How well articles are taken out of HTML pages, beside Readability alone. */
export default function extractQuality(): QualityRow[] {
  const set = 'extract'
  const pages = developmentSet<{ id: string; url: string; html: string }>('extract_dev.jsonl.gz')
  const bodies = developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')
  const learnt = htmlPages()
  if (!pages || !bodies || !learnt) return [{ set, measure: 'body F1', value: SET_MISSING }]
  const documents = pages.length
  const kept = new Map(pages.map(page => [page.id, extractPage(page.html, page.url)]))
  const score = scoreBodies(bodies.map(body => ({ gold: body.text, kept: kept.get(body.id)?.text ?? '' })))
  const labels = leftOutHtml(learnt, FOLDS, PENALTY)
  const leftOut = scoreLabels(learnt, page => labels.get(page) ?? [])
  const alone = scoreLabels(learnt, page => page.blocks.map(block => block.readable))
  const stated = (['headline', 'byline', 'outlet', 'publishedAt', 'canonicalUrl', 'language'] as const).map(
    field => ({
      set,
      documents,
      measure: `pages with ${field}`,
      value: [...kept.values()].filter(page => page[field] !== null).length,
    }),
  )
  return [
    ...bodyRows(set, score, { leftOut, target: 0.965 }),
    { set, documents, measure: 'body F1, Readability alone', value: rounded(alone.f1) },
    ...stated,
  ]
}
