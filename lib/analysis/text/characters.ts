/** What a character is, as bits: `\p{L}`, `\p{M}`, `\p{N}`, and a letter that is small or of a script without case. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const SMALL = 8

const TESTS: readonly (readonly [bit: number, test: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SMALL, /[\p{Ll}\p{Lo}]/u],
]

/** Filled on first sight. A pure cache, several times faster than asking the expressions of each character of a text. */
const known = new Uint8Array(0x10000).fill(0xff)

/** The bits of a code point; 0 for what is none of them. */
export function bitsOf(codePoint: number): number {
  if (codePoint > 0xffff) return look(codePoint)
  const bits = known[codePoint]!
  return bits !== 0xff ? bits : (known[codePoint] = look(codePoint))
}

function look(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  let bits = 0
  for (const [bit, test] of TESTS) if (test.test(character)) bits |= bit
  return bits
}

/** How many UTF-16 units a code point takes. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1
}

/** Turns the code of a capital of ASCII into that of the small letter. */
const CASE = 0x20
const [FIRST_LETTER, LAST_LETTER] = [0x61, 0x7a]

/** Whether a unit is a letter of ASCII, as nine of ten in most texts are: what asks for bits need not ask then. */
export function isPlainLetter(unit: number): boolean {
  const small = unit | CASE
  return small >= FIRST_LETTER && small <= LAST_LETTER
}
