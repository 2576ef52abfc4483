import type { Passage, Variant } from '../model'

/**
 * Every variant of the collation once, with the rows it stands in; names first, then by first row. Differences in
 * capitals, blanks or marks alone are marked where they stand and not listed.
 */
export function listVariants(passages: readonly Passage[]): Variant[] {
  const listed = new Map<string, Variant>()
  for (const passage of passages) {
    for (const piece of passage.pieces) {
      if (piece.kind !== 'variant' || piece.variant === undefined) continue
      const [left, right] = [piece.left.trim(), piece.right.trim()]
      if (left === '' || right === '' || left.toLowerCase() === right.toLowerCase()) continue
      if (!LETTER.test(left) && !(QUOTE.test(left) && QUOTE.test(right))) continue
      const key = `${left}\n${right}`
      const known = listed.get(key)
      if (known === undefined)
        listed.set(key, { kind: piece.variant, left, right, passages: [passage.number] })
      else if (known.passages.at(-1) !== passage.number) known.passages.push(passage.number)
    }
  }
  return [...listed.values()].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.passages[0]! - b.passages[0]!)
}

const LETTER = /[\p{L}\p{N}]/u
const QUOTE = /\p{Pi}|\p{Pf}|["']/u
const ORDER = { name: 0, abbreviation: 1, spelling: 2, typography: 3 }
