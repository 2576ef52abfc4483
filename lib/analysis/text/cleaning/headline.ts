import { bitsOf, LETTER, unitsOf } from '../characters'
import type { Line } from './lines'

/** A headline says something, and is no paragraph. */
const FEWEST_WORDS = 3
const MOST_WORDS = 30
/** How many lines above the article a headline may stand; share bars, standfirst and captions come between. */
const REACH = 60
/** The article's opening, in whose words a headline speaks. */
const OPENING_PARAGRAPHS = 12
/** How much of a headline must be said in the opening when the text is a page: menus and teasers speak of other things. */
const LEAST_SHARED = 0.2
/** Byline and date come within so many lines under the headline. */
const META_REACH = 4

/** What speaks for a line. The first is the strongest by far; the others decide between lines that all speak of the article. */
const REWARD = {
  shared: 2,
  sharedWords: 0.12,
  /** A headline of the usual length. */
  length: 0.3,
  /** Byline or date close under it. */
  meta: 0.5,
  /** The page's title repeats it. */
  repeated: 0.3,
  /** Each line further up. */
  distance: -0.02,
  /** Stands among other such lines: a list of teasers. */
  teasers: -0.7,
  /** A breadcrumb, a list item, a numbered label. */
  decorated: -0.8,
}

export interface HeadlineSearch {
  /** The article's lines. */
  article: readonly boolean[]
  /** Lines that are furniture by name. */
  named: readonly boolean[]
  /** A pasted page: the headline may stand far above, among other lines. */
  page: boolean
}

/** The line that is the article's headline, or null when the text has none. */
export function findHeadline(
  lines: readonly Line[],
  { article, named, page }: HeadlineSearch,
): number | null {
  const first = lines.findIndex((line, i) => article[i] && line.prose)
  if (first < 0) return null
  const vocabulary = openingWords(lines, article, first)
  const labels = page ? new Set<string>() : repeatedLabels(lines)
  let best: number | null = null
  let highest = 0
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const line = lines[i]
    if (!line || named[i] || !canBeHeadline(line) || labels.has(labelOf(line))) continue
    // Above a headline stand labels, not sentences: what comes behind one is a subhead.
    if (!page && lines[i - 1]?.ends && !named[i - 1]) break
    const words = contentWords(line)
    const found = words.filter(word => vocabulary.has(word)).length
    const shared = words.length === 0 ? 0 : found / words.length
    if (page ? shared < LEAST_SHARED : shared === 0 && i > 0) continue
    const score = page
      ? pageScore(lines, i, first, shared, found)
      : shared * REWARD.shared + usualLength(line) - (first - i) * 0.01
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}

function pageScore(lines: readonly Line[], i: number, first: number, shared: number, found: number): number {
  const line = lines[i]
  if (!line) return 0
  let score = shared * REWARD.shared + Math.min(found, 6) * REWARD.sharedWords + usualLength(line)
  score += (first - i) * REWARD.distance
  if (lines.slice(i + 1, i + 1 + META_REACH).some(isMeta)) score += REWARD.meta
  if (line.repeats > 1) score += REWARD.repeated
  if (isTeaser(lines[i - 1]) && isTeaser(lines[i + 1])) score += REWARD.teasers
  if (/^[*•>–-]\s|[>»›]|\(\p{N}+\)$|^\p{N}+[.)]\s/u.test(line.text)) score += REWARD.decorated
  return score
}

function usualLength(line: Line): number {
  return line.words >= 5 && line.words <= 20 ? REWARD.length : 0
}

function openingWords(lines: readonly Line[], article: readonly boolean[], first: number): Set<string> {
  const vocabulary = new Set<string>()
  let paragraphs = 0
  for (let i = first; i < lines.length && paragraphs < OPENING_PARAGRAPHS; i++) {
    const line = lines[i]
    if (!line?.prose || !article[i]) continue
    paragraphs++
    for (const word of contentWords(line)) vocabulary.add(word)
  }
  return vocabulary
}

function canBeHeadline(line: Line): boolean {
  if (line.words < FEWEST_WORDS || line.words > MOST_WORDS || line.shape !== null) return false
  if (line.phrase && line.phrase.how !== 'weak') return false
  if (/#\p{L}|https?:|\bwww\./u.test(line.text)) return false
  return !/[.:;,…]["”’]?$/u.test(line.text) || /\b(?:\p{L}\.){2,}$/u.test(line.text)
}

/** Who speaks, as an interview puts it before each turn ("Q: ", "BERG: "): labels that more than one line opens with. */
function repeatedLabels(lines: readonly Line[]): Set<string> {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const line of lines) {
    const label = labelOf(line)
    if (label !== '') (once.has(label) ? repeated : once).add(label)
  }
  return repeated
}

const LABEL = /^[\p{L}\p{N} .'’-]{1,30}:(?=\s)/u

/** "BERG:" and "TOM BERG:" are one: the last word before the colon. */
function labelOf(line: Line): string {
  return LABEL.exec(line.text)?.[0].replace(/\s+:$/, ':').split(' ').at(-1) ?? ''
}

function isMeta(line: Line): boolean {
  return (
    line.shape === 'byline' ||
    line.shape === 'date' ||
    line.phrase?.kind === 'byline' ||
    line.phrase?.kind === 'date'
  )
}

function isTeaser(line: Line | undefined): boolean {
  return line !== undefined && line.words >= 5 && line.words <= 20 && !line.ends && line.shape === null
}

/** Words of four letters and more, beginnings alone: "Taliban's" and "Talibans" say the same; in Han and kana any two signs. */
function contentWords({ folded }: Line): string[] {
  const words: string[] = []
  for (let at = 0; at < folded.length;) {
    const start = at
    let letters = 0
    for (; at < folded.length; letters++) {
      const code = folded.codePointAt(at)!
      if (code >= FIRST_SIGN) return (folded.match(WORDS_AND_SIGNS) ?? []).map(word => word.slice(0, STEM))
      if ((bitsOf(code) & LETTER) === 0) break
      at += unitsOf(code)
    }
    if (letters >= WORD_LETTERS) words.push(folded.slice(start, Math.min(at, start + STEM)))
    at++
  }
  return words
}
const WORDS_AND_SIGNS = /\p{L}{4,}|[\p{Script=Han}\p{Script=Katakana}]{2}/gu
const WORD_LETTERS = 4
/** No sign of Han or kana stands before this one. */
const FIRST_SIGN = 0x2e80
const STEM = 6
