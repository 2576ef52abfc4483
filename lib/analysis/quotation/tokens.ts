import type { MarkedSpan } from './marks'
import { ABBREVIATIONS } from './titles'

/** A word, a number, a punctuation mark, or a whole marked stretch taken as one. */
export interface Token {
  start: number
  end: number
  text: string
  lower: string
  kind: 'word' | 'point' | 'quote'
  capital: boolean
  /** Index into the marked stretches, for kind `quote`. */
  quote: number
  paragraph: number
  /** Counts through the article. */
  sentence: number
}

// “Qatar.The” is two sentences glued, “variorum.org” one word; “US” is no pronoun; “the players’ union” has a possessor.
const PIECE =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-'’&](?=[\p{L}\p{N}])|(?<=s)['’](?=\s\p{L})|\.(?=[\p{Ll}\p{N}]))*|\S/gu
/** A capital, also behind a joined particle: “el-Sissi”, “al-Assad”, “d’Estaing”. */
const CAPITAL = /^(?:(?:a[lrsdn]|el|ul|ash|abu|ben|bin|ibn)-|[dlo]['’])?\p{Lu}/u
const ENDS = /[.?!…]$/u

/**
 * The tokens of the paragraphs, each marked stretch as a single token, sentences numbered. A sentence ends at a full stop,
 * question or exclamation mark that closes no abbreviation, or at a marked stretch that ends with one when what follows
 * begins anew.
 */
export function tokenise(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  marked: readonly MarkedSpan[],
): Token[] {
  const tokens: Token[] = []
  let sentence = -1
  let m = 0
  paragraphs.forEach((paragraph, number) => {
    const first = tokens.length
    let at = paragraph.start
    while (m < marked.length && (marked[m] as MarkedSpan).paragraph === number) {
      const mark = marked[m] as MarkedSpan
      pushPieces(text, at, mark.start, number, tokens)
      tokens.push({
        start: mark.start,
        end: mark.end,
        text: '',
        lower: '',
        kind: 'quote',
        capital: false,
        quote: m,
        paragraph: number,
        sentence: 0,
      })
      at = mark.end
      m++
    }
    pushPieces(text, at, paragraph.end, number, tokens)
    if (tokens.length > first) sentence = numberSentences(text, tokens, first, marked, sentence + 1)
  })
  return tokens
}

function pushPieces(text: string, from: number, to: number, paragraph: number, tokens: Token[]): void {
  if (to <= from) return
  const piece = text.slice(from, to)
  for (const match of piece.matchAll(PIECE)) {
    const word = match[0]
    const start = from + match.index
    const isWord = /^[\p{L}\p{N}]/u.test(word)
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: !isWord ? word : word === 'US' ? 'u.s' : word.toLowerCase().replace(/\.$/, ''),
      kind: isWord ? 'word' : 'point',
      capital: isWord && CAPITAL.test(word),
      quote: -1,
      paragraph,
      sentence: 0,
    })
  }
}

function numberSentences(
  text: string,
  tokens: Token[],
  first: number,
  marked: readonly MarkedSpan[],
  start: number,
): number {
  let sentence = start
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token
    token.sentence = sentence
    const next = tokens[i + 1]
    if (next === undefined) break
    if (endsSentence(text, tokens, i, marked)) sentence++
  }
  return sentence
}

function endsSentence(text: string, tokens: Token[], i: number, marked: readonly MarkedSpan[]): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  const beginsAnew = next.capital || next.kind === 'quote' || /^[\p{N}([—–•]/u.test(next.text)
  if (token.kind === 'quote') {
    const mark = marked[token.quote] as MarkedSpan
    const inner = text.slice(Math.max(mark.innerStart, mark.innerEnd - 2), mark.innerEnd).trimEnd()
    if (!ENDS.test(inner) || !beginsAnew) return false
    return inner.endsWith('.') || next.kind === 'quote' || true
  }
  if (token.text === ')' || token.text === ']') {
    const before = tokens[i - 1]
    return beginsAnew && before !== undefined && /^[.?!]$/u.test(before.text)
  }
  if (token.text === '?' || token.text === '!' || token.text === '…') return beginsAnew
  // “U.S.”, “p.m.”: the full stop is part of the word.
  if (token.kind === 'word' && token.text.endsWith('.')) return next.capital && opensClause(next)
  if (token.text !== '.') return false
  const word = tokens[i - 1]
  if (word === undefined || word.end !== token.start) return beginsAnew
  if (word.kind === 'word' && next.start > token.end) {
    if (ABBREVIATIONS.has(word.lower)) return word.lower.includes('.') && next.capital && opensClause(next)
    if (word.text.length === 1 && word.capital) return false
  }
  return beginsAnew
}

/** After "U.S." or "p.m." a capital begins a sentence only when the word is one that would not be capital otherwise. */
function opensClause(next: Token): boolean {
  return /^(?:the|a|an|he|she|it|they|we|but|and|in|on|at|that|this|after|when|while|as|for|if)$/.test(
    next.lower,
  )
}
