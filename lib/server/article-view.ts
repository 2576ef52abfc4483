import type { Span } from '@/lib/analysis/text/model'
import { byLetter } from '@/lib/format/articles'
import { directionOf } from '@/lib/format/direction'
import type { ArticleView, ParagraphView, ToldElsewhere } from '@/lib/schema/article-view'
import type { StatementView } from '@/lib/schema/quotation-view'
import type { ArticleRecord, ArticleSummary, QuotationRecord, StatementRecord } from '@/lib/schema/records'
import { inlineParts } from './article-inline'
import { collationOf } from './collations'
import { summaryOf } from './compare-articles'
import { isRendered, statementView } from './quotation-statements'
import type { Visit } from './visit'

/** What stands around an article: its story's other articles, and the statements that it shares with them. */
export interface ArticleSurroundings extends Visit {
  others: readonly ArticleRecord[]
  statements: readonly StatementRecord[]
}

/** What the page shows of an article. Every segment of it stands in one paragraph, or in the headline. */
export function articleView(
  article: ArticleRecord,
  { others: inAnyOrder, statements, origin, today }: ArticleSurroundings,
): ArticleView {
  const others = [...inAnyOrder].sort(byLetter)
  const { revision } = article
  const told = toldElsewhere(article, others)
  const shown = statementsOf(article, others, statements)
  const paragraph = (span: Span): ParagraphView => paragraphView(article, span, told, shown)
  const headlineSpan = headlineOf(article)
  const headline = headlineSpan === null ? null : paragraph(headlineSpan)
  const paragraphs = revision.body.filter(span => span !== headlineSpan).map(paragraph)
  const all = headline === null ? paragraphs : [headline, ...paragraphs]
  return {
    article: summaryOf(article),
    language: article.language,
    direction: directionOf(article.language),
    headline,
    paragraphs,
    furniture: revision.furniture
      .map(({ start, end, kind }) => ({ start, kind, text: revision.text.slice(start, end).trim() }))
      .filter(({ text }) => text !== ''),
    others: others.map(summaryOf),
    facts: {
      sentences: all.reduce((sum, { sentences }) => sum + sentences, 0),
      onlyHere: all.reduce((sum, { onlyHere }) => sum + onlyHere, 0),
      quotations: revision.quotations.length,
      speakers: new Set(revision.quotations.flatMap(({ speaker }) => speaker?.slug ?? [])).size,
      reworded: all.flatMap(one => one.statements).filter(isRendered).length,
    },
    provenance: {
      creditWords:
        revision.credit === null ? null : revision.text.slice(revision.credit.start, revision.credit.end),
      capturedAt: revision.capturedAt,
      sha256: revision.sha256,
      length: revision.length,
      bytes: revision.bytes,
      analysisVersion: revision.analysisVersion,
    },
    origin,
    today,
  }
}

/** Where the headline stands. One that was stated may be found only as the first paragraph: it is not shown twice. */
function headlineOf({ headline, revision }: ArticleRecord): Span | null {
  if (revision.headline !== null) return revision.headline
  const [first] = revision.body
  if (headline === null || first === undefined) return null
  return revision.text.slice(first.start, first.end).trim() === headline.trim() ? first : null
}

/** For each segment, the passages of the comparison with each other article that tells it too. */
function toldElsewhere(
  article: ArticleRecord,
  others: readonly ArticleRecord[],
): Map<number, ToldElsewhere[]> {
  const told = new Map<number, ToldElsewhere[]>()
  for (const other of others) {
    const summary = summaryOf(other)
    for (const { left, right, number } of collationOf(article, other).passages) {
      if (right.length === 0) continue
      for (const segment of left) {
        told.set(segment, [...(told.get(segment) ?? []), { article: summary, passages: [number] }])
      }
    }
  }
  return told
}

function statementsOf(
  article: ArticleRecord,
  others: readonly ArticleRecord[],
  statements: readonly StatementRecord[],
): StatementView[] {
  const quotations = new Map([article, ...others].map(({ slug, revision }) => [slug, revision.quotations]))
  return statements
    .flatMap(statement => statementView(statement, slug => quotations.get(slug) ?? null, article.slug) ?? [])
    .sort((a, b) => ordinalOf(a) - ordinalOf(b))
}

const ordinalOf = ({ renditions: [first] }: StatementView): number => first?.quotation.ordinal ?? 0

function paragraphView(
  { revision }: ArticleRecord,
  span: Span,
  told: ReadonlyMap<number, ToldElsewhere[]>,
  statements: readonly StatementView[],
): ParagraphView {
  const begins = ({ start }: Span): boolean => span.start <= start && start < span.end
  const segments = revision.segments.flatMap((segment, index) => (begins(segment) ? [index] : []))
  return {
    start: span.start,
    parts: inlineParts(revision.text, span, revision.quotations),
    told: byArticle(segments.flatMap(segment => told.get(segment) ?? [])),
    onlyHere: segments.filter(segment => !told.has(segment)).length,
    sentences: segments.length,
    quoted: distinct(revision.quotations.filter(begins)),
    statements: statements.filter(
      ({ renditions: [first] }) => first !== undefined && begins(first.quotation),
    ),
  }
}

/** Each other article once, with its passages in order. */
function byArticle(told: readonly ToldElsewhere[]): ToldElsewhere[] {
  const byArticle = new Map<string, { article: ArticleSummary; passages: Set<number> }>()
  for (const { article, passages } of told) {
    const known = byArticle.get(article.slug) ?? { article, passages: new Set() }
    passages.forEach(passage => known.passages.add(passage))
    byArticle.set(article.slug, known)
  }
  return [...byArticle.values()]
    .map(({ article, passages }) => ({ article, passages: [...passages].sort((a, b) => a - b) }))
    .sort((a, b) => (a.article.siglum < b.article.siglum ? -1 : 1))
}

/** Quotations of one speaker with one cue stand in the margin once; reported speech of nobody known stands in none. */
function distinct(quotations: readonly QuotationRecord[]): QuotationRecord[] {
  const seen = new Set<string>()
  return quotations.filter(({ speaker, cue, kind, ordinal }) => {
    if (speaker === null && kind === 'indirect') return false
    const key = `${speaker?.slug ?? ''} ${cue?.start ?? `none ${ordinal}`}`
    return !seen.has(key) && seen.add(key)
  })
}
