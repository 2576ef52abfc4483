import { clean } from '@/lib/analysis/text/clean'
import type { Span } from '@/lib/analysis/text/model'
import { bodyRows, scoreBodies } from '../body-score'
import {
  developmentSet,
  GOLD_MISSING,
  rounded,
  seedGold,
  seedText,
  SET_MISSING,
  type QualityRow,
} from '../development-set'
import { dumpedPages, leftOutDumped } from '../learn/dumped-pages'
import { FOLDS, PENALTY, scoreLabels } from '../learn/page-lines'

interface Text {
  id: string
  text: string
}

interface FurnitureGold {
  file: string
  parts: (Span & { kind: string })[]
}

/** How well pasted pages are cleaned, and how much of texts without furniture is lost. */
export default function cleanQuality(): QualityRow[] {
  return [...seeds(), ...pages(), ...untouched()]
}

/** Visible characters of furniture found, and headlines, in the seed articles. */
function seeds(): QualityRow[] {
  const set = 'seeds, furniture'
  const gold = seedGold<FurnitureGold>('furniture.json')
  if (!gold) return [{ set, measure: 'F1', value: GOLD_MISSING }]
  let [hits, found, all, titles, titlesFound] = [0, 0, 0, 0, 0]
  for (const { file, parts } of gold) {
    const text = seedText(file)
    const cleaned = clean(text)
    const wanted = marksOf(
      text,
      parts.filter(part => part.kind !== 'title'),
    )
    const taken = marksOf(text, cleaned.furniture)
    for (let i = 0; i < text.length; i++) {
      if (/\s/u.test(text[i]!)) continue
      hits += wanted[i]! & taken[i]!
      found += taken[i]!
      all += wanted[i]!
    }
    const title = parts.find(part => part.kind === 'title')
    if (!title) continue
    titles++
    if (cleaned.headline && nearlyEqual(cleaned.headline, title)) titlesFound++
  }
  const documents = gold.length
  return [
    { set, documents, measure: 'F1 of characters', value: rounded((2 * hits) / (found + all)), target: 0.99 },
    { set, documents, measure: 'characters of articles dropped', value: found - hits },
    { set, documents, measure: `headlines found, of ${titles}`, value: titlesFound, target: titles },
  ]
}

function pages(): QualityRow[] {
  const set = 'pagedump'
  const dumps = developmentSet<Text>('pagedump_dev.jsonl.gz')
  const bodies = developmentSet<Text>('body_dev.jsonl.gz')
  const learnt = dumpedPages()
  if (!dumps || !bodies || !learnt) return [{ set, measure: 'body F1', value: SET_MISSING }]
  const kept = new Map(dumps.map(page => [page.id, keptText(page.text)]))
  const score = scoreBodies(bodies.map(body => ({ gold: body.text, kept: kept.get(body.id) ?? '' })))
  const labels = leftOutDumped(learnt, FOLDS, PENALTY)
  const leftOut = scoreLabels(learnt, page => labels.get(page) ?? [])
  return bodyRows(set, score, { leftOut, target: 0.88 })
}

/** Texts that are nothing but article: what is set aside in them is lost. */
function untouched(): QualityRow[] {
  return [
    ['bodies alone', developmentSet<Text>('body_dev.jsonl.gz')] as const,
    ['polnear', developmentSet<Text>('polnear_direct_dev.jsonl')] as const,
  ].flatMap(([set, texts]): QualityRow[] => {
    if (!texts) return [{ set, measure: 'characters set aside', value: SET_MISSING }]
    const lost = texts.map(({ text }) => setAside(text))
    const documents = texts.length
    return [
      { set, documents, measure: 'texts with something set aside', value: lost.filter(Boolean).length },
      { set, documents, measure: 'characters set aside', value: lost.reduce((sum, n) => sum + n, 0) },
      {
        set,
        documents,
        measure: 'of all characters',
        value: texts.reduce((sum, t) => sum + t.text.length, 0),
      },
    ]
  })
}

function keptText(text: string): string {
  return clean(text)
    .body.map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function setAside(text: string): number {
  return clean(text).furniture.reduce((sum, { start, end }) => sum + end - start, 0)
}

function marksOf(text: string, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(text.length)
  for (const { start, end } of spans) marks.fill(1, start, end)
  return marks
}

function nearlyEqual(a: Span, b: Span): boolean {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both / (a.end - a.start + b.end - b.start - both) > 0.95
}
