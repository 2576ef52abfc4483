import type { QuotedArticle } from '@/lib/analysis/people/model'
import type { Certainty, Quotation, QuotationKind, SpeakerMention } from '@/lib/analysis/quotation/model'

/** A quotation of a made-up article: the words, and who says them. */
export interface Said {
  words: string
  /** As resolved within the article; null when not attributed. */
  by: string | null
  /** As written beside the cue, where that is not the name itself: "he", "Mr. Roe". */
  written?: string
  role?: string
  type?: SpeakerMention['type']
  kind?: QuotationKind
  certainty?: Certainty
  /** Pieces of one interrupted statement share a number. */
  statement?: number
  /** What the article says before the quotation. */
  before?: string
}

/** An article made of what people say in it, one paragraph each, and of sentences that quote nobody. */
export function quotedArticle(id: string, said: readonly Said[], alsoSays = ''): QuotedArticle {
  let text = alsoSays === '' ? '' : `${alsoSays}\n`
  const quotations = said.map(quote => {
    const { words, by, before = '', kind = 'direct' } = quote
    const written = quote.written ?? by ?? ''
    if (before !== '') text += `${before} `
    const start = text.length
    text += kind === 'indirect' ? words : `“${words}”`
    const end = text.length
    text += ' '
    const at = text.length
    text += `${written} said.\n`
    const quotation: Quotation = {
      start,
      end,
      kind,
      cue: { start: at + written.length + 1, end: at + written.length + 5, text: 'said' },
      speaker:
        by === null
          ? null
          : {
              start: at,
              end: at + written.length,
              text: written,
              name: by,
              type: quote.type ?? 'person',
              role: quote.role ?? null,
            },
      certainty: quote.certainty ?? (by === null ? 'none' : 'sure'),
      confidence: by === null ? 0 : 0.95,
      candidates: [],
      statement: quote.statement ?? null,
    }
    return quotation
  })
  return { id, text, quotations }
}
