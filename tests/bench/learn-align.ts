/**
 * Learns the weights of the aligner (lib/analysis/collation/similarity/weights.ts) and prints how well they do on pairs
 * that were left out. Needs the development sets in the folders VARIORUM_EVAL and VARIORUM_GOLD; `-- --write` writes the file.
 * Long, because what is learnt, how it is judged and how it is written are settled together.
 */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { detectLanguage } from '@/lib/analysis/text/language'
import { LINK_THRESHOLD, SAME_THRESHOLD, selectLinks } from '@/lib/analysis/collation/align-select'
import { Arena } from '@/lib/analysis/collation/similarity/arena'
import { findCandidates, type Cell } from '@/lib/analysis/collation/similarity/cells'
import { FEATURE_COUNT, FEATURES, measure, type Feature } from '@/lib/analysis/collation/similarity/features'
import { lexiconOf } from '@/lib/analysis/collation/similarity/lexicon'
import { readSegments, type Reading } from '@/lib/analysis/collation/similarity/reading'
import { weighTerms } from '@/lib/analysis/collation/similarity/terms'
import { applyLine, fitLine, type Line } from './learn/logistic'
import {
  readNewsSet,
  readOutletSet,
  readSeedSet,
  readSentenceSet,
  type Judgement,
  type LabelledPair,
} from './learn/sets'
import { grow, predict, sigmoid, type Forest, type Rows, type Settings } from './learn/trees'

/** What the regression sees: chosen by leaving out one at a time, judged on left-out groups and on left-out sets. */
const LINK_FEATURES: Feature[] = [
  'firmGrams',
  'firmOpenings',
  'names',
  'days',
  'noCommonFigure',
  'nameAndFigure',
  'facts',
  'quoted',
  'margin',
  'best',
  'leastRank',
  'diagonal',
  'beside',
  'context',
  'distance',
  'opening',
  'extent',
]
/**
 * A second, narrower regression, mostly over what is shared; the two are averaged. Each alone does better on one kind of
 * news, the mean on all.
 */
const NARROW_FEATURES: Feature[] = [
  'firmGrams',
  'firmOpenings',
  'firmMeanings',
  'margin',
  'context',
  'distance',
  'plain',
  'noCommonFigure',
  'extent',
]
const SAME_FEATURES: Feature[] = [
  'leastGrams',
  'bigrams',
  'margin',
  'context',
  'diagonal',
  'figureClash',
  'mostUnshared',
  'lengthRatio',
]
/** Few and shallow trees: they bend the line where the sizes of the articles and the ranks ask for it. */
const TREES: Settings = {
  trees: 40,
  depth: 5,
  rate: 0.06,
  leastLeaf: 3,
  smoothing: 15,
  columns: 0.3,
  rows: 0.6,
  seed: 6,
}
const PENALTY = 5
const SAME_PENALTY = 20
/** What each set weighs in links, whatever its size: Portuguese and English news alike. */
const MASS: Record<string, number> = { cstnews: 250, superpal: 300, seeds: 80, polnear: 150, outlets: 80 }
/** The trees look harder at the seed articles, whose links were made for this product. */
const SEED_STRESS = 12
/** The trees speak at this part of their voice: they fit what they saw, and the line carries over better. */
const RESTRAINT = 0.6
const FOLDS = 12

interface Example {
  pair: LabelledPair
  left: Reading[]
  right: Reading[]
  cells: Cell[]
  features: Float64Array
  answers: (Judgement | undefined)[]
}

interface Model {
  line: Line
  trees: Forest
  same: Line
}

const examplesOf = (pairs: readonly LabelledPair[]): Example[] =>
  pairs.map(pair => {
    const leftLexicon = lexiconOf(detectLanguage(pair.left.text))
    const rightLexicon = lexiconOf(detectLanguage(pair.right.text))
    const arena = new Arena()
    const left = readSegments(pair.left, leftLexicon, arena)
    const right = readSegments(pair.right, rightLexicon, arena)
    const lengthTells = (leftLexicon.lengthTells + rightLexicon.lengthTells) / 2
    const terms = weighTerms(left, right, arena)
    const cells = findCandidates(terms)
    const answers = cells.map(c => pair.judgements.get(c.left * pair.right.segments.length + c.right))
    return { pair, left, right, cells, features: measure(left, right, terms, cells, lengthTells), answers }
  })

