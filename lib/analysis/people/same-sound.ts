/** What Russian, English, French and German spelling write for one sound of Turkic, Caucasian and Arabic names. */
const SOFT = /dzh|dsch|dj|zh/g
/** So many letters of a name make it rare: alike but for how one sound is written, it is the same name. */
const RARE = 7

/**
 * Whether two folded name words are one: equal, or long and different only in how the sound of "j" is written, as "Dzhumaliev"
 * and "Jumaliev" are. An equivalence.
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length < RARE || other.length < RARE) return false
  return one.replace(SOFT, 'j') === other.replace(SOFT, 'j')
}
