import type { Line } from './lines'

/** A headline says something, and is no paragraph. */
const FEWEST_WORDS = 3
const MOST_WORDS = 30
/** How many lines above the article a headline may stand; share bars, standfirst and captions come between. */
const REACH = 30
/** The article's opening, in whose words a headline speaks. */
const OPENING_PARAGRAPHS = 5
/** How much of a headline must be said in the opening when the text is a page: menus and teasers speak of other things. */
const LEAST_SHARED = 0.25

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
  const vocabulary = new Set<string>()
  let paragraphs = 0
  for (let i = first; i < lines.length && paragraphs < OPENING_PARAGRAPHS; i++) {
    const line = lines[i]
    if (!line?.prose || !article[i]) continue
    paragraphs++
    for (const word of contentWords(line)) vocabulary.add(word)
  }
  let best: number | null = null
  let highest = 0
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const line = lines[i]
    if (!line || named[i] || !canBeHeadline(line)) continue
    const shared = sharedShare(line, vocabulary)
    if (page ? shared < LEAST_SHARED : shared === 0 && i > 0) continue
    // The highest of several lines that fit (a standfirst comes below it), unless menus stand between.
    const score =
      shared * 2 +
      Math.min(line.words, 12) / 12 +
      (line.repeats > 1 ? 0.3 : 0) -
      (first - i) * (page ? 0.05 : 0)
    if (score > highest) {
      highest = score
      best = i
    }
  }
  return best
}

function canBeHeadline(line: Line): boolean {
  if (line.words < FEWEST_WORDS || line.words > MOST_WORDS || line.shape !== null) return false
  if (line.phrase && line.phrase.how !== 'weak') return false
  return !/[.:;,…]["”’]?$/u.test(line.text) || /\b(?:\p{L}\.){2,}$/u.test(line.text)
}

function contentWords(line: Line): string[] {
  return line.folded.match(/\p{L}{4,}|[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? []
}

function sharedShare(line: Line, vocabulary: ReadonlySet<string>): number {
  const words = contentWords(line)
  return words.length === 0 ? 0 : words.filter(word => vocabulary.has(word)).length / words.length
}