const weightOf = (examples: readonly Example[]): Record<string, number> => {
  const links: Record<string, number> = {}
  for (const { pair, answers } of examples)
    links[pair.set] = (links[pair.set] ?? 0) + answers.filter(a => a === 'same' || a === 'overlap').length
  return Object.fromEntries(
    Object.entries(links).map(([set, count]) => [set, (MASS[set] ?? 0) / Math.max(1, count)]),
  )
}

function rowsOf(
  examples: readonly Example[],
  columns: readonly number[],
  yes: (answer: Judgement | undefined) => boolean,
  weights: Record<string, number>,
  extra?: (example: Example) => Float64Array,
): Rows {
  const width = columns.length + (extra ? 1 : 0)
  const values: number[] = []
  const answers: number[] = []
  const heavy: number[] = []
  const offsets: number[] = []
  for (const example of examples) {
    const more = extra?.(example)
    example.answers.forEach((answer, c) => {
      if (answer === 'optional') return
      for (const column of columns) values.push(example.features[c * FEATURE_COUNT + column]!)
      if (more) {
        values.push(more[c]!)
        offsets.push(more[c]!)
      }
      answers.push(yes(answer) ? 1 : 0)
      heavy.push(weights[example.pair.set] ?? 0)
    })
  }
  return {
    values: Float64Array.from(values),
    width,
    answers: Uint8Array.from(answers),
    weights: Float64Array.from(heavy),
    offsets: extra ? Float64Array.from(offsets) : undefined,
  }
}

const columnsOf = (names: readonly Feature[]): number[] => names.map(name => FEATURES.indexOf(name))
const LINE_FEATURES: Feature[] = [...new Set([...LINK_FEATURES, ...NARROW_FEATURES])]
const LINK_COLUMNS = columnsOf(LINE_FEATURES)
const SAME_COLUMNS = columnsOf(SAME_FEATURES)
/** The trees judge without it: they would tell the sets apart by the lengths of their articles. */
const TREE_COLUMNS = columnsOf(FEATURES.filter(name => name !== 'extent'))

function scoreLine(line: Line, columns: readonly number[], example: Example): Float64Array {
  const picked = new Float64Array(columns.length)
  return Float64Array.from(example.cells, (_, c) => {
    columns.forEach((column, k) => (picked[k] = example.features[c * FEATURE_COUNT + column]!))
    return applyLine(line, picked, 0)
  })
}

/** The mean of several regressions as one over `LINE_FEATURES`; a feature that one does not have weighs 0 in it. */
function averageLines(lines: readonly { names: readonly Feature[]; line: Line }[]): Line {
  const average: Line = { mean: [], scale: [], weights: [], bias: 0 }
  for (const { line } of lines) average.bias += line.bias / lines.length
  for (const name of LINE_FEATURES) {
    const having = lines.filter(({ names }) => names.includes(name))
    const first = having[0]!
    const at = first.names.indexOf(name)
    average.mean.push(first.line.mean[at]!)
    average.scale.push(first.line.scale[at]!)
    average.weights.push(
      having.reduce((sum, { names, line }) => sum + line.weights[names.indexOf(name)]!, 0) / lines.length,
    )
  }
  return average
}

