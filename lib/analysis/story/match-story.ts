import { align, type Alignment } from '../collation/align'
import type { Witness } from '../collation/model'
import { daysApart, likeness, measurePair, type Compared } from './features'
import { gatherStoryEvidence } from './evidence'
import { judgePair, type StoryLines } from './judge'
import type { Background, StoryArticle, StoryCandidate, StoryMatch } from './model'
import { profileOf, type ArticleProfile } from './profile'
import { NO_BACKGROUND, rarityIn } from './rarity'
import { STORY_LINES } from './weights'

/**
 * From here on an article joins without a person being asked. A false join claims that two newsrooms corroborated each
 * other, and a missed one costs a click, so that it is far up.
 */
export const JOIN_THRESHOLD = 0.77
/** The same where too few articles are there to tell which names are common: below it different events were joined when measured. */
export const JOIN_FEW = 0.93
/** So many articles tell well enough what is common. */
const LEAST_TELLING = 100
/** Fewer tell nothing, and other weights hold. */
const LEAST_COUNTED = 4
/** From here on a person is asked. */
export const PROPOSE_THRESHOLD = 0.3
/**
 * What a story's other articles say counts for half of what the likest one says, up to so much (log odds): two that agree
 * make it a little surer, and those that say no can keep apart what one odd member, which tells two events, would draw in.
 */
const OTHERS_COUNT = 0.5
const OTHERS_FOR_AT_MOST = 2
const OTHERS_AGAINST_AT_MOST = 6
/** Below this (log odds) the others tell another event, however alike the likest is: that one tells two. */
const OTHERS_CONTRADICT = -4
/** Reading sentence by sentence costs milliseconds a pair; the likest few hold the right one or there is none. */
const MOST_STORIES_READ = 3
const MOST_ARTICLES_READ = 3
/** Articles this little alike share names of the day only. */
const LEAST_LIKENESS = 0.04
/** Sentences of each article that are read closely: what happened is told by then. */
const MOST_SENTENCES = 60
/** Units of a sentence without an end. */
const MOST_UNITS = 20_000
/** Further apart than this two reports are of two events, or of one that a person should join. */
export const MOST_DAYS_APART = 7

export interface MatchSettings {
  background?: Background
  /** In place of those that were learnt. */
  lines?: StoryLines
  /** In place of JOIN_THRESHOLD, to measure others. */
  joinFrom?: number
  /** Profiles by article, for who matches many; filled in. */
  profiles?: WeakMap<StoryArticle, ArticleProfile>
  /** What was measured of pairs, for who matches many against one background; filled in. */
  measured?: MeasuredPairs
}

/** What was measured of a pair of articles. */
export interface Measured {
  links: Alignment['links']
  features: Float64Array
}

export type MeasuredPairs = WeakMap<StoryArticle, WeakMap<StoryArticle, Measured>>

/**
 * Whether an article reports the event of one of the candidates: names and rare words in both, sentences that tell the
 * same, and the days between. What is sure joins, what is likely is proposed, and anything else is left alone: a name, a
 * kind of event or a phrase in common is no event. With two candidates that are sure and tell different events themselves,
 * it only proposes the better one; with two that may be one event it prefers a story to an article in none.
 *
 * Deterministic, in no language's favour, and never throws; candidates of the same score keep their order. Time grows with
 * the candidates; only the likest few are read sentence by sentence.
 */
