import type { Span } from './model'

export type TokenKind = 'word' | 'number' | 'space' | 'punctuation'

export interface Token extends Span {
  kind: TokenKind
}

/**
 * One alternative a kind, tried in this order at each place, the first five in groups; each is a chain of single choices, so
 * matching is linear.
 * - space: also the invisible ones that part words
 * - address: http(s) and www addresses stay whole
 * - number: "1,200", "$17.00", "20:30", "1990s", "5bn"
 * - dotted: "U.S.", "e.g.", "a.m.", "J.K."
 * - word: letters with marks and digits, joined by inner apostrophes, hyphens or middle dots: "Hamas’s", "cease-fire"
 * - picture: an emoji with its joiners and tones
 * - dots: "...", "…"
 * - other: one code point with its marks
 */
const TOKEN =
  /([\s\u200B\u2060\uFEFF]+)|((?:https?:\/\/|www\.)[^\s<>"”»]*[\p{L}\p{N}/])|(\p{Sc}?\p{Nd}+(?:[.,:/]\p{Nd}+)*[\p{L}\p{M}]*)|((?:\p{L}\p{M}*\.){2,})(?![\p{L}\p{N}])|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]|['’ʼ\-‐‑·](?=[\p{L}\p{N}]))*)|(?:\p{Extended_Pictographic}(?:[\p{M}\p{EMod}]|\u200D\p{Extended_Pictographic})*)|(?:\.{2,}|…+)|(?:[^]\p{M}*)/uy

/** Scripts written without spaces between words; the platform's dictionary segmenter cuts their runs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The dictionary segmenter is asked for at most this much at once: its cost on one long run is worse than linear. */
const UNSPACED_RUN = 2000

const byWord = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * The tokens of a text, or of a span of it: in order, never overlapping, and together every character once, so that
 * joining their texts gives the text back. Words keep inner apostrophes and hyphens, abbreviations their dots, figures
 * their separators and currency sign.
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  // A sticky match may read past the span's end, so the span is cut out and offsets are shifted.
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end)
  const unspaced = UNSPACED.test(part)
  TOKEN.lastIndex = 0
  let at = 0
  while (at < part.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(part)
    if (!match) break
    const end = at + match[0].length
    const kind = kindOf(match)
    if (kind === 'word' && unspaced && UNSPACED.test(match[0])) cutUnspaced(part, at, end, span.start, tokens)
    else tokens.push({ start: span.start + at, end: span.start + end, kind })
    at = end
  }
  return tokens
}

/** The words and numbers of `tokenise`, without spaces and punctuation. */
export function wordTokens(text: string, span?: Span): Token[] {
  return tokenise(text, span).filter(token => token.kind === 'word' || token.kind === 'number')
}

/** By the number of the alternative: named groups would cost an object a token. */
function kindOf(match: RegExpExecArray): TokenKind {
  if (match[SPACE] !== undefined) return 'space'
  if (match[NUMBER] !== undefined) return 'number'
  return WORDS.some(group => match[group] !== undefined) ? 'word' : 'punctuation'
}
const SPACE = 1
const NUMBER = 3
/** Words, dotted words, addresses. */
const WORDS = [5, 4, 2]

function cutUnspaced(part: string, start: number, end: number, shift: number, tokens: Token[]) {
  for (let from = start; from < end;) {
    let to = Math.min(end, from + UNSPACED_RUN)
    // Never between the halves of a surrogate pair.
    if (to < end && /[\uD800-\uDBFF]/.test(part.charAt(to - 1))) to++
    for (const piece of byWord.segment(part.slice(from, to))) {
      const at = shift + from + piece.index
      tokens.push({ start: at, end: at + piece.segment.length, kind: 'word' })
    }
    from = to
  }
}
