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
  let at = 0
  while (at < text.length && isPlain(text.charCodeAt(at))) at++
  return (at === text.length ? text : foldFrom(text, at)).toLowerCase()
}

const [BLANK, GRAVE, TILDE] = [0x20, 0x60, 0x7e]

/** ASCII without the grave accent, which is read as an apostrophe. */
const isPlain = (unit: number): boolean => unit >= BLANK && unit <= TILDE && unit !== GRAVE

/** A text with all that is not plain folded, from the first such place on; case is left. */
function foldFrom(text: string, first: number): string {
  let out = ''
  let start = 0
  for (let at = first; at < text.length;) {
    if (isPlain(text.charCodeAt(at))) {
      at++
      continue
    }
    const codePoint = text.codePointAt(at)!
    out += text.slice(start, at) + foldOther(codePoint)
    at += codePoint > 0xffff ? 2 : 1
    start = at
  }
  return out + text.slice(start)
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
const folded = new Map<number, string>()

function foldOther(codePoint: number): string {
  let known = folded.get(codePoint)
  if (known === undefined) folded.set(codePoint, (known = foldCharacter(String.fromCodePoint(codePoint))))
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