function learn(examples: readonly Example[]): Model {
  const weights = weightOf(examples)
  const linked = (answer: Judgement | undefined): boolean => answer !== undefined
  const line = averageLines(
    [LINK_FEATURES, NARROW_FEATURES].map(names => ({
      names,
      line: fitLine(rowsOf(examples, columnsOf(names), linked, weights), PENALTY),
    })),
  )
  const stressed = { ...weights, seeds: (weights.seeds ?? 0) * SEED_STRESS }
  const straight = (example: Example): Float64Array => scoreLine(line, LINK_COLUMNS, example)
  const trees = grow(rowsOf(examples, TREE_COLUMNS, linked, stressed, straight), TREES)
  // Whether two could be swapped was not said of the made-up pairs.
  const said = examples.filter(e => e.pair.set !== 'outlets')
  const same = fitLine(
    rowsOf(said, SAME_COLUMNS, answer => answer === 'same', {
      cstnews: 1,
      superpal: 1,
      seeds: 1,
      polnear: 1,
    }),
    SAME_PENALTY,
  )
  for (const tree of trees.trees)
    tree.feature.forEach((feature, node) => {
      if (feature < 0) tree.threshold[node]! *= RESTRAINT
      // By number among all features, with the line's score behind them.
      else tree.feature[node] = TREE_COLUMNS[feature] ?? FEATURE_COUNT
    })
  return { line, trees, same }
}

function apply(model: Model, example: Example): { link: Float64Array; same: Float64Array } {
  const straight = scoreLine(model.line, LINK_COLUMNS, example)
  const row = new Float64Array(FEATURE_COUNT + 1)
  const link = straight.map((score, c) => {
    row.set(example.features.subarray(c * FEATURE_COUNT, (c + 1) * FEATURE_COUNT))
    row[FEATURE_COUNT] = score
    return sigmoid(score + predict(model.trees, row, 0))
  })
  return { link, same: scoreLine(model.same, SAME_COLUMNS, example).map(sigmoid) }
}

/**
 * Prints the F1 of each set at some thresholds and the best there is; returns those of the links that the product would
 * choose from these scores.
 */
function report(
  examples: readonly Example[],
  judged: Map<Example, { link: Float64Array; same: Float64Array }>,
): string[] {
  const used: string[] = []
  const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]
  for (const set of new Set(examples.map(e => e.pair.set))) {
    for (const task of ['T1', 'T2'] as const) {
      const scores: [number, boolean][] = []
      let gold = 0
      for (const example of examples.filter(e => e.pair.set === set)) {
        for (const answer of example.pair.judgements.values())
          if (task === 'T1' ? answer !== 'optional' : answer === 'same') gold++
        const { link, same } = judged.get(example)!
        example.answers.forEach((answer, c) => {
          if (answer === 'optional') return
          const yes = task === 'T1' ? answer !== undefined : answer === 'same'
          scores.push([task === 'T1' ? link[c]! : same[c]!, yes])
        })
      }
      if (gold === 0) continue
      scores.sort((a, b) => b[0] - a[0])
      let hits = 0
      let best = [0, 0]
      const at = new Map<number, number>()
      scores.forEach(([score, yes], k) => {
        if (yes) hits++
        const f1 = (2 * hits) / (k + 1 + gold)
        if (f1 > best[0]!) best = [f1, score]
        for (const t of thresholds) if (score >= t) at.set(t, f1)
      })
      const row = thresholds.map(t => `${t}: ${(at.get(t) ?? 0).toFixed(3)}`).join('  ')
      console.log(`${set.padEnd(9)} ${task}  best ${best[0]!.toFixed(3)} at ${best[1]!.toFixed(2)}   ${row}`)
      const chosen = scoreChosen(
        examples.filter(e => e.pair.set === set),
        judged,
        task,
        gold,
      )
      const inUse = task === 'T1' ? LINK_THRESHOLD : SAME_THRESHOLD
      console.log(`${set.padEnd(9)} ${task}  as the product chooses   ${inUse}: ${chosen.toFixed(3)}`)
      used.push(`${set} ${task} ${chosen.toFixed(3)}`)
    }
  }
  return used
}

function scoreChosen(
  examples: readonly Example[],
  judged: Map<Example, { link: Float64Array; same: Float64Array }>,
  task: 'T1' | 'T2',
  gold: number,
): number {
  let hits = 0
  let found = 0
  for (const example of examples) {
    const { pair, left, right, cells } = example
    for (const link of selectLinks(left, right, cells, judged.get(example)!).kept) {
      const answer = pair.judgements.get(link.left * right.length + link.right)
      if (answer === 'optional' || (task === 'T2' && link.relation !== 'same')) continue
      found++
      if (task === 'T1' ? answer !== undefined : answer === 'same') hits++
    }
  }
  return (2 * hits) / Math.max(1, found + gold)
}

