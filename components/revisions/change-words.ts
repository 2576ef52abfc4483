import type { ChangeView } from '@/lib/schema/revisions-view'

/** What changed from the text before, in words. */
export const CHANGE_WORDS: Record<ChangeView, string> = {
  first: 'the first text captured',
  none: 'nothing',
  furniture: 'only what stands around the article',
  typography: 'only marks, blanks or capitals',
  'date-line': 'only a line with a day',
  wording: 'the wording',
  'not-read': 'not read here: compare the two',
}

/** Whether a reader need not look. */
export const isTrifling = (change: ChangeView): boolean =>
  change === 'none' || change === 'furniture' || change === 'typography' || change === 'date-line'
