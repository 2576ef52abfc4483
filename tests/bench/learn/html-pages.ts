import { articleBlocks } from '@/lib/analysis/extract/article-blocks'
import { readBlockFeatures } from '@/lib/analysis/extract/block-features'
import type { PageBlock } from '@/lib/analysis/extract/model'
import { readBlockLines } from '@/lib/analysis/text/cleaning/lines'
import { readPage } from '@/lib/ingest/extract/read-page'
import { developmentSet } from '../development-set'
import { labelsOf, learnLines, leftOutLabels, weightsOf, type Page } from './page-lines'

/** A page as its server sent it. */
export interface HtmlPage extends Page {
  blocks: PageBlock[]
}

/** The pages of the development set, or null when it is not there. */
export function htmlPages(): HtmlPage[] | null {
  const htmls = developmentSet<{ id: string; url: string; html: string }>('extract_dev.jsonl.gz')
  const bodies = developmentSet<{ id: string; text: string }>('body_dev.jsonl.gz')
  if (!htmls || !bodies) return null
  const marked = new Map(bodies.map(row => [row.id, row.text]))
  return htmls.map(({ id, url, html }) => {
    const { blocks } = readPage(html, url)
    const texts = blocks.map(block => block.text)
    const lines = readBlockLines(texts)
    const gold = marked.get(id) ?? ''
    return {
      blocks,
      texts,
      gold,
      rows: readBlockFeatures(blocks, lines),
      labels: labelsOf(texts, gold),
      weights: weightsOf(lines),
    }
  })
}

/** Which blocks are kept of each page by weights that have not seen it. */
export function leftOutHtml(
  pages: readonly HtmlPage[],
  folds: number,
  penalty: number,
): Map<HtmlPage, boolean[]> {
  return leftOutLabels(
    pages,
    folds,
    train => learnLines(train, penalty),
    (page, weights) => articleBlocks(page.blocks, weights),
  )
}
