import type { ComparisonView } from './comparison-view'
import type { StoryRecord } from './records'

/** What the home page shows. */
export interface HomeView {
  /** Those that came in last first. */
  stories: StoryRecord[]
  /** How many stories there are beside those shown. */
  moreStories: number
  /** The pair that tells most; null while no story has two articles that share a passage. */
  telling: ComparisonView | null
  /** Of `telling`, a row worth showing in full. */
  example: number | null
}
