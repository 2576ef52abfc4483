import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { QuotationKind } from '@/lib/analysis/quotation/model'
import type { RenditionView } from '@/lib/schema/quotation-view'
import type { ArticleSummary } from '@/lib/schema/records'

/** How two renditions relate, in words. */

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
