import { clean } from '@/lib/analysis/text/clean'
import { scoreBodies } from '../body-score'
import { developmentSet, SET_MISSING, type QualityRow } from '../development-set'

interface Text {
  id: string
  text: string
}

/** How well pasted pages are cleaned, and how much of texts without furniture is lost. */
export default async function cleanQuality(): Promise<QualityRow[]> {
  const pages = developmentSet<Text>('pagedump_dev.jsonl.gz')
  const bodies = developmentSet<Text>('body_dev.jsonl.gz')
  const news = developmentSet<Text>('polnear_direct_dev.jsonl')
  const rows: QualityRow[] = []
  if (pages && bodies) {
    const kept = new Map(pages.map(page => [page.id, keptText(page.text)]))
    const score = scoreBodies(bodies.map(body => ({ gold: body.text, kept: kept.get(body.id) ?? '' })))
    for (const measure of ['precision', 'recall', 'f1', 'exact'] as const)
      rows.push({ set: 'pagedump', measure: `body ${measure}`, value: round(score[measure]) })
  } else rows.push({ set: 'pagedump', measure: 'body f1', value: SET_MISSING })
  for (const [set, texts] of [
    ['bodies alone', bodies],
    ['polnear', news],
  ] as const) {
    if (!texts) {
      rows.push({ set, measure: 'characters set aside', value: SET_MISSING })
      continue
    }
    const lost = texts.map(text => setAside(text.text))
    rows.push({ set, measure: 'texts', value: texts.length })
    rows.push({
      set,
      measure: 'texts with something set aside',
      value: lost.filter(count => count > 0).length,
    })
    rows.push({ set, measure: 'characters set aside', value: lost.reduce((sum, count) => sum + count, 0) })
  }
  return rows
}

function keptText(text: string): string {
  return clean(text)
    .body.map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function setAside(text: string): number {
  return clean(text).furniture.reduce((sum, { start, end }) => sum + end - start, 0)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
