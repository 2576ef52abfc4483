/** Longer words are no names. */
const MOST_LETTERS = 40

/** Letters that romanisations leave out or take for one another, from "Haniyeh"/"Haniya" to "Navalny"/"Nawalny". */
const UNRELIABLE = /[aeiouyhjwvf]|ph/g
/** What may be written for one sound: "Qadir"/"Kadir", "Hochstein"/"Hockstein", "Ziad"/"Siad". */
const HARD_OR_SHARP = /[ckqgxsz]+/g
const T_BEFORE_SHARP = /t(?=s)/g

/**
 * A coarse key that spellings of one name share, so that only names with equal keys need comparing; many different names
 * share one too. Takes a folded name word. After the consonant codes of Soundex (Russell 1918).
 */
export function soundKey(word: string): string {
  return word
    .slice(0, MOST_LETTERS)
    .replace(UNRELIABLE, '')
    .replace(HARD_OR_SHARP, 's')
    .replace(T_BEFORE_SHARP, '')
    .replace(/(.)\1+/gu, '$1')
}
