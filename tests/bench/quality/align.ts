import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { align } from '@/lib/analysis/collation/align'
import { developmentSet, SET_MISSING, type QualityRow } from '../development-set'
import { readNewsSet, readOutletSet, readSeedSet, readSentenceSet, type LabelledPair } from '../learn/sets'

/** What must be reached, by set and measure; the aims are in ARCHITECTURE.md. */
const TARGETS: Record<string, number> = {
  'cstnews T1': 0.725,
  'cstnews T2': 0.85,
  'superpal T1': 0.72,
  'seeds T1': 0.85,
  'seeds, one report T1': 0.97,
}

const GOLD_MISSING = 'skipped: VARIORUM_GOLD names no folder with the links of the seed articles'

/**
 * How well passages of two articles are aligned: T1 counts every link, T2 those that could be swapped with little loss.
 * The weights were learnt on these sets, so the figures flatter; `learn-align` prints those of articles left out.
 */
export default async function alignQuality(): Promise<QualityRow[]> {
  const evaluation = process.env.VARIORUM_EVAL ?? ''
  const gold = process.env.VARIORUM_GOLD ?? ''
  const rows: QualityRow[] = []
  for (const set of ['cstnews', 'superpal'])
    rows.push(
      ...(developmentSet(`${set}_dev.jsonl`)
        ? scored(set, readSentenceSet(evaluation, set))
        : missing(set, SET_MISSING)),
    )
  if (existsSync(join(gold, 'alignment.json'))) {
    const seeds = readSeedSet(gold)
    rows.push(...scored('seeds', seeds))
    rows.push(
      ...scored(
        'seeds, one report',
        seeds.filter(pair => pair.id === '000-001'),
      ),
    )
  } else rows.push(...missing('seeds', GOLD_MISSING))
  rows.push(
    ...(developmentSet('polnear_direct_dev.jsonl')
      ? scored('polnear', readNewsSet(evaluation))
      : missing('polnear', SET_MISSING)),
  )
  rows.push(...scored('outlets', readOutletSet()).filter(row => !row.measure.startsWith('T2')))
  return rows
}

const missing = (set: string, why: string): QualityRow[] => [{ set, measure: 'T1 F1', value: why }]

/** Micro-averaged over all pairs of segments; what could be decided either way is not counted. */
function scored(set: string, pairs: readonly LabelledPair[]): QualityRow[] {
  const counts = { T1: { hits: 0, found: 0, gold: 0 }, T2: { hits: 0, found: 0, gold: 0 } }
  for (const pair of pairs) {
    const width = pair.right.segments.length
    for (const judgement of pair.judgements.values()) {
      if (judgement !== 'optional') counts.T1.gold++
      if (judgement === 'same') counts.T2.gold++
    }
    for (const link of align(pair.left, pair.right).links) {
      const judgement = pair.judgements.get(link.left * width + link.right)
      if (judgement === 'optional') continue
      counts.T1.found++
      if (judgement !== undefined) counts.T1.hits++
      if (link.relation !== 'same') continue
      counts.T2.found++
      if (judgement === 'same') counts.T2.hits++
    }
  }
  return (['T1', 'T2'] as const).flatMap(task => {
    const { hits, found, gold } = counts[task]
    const target = TARGETS[`${set} ${task}`]
    return [
      { set, measure: `${task} precision`, value: round(hits / Math.max(1, found)) },
      { set, measure: `${task} recall`, value: round(hits / Math.max(1, gold)) },
      {
        set,
        measure: `${task} F1`,
        value: round((2 * hits) / Math.max(1, found + gold)),
        ...(target && { target }),
      },
    ]
  })
}

const round = (value: number): number => Math.round(value * 1000) / 1000
