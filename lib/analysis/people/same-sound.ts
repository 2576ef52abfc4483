import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'

/** What Russian, English, French and German spelling write for one sound of Turkic, Caucasian and Arabic names. */
const SOFT = /dzh|dsch|dj|zh/g
/** So many letters of a name make it rare: alike but for how one sound is written, it is the same name. */
const RARE = 7

/**
 * How near two folded name words are as spellings of one name: 0 to 1, 0 when they are not. `nameSpelling`, with all ways of
 * writing the sound of "j" taken for one, so that "Dzhumaliev" is as near to "Jumaliev" as "Jumaliyev" is. Symmetric.
 */
export function nameSound(one: string, other: string, sameNeighbour = false): number {
  const plain = nameSpelling(one, other, sameNeighbour)
  const [a, b] = [one.replace(SOFT, 'j'), other.replace(SOFT, 'j')]
  return a === one && b === other ? plain : Math.max(plain, nameSpelling(a, b, sameNeighbour))
}

/** Whether two folded name words are one: equal, or long and different only in how the sound of "j" is written. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length < RARE || other.length < RARE) return false
  return one.replace(SOFT, 'j') === other.replace(SOFT, 'j')
}
