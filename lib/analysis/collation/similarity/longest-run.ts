/** Longest run of words looked for in two segments of up to this many words; longer ones are cut. */
const RUN_WORDS = 120
/** A power of two well above `RUN_WORDS`. */
const SLOTS = 512

/**
 * Finds the longest run of words that one segment has in common with each of many others. Places of the one segment's words
 * are kept in a table, so that another segment costs its words and the pairs of equal ones, not the product of both.
 */
export class RunFinder {
  /** By slot of the table: the last place of its word, from 1; 0 = free. */
  private readonly heads = new Uint8Array(SLOTS)
  /** By place: the place before it of the same word, from 1; 0 = none. */
  private readonly before = new Uint8Array(RUN_WORDS + 1)
  /** By place: the run that ends there, and the word of the other segment (counted over all) that it ended with. */
  private readonly run = new Uint8Array(RUN_WORDS + 1)
  private readonly endedAt = new Float64Array(RUN_WORDS + 1)
  private clock = 1
  private words: Int32Array = new Int32Array(0)

  /** Starts on a segment. */
  begin(words: Int32Array): void {
    this.words = words.subarray(0, RUN_WORDS)
    this.heads.fill(0)
    for (let place = 1; place <= this.words.length; place++) {
      const slot = this.slotOf(this.words[place - 1]!)
      this.before[place] = this.heads[slot]!
      this.heads[slot] = place
    }
  }

  /** Words in the longest run that the segment and another have. */
  longest(other: Int32Array): number {
    const { before, run, endedAt } = this
    const length = Math.min(other.length, RUN_WORDS)
    let longest = 0
    // A gap in the count parts the last word of one segment from the first of the next.
    this.clock++
    for (let at = 0; at < length; at++) {
      const now = ++this.clock
      // From the last place to the first, so that a run that ended at the place before is still the last word's.
      for (let place = this.heads[this.slotOf(other[at]!)]!; place > 0; place = before[place]!) {
        const reached = endedAt[place - 1] === now - 1 ? run[place - 1]! + 1 : 1
        run[place] = reached
        endedAt[place] = now
        if (reached > longest) longest = reached
      }
    }
    return longest
  }

  private slotOf(word: number): number {
    let slot = word & (SLOTS - 1)
    for (let place = this.heads[slot]!; place > 0; place = this.heads[slot]!) {
      if (this.words[place - 1] === word) return slot
      slot = (slot + 1) & (SLOTS - 1)
    }
    return slot
  }
}
