import type { StoryEvidence } from '@/lib/analysis/story/model'
import type { ArticleSummary, StoryRef } from './records'

/** What matching an article with stories did. */
export interface StoryMatching {
  /**
   * joined: it stands in a story now. proposed: a person is asked. alone: nothing like it. placed: it stood in a story, or
   * a person said that it stands alone; nothing was changed. gone: there is no such article.
   */
  outcome: 'joined' | 'proposed' | 'alone' | 'placed' | 'gone'
  /** Slug of the story that it stands in or is proposed for. */
  story: string | null
  /** 0 to 1; 0 when placed. */
  score: number
}

/** An article that may belong to a story, or to one with another article that is in none. */
export interface StoryProposalRecord {
  article: ArticleSummary
  story: StoryRef | null
  other: ArticleSummary | null
  /** 0 to 1. */
  score: number
  evidence: StoryEvidence[]
}

/** Where an article that is not stored yet would belong: a story, or one to be made with an article that is in none. */
export interface DraftProposal {
  /** It would be put there without asking; else a person would be asked. */
  isSure: boolean
  story: StoryRef | null
  other: ArticleSummary | null
  /** 0 to 1. */
  score: number
  /** `left` is the draft's own. */
  evidence: StoryEvidence[]
}
