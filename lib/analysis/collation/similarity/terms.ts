import { Counter } from './counter'
import { hashPair } from './hash'
import { NAME, OPENING, QUOTED, STOP, type Reading } from './reading'

/** A sparse vector: ids ascending, each once. */
export interface Bag {
  ids: Int32Array
  weights: Float32Array
  /** Euclidean length. */
  norm: number
  /** Sum of the weights. */
  sum: number
}

/** A bag whose terms also have a place in an array of `PairTerms.gramSlots`, to be marked there. */
export interface MarkedBag extends Bag {
  slots: Int32Array
}

/** A segment as weighted bags, and the facts of its words. Weights are rarity within the pair of articles. */
export interface Terms {
  grams: MarkedBag
  /** Stems without stop words. */
  words: Bag
  /** For each of `words`: all flags it bears in the segment. */
  flags: Uint8Array
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
  gramSlots: number
  /** How many segments of the left, and of the right, have a stem. */
  leftFrequency: Counter
  rightFrequency: Counter
}

/**
 * Rarity by the number of segments, of `total`, that have a term: never below 0. A table, for there are few numbers and
 * many terms.
 */
function rarities(total: number): (frequency: number) => number {
  const table = new Float64Array(total + 1).fill(-1)
  return frequency => {
    const known = table[frequency]!
    if (known >= 0) return known
    return (table[frequency] = Math.max(0, Math.log((total + 1) / (frequency + 0.5))))
  }
}

/** The bags of both sides. Symmetric: swapping the sides swaps the result. */
export function weighTerms(left: readonly Reading[], right: readonly Reading[]): PairTerms {
  const names = nameWords([...left, ...right])
  // A segment that repeats, as lines of a table do, is taken apart once.
  const known = new Map<number, { reading: Reading; raw: Raw }>()
  const raw = [left, right].map(side =>
    side.map(reading => {
      const before = known.get(reading.whole)
      if (before && isRepetition(before.reading, reading)) return before.raw
      const fresh = collect(reading, names)
      if (!before) known.set(reading.whole, { reading, raw: fresh })
      return fresh
    }),
  )
  const rarityOf = rarities(left.length + right.length)
  const counts = {
    grams: count(raw.flat(), segment => segment.grams),
    words: count(raw.flat(), segment => segment.words),
    meanings: count(raw.flat(), segment => segment.meanings),
    bigrams: count(raw.flat(), segment => segment.bigrams),
    openings: count(raw.flat(), segment => segment.openings),
  }
  const weighed = new Map<Raw, Terms>()
  const weigh = (segment: Raw): Terms => {
    const before = weighed.get(segment)
    if (before) return before
    const weighBag = (ids: Int32Array, counter: Counter): MarkedBag => bag(ids, counter, rarityOf)
    const terms: Terms = {
      grams: weighBag(segment.grams, counts.grams),
      words: weighBag(segment.words, counts.words),
      flags: segment.flags,
      meanings: weighBag(segment.meanings, counts.meanings),
      bigrams: weighBag(segment.bigrams, counts.bigrams),
      openings: weighBag(segment.openings, counts.openings),
      quoted: weighBag(segment.quoted, counts.words),
    }
    weighed.set(segment, terms)
    return terms
  }
  return {
    left: raw[0]!.map(weigh),
    right: raw[1]!.map(weigh),
    gramSlots: counts.grams.slots,
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

function collect(reading: Reading, names: Counter): Raw {
  const { words, flags, meanings, grams } = reading
  const content: number[] = []
  const bigrams: number[] = []
  const units: number[] = []
  const quoted: number[] = []
  const openings: number[] = []
  let last = 0
  for (let k = 0; k < words.length; k++) {
    if ((flags[k]! & STOP) !== 0) continue
    const word = words[k]!
    content.push(k)
    // Meanings are small numbers and stems are hashes: as ids of one bag they do not meet.
    units.push(meanings[k] !== 0 ? meanings[k]! : word)
    openings.push(reading.openings[k]!)
    if ((flags[k]! & QUOTED) !== 0) quoted.push(word)
    if (last !== 0) bigrams.push(hashPair(last, word))
    last = word
  }
  content.sort((a, b) => words[a]! - words[b]!)
  const ids = new Int32Array(content.length)
  const all = new Uint8Array(content.length)
  let kept = 0
  for (const k of content) {
    if (kept === 0 || ids[kept - 1] !== words[k]) ids[kept++] = words[k]!
    all[kept - 1]! |= flags[k]!
    if ((flags[k]! & OPENING) !== 0 && names.get(words[k]!) > 0) all[kept - 1]! |= NAME
  }
  return {
    grams,
    words: ids.slice(0, kept),
    flags: all.slice(0, kept),
    meanings: unique(units),
    bigrams: unique(bigrams),
    openings: unique(openings),
    quoted: unique(quoted),
  }
}

function unique(values: number[]): Int32Array {
  const sorted = Int32Array.from(values).sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++)
    if (kept === 0 || sorted[kept - 1] !== sorted[i]) sorted[kept++] = sorted[i]!
  return sorted.slice(0, kept)
}

function bag(ids: Int32Array, counter: Counter, rarityOf: (frequency: number) => number): MarkedBag {
  const weights = new Float32Array(ids.length)
  const slots = new Int32Array(ids.length)
  let squares = 0
  let sum = 0
  for (let k = 0; k < ids.length; k++) {
    const slot = counter.slotOf(ids[k]!)
    slots[k] = slot
    weights[k] = rarityOf(counter.countAt(slot))
    const weight = weights[k]!
    squares += weight * weight
    sum += weight
  }
  return { ids, slots, weights, norm: Math.sqrt(squares), sum }
}

/**
 * How much two bags share, from 0 towards 1: a Dice coefficient on weights whose denominator is lifted by `doubt`, so that
 * two short segments with a common word do not count as alike.
 */
export function firmOverlap(shared: number, a: number, b: number, doubt: number): number {
  return shared / Math.sqrt((a + doubt) * (b + doubt))
}
