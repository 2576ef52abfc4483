import type { ComparisonView, Side, WitnessView } from '@/lib/schema/comparison-view'

/** The two witnesses of a comparison, left and right. */
export type Pair = Pick<ComparisonView, 'left' | 'right'>

export const SIDES: readonly Side[] = ['left', 'right']

/** `lang` and `dir` for words of a witness. */
export const languageOf = ({
  language,
  direction,
}: Pick<WitnessView, 'language' | 'direction'>): { lang?: string; dir: 'ltr' | 'rtl' } => ({
  ...(language === 'und' ? {} : { lang: language }),
  dir: direction,
})
