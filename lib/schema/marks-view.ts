import type { ComparisonView } from './comparison-view'

/** The examples that the marks are explained on, by what they show. */
export type MarkExample =
  | 'same'
  | 'run'
  | 'reworded'
  | 'minor'
  | 'shifted'
  | 'variants'
  | 'overlap'
  | 'moved'
  | 'only-left'
  | 'speakers'
  | 'uncertain'
  | 'attribution'
  | 'figures'
  | 'heavy'

/** A made-up comparison in which each mark occurs, and the number of the passage that shows it. */
export interface MarksView {
  view: ComparisonView
  passages: Record<MarkExample, number>
}
