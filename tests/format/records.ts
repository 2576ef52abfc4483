import type { ArticleSummary, ListedQuotation } from '@/lib/schema/records'

/** An article of a made-up outlet; fields can be replaced. */
export function article(fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    slug: 'ferries-stand-still',
    siglum: 'A',
    outlet: { slug: 'courier', name: 'The Courier' },
    credit: null,
    headline: 'Ferries stand still',
    opening: 'Ferries stood still in the harbour on Wednesday.',
    day: { from: '2024-08-14', to: '2024-08-14', basis: 'stated', words: null },
    language: 'en',
    story: { slug: 'strike', title: 'The harbour strike' },
    words: 300,
    segments: 12,
    quotations: 4,
    revisionNumber: 1,
    ...fields,
  }
}

/** An article of which little is known. */
export const unnamed = article({
  slug: 'pilots-walk-out',
  siglum: 'B',
  outlet: null,
  credit: 'Harbour Wire',
  headline: null,
  opening: 'Pilots walked out of the harbour before dawn.',
  day: { from: '2024-08-14', to: '2024-08-15', basis: 'inferred', words: 'on Wednesday' },
})

/** A quotation of it; fields can be replaced. */
export function quotation(fields: Partial<ListedQuotation> = {}): ListedQuotation {
  const content = fields.content ?? '“We will not sail,”'
  return {
    id: 'q1',
    ordinal: 2,
    start: 40,
    end: 40 + content.length,
    kind: 'direct',
    content,
    cue: { start: 64, end: 68, text: 'said' },
    speaker: {
      start: 60,
      end: 63,
      slug: 'helen-ortega',
      type: 'person',
      name: 'Helen Ortega',
      written: 'she',
      resolved: 'Ortega',
      role: 'harbour master',
    },
    certainty: 'sure',
    confidence: 0.974,
    candidates: [],
    statement: null,
    interrupted: null,
    article: article(),
    context: `${content} she said.`,
    ...fields,
  }
}
