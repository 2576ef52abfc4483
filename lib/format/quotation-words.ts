import type { Certainty, QuotationKind } from '@/lib/analysis/quotation/model'

/** What a quotation is, and how sure its speaker is, in words. */

export const KIND_WORDS: Record<QuotationKind, string> = {
  direct: 'in quotation marks',
  partial: 'some words in quotation marks',
  indirect: 'reported, without marks',
}

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  sure: 'sure',
  uncertain: 'not certain',
  none: 'not attributed',
}
