import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { Certainty, QuotationKind } from '@/lib/analysis/quotation/model'
import type { Evidence, FigurePair, AttributionShift, VariantKind } from '@/lib/analysis/collation/model'
import type { FurnitureKind } from '@/lib/analysis/text/model'
import type { PassageKind } from '../comparison-view'

/** The words that stand for one thing of a few, each list complete: the compiler says so where one is added. */

type Complete<All extends string, List extends readonly All[]> = [All] extends [List[number]] ? List : never
const complete =
  <All extends string>() =>
  <const List extends readonly All[]>(list: Complete<All, List>): List =>
    list

export const FURNITURE_KINDS = complete<FurnitureKind>()([
  'navigation',
  'byline',
  'date',
  'caption',
  'credit',
  'related',
  'share',
  'tags',
  'subscription',
  'advertisement',
  'shop',
  'comments',
  'legal',
  'other',
])
export const QUOTATION_KINDS = complete<QuotationKind>()(['direct', 'partial', 'indirect'])
export const CERTAINTIES = complete<Certainty>()(['sure', 'uncertain', 'none'])
export const SPEAKER_TYPES = ['person', 'group', 'nominal'] as const
export const PASSAGE_KINDS = complete<PassageKind>()([
  'same-wording',
  'reworded',
  'overlap',
  'only-left',
  'only-right',
])
export const EVIDENCE_KINDS = complete<Evidence['kind']>()([
  'name',
  'figure',
  'day',
  'rare-word',
  'quotation',
  'wording',
  'neighbour',
])
export const FIGURE_KINDS = complete<FigurePair['kind']>()(['number', 'percentage', 'money', 'date', 'time'])
export const FIGURE_RELATIONS = complete<FigurePair['relation']>()([
  'agree',
  'rounded',
  'conflict',
  'other-words',
])
export const ATTRIBUTION_KINDS = complete<AttributionShift['kind']>()([
  'attributed-left-only',
  'attributed-right-only',
  'other-speaker',
])
export const VARIANT_KINDS = complete<VariantKind>()(['name', 'spelling', 'abbreviation', 'typography'])
export const RENDITION_RELATIONS = complete<RenditionRelation>()([
  'verbatim',
  'typography',
  'trimmed',
  'reworded',
  'paraphrase',
  'direct-indirect',
  'other-speaker',
])
