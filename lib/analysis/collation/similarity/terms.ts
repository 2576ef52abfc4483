import { Ints, type Arena } from './arena'
import { Counter } from './counter'
import { hashPair } from './hash'
import { FIGURE, NAME, OPENING, QUOTED, STOP, type Reading } from './reading'
import { sortIndexes } from './sort-indexes'

/** A sparse vector: ids ascending, each once. */
export interface Bag {
  ids: Int32Array
  weights: Float32Array
  /** Euclidean length. */
  norm: number
  /** Sum of the weights. */
  sum: number
}

/** A segment as weighted bags, and the facts of its words. Weights are rarity within the pair of articles. */
export interface Terms {
  /** By number, below `PairTerms.gramNumbers`; not ascending. */
  grams: Bag
  /** Stems without stop words. */
  words: Bag
  /** For each of `words`: all flags it bears in the segment. */
  flags: Uint8Array
  /** How many of `words` are figures. */
  figures: number
  /** As `words`, with words of one meaning taken for one. */
  meanings: Bag
  /** As `words`, by their first letters. */
  openings: Bag
  /** Two content words in a row. */
  bigrams: Bag
  /** The content words between quotation marks. */
  quoted: Bag
}

export interface PairTerms {
  left: Terms[]
  right: Terms[]
  gramNumbers: number
  /** How many segments of the left, and of the right, have a stem. */
  leftFrequency: Counter
  rightFrequency: Counter
}

/** How many segments have a term. */
interface Frequencies {
  countOf(term: number): number
}

/**
 * Rarity by the number of segments, of `total`, that have a term: never below 0. A table, for there are few numbers and
 * many terms.
 */
class Rarities {
  private readonly table: Float64Array

  constructor(private readonly total: number) {
    this.table = new Float64Array(total + 1).fill(-1)
  }

  of(frequency: number): number {
    const known = this.table[frequency]!
    if (known >= 0) return known
    return (this.table[frequency] = Math.max(0, Math.log((this.total + 1) / (frequency + 0.5))))
  }
}

/** The bags of both sides. Symmetric: swapping the sides swaps the result. */
export function weighTerms(left: readonly Reading[], right: readonly Reading[], arena: Arena): PairTerms {
  const collector = new Collector(arena)
  const names = nameWords([...left, ...right])
  // A segment that repeats, as lines of a table do, is taken apart once.
  const known = new Map<number, { reading: Reading; raw: Raw }>()
  const raw = [left, right].map(side =>
    side.map(reading => {
      const before = known.get(reading.whole)
      if (before && isRepetition(before.reading, reading)) return before.raw
      const fresh = collector.collect(reading, names)
      if (!before) known.set(reading.whole, { reading, raw: fresh })
      return fresh
    }),
  )
  const rarities = new Rarities(left.length + right.length)
  const segments = raw.flat()
  const counts = {
    words: count(segments, segment => segment.words),
    meanings: count(segments, segment => segment.meanings),
    bigrams: count(segments, segment => segment.bigrams),
    openings: count(segments, segment => segment.openings),
  }
  const weighed = new Map<Raw, Terms>()
  const weigh = (segment: Raw): Terms => {
    const before = weighed.get(segment)
    if (before) return before
    const terms: Terms = {
      grams: bag(segment.grams, arena.grams, rarities, arena),
      words: bag(segment.words, counts.words, rarities, arena),
      flags: segment.flags,
      figures: countFigures(segment.flags),
      meanings: bag(segment.meanings, counts.meanings, rarities, arena),
      bigrams: bag(segment.bigrams, counts.bigrams, rarities, arena),
      openings: bag(segment.openings, counts.openings, rarities, arena),
      quoted: bag(segment.quoted, counts.words, rarities, arena),
    }
    weighed.set(segment, terms)
    return terms
  }
  return {
    left: raw[0]!.map(weigh),
    right: raw[1]!.map(weigh),
    gramNumbers: arena.grams.size,
    leftFrequency: count(raw[0]!, segment => segment.words),
    rightFrequency: count(raw[1]!, segment => segment.words),
  }
}