const round = (x: number): number => Number(x.toPrecision(4))

function lineSource(line: Line, names: readonly Feature[]): string {
  const terms = names.map(
    (name, k) =>
      `['${name}', ${round(line.mean[k]!)}, ${round(line.scale[k]!)}, ${round(line.weights[k]!)}],`,
  )
  return `{ terms: [${terms.join('\n')}], bias: ${round(line.bias)} }`
}

/** Nodes in the order of `Trees`: the branch below follows its split. */
function treesSource(forest: Forest): string {
  const roots: number[] = []
  const feature: number[] = []
  const value: number[] = []
  const above: number[] = []
  for (const tree of forest.trees) {
    roots.push(feature.length)
    const put = (node: number): void => {
      const at = feature.length
      feature.push(tree.feature[node]!)
      value.push(round(tree.threshold[node]!))
      above.push(0)
      if (tree.feature[node]! < 0) return
      put(tree.below[node]!)
      above[at] = feature.length
      put(tree.above[node]!)
    }
    put(0)
  }
  const list = (numbers: number[]): string => `numbers('${numbers.join(' ')}')`
  return `{ roots: ${list(roots)}, feature: ${list(feature)}, value: ${list(value)}, above: ${list(above)} }`
}

async function write(model: Model, leftOut: readonly string[]): Promise<void> {
  const source = `import type { Line, Trees } from './judge'

// Written by tests/bench/learn-align.ts: two regressions averaged, with a few boosted trees on top, learnt from the pairs
// of segments that people linked in Portuguese and English news. F1 on groups of articles left out of learning, ${FOLDS} folds,
// with the links chosen as in use (T1: linked at all, T2: could be swapped):
//   ${leftOut.filter(line => !line.startsWith('outlets T2')).join(', ')}

const numbers = (list: string): number[] => list.split(' ').map(Number)

/** Whether a careful reader links two segments: the part that carries over between sets. */
export const LINK_LINE: Line = ${lineSource(model.line, LINE_FEATURES)}

/** Added to the line's score. */
// prettier-ignore
export const LINK_TREES: Trees = ${treesSource(model.trees)}

/** Whether two segments could be swapped with little loss. */
export const SAME_LINE: Line = ${lineSource(model.same, SAME_FEATURES)}
`
  const path = new URL('../../lib/analysis/collation/similarity/weights.ts', import.meta.url)
  const formatted = await format(source, {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 110,
    arrowParens: 'avoid',
    trailingComma: 'all',
  })
  writeFileSync(path, formatted)
}

async function main(): Promise<void> {
  const { VARIORUM_EVAL: evaluation, VARIORUM_GOLD: gold } = process.env
  if (!evaluation || !gold) {
    console.log(
      'Set VARIORUM_EVAL and VARIORUM_GOLD to the folders of the development sets to learn from them.',
    )
    return
  }
  const examples = examplesOf([
    ...readSentenceSet(evaluation, 'cstnews'),
    ...readSentenceSet(evaluation, 'superpal'),
    ...readSeedSet(gold),
    ...readNewsSet(evaluation),
    ...readOutletSet(),
  ])
  const groups = [...new Set(examples.map(e => e.pair.group))]
  const judged = new Map<Example, { link: Float64Array; same: Float64Array }>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = examples.filter(e => groups.indexOf(e.pair.group) % FOLDS === fold)
    const model = learn(examples.filter(e => !out.includes(e)))
    for (const example of out) judged.set(example, apply(model, example))
  }
  console.log(`Left out by group of articles, ${FOLDS} folds:`)
  const leftOut = report(examples, judged)
  const model = learn(examples)
  console.log('\nOn the pairs learnt from:')
  report(examples, new Map(examples.map(e => [e, apply(model, e)])))
  if (process.argv.includes('--write') || process.env.VARIORUM_WRITE === '1') await write(model, leftOut)
}

await main()
