import { extractPage } from '@/lib/ingest/extract/extract-page'
import { scoreBodies } from '../body-score'
import { developmentSet, SET_MISSING, type QualityRow } from '../development-set'

/** How well articles are taken out of HTML pages. */
export default async function extractQuality(): Promise<QualityRow[]> {
  const pages = developmentSet<{ id: string; url: string; html: string }>('extract_dev.jsonl.gz')
  const bodies = developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')
  if (!pages || !bodies) return [{ set: 'extract', measure: 'body f1', value: SET_MISSING }]
  const kept = new Map(pages.map(page => [page.id, extractPage(page.html, page.url)]))
  const score = scoreBodies(bodies.map(body => ({ gold: body.text, kept: kept.get(body.id)?.text ?? '' })))
  const stated = (['headline', 'byline', 'outlet', 'publishedAt', 'canonicalUrl', 'language'] as const).map(
    field => ({
      set: 'extract',
      measure: `pages with ${field}`,
      value: [...kept.values()].filter(page => page[field] !== null).length,
    }),
  )
  return [
    ...(['precision', 'recall', 'f1', 'exact'] as const).map(measure => ({
      set: 'extract',
      measure: `body ${measure}`,
      value: Math.round(score[measure] * 1000) / 1000,
    })),
    ...stated,
  ]
}
