import type { Word } from '../diff/words'

/**
 * The words with those that are written to another by an apostrophe taken apart: "d'euros" becomes "d" and "euros", each
 * with its own offsets. Only the given beginnings are cut off, so that "aujourd'hui" stays whole.
 */
export function openElisions(words: readonly Word[], elisions: ReadonlySet<string>): readonly Word[] {
  if (!words.some(word => cutOf(word, elisions) > 0)) return words
  return words.flatMap(word => {
    const cut = cutOf(word, elisions)
    if (cut === 0) return [word]
    const at = word.start + cut + 1
    const written = word.written.slice(cut + 1)
    const first: Word = { ...word, end: at, folded: word.folded.slice(0, cut), light: true }
    const rest: Word = {
      ...word,
      start: at,
      written,
      folded: word.folded.slice(cut + 1),
      capital: CAPITAL.test(written),
    }
    return [first, rest]
  })
}

const CAPITAL = /^\p{Lu}/u

/** Where the apostrophe behind an elided word stands, 0 when there is none. The elided words are of plain letters. */
function cutOf(word: Word, elisions: ReadonlySet<string>): number {
  const cut = word.folded.indexOf("'")
  return cut > 0 && cut < word.folded.length - 1 && elisions.has(word.folded.slice(0, cut)) ? cut : 0
}
