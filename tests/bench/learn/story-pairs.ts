import {
  measurePair,
  likeness,
  FEATURES,
  daysApart,
  type Compared,
  type Feature,
} from '@/lib/analysis/story/features'
import type { StoryLine, StoryLines } from '@/lib/analysis/story/judge'
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
  /** Measured as in a large library, or as in one of which nothing is known. */
  counted: boolean
  /** People put articles of these sets together. */
  told: boolean
}

/** Other events that an article is most like: what matching will have to tell apart. */
const MOST_ALIKE = 6
/** Articles of a campaign published nearer than this may well report one event, though nobody said so. */
const SURELY_ANOTHER_DAY = 10
/** Made-up ones of these seeds are learnt from; those measured on have others. */
const SEEDS = { dated: 11, undated: 12, renamed: 13 }
const MADE_UP = 150

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
  const add = (left: Compared, right: Compared, same: boolean, events: [string, string], told = false) => {
    const { links } = linksOf(left.article, right.article)
    // In a large library and in one of which nothing is known.
    for (const background of [counted, NO_BACKGROUND] satisfies Background[])
      pairs.push({
        features: measurePair(left, right, links, rarityIn(background)),
        same,
        events,
        counted: background === counted,
        told,
      })
  }
  for (const { group, left, right } of campaign) add(left, right, true, [group, group])
  for (let i = 0; i < all.length; i++) {
    const likes: { j: number; like: number }[] = []
    for (let j = 0; j < i; j++) {
      const [a, b] = [all[i]!, all[j]!]
      if (a.event === b.event) add(compared[i]!, compared[j]!, true, [a.event, b.event], i < told.length)
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
const PENALTY = 5
/** Pairs that people put together are few beside those of other events, and count more. */
const TOLD_COUNTS = 3

/** Features that speak against one event, and those that may do either; all others speak for it or not at all. */
const AGAINST: readonly Feature[] = ['contradicted', 'otherFigures', 'otherWeekdays']
const EITHER: readonly Feature[] = ['length']

/**
 * The weights that pairs teach. Features whose weight comes out with the wrong sign are left out, the worst first: told word
 * for word with other names, an article would else teach that sentences which tell the same speak against one event.
 */
export function learnStoryLines(pairs: readonly StoryPair[]): StoryLines {
  return {
    counted: learnLine(pairs.filter(({ counted }) => counted)),
    uncounted: learnLine(pairs.filter(({ counted }) => !counted)),
  }
}

function learnLine(pairs: readonly StoryPair[]): StoryLine {
  const short = (value: number) => Number(value.toPrecision(5))
  for (let kept = FEATURES.map((_, f) => f); ;) {
    const { mean, scale, weights, bias } = fitLine(rowsOf(pairs, kept), PENALTY)
    const wrong = kept
      .map((f, k) => ({ f, by: weights[k]! * (AGAINST.includes(FEATURES[f]!) ? 1 : -1) }))
      .filter(({ f }) => !EITHER.includes(FEATURES[f]!))
    const worst = wrong.reduce((a, b) => (b.by > a.by ? b : a))
    if (worst.by <= 0)
      return {
        terms: kept.map(
          (f, k) => [FEATURES[f]!, short(mean[k]!), short(scale[k]!), short(weights[k]!)] as const,
        ),
        bias: short(bias),
      }
    kept = kept.filter(f => f !== worst.f)
  }
}

function rowsOf(pairs: readonly StoryPair[], kept: readonly number[]): Rows {
  const width = kept.length
  const values = new Float64Array(pairs.length * width)
  pairs.forEach(({ features }, row) =>
    values.set(
      kept.map(f => features[f]!),
      row * width,
    ),
  )
  return {
    values,
    width,
    answers: Uint8Array.from(pairs, ({ same }) => (same ? 1 : 0)),
    weights: Float64Array.from(pairs, ({ same, told }) => (same && told ? TOLD_COUNTS : 1)),
  }
}
