import type { Witness } from '../collation/model'
import type { Span } from '../text/model'

/** An article as matching with stories sees it. */
export interface StoryArticle {
  id: string
  /** Headline included. */
  witness: Witness
  headline: Span | null
  /** ISO dates, `from` = `to` when one day is known; null when nothing is. */
  day: { from: string; to: string } | null
}

/** A story that an article may belong to, or an article that is in none yet: a group of one. */
export interface StoryCandidate {
  id: string
  articles: readonly StoryArticle[]
  /** Whether it is a story, be it of one article; without it, one of several is. */
  isStory?: boolean
}

/** How common terms are in the library that an article comes into. */
export interface Background {
  /** How many articles were counted. */
  articles: number
  /** How many of them have the term. */
  containing(term: string): number
}

/** Why an article was held to report the event of another, in things that a reader can check in both. */
export interface StoryEvidence {
  /** name, word: in both, and rare elsewhere. passage: two sentences that tell the same. day: published together or apart. */
  kind: 'name' | 'word' | 'passage' | 'day'
  left: string
  right: string
}

/**
 * join: sure. propose: likely enough that a person should look. alone: no candidate reports the same event, as far as the
 * texts tell.
 */
export type StoryDecision = 'join' | 'propose' | 'alone'

export interface StoryMatch {
  decision: StoryDecision
  /** Id of the candidate; null when alone. */
  story: string | null
  /** 0 to 1: the estimated probability that the best candidate reports the same event; 0 without candidates. */
  score: number
  /** Ids of the other candidates that are likely: once it has joined one, they may be of the same event. */
  also: string[]
  /** Empty when alone. `left` is the article's own, `right` the candidate's. */
  evidence: StoryEvidence[]
}
