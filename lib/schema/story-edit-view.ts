import type { ArticleSummary, StoryRef } from './records'

/** What the page shows on which a story is renamed, merged and split. */
export interface StoryEditView {
  /** Whether stories can be changed here. */
  open: boolean
  story: StoryRef
  articles: ArticleSummary[]
  /** The other stories. */
  others: StoryRef[]
  /** Why the last form changed nothing. */
  problem: 'no-title' | 'no-story' | 'not-some' | null
}
