import type { Piece, VariantKind } from '../model'
import { fold } from '../../text/normalise'
import { isInitialism } from './abbreviations'

/** One word written as several differs by few blanks and hyphens. */
const MARKS = 4
/** In words this short an accent makes another word. */
const SHORT = 3
const LETTERS = /[\p{L}\p{N}]/u
const NOT_LETTERS = /[^\p{L}\p{N}]/gu
/** What may part one word that others write in one. */
const JOINTS = /[\s'-]/gu
const WORDS = /[\p{L}\p{N}\p{M}.'’-]+/gu
const WORD = /[\p{L}\p{N}\p{M}.'’-]/u
const INITIALS = /\p{Lu}\.*\p{Lu}/u
const LEADING_ARTICLE = /^(?:the|a|an|os?|as?|la|le|les|los|las|el|die|der|das|il|lo|gli|i)$/iu

/**
 * The pieces with every variant said to be one of a kind: a name spelt otherwise, a word spelt otherwise, a short form,
 * or marks, blanks, capitals and accents. Changes that turn out to be such (cease fire and ceasefire, UN and United
 * Nations) become variants. Readings stay as they are.
 */
export function labelPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map(piece => {
    if (piece.kind === 'common' || piece.moved !== undefined) return piece
    if (piece.kind === 'variant') return { ...piece, variant: kindOf(piece.left, piece.right) }
    const kind = hiddenVariant(piece.left, piece.right)
    return kind === null ? piece : { kind: 'variant', left: piece.left, right: piece.right, variant: kind }
  })
}

function kindOf(left: string, right: string): VariantKind {
  if (left === '%' || right === '%') return 'abbreviation'
  if (!LETTERS.test(left) || !LETTERS.test(right)) return 'typography'
  const [a, b] = [fold(left).replace(NOT_LETTERS, ''), fold(right).replace(NOT_LETTERS, '')]
  const areNames = isCapitalised(left) && isCapitalised(right)
  if (a !== b) return isShortFor(a, b) || isShortFor(b, a) ? 'abbreviation' : areNames ? 'name' : 'spelling'
  if (left.includes('.') !== right.includes('.')) return 'abbreviation'
  if (left.toLowerCase() === right.toLowerCase()) return 'typography'
  const bare = (word: string) =>
    word
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
      .toLowerCase()
  if (bare(left) !== bare(right)) return areNames ? 'name' : 'spelling'
  if (areNames && /\p{L}['’ʼ-]\p{L}/u.test(left) !== /\p{L}['’ʼ-]\p{L}/u.test(right)) return 'name'
  return /[-‐‑]/u.test(left) === /[-‐‑]/u.test(right) ? 'typography' : 'spelling'
}

/** Oct for October, Gen for General: fewer letters, the same first one, the others in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length + 1 >= long.length || short.length > 4 || short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return at === short.length
}

function hiddenVariant(left: string, right: string): VariantKind | null {
  if (left === '' || right === '') return null
  const isAlike = Math.abs(left.length - right.length) <= MARKS
  const isShort = !left.trim().includes(' ') || !right.trim().includes(' ')
  if (!isAlike && !isShort) return null
  const [a, b] = [fold(left).replace(JOINTS, ''), fold(right).replace(JOINTS, '')]
  if (a === b && a.length > SHORT && !/\p{N}/u.test(a))
    return WORD.test(left) && WORD.test(right) ? 'spelling' : null
  // Hardly any difference has initials in it.
  if (!INITIALS.test(left) && !INITIALS.test(right)) return null
  const leftWords = left.match(WORDS) ?? []
  const rightWords = right.match(WORDS) ?? []
  return isInitials(leftWords, rightWords) || isInitials(rightWords, leftWords) ? 'abbreviation' : null
}

function isInitials(shortWords: readonly string[], longWords: readonly string[]): boolean {
  const short = withoutArticle(shortWords)
  const long = withoutArticle(longWords)
  return short.length === 1 && long.length > 1 && isInitialism(short[0]!, long)
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && LEADING_ARTICLE.test(words[0]!) ? words.slice(1) : words
}

const isCapitalised = (word: string) => /^[^\p{L}]*(?:\p{Ll}{2,3}[-'’])?\p{Lu}/u.test(word)
