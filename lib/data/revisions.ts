import type { Origin } from '@/lib/schema/import'
import type { ArticleRecord } from '@/lib/schema/records'
import { summarySelect, toArticleSummary } from './article-rows'
import { revisionInclude, toRevision } from './articles'
import { database } from './client'

/** A captured text of an article as the list of its revisions shows it. */
export interface RevisionSummary {
  id: string
  /** 1 for the first captured text; the number of its permalink. */
  number: number
  capturedAt: string
  sha256: string
  /** Of headline and body in comparing form: two revisions that share it differ in furniture or typography alone. */
  keptSha256: string | null
  /** UTF-16 units, words of headline and body, quotations. */
  length: number
  words: number
  quotations: number
  /** True for the one that the article's page shows. */
  current: boolean
  /** The headline that stands in this text. */
  headline: string | null
  /** The inputs that brought this text, in order; none for a seed. */
  imports: { origin: Origin; name: string | null; address: string | null; at: string }[]
}

export interface NumberedArticle extends ArticleRecord {
  /** Which revision `revision` is, which one is current, and how many there are. */
  number: number
  currentNumber: number
  revisions: number
}

/** What is known of where an article stands. */
export interface ArticlePlace {
  byline: string | null
  /** Its canonical address. */
  address: string | null
  /** The current revision's number, and how many there are. */
  currentNumber: number
  revisions: number
}

/** Byline, address and revisions of an article; null when there is none. */
export async function findPlace(slug: string): Promise<ArticlePlace | null> {
  const row = await database().article.findUnique({
    where: { slug },
    select: {
      byline: true,
      canonicalAddress: true,
      currentRevision: { select: { number: true } },
      _count: { select: { revisions: true } },
    },
  })
  if (row === null || row.currentRevision === null) return null
  return {
    byline: row.byline,
    address: row.canonicalAddress,
    currentNumber: row.currentRevision.number,
    revisions: row._count.revisions,
  }
}

/** The article's captured texts, the newest first; null when there is no such article. */
export async function listRevisions(slug: string): Promise<RevisionSummary[] | null> {
  const article = await database().article.findUnique({
    where: { slug },
    select: {
      currentRevisionId: true,
      revisions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          capturedAt: true,
          sha256: true,
          length: true,
          text: true,
          analysis: {
            select: {
              keptSha256: true,
              words: true,
              quotationCount: true,
              headlineStart: true,
              headlineEnd: true,
            },
          },
          imports: { orderBy: { createdAt: 'asc' } },
        },
      },
    },
  })
  if (article === null || article.currentRevisionId === null) return null
  return article.revisions.map(({ id, analysis, capturedAt, imports, ...row }) => ({
    id: String(id),
    number: row.number,
    capturedAt: capturedAt.toISOString(),
    sha256: row.sha256,
    keptSha256: analysis?.keptSha256 ?? null,
    length: row.length,
    words: analysis?.words ?? 0,
    quotations: analysis?.quotationCount ?? 0,
    current: id === article.currentRevisionId,
    headline: headlineIn(row.text, analysis),
    imports: imports.map(({ origin, name, address, createdAt }) => ({
      origin,
      name,
      address,
      at: createdAt.toISOString(),
    })),
  }))
}

/**
 * The article as it stood in one of its revisions, the analysis of that text included; null when there is none of that
 * number. What is known of the article besides its text is as it is now, a headline found in the text apart.
 */
export async function findRevision(slug: string, number: number): Promise<NumberedArticle | null> {
  // A number from an address may be any; the column takes 32 bits.
  if (!Number.isInteger(number) || number < 1 || number > 0x7fffffff) return null
  const row = await database().article.findUnique({
    where: { slug },
    select: {
      ...summarySelect,
      headlineBasis: true,
      _count: { select: { revisions: true } },
      revisions: { where: { number }, include: revisionInclude },
      currentRevision: { select: summarySelect.currentRevision.select },
    },
  })
  const [stored] = row?.revisions ?? []
  const revision = stored === undefined ? null : toRevision(stored)
  if (row === null || row.currentRevision === null || stored === undefined || revision === null) return null
  const own = headlineIn(stored.text, stored.analysis)
  return {
    ...toArticleSummary({ ...row, currentRevision: stored }),
    // A headline that came with the article is the current text's; the one that stands in a text is that text's.
    headline: own ?? (row.headlineBasis === 'stated' ? row.headline : null),
    revision,
    number,
    currentNumber: row.currentRevision.number,
    revisions: row._count.revisions,
  }
}

function headlineIn(
  text: string,
  analysis: { headlineStart: number | null; headlineEnd: number | null } | null,
): string | null {
  const { headlineStart: start = null, headlineEnd: end = null } = analysis ?? {}
  if (start === null || end === null) return null
  return text.slice(start, end).trim() || null
}
