import { cover, type CoverageRow } from '@/lib/analysis/collation/coverage'
import type { Collation, Link } from '@/lib/analysis/collation/model'
import { readingOf } from '@/lib/analysis/collation/reading'
import { articlePath, passagePath } from '@/lib/format/addresses'
import { textFragment } from '@/lib/format/text-fragment'
import type { ArticleRecord } from '@/lib/schema/records'
import type { AloneView, CoverageCellView, CoverageRowView, ToldView } from '@/lib/schema/story-view'
import { witnessOf } from './collations'
import type { CollatedPair } from './story-pairs'

/** Shown of what one article tells and no other was found to tell. */
const EXAMPLES = 3

/** The passages of the story over these articles, those that most carry first. */
export function coverageOf(
  articles: readonly ArticleRecord[],
  pairs: readonly CollatedPair[],
): CoverageRow[] {
  return cover(
    articles.map(witnessOf),
    pairs.map(({ left, right, collation }) => ({ left, right, links: linksOf(collation) })),
  )
}

/** The links of a comparison, and sentences that are equal, which it lays in one row without a link. */
function linksOf({ links, passages }: Collation): Link[] {
  const linked = new Set(links.map(({ left }) => left))
  const equal = passages.flatMap(({ left, right, relation, score }): Link[] => {
    const [one, other] = [left[0], right[0]]
    if (relation !== 'verbatim' || one === undefined || other === undefined || linked.has(one)) return []
    return [{ left: one, right: other, relation: 'same', score, transposed: false, evidence: [] }]
  })
  return [...links, ...equal]
}

/** Whether no comparison links it with another article. What a comparison lays side by side is never told by one alone. */
export const isAlone = ({ linked }: CoverageRow): boolean => linked === 1

/** How many passages one article carries, how many two, …; those of one that are loosely linked count as those of two. */
export function carriedBy(articles: number, rows: readonly CoverageRow[]): number[] {
  const counts = Array.from({ length: articles }, () => 0)
  for (const row of rows) counts[isAlone(row) ? 0 : Math.max(1, row.carried - 1)]!++
  return counts
}

/** The passage by its lead's words. */
export function toldView(row: CoverageRow, articles: readonly ArticleRecord[]): ToldView {
  const { number, lead, cells } = row
  return {
    number,
    lead,
    ...wordsAt(articles[lead]!, cells[lead]!.segments),
    carriers: cells.flatMap(({ relation }, article) => (relation === 'absent' ? [] : [article])),
    loose: cells.flatMap((cell, article) => (cell.loose === null ? [] : [article])),
  }
}

/** What each article tells and no other was found to tell: how much, and its longest passages in its own order. */
export function aloneViews(rows: readonly CoverageRow[], articles: readonly ArticleRecord[]): AloneView[] {
  return articles.map((article, index) => {
    const told = rows.filter(({ cells }) => cells[index]!.relation !== 'absent')
    const alone = told.filter(isAlone).map(row => row.cells[index]!.segments)
    const { segments } = article.revision
    const length = (places: readonly number[]): number =>
      places.reduce((sum, place) => sum + segments[place]!.end - segments[place]!.start, 0)
    const longest = [...alone].sort((a, b) => length(b) - length(a)).slice(0, EXAMPLES)
    return {
      article: index,
      passages: alone.length,
      of: told.length,
      examples: longest.sort((a, b) => a[0]! - b[0]!).map(places => wordsAt(article, places)),
    }
  })
}

/** A row with the words of every article, and where they can be read in it and beside the lead's. */
export function coverageRowView(
  row: CoverageRow,
  articles: readonly ArticleRecord[],
  pairs: readonly CollatedPair[],
): CoverageRowView {
  const cells = row.cells.map(({ relation, segments, loose }, index): CoverageCellView => {
    if (relation !== 'absent') {
      const { words, href } = wordsAt(articles[index]!, segments)
      const lead = { article: row.lead, segments: row.cells[row.lead]!.segments }
      const comparison = comparisonPlace(lead, { article: index, segments }, articles, pairs)
      return { relation, words, article: href, comparison, loose: null }
    }
    if (loose === null) return { relation, words: '', article: '', comparison: null, loose: null }
    const own = { article: index, segments: [loose.segment] }
    const other = { article: loose.other, segments: [loose.otherSegment] }
    const { words, href } = wordsAt(articles[index]!, own.segments)
    // Their link may have been left out of the rows of that comparison, where it would have chained too much into one.
    const comparison =
      comparisonPlace(own, other, articles, pairs) ??
      comparisonPlace(own, { ...other, segments: null }, articles, pairs)
    return { relation, words, article: href, comparison, loose: loose.other }
  })
  return { number: row.number, carried: row.carried, lead: row.lead, cells }
}

/** Segments of one article, by its position; null for any. */
interface Told {
  article: number
  segments: readonly number[] | null
}

/** The row of the comparison of two articles that holds words of both; of one where any of the other will do. */
function comparisonPlace(
  one: Told,
  other: Told,
  articles: readonly ArticleRecord[],
  pairs: readonly CollatedPair[],
): string | null {
  const [left, right] = one.article < other.article ? [one, other] : [other, one]
  const pair = pairs.find(known => known.left === left.article && known.right === right.article)
  const holds = (row: readonly number[], { segments }: Told): boolean =>
    segments === null || row.some(segment => segments.includes(segment))
  const passage = pair?.collation.passages.find(known => holds(known.left, left) && holds(known.right, right))
  if (passage === undefined) return null
  return passagePath(articles[left.article]!.slug, articles[right.article]!.slug, passage.number)
}

/** The segments' words as a comparison joins them, in one line, and the address that opens their article at the first. */
function wordsAt(article: ArticleRecord, places: readonly number[]): { words: string; href: string } {
  const { text, parts } = readingOf(witnessOf(article), places)
  const [first] = parts
  const address = articlePath(article.slug)
  return {
    words: text.replace(/\s+/gu, ' ').trim(),
    href: address + (first === undefined ? '' : textFragment(article.revision.text, first)),
  }
}
