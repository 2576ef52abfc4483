/**
 * Learns the weights by which articles are matched with stories (lib/analysis/story/weights.ts) and prints how well single
 * pairs are told apart when their events were left out. Needs the development sets in the folder VARIORUM_EVAL; `-- --write`
 * writes the file.
 */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { judgePair } from '@/lib/analysis/story/judge'
import { foldOf } from './learn/story-sets'
import { learnStoryLines, readStoryPairs } from './learn/story-pairs'

const FOLDS = 5

async function main(): Promise<void> {
  const pairs = readStoryPairs()
  if (pairs === null) throw new Error('VARIORUM_EVAL names no folder with the development sets.')
  console.log(`${pairs.length} pairs, ${pairs.filter(pair => pair.same).length} of one event`)
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (event: string) => foldOf(event, FOLDS) === fold
    const lines = learnStoryLines(pairs.filter(pair => !pair.events.some(inFold)))
    return pairs
      .filter(pair => inFold(pair.events[0]))
      .map(pair => ({ pair, score: judgePair(pair.features, lines[pair.counted ? 'counted' : 'uncounted']) }))
  }).flat()
  for (const threshold of [0.3, 0.5, 0.7, 0.8, 0.9, 0.95]) {
    const held = judged.filter(({ score }) => score >= threshold)
    const right = held.filter(({ pair }) => pair.same).length
    const all = judged.filter(({ pair }) => pair.same).length
    console.log(
      `from ${threshold}: precision ${(right / held.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
    )
  }
  const lines = learnStoryLines(pairs)
  for (const [name, { terms }] of Object.entries(lines))
    for (const [feature, , , weight] of terms)
      console.log(`${name.padEnd(10)} ${feature.padEnd(16)} ${weight.toFixed(2)}`)
  if (!process.argv.includes('--write')) return
  const source = `import type { StoryLines } from './judge'

/** Learnt by tests/bench/learn-stories.ts: name, mean, deviation and weight of each feature. */
export const STORY_LINES: StoryLines = ${JSON.stringify(lines)}
`
  const file = new URL('../../lib/analysis/story/weights.ts', import.meta.url)
  const style = {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    arrowParens: 'avoid',
    printWidth: 110,
  } as const
  writeFileSync(file, await format(source, style))
}

await main()
