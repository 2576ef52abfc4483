/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}

/** ASCII without the grave accent, which is read as an apostrophe. */
const PLAIN_ONLY = /^[\x20-\x5F\x61-\x7E]*$/
const NOT_PLAIN = /[^\x20-\x5F\x61-\x7E]/gu
const SINGLE_QUOTES = /[‘’‚‛ʼʹ′`´＇]/u
const DOUBLE_QUOTES = /[“”„‟«»″＂]/u
const DASHES = /[‐‑‒–—―−]/u
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u
/** Accents, points and vowel signs that a writer may leave out; the vowels of Indic scripts are not among them. */
const ACCENTS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/gu
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u

/** A folded text with, for each of its units, the offset in the original that it came from, and one past the last. */
export interface FoldedText {
  text: string
  /** `offsets[i]` is where folded unit `i` begins in the original; `offsets[text.length]` is the original's length. */
  offsets: Uint32Array
}

/**
 * A text as comparing sees it: case, accents, ligatures and width folded, quotation marks and dashes in one form,
 * ellipsis as three dots, any white space as a blank, soft hyphens and other invisible characters gone. Never throws; lone surrogates stay.
 */
export function fold(text: string): string {
  return (PLAIN_ONLY.test(text) ? text : text.replace(NOT_PLAIN, foldOther)).toLowerCase()
}

/** `fold` for one word: dotted abbreviations lose their dots, so that "U.S." and "US" meet in "us". */
export function foldWord(word: string): string {
  const folded = fold(word)
  return DOTTED.test(folded) ? folded.replaceAll('.', '') : folded
}

/** `fold` with the way back: see `FoldedText`. */
export function foldMapped(text: string): FoldedText {
  let out = ''
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    for (let i = 0; i < folded.length; i++) offsets.push(at)
    out += folded
    at += character.length
  }
  offsets.push(text.length)
  return { text: out, offsets: Uint32Array.from(offsets) }
}

/** What was folded before; marks and accented letters come again and again. Bounded by the characters there are. */
const folded = new Map<string, string>()

function foldOther(character: string): string {
  let known = folded.get(character)
  if (known === undefined) folded.set(character, (known = foldCharacter(character)))
  return known
}

function foldCharacter(character: string): string {
  const typography = foldTypography(character)
  if (typography !== null) return typography
  // One character may stand for several ("ﬁ", "‴"), which fold on their own.
  const bare = character.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
  if (bare.length <= 1) return LETTERS[bare] ?? foldTypography(bare) ?? bare
  let out = ''
  for (const part of bare) out += LETTERS[part] ?? foldTypography(part) ?? part
  return out
}

/** What needs no taking apart: ASCII, marks, dashes, spaces; null for the rest. */
function foldTypography(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f)
    return code === 0x60 ? "'" : code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character
  if (SINGLE_QUOTES.test(character)) return "'"
  if (DOUBLE_QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  if (INVISIBLE.test(character)) return ''
  return /\s/u.test(character) ? ' ' : null
}
