/**
 * Learns who speaks: reads articles annotated with their quotations (JSON Lines: `{id, publisher, text, quotes:[…]}`), checks by
 * leaving out documents or publishers, and writes the weights.
 *
 *   npx tsx tests/bench/learn-speaker.ts <annotated.jsonl> [--by publisher] [--write] [--wrong]
 *
 * `--wrong` prints what a left-out document got wrong on standard error.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { evaluate, readForest } from '@/lib/analysis/quotation/trees'
import type { AnnotatedArticle } from './annotated-quotations'
import { random } from './learn/random'
import { type Group, groupsOf, learnSpeaker } from './learn/speaker-groups'

const FOLDS = 5

const [path = '', ...flags] = process.argv.slice(2)
const articles = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as AnnotatedArticle)
const groups = articles.flatMap(groupsOf)
const covered = groups.filter(g => g.right.some(Boolean))
console.log(`${groups.length} quotations, a right candidate for ${covered.length}`)

const key = flags.includes('publisher') ? 'publisher' : 'document'
const keys = [...new Set(groups.map(g => g[key]))]
const next = random(3)
const fold = new Map(keys.map(k => [k, Math.floor(next() * FOLDS)]))
if (key === 'publisher') keys.forEach((k, i) => fold.set(k, i))
let right = 0
const wrong: string[] = []
const calibration: [number, boolean][] = []
for (const f of new Set(fold.values())) {
  const model = readForest(learnSpeaker(groups.filter(g => fold.get(g[key]) !== f)))
  for (const group of groups.filter(g => fold.get(g[key]) === f)) {
    const { best, p } = choose(model, group)
    const ok = best >= 0 && group.right[best] === true
    calibration.push([p, ok])
    if (ok) right++
    else wrong.push(`${p.toFixed(2)} ${group.show(best)}`)
  }
}
console.log(`left-out accuracy ${(right / groups.length).toFixed(4)} by ${key}`)
for (const floor of [0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
  const shown = calibration.filter(([p]) => p >= floor)
  const good = shown.filter(([, ok]) => ok).length
  console.log(
    `p >= ${floor}: ${(shown.length / calibration.length).toFixed(3)} of them, ${(good / shown.length).toFixed(4)} right`,
  )
}
const { slope, offset } = fit(calibration)
console.log(`calibration: log odds × ${slope.toFixed(3)} + ${offset.toFixed(3)}`)
if (flags.includes('--wrong')) process.stderr.write(wrong.join('\n') + '\n')
if (flags.includes('--write')) {
  const model = learnSpeaker(groups)
  writeFileSync(
    new URL('../../lib/analysis/quotation/speaker-weights.ts', import.meta.url),
    `/** Trees that weigh a candidate speaker, learnt by tests/bench/learn-speaker.ts. Format: trees.ts. */\nexport const SPEAKER_TREES =\n  '${model}'\n`,
  )
}

/** As `attribute` chooses: the best mention, with the share of all mentions of its bearer. */
function choose(model: ReturnType<typeof readForest>, group: Group): { best: number; p: number } {
  const scores = group.rows.map(row => evaluate(model, row))
  const top = Math.max(...scores)
  const best = scores.indexOf(top)
  let total = 0
  let share = 0
  scores.forEach((score, i) => {
    const weight = Math.exp(score - top)
    total += weight
    if (i === best || (group.bearers[i] === group.bearers[best] && group.bearers[i] !== -1)) share += weight
  })
  return { best, p: share / total }
}

/** Platt's scaling: slope and offset on the log odds that fit best, by gradient descent. */
function fit(pairs: readonly [number, boolean][]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 4000; step++) {
    let ds = 0
    let d = 0
    for (const [p, ok] of pairs) {
      const x = logOdds(p)
      const e = 1 / (1 + Math.exp(-(slope * x + offset))) - Number(ok)
      ds += e * x
      d += e
    }
    slope -= (0.3 * ds) / pairs.length
    offset -= (0.3 * d) / pairs.length
  }
  return { slope, offset }
}

function logOdds(p: number): number {
  const q = Math.min(Math.max(p, 1e-4), 1 - 1e-4)
  return Math.log(q / (1 - q))
}
