import type { Origin } from './import'
import type { ArticleSummary } from './records'

/**
 * What changed from the text before: nothing that is read; marks, blanks or capitals; a line that states a day; words.
 * `not-read`: too far back to be laid beside the one before here. `first`: there is none before.
 */
export type ChangeView = 'none' | 'furniture' | 'typography' | 'date-line' | 'wording' | 'not-read' | 'first'

export interface RevisionRow {
  number: number
  /** ISO time. */
  capturedAt: string
  current: boolean
  headline: string | null
  words: number
  quotations: number
  change: ChangeView
  /** How it came in; empty for what the installation brought along. */
  imports: { origin: Origin; name: string | null; address: string | null }[]
}

/** The captured texts of an article, the newest first. */
export interface RevisionsView {
  article: ArticleSummary
  revisions: RevisionRow[]
  /** How many of the changes were changes of words, as far as they were read. */
  reworded: number
  /** The two that the form proposes: the newest and the one before. */
  proposed: { from: number; to: number } | null
}
