import type { Background, StoryArticle, StoryCandidate } from '@/lib/analysis/story/model'
import type { ArticleSummary, StoryRef } from '@/lib/schema/records'
import { summarySelect, toArticleSummary } from './article-rows'
import { database, type Transaction } from './client'

/** An article with what matching needs to know of it besides its text. */
export interface ArticleToMatch {
  id: number
  /** Slug of the story it stands in. */
  story: string | null
  /** A person said that it stands in none. */
  alone: boolean
  article: StoryArticle
  terms: string[]
}

export interface StoryCandidates {
  /** `story <id>` or `article <id>`; the likest first. */
  candidates: StoryCandidate[]
  background: Background
}

/** How common a term is, is counted in the newest texts: enough to tell, and the same cost in a library of a million. */
const COUNTED = 1000
/**
 * The rarest terms of an article, which lead to others: with half as many, one of twenty articles of an event is not found
 * among a thousand. Terms that more than this part of texts have lead nowhere.
 */
const LEADING_TERMS = 96
const TOO_COMMON = 0.1
/** Fewer texts than this do not tell what is common. */
const TELLING = 50
/** Terms that a candidate shares at least. */
const LEAST_SHARED = 3
/** An event is reported within days; a retrospect years later is for a person to add. */
const WINDOW_DAYS = 14
/** Articles of a story that are read: the likest. */
const MOST_OF_A_STORY = 4
/** Characters of a text that are read for matching. */
const MOST_TEXT = 60_000

/** The article that is to be matched; null when there is none, or none with an analysis, at this address. */
export async function findArticleToMatch(slug: string): Promise<ArticleToMatch | null> {
  const [row] = await database().$queryRaw<
    { id: number; story: string | null; alone: boolean; terms: string[] | null }[]
  >`
    SELECT a.id, t.slug AS story, x.terms,
      EXISTS (SELECT 1 FROM story_placements p WHERE p.article_id = a.id AND p.placement = 'alone') AS alone
    FROM articles a
    JOIN analyses n ON n.revision_id = a.current_revision_id
    LEFT JOIN article_terms x ON x.revision_id = a.current_revision_id
    LEFT JOIN story_articles m ON m.article_id = a.id LEFT JOIN stories t ON t.id = m.story_id
    WHERE a.slug = ${slug}`
  if (row === undefined) return null
  const [article] = await readStoryArticles([row.id])
  return article === undefined ? null : { ...row, terms: row.terms ?? [], article }
}

/**
 * Up to `limit` stories and articles in none that may report the event of an article: those that share most of its rarest
 * terms, found through an index, published within two weeks where days are known. What a person said it does not belong
 * to is left out, and so is what a person said stands alone. The background is counted in the newest texts.
 */
export async function findStoryCandidates(articleId: number, limit: number): Promise<StoryCandidates> {
  const [own] = await database().$queryRaw<{ terms: string[]; from: string | null; to: string | null }[]>`
    SELECT x.terms, a.day_from::text AS "from", a.day_to::text AS "to"
    FROM article_terms x JOIN articles a ON a.current_revision_id = x.revision_id WHERE a.id = ${articleId}::int`
  if (own === undefined) return { candidates: [], background: { articles: 0, containing: () => 0 } }
  return candidatesFor({ ...own, id: articleId }, limit)
}

/** The same for an article that is not stored: its terms and its day, ISO dates. */
export function findCandidatesForDraft(
  terms: readonly string[],
  day: { from: string; to: string } | null,
  limit: number,
): Promise<StoryCandidates> {
  return candidatesFor({ id: NOT_STORED, terms, from: day?.from ?? null, to: day?.to ?? null }, limit)
}

/** No article has it. */
const NOT_STORED = 0

interface Own {
  id: number
  terms: readonly string[]
  from: string | null
  to: string | null
}

async function candidatesFor(own: Own, limit: number): Promise<StoryCandidates> {
  const counted = await countTerms(own.terms)
  const found = await findSharing(own, leadingTerms(own, counted), limit)
  const known = new Set(own.terms)
  // What only the others have is counted too: not counted, it would be taken for rare, and they for more apart than they are.
  const theirs = new Set(found.flatMap(row => row.terms.filter(term => !known.has(term))))
  const others = theirs.size === 0 ? null : await countTerms([...theirs])
  const articles = new Map(
    (await readStoryArticles(found.map(row => row.id))).map(entry => [entry.id, entry]),
  )
  const groups = new Map<string, StoryArticle[]>()
  for (const { id, story } of found) {
    const key = story === null ? `article ${id}` : `story ${story}`
    const members = groups.get(key) ?? []
    const article = articles.get(String(id))
    if (article !== undefined && members.length < MOST_OF_A_STORY) groups.set(key, [...members, article])
  }
  return {
    candidates: [...groups].map(([id, articles]) => ({ id, articles, isStory: id.startsWith('story ') })),
    background: {
      articles: counted.articles,
      containing: term => counted.counts.get(term) ?? others?.counts.get(term) ?? 0,
    },
  }
}

interface Counted {
  articles: number
  counts: Map<string, number>
}

