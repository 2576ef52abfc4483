import { cover, type CoverageRow } from '@/lib/analysis/collation/coverage'
import { articlePath, passagePath } from '@/lib/format/addresses'
import { textFragment } from '@/lib/format/text-fragment'
import type { ArticleRecord } from '@/lib/schema/records'
import type { AloneView, CoverageCellView, CoverageRowView, ToldView } from '@/lib/schema/story-view'
import { witnessOf } from './collations'
import type { CollatedPair } from './story-pairs'

/** Shown of what one article alone tells. */
const EXAMPLES = 3

/** The passages of the story over these articles, those that most carry first. */
export function coverageOf(
  articles: readonly ArticleRecord[],
  pairs: readonly CollatedPair[],
): CoverageRow[] {
  return cover(
    articles.map(witnessOf),
    pairs.map(({ left, right, collation }) => ({ left, right, links: collation.links })),
  )
}

/** How many passages one article carries, how many two, … */
export function carriedBy(articles: number, rows: readonly CoverageRow[]): number[] {
  const counts = Array.from({ length: articles }, () => 0)
  for (const { carried } of rows) counts[carried - 1]!++
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
  }
}

/** What each article alone tells: how much, and its longest passages in its own order. */
export function aloneViews(rows: readonly CoverageRow[], articles: readonly ArticleRecord[]): AloneView[] {
  return articles.map((article, index) => {
    const told = rows.filter(({ cells }) => cells[index]!.relation !== 'absent')
    const alone = told.filter(({ carried }) => carried === 1).map(row => row.cells[index]!.segments)
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
  const cells = row.cells.map(({ relation, segments }, index): CoverageCellView => {
    if (relation === 'absent') return { relation, words: '', article: '', comparison: null }
    const { words, href } = wordsAt(articles[index]!, segments)
    return { relation, words, article: href, comparison: comparisonPlace(row, index, articles, pairs) }
  })
  return { number: row.number, carried: row.carried, lead: row.lead, cells }
}

/** The row of the comparison of the lead with this article that holds words of both. */
function comparisonPlace(
  { lead, cells }: CoverageRow,
  article: number,
  articles: readonly ArticleRecord[],
  pairs: readonly CollatedPair[],
): string | null {
  const [left, right] = lead < article ? [lead, article] : [article, lead]
  const pair = pairs.find(known => known.left === left && known.right === right)
  const passage = pair?.collation.passages.find(
    known =>
      known.left.some(segment => cells[left]!.segments.includes(segment)) &&
      known.right.some(segment => cells[right]!.segments.includes(segment)),
  )
  if (passage === undefined) return null
  return passagePath(articles[left]!.slug, articles[right]!.slug, passage.number)
}

/** The segments' words joined by one space, and the address that opens their article at the first of them. */
function wordsAt(
  { slug, revision: { text, segments } }: ArticleRecord,
  places: readonly number[],
): {
  words: string
  href: string
} {
  const spans = places.map(place => segments[place]!)
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' ')
  const [first] = spans
  return { words, href: articlePath(slug) + (first === undefined ? '' : textFragment(text, first)) }
}
