import { searchConfiguration } from '@/lib/schema/search-languages'
import { searchQuery } from '@/lib/schema/search-words'
import { database } from './client'
import { Prisma } from './generated/client'

/** What was typed, ready to be asked for in each language of the library. */
export interface ReadQuery {
  /** In `websearch_to_tsquery` language: as typed, and with near names in place of what was typed. */
  exact: string
  near: string[]
  /** All words that are looked for, joined by `or`: what is marked. */
  positive: string
  nearNames: { typed: string; names: string[] }[]
  languages: string[]
}

/** Shorter words are near to too many. */
const LEAST_NAME = 4
/** From here on two letters may be off. */
const LONG_NAME = 8
/** Share of trigrams in common: a letter off in a name of five leaves a third. */
const LEAST_SIMILARITY = 0.3
const MOST_LOOKED_AT = 30
const MOST_NAMES = 3
const MOST_VARIANTS = 6

const PART = /(?<minus>-?)"(?<words>[^"]*)"/gu

/** Reads what was typed; null when there is no word to look for. */
export async function readQuery(typed: string): Promise<ReadQuery | null> {
  const exact = searchQuery(typed)
  const parts = [...exact.matchAll(PART)].map(({ groups }) => ({
    words: groups?.words ?? '',
    wanted: groups?.minus !== '-',
  }))
  const wanted = parts.filter(part => part.wanted).map(part => part.words)
  if (wanted.length === 0) return null
  const [languages, nearNames] = await Promise.all([
    listLanguages(),
    findNearNames(wanted.filter(words => words.length >= LEAST_NAME && /^\p{L}+$/u.test(words))),
  ])
  const near = nearNames.flatMap(({ typed: word, names }) =>
    names.map(name => exact.replace(`"${word}"`, `"${name}"`)),
  )
  const words = [...wanted.flatMap(words => words.split(' ')), ...nearNames.flatMap(({ names }) => names)]
  return {
    exact,
    near: near.slice(0, MOST_VARIANTS),
    positive: [...new Set(words)].map(word => `"${word}"`).join(' or '),
    nearNames,
    languages,
  }
}

/** The query in a language's stems; as SQL, so that it is one constant to the planner. */
export function inLanguage(query: string, language: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery(${searchConfiguration(language)}::regconfig, ${query})`
}

/** The query and its near variants in a language's stems. */
export function inLanguageOrNear({ exact, near }: ReadQuery, language: string): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(
    [exact, ...near].map(query => inLanguage(query, language)),
    ' || ',
  )})`
}

/** The languages of the indexed texts, by jumps through the index from one to the next (a "loose index scan"). */
async function listLanguages(): Promise<string[]> {
  const rows = await database().$queryRaw<{ language: string }[]>`
    WITH RECURSIVE known AS (
      (SELECT language FROM article_index ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT i.language FROM article_index i WHERE i.language > known.language ORDER BY i.language LIMIT 1)
      FROM known WHERE known.language IS NOT NULL
    )
    SELECT language FROM known WHERE language IS NOT NULL`
  return rows.map(row => row.language)
}

async function findNearNames(words: string[]): Promise<ReadQuery['nearNames']> {
  if (words.length === 0) return []
  const rows = await database().$queryRaw<{ word: string; name: string }[]>`
    SELECT word, near.name FROM unnest(${words}::text[]) AS word CROSS JOIN LATERAL (
      SELECT name, similarity(name, word) AS alike FROM indexed_names
      WHERE name % word AND name <> word ORDER BY 2 DESC, 1 LIMIT ${MOST_LOOKED_AT}::int
    ) AS near WHERE near.alike >= ${LEAST_SIMILARITY}::float8`
  return words.flatMap(typed => {
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
