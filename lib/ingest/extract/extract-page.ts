import { articleBlocks } from '@/lib/analysis/extract/article-blocks'
import { detectLanguage } from '@/lib/analysis/text/language'
import type { PageMetadata } from './metadata'
import { readPage } from './read-page'

export interface ExtractedPage extends PageMetadata {
  /** The article's body, a paragraph a block, blank lines between; '' when the page has none. */
  text: string
}

/** The article of an HTML page: what the page says about it, and its body. Deterministic; nothing is fetched or run. */
export function extractPage(html: string, url: string | null): ExtractedPage {
  const { metadata, blocks } = readPage(html, url)
  const kept = articleBlocks(blocks)
  const text = blocks
    .filter((_, i) => kept[i])
    .map(block => block.text)
    .join('\n\n')
  const detected = detectLanguage(text)
  return { ...metadata, language: metadata.language ?? (detected === 'und' ? null : detected), text }
}
