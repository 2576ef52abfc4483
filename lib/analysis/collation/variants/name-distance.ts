import { fold } from '../../text/normalise'

/**
 * How far two spellings of a name are apart. An edit distance whose costs know transliteration (after Christen 2006, "A
 * comparison of personal name matching", and the letter classes of Daitch-Mokotoff Soundex): what romanisations of one
 * sound choose between is cheap (c k q, y i j, o u, -a -eh), another consonant is dear.
 */

/** Letters or groups that write one sound in different romanisations, and what it costs to swap them. */
const SWAPS: readonly (readonly [string, string, number])[] = [
  ['y', 'i', 0.1],
  ['y', 'j', 0.1],
  ['i', 'j', 0.15],
  ['c', 'k', 0.1],
  ['k', 'q', 0.1],
  ['c', 'q', 0.15],
  ['ck', 'k', 0.1],
  ['ck', 'ch', 0.15],
  ['kh', 'ch', 0.15],
  ['kh', 'k', 0.15],
  ['kh', 'h', 0.2],
  ['ch', 'k', 0.3],
  ['ch', 'h', 0.3],
  ['gh', 'g', 0.15],
  ['g', 'q', 0.25],
  ['g', 'k', 0.3],
  ['g', 'j', 0.25],
  ['dj', 'j', 0.1],
  ['dj', 'd', 0.2],
  ['j', 'zh', 0.25],
  ['dzh', 'j', 0.15],
  ['dzh', 'zh', 0.15],
  ['dzh', 'dj', 0.1],
  ['dj', 'zh', 0.2],
  ['ph', 'f', 0.1],
  ['th', 't', 0.1],
  ['dh', 'd', 0.1],
  ['dh', 'dd', 0.1],
  ['bh', 'b', 0.15],
  ['rh', 'r', 0.15],
  ['sh', 'ch', 0.25],
  ['sh', 'sch', 0.15],
  ['tsch', 'ch', 0.15],
  ['tch', 'ch', 0.15],
  ['tz', 'z', 0.15],
  ['ts', 'tz', 0.1],
  ['ts', 'z', 0.25],
  ['ts', 'c', 0.25],
  ['s', 'z', 0.2],
  ['s', 'c', 0.3],
  ['x', 'ks', 0.15],
  ['v', 'w', 0.2],
  ['v', 'f', 0.3],
  ['v', 'ff', 0.25],
  ['v', 'ph', 0.25],
  ['w', 'ou', 0.15],
  ['w', 'u', 0.2],
  ['ou', 'u', 0.1],
  ['ou', 'o', 0.25],
  ['oo', 'u', 0.1],
  ['ow', 'ou', 0.15],
  ['ee', 'i', 0.1],
  ['ei', 'ie', 0.15],
  ['ai', 'ei', 0.15],
  ['ay', 'ey', 0.15],
  ['ai', 'ay', 0.1],
  ['ei', 'ey', 0.1],
  ['ai', 'ey', 0.2],
  ['ay', 'ei', 0.2],
  ['aw', 'au', 0.1],
  ['ae', 'e', 0.15],
  ['oe', 'o', 0.15],
  ['ue', 'u', 0.15],
  ['ye', 'e', 0.25],
  ['ya', 'ia', 0.05],
  ['yu', 'iu', 0.05],
  ['iy', 'y', 0.1],
  ['iy', 'i', 0.1],
  ['yj', 'y', 0.1],
  ['ij', 'y', 0.1],
  ['ii', 'y', 0.1],
]

/** Endings only: what one name's last syllable becomes in another romanisation. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['a', 'eh', 0.2],
  ['a', 'ah', 0.1],
  ['ah', 'eh', 0.2],
  ['a', 'at', 0.3],
  ['eh', 'e', 0.2],
  ['ow', 'o', 0.25],
  ['off', 'ov', 0.1],
  ['eff', 'ev', 0.1],
  ['e', '', 0.5],
  ['h', '', 0.1],
]

const DOUBLED = 0.12
/** oo and ee are other sounds than o and e. */
const DOUBLED_VOWEL = 0.3
const SILENT_H = 0.2
const VOWEL_NEAR = 0.25
const VOWEL_ROUND = 0.2
const VOWEL_FAR = 0.4
const VOWEL_LEFT_OUT = 0.55
/** Paul and Paula, Niger and Nigeria: a last vowel more makes another name. */
const LAST_VOWEL = 0.8
const CONSONANT = 1
/** The first vowel carries more of a name than the later ones, and so does a last letter: Miller is not Muller, Conte not Conti. */
const FIRST_VOWEL = 1.4
/** In a name of one syllable the vowel is half of what there is: Zhang is not Zheng. */
const ONE_SYLLABLE = 2.5

const VOWEL = /[aeiou]/
const VOWELS: ReadonlySet<string> = new Set('aeiou')
const ARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az)[-'\s]\s*(?=\p{L}{3})/u

/** The letters a name is compared by: folded, the Arabic article, hyphens and apostrophes taken away. */
export function nameLetters(name: string): string {
  return fold(name)
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^mac(?=[bcdfgklmnpqrst])/, 'mc')
}

