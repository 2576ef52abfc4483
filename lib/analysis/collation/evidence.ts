import type { Evidence, Witness } from './model'
import { DAY, FIGURE, NAME, OPENING, QUOTED, STOP, type Reading } from './similarity/reading'
import type { PairTerms, Terms } from './similarity/terms'

/** What is shown for one link at most: more is not read. */
const SHOWN = 6
/** A run of this many common words, one of them with a meaning of its own, is wording taken over. */
const LEAST_RUN = 4
/** A word is rare when it stands in at most this many segments of either article. */
const RARE = 2
/** Names are shown first, then figures and days; a rare word is shown when there is room. */
const RANK: Record<Evidence['kind'], number> = {
  quotation: 0,
  figure: 1,
  name: 2,
  day: 3,
  wording: 4,
  'rare-word': 5,
  neighbour: 6,
}

/**
 * Why two segments were linked, in words that stand in both, as each article writes them: the strongest first, six at most.
 * A link that has none of it is held by the links around it and says so with one `neighbour`, whose readings are empty.
 */
export function gatherEvidence(
  left: Witness,
  right: Witness,
  leftReading: Reading,
  rightReading: Reading,
  leftTerms: Terms,
  rightTerms: Terms,
  terms: PairTerms,
): Evidence[] {
  const found: (Evidence & { weight: number })[] = []
  const run = commonRun(leftReading, rightReading)
  if (run.length >= LEAST_RUN && hasContent(leftReading, run.left, run.length)) {
    const quoted =
      isQuoted(leftReading, run.left, run.length) && isQuoted(rightReading, run.right, run.length)
    found.push({
      kind: quoted ? 'quotation' : 'wording',
      left: textOf(left, leftReading, run.left, run.left + run.length),
      right: textOf(right, rightReading, run.right, run.right + run.length),
      weight: run.length,
    })
  }
  for (const shared of sharedWords(leftReading, rightReading, leftTerms, rightTerms)) {
    const often = Math.max(
      terms.leftFrequency.countOf(shared.word),
      terms.rightFrequency.countOf(shared.word),
    )
    const kind = kindOf(shared.flags, often)
    if (kind === null) continue
    found.push({
      kind,
      left: textOf(left, leftReading, shared.left, shared.left + shared.length),
      right: textOf(right, rightReading, shared.right, shared.right + shared.length),
      weight: shared.weight,
    })
  }
  found.sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.weight - a.weight || compare(a, b))
  if (found.length === 0) return [{ kind: 'neighbour', left: '', right: '' }]
  return found.slice(0, SHOWN).map(({ kind, left, right }) => ({ kind, left, right }))
}

/** An order that does not depend on the side: by the two texts, the smaller first. */
function compare(a: Evidence, b: Evidence): number {
  const [x, y] = [bothTexts(a), bothTexts(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function bothTexts({ left, right }: Evidence): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`
}

function kindOf(flags: number, often: number): Evidence['kind'] | null {
  if ((flags & DAY) !== 0) return 'day'
  if ((flags & FIGURE) !== 0) return 'figure'
  if ((flags & NAME) !== 0) return 'name'
  return often <= RARE ? 'rare-word' : null
}

interface Shared {
  word: number
  left: number
  right: number
  /** Words, from `left` and `right`: several when a whole name is common. */
  length: number
  flags: number
  weight: number
}

/** Six of the words that both have are shown: what stands further back in a segment of the left is not looked for. */
const SEARCHED_WORDS = 4000

/** The content words both have, names of several words as one, and dates ("Oct. 7"). */
function sharedWords(left: Reading, right: Reading, leftTerms: Terms, rightTerms: Terms): Shared[] {
  const found: Shared[] = []
  const { weights } = leftTerms.words
  const seen = new Uint8Array(weights.length)
  const end = Math.min(left.words.length, SEARCHED_WORDS)
  for (let i = 0; i < end;) {
    const word = left.words[i]!
    const place = (left.flags[i]! & STOP) !== 0 ? -1 : placeOf(word, leftTerms.words.ids)
    const j = place < 0 || seen[place] === 1 ? -1 : right.words.indexOf(word)
    if (place >= 0) seen[place] = 1
    if (j < 0) {
      i++
      continue
    }
    let flags = flagsOf(place, leftTerms, rightTerms)
    let length = 1
    let sum = weights[place]!
    const kinds = (flags & (DAY | FIGURE)) !== 0 ? DAY | FIGURE : (flags & NAME) !== 0 ? NAME | OPENING : 0
    while (
      (left.flags[i]! & kinds) !== 0 &&
      i + length < left.words.length &&
      (left.flags[i + length]! & kinds) !== 0 &&
      right.words[j + length] === left.words[i + length]
    ) {
      const next = placeOf(left.words[i + length]!, leftTerms.words.ids)
      length++
      if (next < 0) continue
      seen[next] = 1
      flags |= flagsOf(next, leftTerms, rightTerms) & DAY
      sum += weights[next]!
    }
    found.push({ word, left: i, right: j, length, flags, weight: sum })
    i += length
  }
  return found
}

/** Where an id stands in an ascending list; -1 when it does not. */
function placeOf(id: number, ids: Int32Array): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return ids[low] === id ? low : -1
}

/** What is known on either side of the word at a place of the left one's. */
function flagsOf(place: number, left: Terms, right: Terms): number {
  const other = placeOf(left.words.ids[place]!, right.words.ids)
  return left.flags[place]! | (other < 0 ? 0 : right.flags[other]!)
}

/** Only this many words of each segment are searched for a common run. */
const RUN_WORDS = 400

function commonRun(left: Reading, right: Reading): { left: number; right: number; length: number } {
  const a = left.words.subarray(0, RUN_WORDS)
  const b = right.words.subarray(0, RUN_WORDS)
  const runs = new Int32Array(b.length + 1)
  let best = { left: 0, right: 0, length: 0 }
  for (let i = 0; i < a.length; i++) {
    for (let j = b.length; j > 0; j--) {
      if (b[j - 1] !== a[i]) {
        runs[j] = 0
        continue
      }
      const length = (runs[j] = runs[j - 1]! + 1)
      if (length < best.length) continue
      const start = { left: i + 1 - length, right: j - length, length }
      const nearer = start.left + start.right < best.left + best.right
      if (length > best.length || nearer) best = start
    }
  }
  return best
}

const hasContent = (reading: Reading, start: number, length: number): boolean =>
  reading.flags.subarray(start, start + length).some(flag => (flag & STOP) === 0)

const isQuoted = (reading: Reading, start: number, length: number): boolean =>
  reading.flags.subarray(start, start + length).every(flag => (flag & QUOTED) !== 0)

const textOf = ({ text }: Witness, reading: Reading, from: number, to: number): string =>
  text.slice(reading.starts[from]!, reading.ends[to - 1]!)
