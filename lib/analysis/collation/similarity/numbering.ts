/**
 * Gives each 32-bit id that it meets a number, from 0 upwards, and counts the segments that have it: open addressing over
 * typed arrays, one look an id. What is weighed and marked by its number needs no sorting and no second look.
 */
export class Numbering {
  /** By slot: the number of the id that stands there, from 1; 0 = free. */
  private slots = new Int32Array(FIRST_SLOTS)
  private mask = FIRST_SLOTS - 1
  /** By number. */
  private ids = new Int32Array(FIRST_SLOTS / 2)
  private counts = new Int32Array(FIRST_SLOTS / 2)
  /** By number: the last segment that had the id. */
  private last = new Int32Array(FIRST_SLOTS / 2)
  private segment = 0
  size = 0

  /** What is added from here on belongs to another segment. */
  nextSegment(): void {
    this.segment++
  }

  /** The number of an id that the segment did not have before; -1 when it had. */
  add(id: number): number {
    const number = this.numberOf(id)
    if (this.last[number] === this.segment) return -1
    this.last[number] = this.segment
    this.counts[number]!++
    return number
  }

  /** How many segments have the id of this number. */
  countOf(number: number): number {
    return this.counts[number]!
  }

  private numberOf(id: number): number {
    let at = id & this.mask
    for (let known = this.slots[at]!; known > 0; known = this.slots[at]!) {
      if (this.ids[known - 1] === id) return known - 1
      at = (at + 1) & this.mask
    }
    if (this.size === this.ids.length) {
      this.grow()
      return this.numberOf(id)
    }
    this.ids[this.size] = id
    this.slots[at] = ++this.size
    return this.size - 1
  }

  private grow(): void {
    const wider = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(list.length * 2)
      copy.set(list)
      return copy
    }
    this.ids = wider(this.ids)
    this.counts = wider(this.counts)
    this.last = wider(this.last)
    this.slots = new Int32Array(this.slots.length * 2)
    this.mask = this.slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let at = this.ids[number]! & this.mask
      while (this.slots[at] !== 0) at = (at + 1) & this.mask
      this.slots[at] = number + 1
    }
  }
}

/** Room for the 4-grams of two articles of some forty sentences. */
const FIRST_SLOTS = 1 << 14
