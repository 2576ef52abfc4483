import { database } from './client'

/** A word that was typed, and names of the library that are a letter or two off. */
export interface NearNames {
  typed: string
  names: string[]
}

/** Shorter words are near to too many. */
const LEAST_NAME = 4
/** From here on two letters may be off. */
const LONG_NAME = 8
/** Share of trigrams in common: a letter off in a name of five leaves a third. */
const LEAST_SIMILARITY = 0.3
const MOST_LOOKED_AT = 30
const MOST_NAMES = 3

/** The names nearest to each of the words, those with most in common first; words without any are left out. */
export async function findNearNames(words: readonly string[]): Promise<NearNames[]> {
  const looked = words.filter(word => word.length >= LEAST_NAME && /^\p{L}+$/u.test(word))
  if (looked.length === 0) return []
  const rows = await database().$queryRaw<{ word: string; name: string }[]>`
    SELECT word, near.name FROM unnest(${looked}::text[]) AS word CROSS JOIN LATERAL (
      SELECT name, similarity(name, word) AS alike FROM indexed_names
      WHERE name % word AND name <> word ORDER BY 2 DESC, 1 LIMIT ${MOST_LOOKED_AT}::int
    ) AS near WHERE near.alike >= ${LEAST_SIMILARITY}::float8`
  return looked.flatMap(typed => {
    const most = typed.length >= LONG_NAME ? 2 : 1
    const names = rows
      .filter(({ word, name }) => word === typed && lettersOff(typed, name, most) <= most)
      .map(({ name }) => name)
      .slice(0, MOST_NAMES)
    return names.length === 0 ? [] : [{ typed, names }]
  })
}

/**
 * Letters to add, leave out, change or swap with the next one to come from one word to the other (optimal string alignment,
 * Damerau 1964); more than `most` when it is more.
 */
export function lettersOff(left: string, right: string, most: number): number {
  const [a, b] = [[...left], [...right]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
