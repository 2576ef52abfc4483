import type { Span } from '@/lib/analysis/text/model'
import { wordTokens } from '@/lib/analysis/text/tokenise'
import type { Excerpt, SearchKind } from '@/lib/schema/search'
import { searchConfiguration } from '@/lib/schema/search-languages'
import { searchWords } from '@/lib/schema/search-words'
import { database } from './client'
import { Prisma } from './generated/client'
import { inLanguage, type ReadQuery } from './search-query'

interface Found {
  revision: number
  ordinal: number
}

/**
 * The excerpts of what was found, in its order: the passage itself, or of an article the passage in which most of the words
 * stand. null where a text has no passage.
 */
export async function readExcerpts(
  found: readonly Found[],
  kind: SearchKind,
  read: ReadQuery,
): Promise<(Excerpt | null)[]> {
  const revisions = found.map(({ revision }) => revision)
  const ordinals = found.map(({ ordinal }) => ordinal)
  // ts_rank counts each word of the query, so that the passage with most of them comes first.
  const rank = Prisma.sql`CASE p.language ${Prisma.join(
    read.languages.map(
      language => Prisma.sql`WHEN ${language} THEN ts_rank(p.words, ${inLanguage(read.positive, language)})`,
    ),
    ' ',
  )} ELSE 0 END`
  const passages =
    kind === 'articles'
      ? Prisma.sql`SELECT DISTINCT ON (p.revision_id) p.revision_id, p.ordinal, p."start", p."end" FROM indexed_passages p
          WHERE p.revision_id = ANY(${revisions}::int[]) AND p.quotation IS NULL
          ORDER BY p.revision_id, ${rank} DESC, p.ordinal`
      : Prisma.sql`SELECT p.revision_id, p.ordinal, p."start", p."end" FROM indexed_passages p
          JOIN unnest(${revisions}::int[], ${ordinals}::int[]) AS f (revision, ordinal)
          ON f.revision = p.revision_id AND f.ordinal = p.ordinal`
  // Offsets are UTF-16 units and PostgreSQL counts characters: only where the two agree can it cut the text itself.
  const rows = await database().$queryRaw<
    { revision: number; ordinal: number; start: number; end: number; cut: boolean; text: string }[]
  >`
    SELECT p.revision_id AS revision, p.ordinal, p."start", p."end", char_length(r.text) = r.length AS cut,
      CASE WHEN char_length(r.text) = r.length THEN substr(r.text, p."start" + 1, p."end" - p."start") ELSE r.text END AS text
    FROM (${passages}) AS p JOIN revisions r ON r.id = p.revision_id`
  const key =
    kind === 'articles'
      ? ({ revision }: Found) => `${revision}`
      : (at: Found) => `${at.revision} ${at.ordinal}`
  const byPlace = new Map(
    rows.map(({ start, end, cut, text, ...at }) => [
      key(at),
      { start, end, text: cut ? text : text.slice(start, end) },
    ]),
  )
  const texts = found.map(at => byPlace.get(key(at)) ?? null)
  const marks = await markAll(
    texts.map(entry => entry?.text ?? ''),
    read,
  )
  return texts.map((entry, k) => (entry === null ? null : { ...entry, marks: marks[k]! }))
}

/** The words of each text that the query looks for, with other endings too. One question to the database for all texts. */
export async function markAll(texts: readonly string[], read: ReadQuery): Promise<Span[][]> {
  const tokens = texts.map(text =>
    wordTokens(text).map(({ start, end }) => ({ start, end, words: searchWords(text.slice(start, end)) })),
  )
  const words = [...new Set(tokens.flat().map(token => token.words))].filter(word => word !== '')
  if (words.length === 0) return texts.map(() => [])
  const meant = read.languages.map(
    language =>
      Prisma.sql`to_tsvector(${configurationOf(language)}, word) @@ ${inLanguage(read.positive, language)}`,
  )
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) AS word WHERE ${Prisma.join(meant, ' OR ')}`
  const marked = new Set(rows.map(row => row.word))
  return tokens.map(list =>
    list.filter(token => marked.has(token.words)).map(({ start, end }) => ({ start, end })),
  )
}

const configurationOf = (language: string): Prisma.Sql =>
  Prisma.sql`${searchConfiguration(language)}::regconfig`