interface Raw {
  grams: Int32Array
  words: Int32Array
  flags: Uint8Array
  meanings: Int32Array
  bigrams: Int32Array
  openings: Int32Array
  quoted: Int32Array
}

/** How many of the segments have each term. */
function count(segments: readonly Raw[], pick: (segment: Raw) => Int32Array): Counter {
  let expected = 0
  for (const segment of segments) expected += pick(segment).length
  const counter = new Counter(expected >> 1)
  for (const segment of segments) for (const id of pick(segment)) counter.add(id)
  return counter
}

/** The words that are written as names somewhere a capital is not asked for. */
function nameWords(readings: readonly Reading[]): Counter {
  const names = new Counter(256)
  for (const { words, flags } of readings)
    for (let k = 0; k < words.length; k++) if ((flags[k]! & NAME) !== 0) names.add(words[k]!)
  return names
}

const isRepetition = (a: Reading, b: Reading): boolean =>
  a.words.length === b.words.length &&
  a.words.every(
    (word, k) => word === b.words[k] && a.flags[k] === b.flags[k] && a.meanings[k] === b.meanings[k],
  )

/** Takes readings apart; its lists are used again for each. */
class Collector {
  private readonly content: number[] = []
  private readonly ids = new Ints()
  private readonly flags = new Ints()
  private readonly bigrams = new Ints()
  private readonly meanings = new Ints()
  private readonly quoted = new Ints()
  private readonly openings = new Ints()

  constructor(private readonly arena: Arena) {}

  collect(reading: Reading, names: Counter): Raw {
    const { words, flags, meanings, openings } = reading
    const { content } = this
    content.length = 0
    let last = 0
    for (let k = 0; k < words.length; k++) {
      if ((flags[k]! & STOP) !== 0) continue
      const word = words[k]!
      content.push(k)
      // Meanings are small numbers and stems are hashes: as ids of one bag they do not meet.
      this.meanings.push(meanings[k] !== 0 ? meanings[k]! : word)
      this.openings.push(openings[k]!)
      if ((flags[k]! & QUOTED) !== 0) this.quoted.push(word)
      if (last !== 0) this.bigrams.push(hashPair(last, word))
      last = word
    }
    sortIndexes(content, words)
    let before = -1
    for (const k of content) {
      const isName = (flags[k]! & OPENING) !== 0 && names.countOf(words[k]!) > 0
      const bits = isName ? flags[k]! | NAME : flags[k]!
      if (before >= 0 && words[before] === words[k]) {
        this.flags.values[this.flags.length - 1]! |= bits
        continue
      }
      this.ids.push(words[k]!)
      this.flags.push(bits)
      before = k
    }
    return {
      grams: reading.grams,
      words: this.ids.take(this.arena),
      flags: this.flags.takeBytes(this.arena),
      meanings: this.once(this.meanings),
      bigrams: this.once(this.bigrams),
      openings: this.once(this.openings),
      quoted: this.once(this.quoted),
    }
  }

  private once(list: Ints): Int32Array {
    list.sortOnce()
    return list.take(this.arena)
  }
}

function countFigures(flags: Uint8Array): number {
  let count = 0
  for (let k = 0; k < flags.length; k++) if ((flags[k]! & FIGURE) !== 0) count++
  return count
}

/** Weighs terms by their rarity. */
function bag(ids: Int32Array, frequencies: Frequencies, rarities: Rarities, arena: Arena): Bag {
  const weights = arena.floats.take(ids.length)
  let squares = 0
  let sum = 0
  for (let k = 0; k < ids.length; k++) {
    weights[k] = rarities.of(frequencies.countOf(ids[k]!))
    const weight = weights[k]!
    squares += weight * weight
    sum += weight
  }
  return { ids, weights, norm: Math.sqrt(squares), sum }
}

/**
 * How much two bags share, from 0 towards 1: a Dice coefficient on weights whose denominator is lifted by `doubt`, so that
 * two short segments with a common word do not count as alike.
 */
export function firmOverlap(shared: number, a: number, b: number, doubt: number): number {
  return shared / Math.sqrt((a + doubt) * (b + doubt))
}
