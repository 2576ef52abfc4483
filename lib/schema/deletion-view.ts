import type { DeletedArticle } from './deletion'
import type { ArticleSummary } from './records'

/** What the pages about deleting show. */

/** What was done just now; the act of what can be undone. */
export type DeletionDone = 'restored' | 'removed' | 'gone' | null

export interface DeletedView {
  /** Whether articles can be deleted and brought back here. Otherwise nothing is listed. */
  open: boolean
  deleted: DeletedArticle[]
  total: number
  done: DeletionDone
  /** Address of the next page; null on the last. */
  nextPage: string | null
}

/** The question before anything is deleted. */
export interface ConfirmView {
  open: boolean
  /** What is to be done: to delete what can be brought back, or to delete for good what was deleted. */
  step: 'delete' | 'remove'
  articles: ArticleSummary[]
  /** Where the reader came from and goes back to. */
  here: string
  /** The article's own page asked, or the list. */
  way: 'page' | 'list'
}

/** What was deleted just now, on the page that the reader came back to. */
export interface DeletedNow {
  act: string
  count: number
  /** The title, when it was one. */
  title: string | null
}
