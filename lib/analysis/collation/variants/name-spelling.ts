import { isKnown, knownAs } from './known-names'
import { nameDistance, nameLetters } from './name-distance'

/** By length of the longer spelling: how much cost still leaves the same name. Short names have little room. */
const ROOM: readonly (readonly [length: number, room: number])[] = [
  [9, 0.7],
  [8, 0.6],
  [7, 0.5],
  [6, 0.44],
  [5, 0.3],
  [4, 0.22],
  [0, 0.16],
]
/** The word before or behind is the same part of a name ("Sami Abu …"): the two are likely one person. Not for short names. */
const NEIGHBOUR_ROOM = 0.15

/** Family name endings that make another family, not another spelling. */
const ENDINGS_APART: readonly (readonly [RegExp, RegExp])[] = [
  [/sen$/, /son$/],
  [/(?:ov|ev|in)$/, /(?:ova|eva|ina)$/],
  [/sk[iy]$/, /ska(?:ya|ja|ia)?$/],
  [/ez$/, /e$/],
]

/**
 * Whether two written forms can be spellings of one name (Haniya and Haniyeh, Hochstein and Hockstein), and how near they
 * are: 0 to 1, 0 when they are not. Looks at the letters alone; `sameNeighbour` says that the next part of the name is the
 * same on both sides. Symmetric. Forms equal but for case and accents give 1.
 */
export function nameSpelling(one: string, other: string, sameNeighbour = false): number {
  return letterSpelling(spelledName(one), spelledName(other), sameNeighbour)
}

/** A written name made ready to be compared with many. */
export interface SpelledName {
  letters: string
  /** The letters it has, as bits. */
  set: number
  isKnown: boolean
}

export function spelledName(written: string): SpelledName {
  const letters = nameLetters(written)
  return { letters, set: letterSet(letters), isKnown: isKnown(letters) }
}

/** `nameSpelling` for names made ready. */
export function letterSpelling(one: SpelledName, other: SpelledName, sameNeighbour: boolean): number {
  const [a, b] = [one.letters, other.letters]
  if (a.length < 2 || b.length < 2) return 0
  if (a === b) return 1
  const known = one.isKnown && other.isKnown ? knownAs(a, b, sameNeighbour) : null
  if (known !== null) return known ? 1 : 0
  const longer = Math.max(a.length, b.length)
  if (longer > LONGEST || longer - Math.min(a.length, b.length) > LENGTH_APART) return 0
  if (bits(one.set ^ other.set) > LETTERS_APART) return 0
  const room =
    ROOM.find(([length]) => longer >= length)![1] + (sameNeighbour && longer > 5 ? NEIGHBOUR_ROOM : 0)
  const distance = nameDistance(a, b, room + 1e-9)
  return distance === Infinity || haveEndingsApart(a, b) ? 0 : 1 - distance / 2
}

function haveEndingsApart(one: string, other: string): boolean {
  return ENDINGS_APART.some(([x, y]) => (x.test(one) && y.test(other)) || (y.test(one) && x.test(other)))
}

const LONGEST = 30
const LENGTH_APART = 4
/** Two spellings differ in few letters; more are not worth the table. */
const LETTERS_APART = 6

function letterSet(name: string): number {
  let set = 0
  for (let index = 0; index < name.length; index++) set |= 1 << (name.charCodeAt(index) & 31)
  return set
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
