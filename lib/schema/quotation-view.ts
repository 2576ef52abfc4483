import type { RenditionComparison } from '@/lib/analysis/people/compare-renditions'
import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { ListedQuotation, StoryRef } from './records'

/** What pages show of statements and of lists of quotations, as their loaders give it. Plain data. */

/** Words of a rendition. `differs`: at least one other rendition has them otherwise. */
export interface RenditionWords {
  text: string
  differs: boolean
}

/** One outlet's version of a statement. */
export interface RenditionView {
  quotation: ListedQuotation
  /** Against the first rendition: how it relates, its word differences (left: the first), what was cut. null for the first. */
  comparison: (Pick<RenditionComparison, 'pieces' | 'cut'> & { relation: RenditionRelation }) | null
}

/** One statement with its renditions; the others are compared with the first. */
export interface StatementView {
  id: string
  story: StoryRef
  /** 0 to 1: how differently it is rendered. */
  difference: number
  /** The first rendition's words, without the marks around them. Joined they give them back exactly. */
  words: RenditionWords[]
  renditions: RenditionView[]
}
