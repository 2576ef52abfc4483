import { readFeatures } from '@/lib/analysis/text/cleaning/features'
import { readLines, type Line } from '@/lib/analysis/text/cleaning/lines'
import { articleLines } from '@/lib/analysis/text/cleaning/page'
import { developmentSet } from '../development-set'
import { labelsOf, learnLines, leftOutLabels, weightsOf, type Lines, type Page } from './page-lines'

/** A page as copied whole. */
export interface DumpedPage extends Page {
  lines: Line[]
}

/** Parts of pages teach less than whole ones: they are the same lines again. */
const PART_WEIGHT = 0.4

/** The pages of the development set, or null when it is not there. */
export function dumpedPages(): DumpedPage[] | null {
  const dumps = developmentSet<{ id: string; text: string }>('pagedump_dev.jsonl.gz')
  const bodies = developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')
  if (!dumps || !bodies) return null
  const marked = new Map(bodies.map(row => [row.id, row.text]))
  return dumps.map(({ id, text }) => {
    const lines = readLines(text)
    const texts = lines.map(line => line.text)
    const gold = marked.get(id) ?? ''
    return {
      lines,
      texts,
      gold,
      rows: readFeatures(lines),
      labels: labelsOf(texts, gold),
      weights: weightsOf(lines),
    }
  })
}

/** Weights from whole pages and parts of them. */
export function learnDumped(pages: readonly DumpedPage[], penalty: number): Float64Array {
  return learnLines(
    pages.flatMap(page => [page, ...partsOf(page)]),
    penalty,
  )
}

/** Which lines are kept of each page by weights that have not seen it. */
export function leftOutDumped(
  pages: readonly DumpedPage[],
  folds: number,
  penalty: number,
): Map<DumpedPage, boolean[]> {
  return leftOutLabels(
    pages,
    folds,
    train => learnDumped(train, penalty),
    (page, weights) => articleLines(page.lines, weights),
  )
}

/** People paste parts of pages too: from a little before the article, to a little behind it. */
function partsOf(page: DumpedPage): Lines[] {
  const first = page.labels.indexOf(true)
  const last = page.labels.lastIndexOf(true)
  if (first < 0) return []
  return [
    [first - 12, last + 13],
    [0, last + 6],
    [first - 5, page.lines.length],
  ].map(([from = 0, to = 0]) => {
    const lines = page.lines.slice(Math.max(0, from), to)
    return {
      labels: page.labels.slice(Math.max(0, from), to),
      rows: readFeatures(lines),
      weights: weightsOf(lines).map(weight => weight * PART_WEIGHT),
    }
  })
}
