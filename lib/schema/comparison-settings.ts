/*
 * Used by script in the browser too, and therefore without zod, which would double what a comparison loads: its parser is
 * in lib/server/comparison-settings.ts.
 */

/** Which rows a comparison shows. */
export const SHOWN = [
  'all',
  'differences',
  'same',
  'overlap',
  'moved',
  'only-a',
  'only-b',
  'quoted',
  'figures',
] as const
export type Shown = (typeof SHOWN)[number]

/** How rows are laid: side by side, left above right, or as a list of the places where words differ. */
export const LAYOUTS = ['split', 'stacked', 'list'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What a reader chose on a comparison; it stands in the address. */
export interface ComparisonSettings {
  show: Shown
  layout: Layout
  /** Whether spellings, typography and abbreviations are marked as plainly as other differences. */
  spellings: boolean
}

/** The name of the cookie that keeps the layout for the next comparison. */
export const LAYOUT_COOKIE = 'variorum-layout'

export const DEFAULT_SETTINGS: ComparisonSettings = { show: 'all', layout: 'split', spellings: false }

/** The search parameters for settings, "?show=only-a&layout=list" or ""; defaults are left out, but for the layout. */
export function settingsQuery({ show, layout, spellings }: ComparisonSettings): string {
  const parameters = new URLSearchParams()
  if (show !== DEFAULT_SETTINGS.show) parameters.set('show', show)
  parameters.set('layout', layout)
  if (spellings) parameters.set('spellings', '1')
  return `?${parameters}`
}
