import type { RenditionComparison } from '@/lib/analysis/people/compare-renditions'
import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { ActiveFilter } from './active-filter'
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

/** One way to filter, with how many quotations each choice would leave. */
export interface FacetView {
  /** Name of the form's field. */
  name: 'speaker' | 'outlet' | 'credit' | 'story' | 'kind' | 'certainty'
  label: string
  /** What leaves the filter open: "any speaker". */
  any: string
  /** Value of the choice in use; '' when there is none. */
  chosen: string
  options: { value: string; label: string; count: number }[]
}

export interface QuotationsView {
  /** Quotations with all filters. */
  total: number
  /** Speakers among them; at most 500 are told apart. */
  speakers: number
  facets: FacetView[]
  active: ActiveFilter[]
  /** What was searched for in the quoted words; ''. when nothing was. */
  text: string
  sort: 'article' | 'speaker'
  /** The speaker that is filtered by; undefined when none is, null for "not attributed". */
  speaker: string | null | undefined
  statements: StatementView[]
  /** Of the same story and speaker, shown or not. */
  statementsTotal: number
  /** Leads to all statements; null when all are shown. */
  allStatements: string | null
  quotations: ListedQuotation[]
  /** Addresses of the next page and, on later ones, of the first. */
  next: string | null
  first: string | null
  exports: { csv: string; spreadsheet: string; json: string }
  origin: string
  today: string
}
