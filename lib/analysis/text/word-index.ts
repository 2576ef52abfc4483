/**
 * Which words of a small fixed list stand in a text, asked of the text's own units: no word is cut out, lowered or hashed
 * as a string. Many times faster than a `Set` where every word of an article is asked for.
 */
export class WordIndex {
  private readonly words: readonly string[]
  /** Open addressing: number of a word from 1; 0 = free. */
  private readonly slots: Uint16Array
  private readonly mask: number
  private readonly longest: number

  /** The words are lower case, with straight apostrophes, and at most 65,535. */
  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)]
    let slots = 64
    while (slots < this.words.length * 4) slots *= 2
    this.slots = new Uint16Array(slots)
    this.mask = slots - 1
    this.longest = this.words.reduce((longest, word) => Math.max(longest, word.length), 0)
    this.words.forEach((word, number) => {
      let at = hashOf(word, 0, word.length) & this.mask
      while (this.slots[at] !== 0) at = (at + 1) & this.mask
      this.slots[at] = number + 1
    })
  }

  /** The number of the word that stands at `start..end` in the text, in whatever case; -1 when it is not in the list. */
  find(text: string, start: number, end: number): number {
    if (end - start > this.longest || end === start) return -1
    let at = hashOf(text, start, end) & this.mask
    for (let number = this.slots[at]!; number > 0; number = this.slots[at]!) {
      if (isAt(this.words[number - 1]!, text, start, end)) return number - 1
      at = (at + 1) & this.mask
    }
    return -1
  }
}

/** From the length and four of the units, lowered: stop words are short, and where two fall together both are looked at. */
function hashOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? start + 1 : start
  let hash = end - start
  hash = Math.imul(hash ^ lowered(text.charCodeAt(start)), 0x01000193)
  hash = Math.imul(hash ^ lowered(text.charCodeAt(second)), 0x01000193)
  hash = Math.imul(hash ^ lowered(text.charCodeAt(end - 1)), 0x01000193)
  hash = Math.imul(hash ^ lowered(text.charCodeAt(start + ((end - start) >> 1))), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (lowered(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  }
  return true
}

const [APOSTROPHE, A, Z, CASE] = [39, 65, 90, 32]

/** The small letter of a unit, and a straight apostrophe for the curved ones. */
function lowered(unit: number): number {
  if (unit < 0x80) return unit >= A && unit <= Z ? unit + CASE : unit
  const known = beyondAscii[unit]!
  return known !== 0 ? known : (beyondAscii[unit] = lowerSlowly(unit))
}

/** Filled on first sight; 0 = not seen yet. A pure cache. */
const beyondAscii = new Uint16Array(0x10000)

function lowerSlowly(unit: number): number {
  const char = String.fromCharCode(unit)
  if (char === '’' || char === 'ʼ') return APOSTROPHE
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
