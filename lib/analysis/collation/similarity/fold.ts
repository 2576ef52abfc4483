/**
 * Folding of UTF-16 code units for comparison: case and accents are dropped, everything that is neither letter nor
 * number becomes a gap. One unit in, one unit out, so that offsets into the published text stay valid.
 */

/** What `foldUnit` gives for spaces, punctuation and symbols. */
export const GAP = 0
/** What `foldUnit` gives for combining marks: they belong to the letter before and are passed over. */
export const MARK = 1

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
const COMBINING = /\p{M}/u

function foldSlowly(unit: number): number {
  const char = String.fromCharCode(unit)
  if (COMBINING.test(char)) return MARK
  // Halves of a surrogate pair are kept as they are: most of what needs them is a letter of some script or an emoji,
  // and both are worth comparing.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  // Compatibility forms first: "㎞" and "⒲" are symbols whose plain form is written with letters and figures.
  const plain = LETTER_OR_NUMBER.exec(char.normalize('NFKD').toLowerCase())
  return plain ? plain[0].charCodeAt(0) : GAP
}

/** Folded code units, filled on first sight; 0xffff = not seen yet. A pure cache: the same unit always folds the same. */
const folded = new Uint16Array(0x10000).fill(0xffff)

/** The folded code unit, `GAP` or `MARK`. */
export function foldUnit(unit: number): number {
  const known = folded[unit]!
  if (known !== 0xffff) return known
  return (folded[unit] = foldSlowly(unit))
}
