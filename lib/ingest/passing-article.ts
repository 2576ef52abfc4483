import { detectLanguage } from '@/lib/analysis/text/language'
import { asReadableText } from '@/lib/schema/published-text'
import type { ArticleRecord, QuotationRecord } from '@/lib/schema/records'
import { analyseArticle } from './analyse-article'

export interface PassingText {
  text: string
  /** What the reader calls it: shown where an outlet stands. */
  name: string
  /** The letter that stands for it. */
  siglum: string
}

/**
 * A text as an article that is read once and kept nowhere: the same analysis as for stored ones, quotations included.
 * Nothing is known of it but the text, so its outlet is the name given, and no day is. Its slugs lead nowhere. Characters that
 * are no text come back as U+FFFD.
 */
export function passingArticle({ text: given, name, siglum }: PassingText): ArticleRecord {
  const text = asReadableText(given)
  const { version, headline, credit, furniture, body, segments, quotations, opening, words } =
    analyseArticle(text)
  return {
    slug: siglum,
    siglum,
    outlet: { slug: siglum, name },
    credit: credit?.name ?? null,
    headline: headline === null ? null : text.slice(headline.start, headline.end),
    opening,
    day: null,
    language: detectLanguage(text),
    story: null,
    words,
    segments: segments.length,
    quotations: quotations.length,
    revisionNumber: 1,
    revision: {
      id: siglum,
      text,
      // Nobody asks for the identity of what is not kept.
      sha256: '',
      capturedAt: '',
      length: text.length,
      bytes: 0,
      analysisVersion: version,
      headline,
      credit,
      furniture,
      body,
      segments,
      quotations: quotations.map((quotation, ordinal): QuotationRecord => {
        const { start, end, kind, content, cue, speaker, certainty, confidence, candidates } = quotation
        return {
          id: `${siglum}${ordinal}`,
          ordinal,
          start,
          end,
          kind,
          content,
          cue,
          speaker:
            speaker === null
              ? null
              : {
                  start: speaker.start,
                  end: speaker.end,
                  // Tells speakers of one text apart.
                  slug: speaker.name,
                  type: speaker.type,
                  name: speaker.name,
                  written: speaker.text,
                  resolved: speaker.name,
                  role: speaker.role,
                },
          certainty,
          confidence,
          candidates,
          statement: null,
          interrupted: quotation.statement,
        }
      }),
    },
  }
}
