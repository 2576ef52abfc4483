import { align, type Alignment } from '../collation/align'
import type { Witness } from '../collation/model'
import { daysApart, likeness, measurePair, type Compared } from './features'
import { gatherStoryEvidence } from './evidence'
import { judgePair, type StoryLine } from './judge'
import type { Background, StoryArticle, StoryCandidate, StoryMatch } from './model'
import { profileOf, type ArticleProfile } from './profile'
import { NO_BACKGROUND, rarityIn } from './rarity'
import { STORY_LINE } from './weights'

/**
 * From here on an article joins without a person being asked. A false join claims that two newsrooms corroborated each
 * other, and a missed one costs a click, so that it is far up.
 */
export const JOIN_THRESHOLD = 0.8
/** The same where too few articles are there to tell which names are common: below it different events were joined when measured. */
export const JOIN_UNCOUNTED = 0.9
const LEAST_COUNTED = 200
/** From here on a person is asked. */
export const PROPOSE_THRESHOLD = 0.3
/**
 * What a story's other articles say counts for half of what the likest one says, up to so much (log odds): two that agree
 * make it surer, and one odd member cannot draw in its own likes.
 */
const OTHERS_COUNT = 0.5
const OTHERS_SAY_AT_MOST = 2
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
  line?: StoryLine
  /** In place of JOIN_THRESHOLD, to measure others. */
  joinFrom?: number
  /** Profiles by article, for who matches many; filled in. */
  profiles?: WeakMap<StoryArticle, ArticleProfile>
}

/**
 * Whether an article reports the event of one of the candidates: names and rare words in both, sentences that tell the
 * same, and the days between. What is sure joins, what is likely is proposed, and anything else is left alone: a name, a
 * kind of event or a phrase in common is no event. With two candidates that are sure, and not of one event themselves, it only proposes the better one.
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
  const judged = candidates
    .map(candidate => ({
      candidate,
      members: likest(own, candidate, rarity, profile),
    }))
    .filter(({ members }) => (members[0]?.like ?? 0) >= LEAST_LIKENESS)
    .sort((a, b) => b.members[0]!.like - a.members[0]!.like)
    .slice(0, MOST_STORIES_READ)
    .map(({ candidate, members }) => ({ candidate, ...judgeStory(own, members, rarity, settings.line) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = judged
  if (best === undefined) return { decision: 'alone', story: null, score: 0, evidence: [] }
  if (best.score < PROPOSE_THRESHOLD)
    return { decision: 'alone', story: null, score: best.score, evidence: [] }
  const counted = (settings.background?.articles ?? 0) >= LEAST_COUNTED
  const joinFrom = settings.joinFrom ?? (counted ? JOIN_THRESHOLD : JOIN_UNCOUNTED)
  const sure = best.score >= joinFrom && !best.farApart
  const rival =
    second !== undefined &&
    second.score >= joinFrom &&
    pairScore(best.pair, second.pair, rarity, settings.line).score < JOIN_THRESHOLD
  return {
    decision: sure && !rival ? 'join' : 'propose',
    story: best.candidate.id,
    score: best.score,
    evidence: gatherStoryEvidence(own, best.pair, best.links, rarity),
  }
}

type Rarity = ReturnType<typeof rarityIn>

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
function judgeStory(own: Compared, members: readonly Member[], rarity: Rarity, line: StoryLine = STORY_LINE) {
  const pairs = members.map(member => ({ pair: member, ...pairScore(own, member, rarity, line) }))
  pairs.sort((a, b) => b.score - a.score)
  const [best, ...others] = pairs
  if (best === undefined) throw new RangeError('A story without articles cannot be judged.')
  const said =
    others.length === 0 ? 0 : others.reduce((sum, pair) => sum + logOdds(pair.score), 0) / others.length
  const counted = OTHERS_COUNT * Math.max(-OTHERS_SAY_AT_MOST, Math.min(OTHERS_SAY_AT_MOST, said))
  const score = 1 / (1 + Math.exp(-logOdds(best.score) - counted))
  const apart = daysApart(own.article.day, best.pair.article.day)
  return { ...best, score, farApart: apart !== null && apart > MOST_DAYS_APART }
}

function pairScore(left: Compared, right: Compared, rarity: Rarity, line: StoryLine = STORY_LINE) {
  const { links } = linksOf(left.article, right.article)
  return { links, score: judgePair(measurePair(left, right, links, rarity), line) }
}

const logOdds = (probability: number): number => {
  const p = Math.max(1e-9, Math.min(1 - 1e-9, probability))
  return Math.log(p / (1 - p))
}

/** The links of the first sentences of two articles. */
export function linksOf(left: StoryArticle, right: StoryArticle): Alignment {
  return align(beginning(left.witness), beginning(right.witness))
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
