import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { PageBlock } from '@/lib/analysis/extract/model'
import { readBlocks } from './blocks'
import { flattenNesting } from './nesting'
import { readMetadata, statedBody, type PageMetadata } from './metadata'

export interface ReadPage {
  metadata: PageMetadata
  blocks: PageBlock[]
}

/** A stated body shorter than this is a teaser. */
const SHORTEST_STATED = 400

/**
 * An HTML page taken into text blocks with what markup, Readability and JSON-LD say about each, and its metadata. Nothing of the
 * page is run or fetched.
 */
export function readPage(html: string, url: string | null): ReadPage {
  const dom = new JSDOM(flattenNesting(html), {
    ...(isAddress(url) ? { url } : {}),
    virtualConsole: new VirtualConsole(),
  })
  const { document } = dom.window
  try {
    const metadata = readMetadata(document, isAddress(url) ? url : null)
    const stated = squeeze(statedBody(document) ?? '')
    const blocks = document.body ? readBlocks(document.body) : []
    const readable = readableTexts(document)
    return {
      metadata,
      blocks: blocks.map(block => ({
        ...block,
        readable: readable.has(block.text),
        stated: stated.length >= SHORTEST_STATED && stated.includes(squeeze(block.text)),
      })),
    }
  } finally {
    dom.window.close()
  }
}

/** Readability's work grows faster than the page; articles' pages have a few thousand elements. */
const MOST_ELEMENTS = 10_000

/** The blocks that Readability keeps, none on a page too large for it. It takes the document apart, so it comes last. */
function readableTexts(document: Document): Set<string> {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return new Set()
  const content = new Readability<Element>(document, {
    serializer: node => node as Element,
    charThreshold: 200,
  }).parse()?.content
  return new Set(content ? readBlocks(content).map(block => block.text) : [])
}

function squeeze(text: string): string {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)
}
