/**
 * Spellings of one name: what writers in Latin script do differently with names from other scripts, or by slip of the
 * ear ("Zohri"/"Zuhri", "Haniya"/"Haniyeh", "Hockstein"/"Hochstein"). Words are folded, as `nameWord` gives them.
 */

/** Consonants that stand for one sound, longest first. Doubling is undone afterwards. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|tch/g, 'S'],
  [/ph/g, 'f'],
  [/ck|ch|kh|q|c|k/g, 'k'],
  [/gh|g/g, 'g'],
  [/th|dh/g, 't'],
  [/z/g, 'z'],
]
const VOWEL = /[aeiouy]/
/** A silent h: after a vowel at the end ("Haniyeh"), or before a consonant. */
const SILENT_H = /(?<=[aeiouy])h(?=$|[^aeiouy])/g

/** Two spellings may differ in this share of their letters: one in three, so that "Haniya" meets "Haniyeh". */
const MOST_CHANGED = 0.34
/** "Lee", "Li" and "Ali" differ in little, because there is little: short names meet only letter for letter. */
const FEWEST_LETTERS = 4
/** Longer words are no names. */
const MOST_LETTERS = 40

/** The consonants of a name by their sound; a vowel at the start is kept as "a". Equal for spellings of one name. */
export function skeleton(word: string): string {
  let sounds = word.slice(0, MOST_LETTERS).replace(SILENT_H, '')
  for (const [pattern, sound] of SOUNDS) sounds = sounds.replace(pattern, sound)
  let out = ''
  for (const [index, letter] of [...sounds].entries()) {
    const kept = VOWEL.test(letter) ? (index === 0 ? 'a' : '') : letter
    if (kept !== '' && !(kept !== 'a' && out.endsWith(kept))) out += kept
  }
  return out
}

/** Whether two folded name words are spellings of one name: the same, or the same consonants and few letters apart. */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < FEWEST_LETTERS || b.length < FEWEST_LETTERS) return false
  if (a.length > MOST_LETTERS || b.length > MOST_LETTERS) return false
  return skeleton(a) === skeleton(b) && letterDistance(a, b) <= MOST_CHANGED * Math.max(a.length, b.length)
}

/** Levenshtein's distance (1966) on letters. */
function letterDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
