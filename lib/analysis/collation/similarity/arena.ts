import { Numbering } from './numbering'

/** Elements of a chunk: room for an article of some fifty sentences, and no more than a few are ever half empty. */
const CHUNK = 1 << 14

type Numbers = Int32Array | Float32Array | Uint8Array

/**
 * Hands out short arrays as views of a few long ones. An alignment makes thousands of arrays of ten numbers; each with memory
 * of its own costs more than what is done with it, and again when it is collected.
 */
class Room<T extends Numbers> {
  private chunk: T
  private used = 0

  constructor(private readonly make: (length: number) => T) {
    this.chunk = make(CHUNK)
  }

  /** An array of zeros that nothing else writes to. */
  take(length: number): T {
    if (this.used + length > this.chunk.length) {
      this.chunk = this.make(Math.max(CHUNK, length))
      this.used = 0
    }
    const from = this.used
    this.used += length
    return this.chunk.subarray(from, this.used) as T
  }
}

/** The rooms of one alignment, and the numbers of its 4-grams; they go when its readings and terms go. */
export class Arena {
  readonly grams = new Numbering()
  readonly ints = new Room<Int32Array>(length => new Int32Array(length))
  readonly floats = new Room<Float32Array>(length => new Float32Array(length))
  readonly bytes = new Room<Uint8Array>(length => new Uint8Array(length))
}

/** A growing list of integers, used again and again. */
export class Ints {
  values: Int32Array = new Int32Array(64)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }

  /** Sorts the list and keeps each value once. */
  sortOnce(): void {
    const { values, length } = this
    sortFirst(values, length)
    let kept = 0
    for (let i = 0; i < length; i++)
      if (kept === 0 || values[kept - 1] !== values[i]) values[kept++] = values[i]!
    this.length = kept
  }

  /** What the list holds, in the arena; the list is empty then. */
  take(arena: Arena): Int32Array {
    const taken = arena.ints.take(this.length)
    for (let i = 0; i < taken.length; i++) taken[i] = this.values[i]!
    this.length = 0
    return taken
  }

  /** As `take`, for lists of values from 0 to 255. */
  takeBytes(arena: Arena): Uint8Array {
    const taken = arena.bytes.take(this.length)
    for (let i = 0; i < taken.length; i++) taken[i] = this.values[i]!
    this.length = 0
    return taken
  }
}

/** Up to this many are sorted faster here than by a call of the platform's own sort. */
const SHORT_SORT = 32

/** Sorts the first `length` values, ascending. */
function sortFirst(values: Int32Array, length: number): void {
  if (length > SHORT_SORT) {
    values.subarray(0, length).sort()
    return
  }
  for (let i = 1; i < length; i++) {
    const value = values[i]!
    let at = i
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!
    values[at] = value
  }
}
