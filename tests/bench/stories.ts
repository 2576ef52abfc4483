/**
 * Prints how well articles find their stories: pairwise F1 on events that people put together, amid 1,000 articles of other
 * events, and the joins of different events. `developing`: with the weights of this repository. `left out`: with weights learnt
 * without the events they are measured on, in five parts. One order of coming in and one split into parts are one throw of the
 * dice, so that several are measured. Needs the development sets in the folder VARIORUM_EVAL; `VARIORUM_SHOW=1` names every
 * mistake.
 */
import { clusterStories } from '@/lib/analysis/story/cluster-stories'
import type { StoryLines } from '@/lib/analysis/story/judge'
import type { MatchSettings } from '@/lib/analysis/story/match-story'
import { profileOf } from '@/lib/analysis/story/profile'
import { countTerms, NO_BACKGROUND } from '@/lib/analysis/story/rarity'
import { SET_MISSING } from './development-set'
import { random } from './learn/random'
import { learnStoryLines, mayBeOne, readStoryPairs, type StoryPair } from './learn/story-pairs'
import {
  foldOf,
  madeUpArticles,
  readOtherArticles,
  readToldArticles,
  renamedArticles,
  type ToldArticle,
} from './learn/story-sets'

const FOLDS = 5
/** Orders in which the articles come in, and splits into parts. */
const TIMES = 5
const DISTRACTORS = 1000
/** A library of a few stories, in which everything that is known of words was counted. */
const SMALL = 50
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

/** By set; `all` for all together, false joins of distractors among each other included. */
type Scores = Map<string, Score>

function main(): void {
  const told = readToldArticles()
  if (told === null) {
    console.log(SET_MISSING)
    return
  }
  const distractors = gatherDistractors(told)
  console.log(`${told.length} articles of ${count(told)} events, ${distractors.length} of other events`)
  const sets = [...new Set(told.map(({ set }) => set))]
  const pairs = readStoryPairs()!
  const all = [...told, ...distractors]
  const profiles = new WeakMap(all.map(({ article }) => [article, profileOf(article)]))
  const counted = countTerms(all.map(({ article }) => profiles.get(article)!.terms.keys()))
  for (const [library, background] of [
    ['counted library', counted],
    ['unknown library', NO_BACKGROUND],
  ] as const) {
    const settings: MatchSettings = { background, profiles, measured: new WeakMap() }
    report(
      `developing, ${library}`,
      sets,
      times(time => measure(told, distractors, settings, time)),
    )
    report(
      `left out, ${library}`,
      sets,
      times(time =>
        leaveOut(told, pairs, time, (part, lines) =>
          measure(part, distractors, { ...settings, lines }, time),
        ),
      ),
    )
  }
  report(
    `left out, library of ${SMALL} articles`,
    sets,
    times(time =>
      leaveOut(told, pairs, time, (part, lines, fold) => {
        const some = shuffle([...distractors], FOLDS * time + fold).slice(0, SMALL - part.length)
        return measure(part, some, { profiles, lines }, time)
      }),
    ),
  )
}

/** What is measured of the events of each part with weights that were learnt without them, together. */
function leaveOut(
  told: readonly ToldArticle[],
  pairs: readonly StoryPair[],
  split: number,
  measured: (part: ToldArticle[], lines: StoryLines, fold: number) => Scores,
): Scores {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (event: string) => foldOf(event, FOLDS, split) === fold
    const lines = learnStoryLines(pairs.filter(pair => !pair.events.some(inFold)))
    return measured(
      told.filter(({ event }) => inFold(event)),
      lines,
      fold,
    )
  })
  const sets = ['all', ...new Set(told.map(({ set }) => set))]
  return new Map(sets.map(set => [set, add(parts.flatMap(part => part.get(set) ?? []))] as const))
}

const times = (measured: (time: number) => Scores): Scores[] =>
  Array.from({ length: TIMES }, (_, time) => measured(time))

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

function measure(
  told: readonly ToldArticle[],
  distractors: readonly ToldArticle[],
  settings: MatchSettings,
  time: number,
): Scores {
  const all = shuffle([...told, ...distractors], SEEDS.order + time)
  const byId = new Map(all.map(entry => [entry.article.id, entry]))
  const { stories, matches } = clusterStories(
    all.map(({ article }) => article),
    { ...settings, ...(process.env.VARIORUM_JOIN ? { joinFrom: Number(process.env.VARIORUM_JOIN) } : {}) },
  )
  const storyOf = new Map(stories.flatMap((story, index) => story.articles.map(id => [id, index] as const)))
  const scores: Scores = new Map()
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

/** The mean over the times, the least and most of all sets together, and what was joined falsely at any time. */
function report(title: string, sets: readonly string[], measured: readonly Scores[]): void {
  console.log(`\n${title}`)
  for (const set of [...sets, 'all']) {
    const scores = measured.map(scores => scores.get(set)!)
    const f1 = scores.map(({ right, wrong, missed }) => (2 * right) / (2 * right + wrong + missed))
    const mean = (key: keyof Score) => (add(scores)[key] / scores.length).toFixed(1)
    console.log(
      `  ${set.padEnd(10)} pairwise F1 ${(f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)}` +
        ` (${Math.min(...f1).toFixed(3)} to ${Math.max(...f1).toFixed(3)})` +
        `  ${mean('right')} right, ${mean('wrong')} wrong, ${mean('missed')} missed, ${mean('proposed')} proposed rightly` +
        `  false joins ${scores.map(({ falseJoins }) => falseJoins).join(' ')}`,
    )
  }
}

function add(scores: readonly Score[]): Score {
  const sum = { right: 0, wrong: 0, missed: 0, proposed: 0, falseJoins: 0 }
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key]
  return sum
}

function shuffle<T>(values: T[], seed: number): T[] {
  const next = random(seed)
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
