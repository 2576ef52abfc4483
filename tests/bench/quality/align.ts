import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { align } from '@/lib/analysis/collation/align'
import { LINK_THRESHOLD, SAME_THRESHOLD } from '@/lib/analysis/collation/align-select'
import { GOLD_MISSING, outsideFile, rounded, SET_MISSING, type QualityRow } from '../development-set'
import { readNewsSet, readOutletSet, readSeedSet, readSentenceSet, type LabelledPair } from '../learn/sets'

/** What must be reached, by set and task. */
const TARGETS: Record<string, number> = {
  'cstnews T1': 0.725,
  'cstnews T2': 0.85,
  'superpal T1': 0.72,
  'seeds T1': 0.85,
  'seeds, one report T1': 0.97,
  'polnear T1': 0.48,
  'polnear T2': 0.6,
}

/** How well passages of two articles are aligned: T1 counts every link, T2 those that could be swapped with little loss. */
export default function alignQuality(): QualityRow[] {
  const evaluation = process.env.VARIORUM_EVAL ?? ''
  const gold = process.env.VARIORUM_GOLD ?? ''
  const unseen = leftOutLinks()
  const rows: QualityRow[] = []
  const add = (set: string, there: boolean, read: () => LabelledPair[], why: string): void => {
    rows.push(...(there ? scored(set, read(), unseen) : [{ set, measure: 'T1 F1', value: why }]))
  }
  for (const set of ['cstnews', 'superpal'])
    add(
      set,
      outsideFile('VARIORUM_EVAL', `${set}_dev.jsonl`) !== null,
      () => readSentenceSet(evaluation, set),
      SET_MISSING,
    )
  const marked = outsideFile('VARIORUM_GOLD', 'alignment.json') !== null
  const seeds = (): LabelledPair[] => readSeedSet(gold)
  add('seeds', marked, seeds, GOLD_MISSING)
  add('seeds, one report', marked, () => seeds().filter(pair => pair.id === '000-001'), GOLD_MISSING)
  const news = outsideFile('VARIORUM_EVAL', 'polnear_direct_dev.jsonl') !== null
  add('polnear', news, () => readNewsSet(evaluation), SET_MISSING)
  add('outlets', true, readOutletSet, '')
  // Whether two could be swapped was not said of the made-up pairs.
  return rows.filter(row => !(row.set === 'outlets' && row.measure.startsWith('T2')))
}

/** Micro-averaged over all pairs of segments; what could be decided either way is not counted. */
function scored(
  set: string,
  pairs: readonly LabelledPair[],
  unseen: ReadonlyMap<string, number>,
): QualityRow[] {
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
  const documents = pairs.length
  return (['T1', 'T2'] as const).flatMap(task => {
    const { hits, found, gold } = counts[task]
    const target = TARGETS[`${set} ${task}`]
    const leftOut = unseen.get(`${set} ${task}`)
    return [
      { set, documents, measure: `${task} precision`, value: rounded(hits / Math.max(1, found)) },
      { set, documents, measure: `${task} recall`, value: rounded(hits / Math.max(1, gold)) },
      {
        set,
        documents,
        measure: `${task} F1`,
        value: rounded((2 * hits) / Math.max(1, found + gold)),
        ...(leftOut !== undefined && { leftOut }),
        ...(target !== undefined && { target }),
      },
    ]
  })
}

/**
 * F1 on groups of articles left out of learning, by set and task, as `learn-align` prints it at the thresholds in use: of the
 * choice of links that the product makes. Empty when a set that it learns from is missing.
 */
function leftOutLinks(): Map<string, number> {
  const links = new Map<string, number>()
  const needed = [
    outsideFile('VARIORUM_EVAL', 'cstnews_dev.jsonl'),
    outsideFile('VARIORUM_EVAL', 'superpal_dev.jsonl'),
    outsideFile('VARIORUM_EVAL', 'polnear_direct_dev.jsonl'),
    outsideFile('VARIORUM_GOLD', 'alignment.json'),
  ]
  if (needed.includes(null)) return links
  const program = fileURLToPath(new URL('../learn-align.ts', import.meta.url))
  const printed = execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })
  const [unseen = ''] = printed.split('On the pairs learnt from')
  for (const line of unseen.split('\n')) {
    const [, set, task] = /^(\w+)\s+(T[12])\s/.exec(line) ?? []
    if (!set || !task) continue
    const threshold = task === 'T1' ? LINK_THRESHOLD : SAME_THRESHOLD
    const at = [...line.matchAll(/ (0\.\d+): (0\.\d+|1\.0+)/g)].find(([, t]) => Number(t) === threshold)
    if (at) links.set(`${set} ${task}`, Number(at[2]))
  }
  return links
}
