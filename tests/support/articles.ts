import { analyseArticle } from '@/lib/ingest/analyse-article'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { headlineText } from '@/lib/data/save-analysis'
import { saveArticle } from '@/lib/data/save-article'
import { searchWords } from '@/lib/schema/search-words'
import type { AnalysedQuotation, ArticleDetails, SaveOutcome } from '@/lib/schema/ingest'

/** Details of an article of which nothing but its address is known. */
export function detailsOf(slug: string, known: Partial<ArticleDetails> = {}): ArticleDetails {
  return {
    slug,
    outlet: null,
    credit: null,
    headline: { text: null, basis: 'inferred' },
    day: null,
    language: 'en',
    story: null,
    ...known,
  }
}

/** Analyses and stores a text, as every way into the product does. */
export function store(slug: string, text: string, known: Partial<ArticleDetails> = {}): Promise<SaveOutcome> {
  const analysed = analyseArticle(text)
  const headline = { text: headlineText(text, analysed), basis: 'inferred' } as const
  return saveArticle(detailsOf(slug, { headline, ...known }), text, analysed)
}

export const HARBOUR = { slug: 'harbour-bridge', title: 'The harbour bridge' }

/** Two reports of one event, in which two outlets spell one name in two ways. */
export const BRIDGE_COURIER = `Harbour bridge to close for a year

The council will close the harbour bridge in May, Mayor Ada Lindqvist said on Tuesday.

“We cannot patch a hundred years of rust with paint,” Lindqvist told reporters.

“The bridge is a danger to everyone who crosses it,” engineer Tomas Okafor said.`

export const BRIDGE_HERALD = `The harbour bridge will be shut from May, the city said.

“We can’t patch a hundred years of rust with paint,” Ada Lindquist, the mayor, told reporters on Tuesday.

Shop owners were angry. “Nobody asked us,” said Mara Petrov, who runs a bakery.`

/** A quotation of a made-up article: its words as they stand there, and who says them. */
export interface Said {
  words: string
  by: string | null
  cue?: string
  kind?: AnalysedQuotation['kind']
  certainty?: AnalysedQuotation['certainty']
}

/**
 * Stores a text with the quotations that the test says it has, for tests of what is done with quotations rather than of
 * how they are found. Words must stand in the text in order, speaker and cue after them.
 */
export function storeSaid(
  slug: string,
  text: string,
  said: readonly Said[],
  known: Partial<ArticleDetails> = {},
): Promise<SaveOutcome> {
  let from = 0
  const quotations = said.map(({ words, by, cue, kind = 'direct', certainty }): AnalysedQuotation => {
    const start = text.indexOf(words, from)
    if (start === -1) throw new Error(`The text does not say ${words}`)
    from = start + words.length
    const at = by === null ? -1 : text.indexOf(by, from)
    if (by !== null && at === -1) throw new Error(`The text does not name ${by}`)
    const cueAt = cue === undefined ? -1 : text.indexOf(cue, from)
    return {
      start,
      end: from,
      kind,
      content: words,
      context: text.slice(text.lastIndexOf('\n', start) + 1, from),
      searchWords: searchWords(words),
      cue: cue === undefined ? null : { start: cueAt, end: cueAt + cue.length, text: cue },
      speaker:
        by === null
          ? null
          : { start: at, end: at + by.length, text: by, name: by, type: 'person', role: null },
      certainty: certainty ?? (by === null ? 'none' : 'sure'),
      confidence: by === null ? 0 : 0.9,
      candidates: [],
      statement: null,
    }
  })
  return saveArticle(detailsOf(slug, known), text, {
    version: ANALYSIS_VERSION,
    headline: null,
    credit: null,
    furniture: [],
    body: [{ start: 0, end: text.length }],
    segments: [{ start: 0, end: text.length, paragraph: 0 }],
    quotations,
    opening: text.slice(0, 80),
    words: text.split(/\s+/).length,
  })
}
