import type { StatementView } from './quotation-view'
import type { ArticleSummary, StoryRef } from './records'

/** What the story page and its coverage page show, as their loaders give it. Plain data. */

/** A story with the articles that its measures are about: of a story of very many, not all. */
export interface StoryScope {
  story: StoryRef
  /** All of the story's articles, in order of day. */
  articles: ArticleSummary[]
  /** Those that were compared with each other, in the order of their letters. Where a number stands for an article below, it is a position in this list. */
  compared: ArticleSummary[]
}

/** Two of the compared articles; `left` stands before `right`. Shares are 0 to 1, counts are rows of their collation. */
export interface PairView {
  left: number
  right: number
  /** Words in common over all words of both. */
  shared: number
  /** Rows that both tell. */
  linked: number
  /** Rows that both tell with words that differ. */
  differing: number
  leftOnly: number
  rightOnly: number
}

/** A passage over all compared articles, by the words of the article whose version is nearest to the others'. */
export interface ToldView {
  /** 1-based position in the coverage of the whole story. */
  number: number
  lead: number
  words: string
  /** Where the words stand in the lead's article. */
  href: string
  /** The articles that tell it. */
  carriers: number[]
  /** Those of the others of which one comparison alone links a passage with it. */
  loose: number[]
}

/** What one article tells and no other was found to tell. */
export interface AloneView {
  article: number
  /** Passages that no comparison links with one of another article. */
  passages: number
  /** All passages that it tells. */
  of: number
  /** The longest first few, in its own order. */
  examples: { words: string; href: string }[]
}

/** What each compared article calls one person or group. */
export interface NamingView {
  name: string
  articles: { forms: string[]; descriptions: string[]; mentions: number }[]
}

export interface StoryView extends StoryScope {
  /** Every pair of the compared articles once. */
  pairs: PairView[]
  /** Articles that are versions of one report: groups of at least two, the largest first. */
  versions: number[][]
  /** The comparison to begin with. */
  suggested: PairView | null
  /**
   * Passages by how many articles carry them: `carried[0]` by one, `carried[1]` by two, … One that a comparison links with
   * another article counts as carried by two at least.
   */
  carried: number[]
  /** Those that most carry. */
  told: ToldView[]
  alone: AloneView[]
  /** The most differently rendered first. */
  statements: StatementView[]
  statementCount: number
  namings: NamingView[]
}

/** Which rows of the coverage to show: told by all, by at least two, or without a match in any other article. */
export type CoverageChoice = 'all' | 'several' | 'one'

export interface CoverageCellView {
  relation: 'same' | 'overlap' | 'absent'
  /** As published; when absent those of `loose`, '' without. */
  words: string
  /** The words in their article. */
  article: string
  /**
   * The passage in the comparison with the lead, when absent in the comparison with `loose`; null for the lead itself and
   * where no row has both.
   */
  comparison: string | null
  /** When absent: the article of the row whose comparison with this one alone has a link; null without. */
  loose: number | null
}

export interface CoverageRowView {
  number: number
  carried: number
  lead: number
  cells: CoverageCellView[]
}

export interface CoverageView extends StoryScope {
  show: CoverageChoice
  counts: Record<CoverageChoice, number>
  rows: CoverageRowView[]
  /** 1-based position of the first row shown among those of the choice, and of the first of the next page. */
  from: number
  next: number | null
}
