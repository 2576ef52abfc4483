import type { Span } from '@/lib/analysis/text/model'
import { wordTokens } from '@/lib/analysis/text/tokenise'
import { searchConfiguration } from '@/lib/schema/search-languages'
import { searchWords } from '@/lib/schema/search-words'
import { database } from './client'
import { Prisma } from './generated/client'
import { inLanguage, positiveQuery, positiveWords, type ReadQuery } from './search-query'

/** Whose beginnings are taken off too, where other languages have endings only. */
const WITHOUT_BEGINNINGS = 'ar'

/** The words of each text that the query looks for, with other endings too. One question to the database for all texts. */
export async function markWords(texts: readonly string[], read: ReadQuery): Promise<Span[][]> {
  const first = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0)
  const initials = read.languages.includes(WITHOUT_BEGINNINGS)
    ? null
    : new Set(positiveWords(read).map(first))
  const tokens = texts.map(text =>
    wordTokens(text)
      .map(({ start, end }) => ({ start, end, words: searchWords(text.slice(start, end)) }))
      .filter(({ words }) => words !== '' && (initials === null || initials.has(first(words)))),
  )
  const words = [...new Set(tokens.flat().map(token => token.words))]
  if (words.length === 0) return texts.map(() => [])
  const positive = positiveQuery(read)
  const meant = read.languages.map(
    language =>
      Prisma.sql`to_tsvector(${searchConfiguration(language)}::regconfig, word) @@ ${inLanguage(positive, language)}`,
  )
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) AS word WHERE ${Prisma.join(meant, ' OR ')}`
  const marked = new Set(rows.map(row => row.word))
  return tokens.map(list =>
    list.filter(token => marked.has(token.words)).map(({ start, end }) => ({ start, end })),
  )
}
