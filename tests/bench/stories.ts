/**
 * Prints how well articles find their stories: pairwise F1 on events that people put together, amid 1,000 articles of other
 * events, and the joins of different events. `developing`: with the weights of this repository. `left out`: with weights learnt
 * without the events they are measured on, in five parts. Needs the development sets in the folder VARIORUM_EVAL;
 * `VARIORUM_SHOW=1` names every mistake.
 */
import { clusterStories } from '@/lib/analysis/story/cluster-stories'
import type { StoryLine } from '@/lib/analysis/story/judge'
import { NO_BACKGROUND } from '@/lib/analysis/story/rarity'
import { SET_MISSING } from './development-set'
import { random } from './learn/random'
import { learnStoryLine, mayBeOne, readStoryPairs } from './learn/story-pairs'
import {
  foldOf,
  madeUpArticles,
  readOtherArticles,
  readToldArticles,
  renamedArticles,
  type ToldArticle,
} from './learn/story-sets'

const FOLDS = 5
const DISTRACTORS = 1000
/** Others than those that the weights were learnt from. */
const SEEDS = { dated: 21, undated: 22, renamed: 23, order: 24 }

interface Score {
  right: number
  wrong: number
  missed: number
  proposed: number
  /** Joins that make two different events one, a distractor among them. */
  falseJoins: number
}

function main(): void {
  const told = readToldArticles()
  if (told === null) {
    console.log(SET_MISSING)
    return
  }
  const distractors = gatherDistractors(told)
  console.log(`${told.length} articles of ${count(told)} events, ${distractors.length} of other events`)
  const sets = [...new Set(told.map(({ set }) => set))]
  report('developing, counted library', sets, measure(told, distractors, undefined, false))
  report('developing, unknown library', sets, measure(told, distractors, undefined, true))
  const pairs = readStoryPairs()!
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (event: string) => foldOf(event, FOLDS) === fold
    const line = learnStoryLine(pairs.filter(pair => !pair.events.some(inFold)))
    return measure(
      told.filter(({ event }) => inFold(event)),
      distractors,
      line,
      false,
    )
  })
  report(
    'left out',
    sets,
    new Map(sets.concat('all').map(set => [set, add(parts.flatMap(part => part.get(set) ?? []))])),
  )
}

/** Real articles of other events, articles retold with other names, and made-up reports of the same kinds of event. */
function gatherDistractors(told: readonly ToldArticle[]): ToldArticle[] {
  const real = [...readOtherArticles(), ...renamedArticles(told, SEEDS.renamed)]
  const half = Math.ceil((DISTRACTORS - real.length) / 2)
  return [
    ...real,
    ...madeUpArticles(half, 1, SEEDS.dated, true),
    ...madeUpArticles(DISTRACTORS - real.length - half, 1, SEEDS.undated, false),
  ]
}

/** By set; `all` for all together, false joins of distractors among each other included. */
function measure(
  told: readonly ToldArticle[],
  distractors: readonly ToldArticle[],
  line: StoryLine | undefined,
  unknown: boolean,
): Map<string, Score> {
  const all = shuffle([...told, ...distractors])
  const byId = new Map(all.map(entry => [entry.article.id, entry]))
  const { stories, matches } = clusterStories(
    all.map(({ article }) => article),
    {
      ...(line ? { line } : {}),
      ...(unknown ? { background: NO_BACKGROUND } : {}),
      ...(process.env.VARIORUM_JOIN ? { joinFrom: Number(process.env.VARIORUM_JOIN) } : {}),
    },
  )
  const storyOf = new Map(stories.flatMap((story, index) => story.articles.map(id => [id, index] as const)))
  const scores = new Map<string, Score>()
  const score = (set: string) => {
    if (!scores.has(set)) scores.set(set, { right: 0, wrong: 0, missed: 0, proposed: 0, falseJoins: 0 })
    return scores.get(set)!
  }
  for (const set of ['all', ...new Set(told.map(entry => entry.set))]) score(set)
  told.forEach((a, i) =>
    told.slice(0, i).forEach(b => {
      const together = storyOf.get(a.article.id) === storyOf.get(b.article.id)
      if (!together && a.event !== b.event) return
      const kind = together ? (a.event === b.event ? 'right' : 'wrong') : 'missed'
      score(a.set)[kind]++
      score('all')[kind]++
      if (kind === 'missed') show('missed', a, b)
    }),
  )
  for (const { articles } of stories) {
    const members = articles.map(id => byId.get(id)!)
    const [first] = members
    const strange = members.filter(member => member.event !== first!.event && !mayBeOne(first!, member))
    for (const member of strange) show('FALSE', first!, member)
    score('all').falseJoins += strange.length
    for (const set of new Set(members.map(member => member.set)))
      if (set !== 'all' && scores.has(set)) score(set).falseJoins += strange.length
  }
  matches.forEach(({ decision, story }, place) => {
    if (decision !== 'propose' || story === null) return
    const own = all[place]!
    if (scores.has(own.set) && byId.get(story)?.event === own.event) {
      score(own.set).proposed++
      score('all').proposed++
    }
  })
  return scores
}

function report(title: string, sets: readonly string[], scores: Map<string, Score>): void {
  console.log(`\n${title}`)
  for (const set of [...sets, 'all']) {
    const { right, wrong, missed, proposed, falseJoins } = scores.get(set)!
    const f1 = (2 * right) / (2 * right + wrong + missed)
    console.log(
      `  ${set.padEnd(10)} pairwise F1 ${f1.toFixed(3)}  (${right} right, ${wrong} wrong, ${missed} missed)  ` +
        `proposed rightly ${proposed}  false joins ${falseJoins}`,
    )
  }
}

function add(scores: readonly Score[]): Score {
  const sum = { right: 0, wrong: 0, missed: 0, proposed: 0, falseJoins: 0 }
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key]
  return sum
}

function shuffle<T>(values: T[]): T[] {
  const next = random(SEEDS.order)
  for (let k = values.length - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1))
    ;[values[k], values[other]] = [values[other]!, values[k]!]
  }
  return values
}

const count = (told: readonly ToldArticle[]): number => new Set(told.map(({ event }) => event)).size

function show(what: string, a: ToldArticle, b: ToldArticle): void {
  if (process.env.VARIORUM_SHOW) console.log(`    ${what}: ${a.article.id} | ${b.article.id}`)
}

main()
