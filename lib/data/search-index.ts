import type { AnalysedQuotation, ArticleIndex } from '@/lib/schema/ingest'
import { searchConfiguration } from '@/lib/schema/search-languages'
import type { Transaction } from './client'
import { Prisma } from './generated/client'

/** Rows a statement. */
const BATCH = 5000

/**
 * Stores what a revision is found by. It hangs on the revision's analysis and goes with it. Names come last and in one
 * order for everybody, so that two that store the same new names wait for each other only at the end, and never in a ring.
 */
export async function writeIndex(
  transaction: Transaction,
  revisionId: number,
  index: ArticleIndex,
  quotations: readonly Pick<AnalysedQuotation, 'start' | 'end' | 'searchWords'>[],
): Promise<void> {
  const { language, headline, words, passages, names, terms } = index
  const configuration = Prisma.sql`${searchConfiguration(language)}::regconfig`
  await transaction.$executeRaw`
    INSERT INTO article_index (revision_id, language, headline, words)
    VALUES (${revisionId}::int, ${language}, to_tsvector(${configuration}, ${headline}), to_tsvector(${configuration}, ${words}))`
  await transaction.$executeRaw`
    INSERT INTO article_terms (revision_id, terms) VALUES (${revisionId}::int, ${terms}::text[])`
  const rows = [
    ...passages.map(({ start, end, words }) => ({ start, end, words, quotation: null as number | null })),
    ...quotations.map(({ start, end, searchWords }, quotation) => ({
      start,
      end,
      words: searchWords,
      quotation,
    })),
  ].map((row, ordinal) => ({ ...row, ordinal }))
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH))
    await transaction.$executeRaw`
      INSERT INTO indexed_passages (revision_id, ordinal, quotation, language, "start", "end", words)
      SELECT ${revisionId}::int, ordinal, quotation, ${language}, "start", "end", to_tsvector(${configuration}, words)
      FROM json_to_recordset(${batch}::json) AS r (ordinal int, quotation int, "start" int, "end" int, words text)`
  }
  await transaction.$executeRaw`
    INSERT INTO indexed_names (name) SELECT name FROM unnest(${names}::text[]) AS n (name) ORDER BY name
    ON CONFLICT DO NOTHING`
}