export function matchStory(
  article: StoryArticle,
  candidates: readonly StoryCandidate[],
  settings: MatchSettings = {},
): StoryMatch {
  const rarity = rarityIn(settings.background ?? NO_BACKGROUND)
  const profile = (of: StoryArticle) => knownProfile(of, settings.profiles)
  const own: Compared = { article, profile: profile(article) }
  const known = settings.background?.articles ?? 0
  const line = (settings.lines ?? STORY_LINES)[known >= LEAST_COUNTED ? 'counted' : 'uncounted']
  const judge: Judge = (left, right) => {
    const { links, features } = knownMeasures(left, right, rarity, settings.measured)
    return { links, score: judgePair(features, line) }
  }
  const judged = candidates
    .map(candidate => ({
      candidate,
      members: likest(own, candidate, rarity, profile),
    }))
    .filter(({ members }) => (members[0]?.like ?? 0) >= LEAST_LIKENESS)
    .sort((a, b) => b.members[0]!.like - a.members[0]!.like)
    .slice(0, MOST_STORIES_READ)
    .map(({ candidate, members }) => ({ candidate, ...judgeStory(own, members, judge) }))
    .sort((a, b) => Number(a.farApart) - Number(b.farApart) || b.score - a.score)
  const likely = judged.filter(({ score }) => score >= PROPOSE_THRESHOLD)
  const [best, second] = likely
  if (best === undefined) {
    const score = Math.max(0, ...judged.map(({ score }) => score))
    return { decision: 'alone', story: null, score, also: [], evidence: [] }
  }
  const joinFrom = settings.joinFrom ?? (known >= LEAST_TELLING ? JOIN_THRESHOLD : JOIN_FEW)
  const isSure = (found: { score: number; farApart: boolean; contradicted: boolean }) =>
    found.score >= joinFrom && !found.farApart && !found.contradicted
  const rival =
    second !== undefined && isSure(second) && judge(best.pair, second.pair).score < PROPOSE_THRESHOLD
  // A lone article can follow into the story that this one joins; a story cannot follow it.
  const found =
    second !== undefined && isSure(second) && !rival && !isStory(best.candidate) && isStory(second.candidate)
      ? second
      : best
  return {
    decision: isSure(found) && !rival ? 'join' : 'propose',
    story: found.candidate.id,
    score: found.score,
    also: likely.filter(other => other !== found).map(({ candidate }) => candidate.id),
    evidence: gatherStoryEvidence(own, found.pair, found.links, rarity),
  }
}

const isStory = ({ isStory, articles }: StoryCandidate): boolean => isStory ?? articles.length > 1

type Rarity = ReturnType<typeof rarityIn>
/** The probability that two articles report the same event, and the links that it was judged by. */
type Judge = (left: Compared, right: Compared) => { links: Alignment['links']; score: number }

interface Member extends Compared {
  like: number
}

/** The candidate's articles that are most alike, at most as many as are read closely. */
function likest(
  own: Compared,
  candidate: StoryCandidate,
  rarity: Rarity,
  profile: (of: StoryArticle) => ArticleProfile,
): Member[] {
  return candidate.articles
    .filter(article => article.id !== own.article.id)
    .map(article => {
      const other = profile(article)
      return { article, profile: other, like: likeness(own.profile, other, rarity) }
    })
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_ARTICLES_READ)
}

/** The likest pair, and the story's score from it and the others. */
function judgeStory(own: Compared, members: readonly Member[], judge: Judge) {
  const pairs = members.map(member => ({ pair: member, ...judge(own, member) }))
  pairs.sort((a, b) => b.score - a.score)
  const [best, ...others] = pairs
  if (best === undefined) throw new RangeError('A story without articles cannot be judged.')
  const said =
    others.length === 0 ? 0 : others.reduce((sum, pair) => sum + logOdds(pair.score), 0) / others.length
  const counted = OTHERS_COUNT * Math.max(-OTHERS_AGAINST_AT_MOST, Math.min(OTHERS_FOR_AT_MOST, said))
  const score = 1 / (1 + Math.exp(-logOdds(best.score) - counted))
  const apart = daysApart(own.article.day, best.pair.article.day)
  return {
    ...best,
    score,
    farApart: apart !== null && apart > MOST_DAYS_APART,
    contradicted: said < OTHERS_CONTRADICT,
  }
}

const logOdds = (probability: number): number => {
  const p = Math.max(1e-9, Math.min(1 - 1e-9, probability))
  return Math.log(p / (1 - p))
}

/** The links of the first sentences of two articles. */
export function linksOf(left: StoryArticle, right: StoryArticle): Alignment {
  return align(beginning(left.witness), beginning(right.witness))
}

function knownMeasures(
  left: Compared,
  right: Compared,
  rarity: Rarity,
  known: MeasuredPairs | undefined,
): Measured {
  const measured = known?.get(left.article)?.get(right.article)
  if (measured !== undefined) return measured
  const { links } = linksOf(left.article, right.article)
  const found = { links, features: measurePair(left, right, links, rarity) }
  if (known !== undefined) {
    let ofLeft = known.get(left.article)
    if (ofLeft === undefined) known.set(left.article, (ofLeft = new WeakMap()))
    ofLeft.set(right.article, found)
  }
  return found
}

function beginning(witness: Witness): Witness {
  const segments = witness.segments
    .slice(0, MOST_SENTENCES)
    .map(segment => ({ ...segment, end: Math.min(segment.end, segment.start + MOST_UNITS) }))
  return { ...witness, segments }
}

function knownProfile(article: StoryArticle, known: MatchSettings['profiles']): ArticleProfile {
  let profile = known?.get(article)
  if (profile === undefined) known?.set(article, (profile = profileOf(article)))
  return profile ?? profileOf(article)
}
