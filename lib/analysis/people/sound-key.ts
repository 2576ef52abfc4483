/** Longer words are no names. */
const MOST_LETTERS = 40

/** Letters that romanisations leave out or take for one another, from "Haniyeh"/"Haniya" to "Navalny"/"Nawalny". */
const UNRELIABLE = /[aeiouyhjwvf]|ph/g
/** What may be written for one sound: "Qadir"/"Kadir", "Hochstein"/"Hockstein", "Ziad"/"Siad". */
const HARD_OR_SHARP = /[ckqgxsz]+/g
const T_BEFORE_SHARP = /t(?=s)/g

/** What romanisations write for one sound and for a vowel too: "Dzhumaliev", "Djumaliev", "Zhumaliev", "Jumaliev". */
const SOFT = /dzh|dsch|dj|zh|j/g
/** A rough breath that others leave to "h" or nothing: "Akhmetov", "Achmetov", "Ahmetov". */
const ROUGH = /kh|ch|gh/g

/**
 * Coarse keys, one to three of them, of which spellings of one name share at least one, so that only names with a key in
 * common need comparing; many different names share one too. Takes a folded name word. After the consonant codes of Soundex
 * (Russell 1918); several codes for a sound that is heard in two ways are those of Daitch and Mokotoff (1985).
 */
export function soundKeys(word: string): string[] {
  const letters = word.slice(0, MOST_LETTERS)
  const soft = letters.replace(SOFT, '')
  return [...new Set([letters, soft.replace(ROUGH, ''), letters.replace(SOFT, 'z')].map(consonantCode))]
}

function consonantCode(letters: string): string {
  return letters
    .replace(UNRELIABLE, '')
    .replace(HARD_OR_SHARP, 's')
    .replace(T_BEFORE_SHARP, '')
    .replace(/(.)\1+/gu, '$1')
}
