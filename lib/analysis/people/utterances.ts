import type { Quotation } from '@/lib/analysis/quotation/model'
import { detectLanguage, languageTable } from '@/lib/analysis/text/language'
import { alikeTable } from '@/lib/analysis/text/languages/alike'
import type { LanguageTag } from '@/lib/analysis/text/model'
import { foldWord } from '@/lib/analysis/text/normalise'
import { wordTokens } from '@/lib/analysis/text/tokenise'
import type { QuotedArticle } from './model'
import { isNegation } from './negation'
import { EVERYDAY, FORMULAS } from './speech-formulas'

/**
 * What one speaker is quoted with in one place: a quotation; or a whole of several, the pieces of one that the article
 * interrupts or reported speech with the fragments in marks that stand in it; or such a piece, since another article may
 * have it alone.
 */
export interface Utterance {
  index: number
  /** Position of the article, and positions in its `quotations`, ascending; reported speech comes before its fragments. */
  article: number
  quotations: number[]
  /** A piece of a whole that is an utterance too. */
  piece: boolean
  /** Set in marks, at least in part. */
  marked: boolean
  /** In the reporter's words, but for fragments. */
  reported: boolean
  /** All words, folded, in order. */
  words: string[]
  /** Keys of the words that carry content, in order: inflections of one word share a key. */
  content: string[]
  /** For each of `content`: the group of words that news writing uses for one another, or null. */
  meanings: (number | null)[]
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

/** A piece of fewer content words is no statement by itself. */
const FEWEST_PIECE_WORDS = 3

/** The utterances of a story, in order of article and place, each whole followed by its pieces. */
export function utterances(articles: readonly QuotedArticle[]): Utterance[] {
  const all: Utterance[] = []
  for (const [article, { text, quotations }] of articles.entries()) {
    const reader = readerFor(text)
    const add = (positions: number[], spoken: readonly number[], piece: boolean): Utterance => {
      const utterance = {
        index: all.length,
        article,
        quotations: positions,
        piece,
        marked: false,
        reported: false,
        ...noWords(),
      }
      for (const position of spoken) {
        const quotation = quotations[position]
        if (quotation !== undefined) reader(text.slice(quotation.start, quotation.end), utterance)
      }
      utterance.marked = positions.some(position => quotations[position]?.kind !== 'indirect')
      utterance.reported = quotations[positions[0] ?? 0]?.kind === 'indirect'
      return utterance
    }
    for (const positions of wholes(quotations)) {
      const reported = quotations[positions[0] ?? 0]?.kind === 'indirect'
      all.push(add(positions, reported ? positions.slice(0, 1) : positions, false))
      if (positions.length === 1) continue
      for (const position of positions) {
        if (quotations[position]?.kind === 'indirect') continue
        const piece = add([position], [position], true)
        if (piece.content.length >= FEWEST_PIECE_WORDS) all.push(piece)
      }
    }
  }
  return all
}

/** Positions of quotations that belong together, in order of the first. */
function wholes(quotations: readonly Quotation[]): number[][] {
  const found: number[][] = []
  const byStatement = new Map<number, number[]>()
  let reported: { end: number; whole: number[] } | null = null
  for (const [position, { kind, end, statement }] of quotations.entries()) {
    if (reported !== null && kind !== 'indirect' && end <= reported.end) {
      reported.whole.push(position)
      continue
    }
    const known = statement === null ? undefined : byStatement.get(statement)
    const whole = known ?? []
    whole.push(position)
    if (known === undefined) found.push(whole)
    if (statement !== null) byStatement.set(statement, whole)
    if (kind === 'indirect') reported = { end, whole }
  }
  return found
}

type Words = Pick<Utterance, 'words' | 'content' | 'meanings' | 'proof' | 'figures' | 'negated'>

const noWords = (): Words => ({
  words: [],
  content: [],
  meanings: [],
  proof: [],
  figures: new Set(),
  negated: false,
})

/** The keys of the content words of a text in the language of `article`: for comparing what stands around two quotations. */
export function contentKeysFor(article: string): (text: string) => string[] {
  const reader = readerFor(article)
  return text => {
    const read = noWords()
    reader(text, read)
    return read.content
  }
}

/** Reads words in the language that the article is written in. */
function readerFor(article: string): (text: string, into: Words) => void {
  const { stopWords, tag } = languageTable(detectLanguage(article))
  const meanings = meaningsOf(tag)
  return (text, into) => {
    for (const token of wordTokens(text)) {
      if (into.words.length >= MOST_WORDS) break
      const folded = foldWord(text.slice(token.start, token.end)).replace(/'s$/, '')
      const word = folded.replace(/['-]/g, '')
      if (word === '') continue
      into.words.push(word)
      if (isNegation(folded)) into.negated = true
      if (/\p{Nd}/u.test(word)) into.figures.add(word)
      if (stopWords.has(word) || stopWords.has(folded)) continue
      const key = contentKey(word)
      into.content.push(key)
      into.meanings.push(meanings.get(key) ?? null)
      into.proof.push(FORMULAS.has(word) ? FORMULA_PROOF : EVERYDAY.has(word) ? EVERYDAY_PROOF : 1)
    }
  }
}

const builtMeanings = new Map<LanguageTag, ReadonlyMap<string, number>>()

/** The groups of words used for one another, by content key. Built once a language. */
function meaningsOf(tag: LanguageTag): ReadonlyMap<string, number> {
  const known = builtMeanings.get(tag)
  if (known !== undefined) return known
  const meanings = new Map<string, number>()
  for (const [group, line] of alikeTable(tag).groups.trim().split('\n').entries()) {
    for (const word of line.trim().split(/\s+/)) {
      const key = contentKey(word.replace(/-/g, ''))
      if (!meanings.has(key)) meanings.set(key, group)
    }
  }
  builtMeanings.set(tag, meanings)
  return meanings
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
