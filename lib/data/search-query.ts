import { SEARCH_CONFIGURATIONS, searchConfiguration } from '@/lib/schema/search-languages'
import { searchQuery } from '@/lib/schema/search-words'
import { database } from './client'
import { Prisma } from './generated/client'
import { findNearNames, type NearNames } from './near-names'

/** What was typed, ready to be asked for in each language of the library. */
export interface ReadQuery {
  /** In `websearch_to_tsquery` language: as typed, and with near names in place of what was typed. */
  exact: string
  near: string[]
  /** The words and phrases that are looked for. */
  wanted: string[]
  nearNames: NearNames[]
  /** In which any of the words tells something. */
  languages: string[]
  /** In some language all of the words are such as every text has. */
  common: boolean
}

const MOST_VARIANTS = 6

const PART = /(?<minus>-?)"(?<words>[^"]*)"/gu

/**
 * Reads what was typed; null when there is no word to look for, or no text to look in. Languages in which all words are
 * such as every text has ("the", "to") are left out: with those alone and something to leave out, it would be everything.
 */
export async function readQuery(typed: string): Promise<ReadQuery | null> {
  const exact = searchQuery(typed)
  const wanted = [...exact.matchAll(PART)].flatMap(({ groups }) =>
    groups === undefined || groups.minus === '-' ? [] : [groups.words ?? ''],
  )
  if (wanted.length === 0) return null
  const read = { exact, near: [], wanted, nearNames: [] }
  const known = await listLanguages(positiveQuery(read))
  if (known.length === 0) return null
  const languages = known.filter(({ telling }) => telling).map(({ language }) => language)
  return { ...read, languages, common: languages.length < known.length }
}

/** The same, with names that are a letter or two off what was typed. */
export async function withNearNames(read: ReadQuery): Promise<ReadQuery> {
  const nearNames = await findNearNames(read.wanted)
  const near = nearNames.flatMap(({ typed: word, names }) =>
    names.map(name => read.exact.replace(`"${word}"`, `"${name}"`)),
  )
  return { ...read, near: near.slice(0, MOST_VARIANTS), nearNames }
}

/** All words that are looked for, near names too, in `websearch_to_tsquery` language: what is marked. */
export function positiveQuery(read: Pick<ReadQuery, 'wanted' | 'nearNames'>): string {
  return [...new Set(positiveWords(read))].map(word => `"${word}"`).join(' or ')
}

export const positiveWords = ({ wanted, nearNames }: Pick<ReadQuery, 'wanted' | 'nearNames'>): string[] => [
  ...wanted.flatMap(words => words.split(' ')),
  ...nearNames.flatMap(({ names }) => names),
]

/** The query in a language's stems; as SQL, so that it is one constant to the planner. */
export function inLanguage(query: string, language: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery(${searchConfiguration(language)}::regconfig, ${query})`
}

/** Any of the queries in a language's stems. */
export function anyInLanguage(queries: readonly string[], language: string): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(
    queries.map(query => inLanguage(query, language)),
    ' || ',
  )})`
}

/**
 * The languages of the indexed texts, by jumps through the index from one to the next (a "loose index scan"), and whether
 * any of the words tells something in it.
 */
async function listLanguages(words: string): Promise<{ language: string; telling: boolean }[]> {
  const [tags, configurations] = [Object.keys(SEARCH_CONFIGURATIONS), Object.values(SEARCH_CONFIGURATIONS)]
  return database().$queryRaw`
    WITH RECURSIVE known AS (
      (SELECT language FROM article_index ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT i.language FROM article_index i WHERE i.language > known.language ORDER BY i.language LIMIT 1)
      FROM known WHERE known.language IS NOT NULL
    )
    SELECT known.language,
      numnode(websearch_to_tsquery(COALESCE(c.configuration, 'simple')::regconfig, ${words})) > 0 AS telling
    FROM known LEFT JOIN unnest(${tags}::text[], ${configurations}::text[]) AS c (tag, configuration)
      ON c.tag = known.language
    WHERE known.language IS NOT NULL`
}