async function countTerms(terms: readonly string[]): Promise<Counted> {
  const rows = await database().$queryRaw<{ term: string | null; count: number }[]>`
    WITH newest AS MATERIALIZED (SELECT terms FROM article_terms ORDER BY revision_id DESC LIMIT ${COUNTED}::int)
    SELECT NULL AS term, count(*)::int AS count FROM newest
    UNION ALL
    SELECT term, count(*)::int FROM newest, unnest(newest.terms) AS term
    WHERE term = ANY(${[...terms]}::text[]) GROUP BY term`
  const counts = new Map(rows.flatMap(({ term, count }) => (term === null ? [] : [[term, count] as const])))
  return { articles: rows.find(row => row.term === null)?.count ?? 0, counts }
}

/**
 * The rarest terms that another article has, in the order of the text where they are equally rare: what happened is told
 * first. Those that none of the counted has come last: each article has dozens of words of its own, which lead nowhere.
 */
function leadingTerms({ id, terms }: Own, { articles, counts }: Counted): string[] {
  const most = articles < TELLING ? Infinity : TOO_COMMON * articles
  const own = id === NOT_STORED ? 0 : 1
  return terms
    .map((term, place) => ({ term, place, count: counts.get(term) ?? 0 }))
    .filter(({ count }) => count <= most)
    .sort((a, b) => Number(a.count <= own) - Number(b.count <= own) || a.count - b.count || a.place - b.place)
    .slice(0, LEADING_TERMS)
    .map(({ term }) => term)
}

/** The articles that share most of the terms; with the id of their story and all their terms. */
function findSharing(
  { id, from, to }: Own,
  terms: string[],
  limit: number,
): Promise<{ id: number; story: number | null; terms: string[] }[]> {
  return database().$queryRaw`
    WITH own AS (SELECT ${id}::int AS id, ${from}::date AS day_from, ${to}::date AS day_to),
    sharing AS (
      SELECT a.id, m.story_id AS story, x.terms,
        (SELECT count(*) FROM unnest(x.terms) AS term WHERE term = ANY(${terms}::text[])) AS shared
      FROM article_terms x
      JOIN articles a ON a.current_revision_id = x.revision_id
      LEFT JOIN story_articles m ON m.article_id = a.id
      CROSS JOIN own
      WHERE x.terms && ${terms}::text[] AND a.id <> own.id
        AND (a.day_from IS NULL OR own.day_from IS NULL
          OR (a.day_from <= own.day_to + ${WINDOW_DAYS}::int AND a.day_to >= own.day_from - ${WINDOW_DAYS}::int))
        AND NOT EXISTS (SELECT 1 FROM story_placements p WHERE p.placement = 'alone' AND p.article_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM story_placements p WHERE p.placement = 'out' AND p.article_id = own.id
          AND (p.story_id = m.story_id OR p.other_article_id = a.id))
        AND NOT EXISTS (SELECT 1 FROM story_placements p WHERE p.placement = 'out' AND p.article_id = a.id
          AND p.other_article_id = own.id)
    )
    SELECT id, story, terms FROM sharing WHERE shared >= ${Math.min(LEAST_SHARED, terms.length)}::int
    ORDER BY shared DESC, id LIMIT ${limit}::int`
}

/**
 * The articles as the core takes them, their `id` as text; in no order. The language is detected, as for the stored terms.
 */
async function readStoryArticles(ids: readonly number[]): Promise<StoryArticle[]> {
  const rows = await database().article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      dayFrom: true,
      dayTo: true,
      currentRevision: {
        select: {
          text: true,
          analysis: {
            select: {
              headlineStart: true,
              headlineEnd: true,
              segments: { where: { start: { lt: MOST_TEXT } }, orderBy: { ordinal: 'asc' } },
            },
          },
        },
      },
    },
  })
  return rows.flatMap(({ id, dayFrom, dayTo, currentRevision }): StoryArticle[] => {
    const analysis = currentRevision?.analysis
    if (!currentRevision || !analysis) return []
    const { headlineStart: start, headlineEnd: end, segments } = analysis
    const iso = (day: Date) => day.toISOString().slice(0, 10)
    return [
      {
        id: String(id),
        witness: {
          text: currentRevision.text,
          segments: segments.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
        },
        headline: start === null || end === null ? null : { start, end },
        day: dayFrom === null || dayTo === null ? null : { from: iso(dayFrom), to: iso(dayTo) },
      },
    ]
  })
}

/** One matching is applied at a time, so that two articles of a new event make one story. */
export async function takeMatchingTurn(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('story matching', 0))`
}

/** Slugs of the articles among these candidates, by their ids; stories are left out. */
export async function listCandidateArticles(candidates: readonly string[]): Promise<string[]> {
  const ids = candidates.filter(id => id.startsWith('article ')).map(id => Number(id.split(' ')[1]))
  if (ids.length === 0) return []
  const rows = await database().article.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

/** The story or the article in none that a candidate's id means; null when it is gone. */
export async function readCandidate(
  candidate: string,
): Promise<{ story: StoryRef | null; other: ArticleSummary | null } | null> {
  const [kind, number] = candidate.split(' ')
  const id = Number(number)
  if (kind === 'story') {
    const story = await database().story.findUnique({ where: { id }, select: { slug: true, title: true } })
    return story === null ? null : { story, other: null }
  }
  const row = await database().article.findFirst({
    where: { id, currentRevisionId: { not: null } },
    select: summarySelect,
  })
  if (row === null) return null
  const other = toArticleSummary(row)
  return { story: other.story, other: other.story === null ? other : null }
}