/** `SWAPS` both ways round, by the first letters of both groups. */
const swaps = new Map<number, [from: string, to: string, price: number][]>()
for (const [x, y, price] of SWAPS) {
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const key = keyOf(from.charAt(0), to.charAt(0))
    const known = swaps.get(key) ?? []
    known.push([from, to, price])
    swaps.set(key, known)
  }
}

function keyOf(a: string, b: string): number {
  return a.charCodeAt(0) * 0x10000 + b.charCodeAt(0)
}

const LONGEST_ENDING = 3

/**
 * The cost of turning one spelling's letters into the other's; 0 when they are equal, at least 1 for another consonant.
 * Infinity when it is more than `most`: what costs more on the way is not followed.
 */
export function nameDistance(one: string, other: string, most = Infinity): number {
  if (one === other) return 0
  if (most < CONSONANT && !mayBegin(one, other)) return Infinity
  const syllables = Math.min(syllablesOf(one), syllablesOf(other))
  const laterVowel = syllables < 2 ? ONE_SYLLABLE : 1
  const firstVowel = syllables < 2 ? ONE_SYLLABLE : FIRST_VOWEL
  const opening = Math.min(openingOf(one), openingOf(other))
  const width = other.length + 1
  const cells = (one.length + 1) * width
  const cost = table(cells)
  cost[0] = 0
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      const at = i * width + j
      const here = cost[at]!
      if (here === Infinity) continue
      const [a, b] = [one.charAt(i), other.charAt(j)]
      const factor = Math.min(i, j) <= opening ? firstVowel : laterVowel
      if (a !== '') reach(cost, at + width, here + leftOut(one, i, factor), most)
      if (b !== '') reach(cost, at + 1, here + leftOut(other, j, factor), most)
      if (a !== '' && b !== '') {
        const isLast = i === one.length - 1 && j === other.length - 1
        const swapped = substitution(a, b, isLast ? Math.max(factor, FIRST_VOWEL) : factor)
        reach(cost, at + width + 1, here + swapped, most)
        for (const [from, to, price] of swaps.get(keyOf(a, b)) ?? []) {
          if (!one.startsWith(from, i) || !other.startsWith(to, j)) continue
          // Where there is one vowel, ou and u part two names (Zhou, Zhu); letters that changed places do not (Deif, Dief).
          const isVowelOfOne = syllables < 2 && isVowel(a) && isVowel(b) && from.length !== to.length
          const next = at + from.length * width + to.length
          reach(cost, next, here + price * (isVowelOfOne ? ONE_SYLLABLE : 1), most)
        }
      }
      if (one.length - i > LONGEST_ENDING || other.length - j > LONGEST_ENDING) continue
      const [left, right] = [one.slice(i), other.slice(j)]
      for (const [x, y, price] of ENDINGS) {
        if ((left === x && right === y) || (left === y && right === x))
          reach(cost, cells - 1, here + price, most)
      }
    }
  }
  return cost[cells - 1]!
}

/** Notes a way to a place that costs less than those known. */
function reach(cost: Float64Array, at: number, price: number, most: number): void {
  if (price <= most && price < cost[at]!) cost[at] = price
}

let room = new Float64Array(256)

/** A table with no way to any place yet. One is used again and again: names are compared pair by pair. */
function table(cells: number): Float64Array {
  if (cells > room.length) room = new Float64Array(cells)
  return room.fill(Infinity, 0, cells)
}

/** Runs of vowels, y among them. */
function syllablesOf(name: string): number {
  let count = 0
  let before = false
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at)
    const is = isVowel(letter) || letter === 'y'
    if (is && !before) count++
    before = is
  }
  return count
}

const isVowel = (letter: string) => VOWELS.has(letter)

/** Whether two names can begin for less than a consonant: most pairs of names cannot, and need no table. */
function mayBegin(one: string, other: string): boolean {
  const [a, b] = [one.charAt(0), other.charAt(0)]
  if (a === b || isVowel(a) || isVowel(b)) return true
  return (swaps.get(keyOf(a, b)) ?? []).some(([from, to]) => one.startsWith(from) && other.startsWith(to))
}

/** Where the first vowel stands. */
function openingOf(name: string): number {
  const at = name.search(VOWEL)
  return at < 0 ? name.length : at
}

function substitution(a: string, b: string, vowelFactor: number): number {
  if (a === b) return 0
  if (!isVowel(a) || !isVowel(b)) return CONSONANT
  const pair = a < b ? a + b : b + a
  // Romanised Arabic and Slavic write o and u for one sound anywhere in a name.
  if (pair === 'ou') return vowelFactor === ONE_SYLLABLE ? VOWEL_ROUND * ONE_SYLLABLE : VOWEL_ROUND
  return vowelFactor * (pair === 'ae' || pair === 'ei' ? VOWEL_NEAR : VOWEL_FAR)
}

function leftOut(name: string, at: number, vowelFactor: number): number {
  const letter = name.charAt(at)
  if (at > 0 && name.charAt(at - 1) === letter) return 'oe'.includes(letter) ? DOUBLED_VOWEL : DOUBLED
  if (letter === 'h' && at > 0) return SILENT_H
  if (!isVowel(letter)) return CONSONANT
  return at === name.length - 1 ? LAST_VOWEL : Math.min(CONSONANT, VOWEL_LEFT_OUT * vowelFactor)
}
