import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { Certainty, QuotationKind } from '@/lib/analysis/quotation/model'
import type { RenditionView } from '@/lib/schema/quotation-view'
import type { ArticleSummary } from '@/lib/schema/records'

/** The words for what a quotation is, how sure its speaker is, and how two renditions relate. */

export const KIND_WORDS: Record<QuotationKind, string> = {
  direct: 'in quotation marks',
  partial: 'some words in quotation marks',
  indirect: 'reported, without marks',
}

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  sure: 'speaker sure',
  uncertain: 'speaker not certain',
  none: 'speaker not attributed',
}

const RELATION_WORDS: Record<RenditionRelation, string> = {
  verbatim: 'the same words',
  typography: 'the same words; spelling or marks differ',
  trimmed: 'shortened',
  reworded: 'reworded',
  paraphrase: 'in other words',
  'direct-indirect': 'reported, without marks',
  'other-speaker': 'given to another speaker',
}

/** How a rendition relates to the first one, which is of the kind `first`. */
export function relationWords({ comparison, quotation }: RenditionView, first: QuotationKind): string {
  if (comparison === null) return ''
  const { relation, cut } = comparison
  if (relation === 'direct-indirect')
    return first === 'indirect' ? 'quoted, in marks' : RELATION_WORDS['direct-indirect']
  if (relation === 'trimmed' && cut[0]?.side === 'right') return 'longer'
  if (relation === 'other-speaker' && quotation.speaker === null) return 'speaker not attributed'
  return RELATION_WORDS[relation]
}

/** `lang` and `dir` for words of an article in a list of several. */
export const languageOfWords = ({ language }: ArticleSummary): { lang?: string; dir: 'auto' } =>
  language === 'und' ? { dir: 'auto' } : { lang: language, dir: 'auto' }
