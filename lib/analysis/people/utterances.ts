import { detectLanguage, languageTable } from '@/lib/analysis/text/language'
import { foldWord } from '@/lib/analysis/text/normalise'
import { wordTokens } from '@/lib/analysis/text/tokenise'
import type { QuotedArticle } from './model'
import { EVERYDAY, FORMULAS } from './speech-formulas'

/** What one speaker is quoted with in one place: a quotation, or the pieces of one that the article interrupts. */
export interface Utterance {
  index: number
  /** Position of the article, and positions in its `quotations`, ascending. */
  article: number
  quotations: number[]
  /** Set in marks, at least in part. */
  marked: boolean
  /** All words, folded, in order. */
  words: string[]
  /** Keys of the words that carry content, in order: inflections of one word share a key. */
  content: string[]
  /** What each entry of `content` proves at most, 0 to 1: formulas and everyday words prove less. */
  proof: number[]
  /** Figures in it, folded. */
  figures: Set<string>
  negated: boolean
}

/** A speech of more words is compared by its beginning. */
const MOST_WORDS = 600
/** What sharing a formula, and sharing an everyday word, proves in comparison with a word of the matter itself. */
const FORMULA_PROOF = 0.3
const EVERYDAY_PROOF = 0.6

const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot nao nem nunca sem ni jamais pas rien sans nicht kein keine nie ohne non'.split(
    ' ',
  ),
)

/** The utterances of a story, in order of article and place. */
export function utterances(articles: readonly QuotedArticle[]): Utterance[] {
  const all: Utterance[] = []
  for (const [article, { text, quotations }] of articles.entries()) {
    const { stopWords } = languageTable(detectLanguage(text))
    const byStatement = new Map<number, Utterance>()
    for (const [position, quotation] of quotations.entries()) {
      const marked = quotation.kind !== 'indirect'
      const known = quotation.statement === null ? undefined : byStatement.get(quotation.statement)
      const utterance: Utterance = known ?? {
        index: all.length,
        article,
        quotations: [],
        marked: false,
        words: [],
        content: [],
        proof: [],
        figures: new Set(),
        negated: false,
      }
      utterance.quotations.push(position)
      utterance.marked ||= marked
      readWords(text.slice(quotation.start, quotation.end), stopWords, utterance)
      if (known === undefined) all.push(utterance)
      if (quotation.statement !== null) byStatement.set(quotation.statement, utterance)
    }
  }
  return all
}

/** The keys of the content words of a text: for comparing what stands around two quotations. */
export function contentKeys(text: string, stopWords: ReadonlySet<string>): string[] {
  const read = { words: [], content: [], proof: [], figures: new Set<string>(), negated: false }
  readWords(text, stopWords, read)
  return read.content
}

function readWords(
  text: string,
  stopWords: ReadonlySet<string>,
  into: Pick<Utterance, 'words' | 'content' | 'proof' | 'figures' | 'negated'>,
): void {
  for (const token of wordTokens(text)) {
    if (into.words.length >= MOST_WORDS) break
    const folded = foldWord(text.slice(token.start, token.end)).replace(/'s$/, '')
    const word = folded.replace(/['-]/g, '')
    if (word === '') continue
    into.words.push(word)
    if (NEGATIONS.has(word) || folded.endsWith("n't")) into.negated = true
    if (/\p{Nd}/u.test(word)) into.figures.add(word)
    if (stopWords.has(word) || stopWords.has(folded)) continue
    into.content.push(contentKey(word))
    into.proof.push(FORMULAS.has(word) ? FORMULA_PROOF : EVERYDAY.has(word) ? EVERYDAY_PROOF : 1)
  }
}

/** Longer words agree when their beginnings do: "negotiate" and "negotiation", "occupying" and "occupation". */
const KEY_LETTERS = 5
/** Below this an ending is part of the word: "thing", "red". */
const STEM_LETTERS = 3

/** One key for the inflections of a word, in any language that inflects at the end. */
export function contentKey(word: string): string {
  if (/\p{Nd}/u.test(word)) return word
  const stem = word.replace(/(?:ing|ed|es|s)$/u, '')
  const base = stem.length >= STEM_LETTERS ? stem : word
  const bare = base.length > STEM_LETTERS ? base.replace(/[eyi]$/u, '') : base
  return bare.slice(0, KEY_LETTERS)
}
