import { articleBlocks } from '@/lib/analysis/extract/article-blocks'
import { clean } from '@/lib/analysis/text/clean'
import type { CleanedText, Span } from '@/lib/analysis/text/model'
import { readPage } from '../extract/read-page'
import type { Captured } from './captured'
import { placeHeadline } from './pieces'

const BETWEEN_BLOCKS = '\n\n'

/**
 * An HTML page as a published text: the blocks that a reader sees, in order, blank lines between; the article's own are
 * its body, all others furniture. Nothing of the page is run or fetched.
 */
export function capturePage(html: string, url: string | null): Captured {
  const { metadata, blocks } = readPage(html, url)
  const kept = articleBlocks(blocks)
  let text = ''
  const body: Span[] = []
  const others: Span[] = []
  blocks.forEach((block, i) => {
    if (block.hidden && !kept[i]) return
    if (text !== '') text += BETWEEN_BLOCKS
    const words = withoutHalves(block.text)
    const span = { start: text.length, end: text.length + words.length }
    text += words
    ;(kept[i] ? body : others).push(span)
  })
  const own = clean(text)
  const parts: CleanedText = {
    headline: null,
    credit: own.credit,
    furniture: others.map(span => ({ ...span, kind: kindAt(own, span) })),
    body,
  }
  const { headline, byline, outlet, publishedAt, canonicalUrl, language } = metadata
  return {
    text,
    parts: headline === null ? parts : placeHeadline(text, parts, headline),
    says: {
      headline,
      byline,
      outlet,
      day: publishedAt?.slice(0, 10) ?? null,
      language,
      address: canonicalUrl,
    },
  }
}

/** The kind that the cleaning of the text gives to what stands there; it sees labels that markup does not name. */
function kindAt(own: CleanedText, span: Span) {
  let low = 0
  let high = own.furniture.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((own.furniture[middle]?.start ?? Infinity) < span.start) low = middle + 1
    else high = middle
  }
  const found = own.furniture[low]
  return found !== undefined && found.start < span.end ? found.kind : 'other'
}

/** Entities can name characters that no text has. */
function withoutHalves(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd')
}
