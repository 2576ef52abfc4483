import { words } from '../../text/languages/model'

/**
 * How news in one language says who said what, as data. Origin: written for this project from the verbs, prepositions and articles that
 * grammars of each language name; English is read by its own, learnt rules. Everything is in lower case.
 */
export interface SpeechTable {
  tag: string
  /** Finite forms and participles of verbs that report. */
  verbs: ReadonlySet<string>
  /** Verbs that report beside marks alone: “calificó el plan de “disparate””. */
  naming: ReadonlySet<string>
  /** What may stand between a subject and its verb: auxiliaries, negation, reflexives, adverbs. */
  between: ReadonlySet<string>
  /** Opens the reported clause: “que”, “dass”. */
  that: ReadonlySet<string>
  /** Each a run of words that names who vouches: “de acordo com”. The longest comes first. */
  sources: readonly (readonly string[])[]
  /** The same behind the one who vouches: “Vogt zufolge”. */
  sourcesBehind: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** Those that open no subject: “den”, “dem”. */
  oblique: ReadonlySet<string>
  /** Join the words of a name or an office: “presidente da Câmara”. */
  particles: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  pronouns: ReadonlyMap<string, 'male' | 'female' | 'plural'>
  titles: ReadonlySet<string>
  /** The verb may stand without its subject: “Afirmou que …”. */
  dropsSubject: boolean
  /** All nouns are capital, so that a capital tells no name. */
  capitalNouns: boolean
}

/** A table with what one article shows. */
export interface ArticleTable extends SpeechTable {
  /** Words that it writes with a capital inside a sentence. */
  named: ReadonlySet<string>
  /** Days and months. */
  calendar: ReadonlySet<string>
}

export { words }

/** Runs of words, one a line, the longest first. */
export function runs(block: string): string[][] {
  return block
    .split('\n')
    .map(line => line.split(/\s+/).filter(Boolean))
    .filter(line => line.length > 0)
    .sort((a, b) => b.length - a.length)
}
