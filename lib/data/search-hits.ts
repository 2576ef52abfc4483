import type { SearchHit, SearchKind } from '@/lib/schema/search'
import { toArticleSummary, type SummaryRow } from './article-rows'
import { database } from './client'
import { toListedQuotation, type ListedRow } from './quotation-rows'
import { readExcerpts } from './search-excerpts'
import { markWords } from './search-marks'
import type { Place } from './search-places'
import type { ReadQuery } from './search-query'

/** What is shown at the places, in their order, with the words that were looked for marked. */
export async function readHits(
  kind: SearchKind,
  read: ReadQuery,
  places: readonly Place[],
): Promise<SearchHit[]> {
  if (places.length === 0) return []
  return kind === 'quotations' ? quotationHits(read, places) : textHits(kind, read, places)
}

async function quotationHits(read: ReadQuery, places: readonly Place[]): Promise<SearchHit[]> {
  const [articles, quotations] = await Promise.all([readArticles(places), readQuotations(places)])
  const found = places.flatMap(({ article, revision, quotation }) => {
    const row = articles.get(article)
    const said = quotations.get(`${revision} ${quotation}`)
    return row === undefined || said === undefined
      ? []
      : [toListedQuotation({ ...said, analysis: { revision: { article: row } } } as ListedRow)]
  })
  const marks = await markWords(
    found.map(({ content }) => content),
    read,
  )
  return found.map((quotation, k) => ({ kind: 'quotation', quotation, marks: marks[k]! }))
}

async function textHits(
  kind: 'articles' | 'passages',
  read: ReadQuery,
  places: readonly Place[],
): Promise<SearchHit[]> {
  const [articles, excerpts] = await Promise.all([readArticles(places), readExcerpts(places, kind, read)])
  const found = places.flatMap((place, k) => {
    const row = articles.get(place.article)
    const excerpt = excerpts[k] ?? null
    if (row === undefined || (kind === 'passages' && excerpt === null)) return []
    return [{ article: toArticleSummary(row), excerpt }]
  })
  // Headlines and excerpts are marked by one question to the database.
  const headlines = kind === 'articles' ? found.map(({ article }) => article.headline ?? '') : []
  const marks = await markWords([...found.map(({ excerpt }) => excerpt?.text ?? ''), ...headlines], read)
  return found.flatMap(({ article, excerpt: words }, k): SearchHit[] => {
    const excerpt = words === null ? null : { ...words, marks: marks[k]! }
    if (kind === 'articles')
      return [{ kind: 'article', article, headlineMarks: marks[found.length + k]!, excerpt }]
    return excerpt === null ? [] : [{ kind: 'passage', article, excerpt }]
  })
}

type FlatArticle = Omit<SummaryRow, 'outlet' | 'story' | 'currentRevision'> & {
  id: number
  outletSlug: string | null
  outletName: string | null
  storyOrdinal: number | null
  storySlug: string | null
  storyTitle: string | null
  opening: string
  words: number
  segmentCount: number
  quotationCount: number
  revisionNumber: number
}

/** By id. One question, where a nested select of Prisma's asks one a table. */
async function readArticles(places: readonly Place[]): Promise<Map<number, SummaryRow>> {
  const rows = await database().$queryRaw<FlatArticle[]>`
    SELECT a.id, a.slug, a.credit, a.headline, a.language, a.day_from AS "dayFrom", a.day_to AS "dayTo",
      a.day_basis AS "dayBasis", a.day_words AS "dayWords", o.slug AS "outletSlug", o.name AS "outletName",
      m.ordinal AS "storyOrdinal", t.slug AS "storySlug", t.title AS "storyTitle",
      n.opening, n.words, n.segment_count AS "segmentCount", n.quotation_count AS "quotationCount",
      r.number AS "revisionNumber"
    FROM articles a JOIN analyses n ON n.revision_id = a.current_revision_id JOIN revisions r ON r.id = n.revision_id
    LEFT JOIN outlets o ON o.id = a.outlet_id
    LEFT JOIN story_articles m ON m.article_id = a.id LEFT JOIN stories t ON t.id = m.story_id
    WHERE a.id = ANY(${[...new Set(places.map(place => place.article))]}::int[])`
  return new Map(rows.map(row => [row.id, nested(row)]))
}

function nested({
  outletSlug,
  outletName,
  storyOrdinal,
  storySlug,
  storyTitle,
  ...row
}: FlatArticle): SummaryRow {
  const { opening, words, segmentCount, quotationCount, revisionNumber } = row
  return {
    ...row,
    outlet: outletSlug === null ? null : { slug: outletSlug, name: outletName ?? '' },
    story:
      storySlug === null
        ? null
        : { ordinal: storyOrdinal ?? 0, story: { slug: storySlug, title: storyTitle ?? '' } },
    currentRevision: { number: revisionNumber, analysis: { opening, words, segmentCount, quotationCount } },
  }
}

type FlatQuotation = Omit<ListedRow, 'speaker' | 'rendition' | 'analysis'> & {
  joinedSlug: string | null
  joinedName: string | null
  statement: string | null
}

/** By revision and ordinal. */
async function readQuotations(places: readonly Place[]): Promise<Map<string, Omit<ListedRow, 'analysis'>>> {
  const rows = await database().$queryRaw<FlatQuotation[]>`
    SELECT q.id, q.revision_id AS "revisionId", q.ordinal, q.kind, q."start", q."end", q.content, q.context,
      q.cue_start AS "cueStart", q.cue_end AS "cueEnd", q.cue_text AS "cueText",
      q.speaker_start AS "speakerStart", q.speaker_end AS "speakerEnd", q.speaker_written AS "speakerWritten",
      q.speaker_resolved AS "speakerResolved", q.speaker_type AS "speakerType", q.speaker_role AS "speakerRole",
      q.certainty, q.confidence, q.candidates, q.interrupted,
      s.slug AS "joinedSlug", s.name AS "joinedName", t.key AS statement
    FROM unnest(${places.map(place => place.revision)}::int[], ${places.map(place => place.quotation)}::int[])
      AS f (revision, quotation)
    JOIN quotations q ON q.revision_id = f.revision AND q.ordinal = f.quotation
    LEFT JOIN speakers s ON s.id = q.speaker_id
    LEFT JOIN renditions r ON r.quotation_id = q.id LEFT JOIN statements t ON t.id = r.statement_id`
  return new Map(
    rows.map(({ joinedSlug, joinedName, statement, ...row }) => [
      `${row.revisionId} ${row.ordinal}`,
      {
        ...row,
        speaker: joinedSlug === null ? null : { slug: joinedSlug, name: joinedName ?? '' },
        rendition: statement === null ? null : { statement: { key: statement } },
      },
    ]),
  )
}
