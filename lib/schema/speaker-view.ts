import type { DecidedForm, SpeakerDecision } from './ingest'
import type { StatementView } from './quotation-view'
import type { ArticleSummary, ListedQuotation, SpeakerRecord, SpeakerSummary } from './records'

/** What the speaker page shows, as its loader gives it. Plain data. */

/** What one article calls the speaker. */
export interface FormsOfArticle {
  article: ArticleSummary
  forms: Omit<SpeakerRecord['forms'][number], 'article'>[]
}

/** What was just decided, or why it could not be. */
export type SpeakerMessage = 'joined' | 'apart' | 'undone' | 'gone' | 'same'

export interface SpeakerView {
  speaker: Omit<SpeakerRecord, 'forms'>
  /** In order of day, then of loading. */
  articles: FormsOfArticle[]
  /** In order of day, then of article and place. */
  quotations: ListedQuotation[]
  /** Leads to all quotations where there are more than are shown; else null. */
  allQuotations: string | null
  statements: StatementView[]
  /** How many of the statements others word differently, or give to someone else. */
  reworded: number
  /** What can be decided by hand; null where writing is closed. */
  deciding: {
    others: SpeakerSummary[]
    decisions: SpeakerDecision[]
    /** Letters of the articles by their slugs. */
    sigla: Record<string, string>
  } | null
  message: SpeakerMessage | null
  origin: string
  today: string
}

export type { DecidedForm, SpeakerDecision }
