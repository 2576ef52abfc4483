import { measurePair, likeness, FEATURES, daysApart, type Compared } from '@/lib/analysis/story/features'
import type { StoryLine } from '@/lib/analysis/story/judge'
import { linksOf } from '@/lib/analysis/story/match-story'
import type { Background } from '@/lib/analysis/story/model'
import { profileOf } from '@/lib/analysis/story/profile'
import { countTerms, NO_BACKGROUND, rarityIn } from '@/lib/analysis/story/rarity'
import { fitLine } from './logistic'
import {
  madeUpArticles,
  readCampaignPairs,
  readOtherArticles,
  readToldArticles,
  renamedArticles,
  type ToldArticle,
} from './story-sets'
import type { Rows } from './trees'

/** What a pair of articles taught: its features, whether it is one event, and the events that must not be split. */
export interface StoryPair {
  features: Float64Array
  same: boolean
  events: [string, string]
}

/** Other events that an article is most like: what matching will have to tell apart. */
const MOST_ALIKE = 6
/** Articles of a campaign published nearer than this may well report one event, though nobody said so. */
const SURELY_ANOTHER_DAY = 10
/** Made-up ones of these seeds are learnt from; those measured on have others. */
const SEEDS = { dated: 11, undated: 12, renamed: 13 }
const MADE_UP = 60

/** Pairs to learn from; null when the development sets are not there. */
export function readStoryPairs(): StoryPair[] | null {
  const told = readToldArticles()
  if (told === null) return null
  const others = readOtherArticles()
  const all = [
    ...told,
    ...others,
    ...madeUpArticles(MADE_UP, 2, SEEDS.dated, true),
    ...madeUpArticles(MADE_UP, 2, SEEDS.undated, false),
    ...renamedArticles(told, SEEDS.renamed),
  ]
  const compared = all.map(({ article }) => ({ article, profile: profileOf(article) }))
  const counted = countTerms(compared.map(({ profile }) => profile.terms.keys()))
  const rarity = rarityIn(counted)
  const campaign = readCampaignPairs().map(({ group, left, right }) => ({
    group,
    left: { article: left, profile: profileOf(left) },
    right: { article: right, profile: profileOf(right) },
  }))
  const pairs: StoryPair[] = []
  const add = (left: Compared, right: Compared, same: boolean, events: [string, string]) => {
    const { links } = linksOf(left.article, right.article)
    // In a large library and in one of which nothing is known.
    for (const background of [counted, NO_BACKGROUND] satisfies Background[])
      pairs.push({ features: measurePair(left, right, links, rarityIn(background)), same, events })
  }
  for (const { group, left, right } of campaign) add(left, right, true, [group, group])
  for (let i = 0; i < all.length; i++) {
    const likes: { j: number; like: number }[] = []
    for (let j = 0; j < i; j++) {
      const [a, b] = [all[i]!, all[j]!]
      if (a.event === b.event) add(compared[i]!, compared[j]!, true, [a.event, b.event])
      else if (!mayBeOne(a, b))
        likes.push({ j, like: likeness(compared[i]!.profile, compared[j]!.profile, rarity) })
    }
    likes.sort((a, b) => b.like - a.like)
    for (const { j } of likes.slice(0, MOST_ALIKE))
      add(compared[i]!, compared[j]!, false, [all[i]!.event, all[j]!.event])
  }
  return pairs
}

/** Whether nobody can say that two articles report different events. */
export function mayBeOne(a: ToldArticle, b: ToldArticle): boolean {
  if (a.set !== 'campaign' || b.set !== 'campaign') return false
  return (daysApart(a.article.day, b.article.day) ?? 0) < SURELY_ANOTHER_DAY
}

/** Held back so that no single pair decides. */
const PENALTY = 3

/** The weights that pairs teach. */
export function learnStoryLine(pairs: readonly StoryPair[]): StoryLine {
  const width = FEATURES.length
  const values = new Float64Array(pairs.length * width)
  pairs.forEach(({ features }, row) => values.set(features, row * width))
  const rows: Rows = {
    values,
    width,
    answers: Uint8Array.from(pairs, ({ same }) => (same ? 1 : 0)),
    weights: new Float64Array(pairs.length).fill(1),
  }
  const { mean, scale, weights, bias } = fitLine(rows, PENALTY)
  const short = (value: number) => Number(value.toPrecision(5))
  return {
    terms: FEATURES.map(
      (feature, f) => [feature, short(mean[f]!), short(scale[f]!), short(weights[f]!)] as const,
    ),
    bias: short(bias),
  }
}
