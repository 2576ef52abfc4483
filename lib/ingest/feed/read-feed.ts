import { feedDate } from './feed-date'
import type { Feed, FeedItem, RawAddress, RawFeed, RawItem, RawText } from './model'
import { oneLine, plainText, shortened } from './plain-text'
import { readAtom } from './read-atom'
import { readJsonFeed } from './read-json-feed'
import { readRss } from './read-rss'
import { readXml } from './read-xml'
import { FeedRefusal } from './refusal'

/** Feeds have ten to a hundred entries; an archive in one is imported otherwise. */
export const MOST_ITEMS = 1000
/** UTF-16 units. Longer than any headline, outlet's name or teaser in a list. */
const LONGEST_TITLE = 300
const LONGEST_SUMMARY = 600
const LONGEST_ADDRESS = 2048
const LONGEST_ID = 500

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed. `address` is where it was found; what it names is relative to it.
 * Throws FeedRefusal when it is broken, or none.
 */
export function readFeed(text: string, address: string): Feed {
  return tidied(readRaw(text.trimStart()), address)
}

function readRaw(text: string): RawFeed {
  if (text.startsWith('{')) return readJsonFeed(text)
  if (!text.startsWith('<'))
    throw new FeedRefusal('not-a-feed', 'This is not a feed (RSS, Atom or JSON Feed).')
  if (isPage(text)) throw page()
  const root = readXml(text)
  const feed = readRss(root) ?? readAtom(root)
  if (feed !== null) return feed
  if (root.name.toLowerCase() === 'html') throw page()
  if (root.name === 'urlset' || root.name === 'sitemapindex')
    throw new FeedRefusal('not-a-feed', 'This is a site map, not a feed (RSS, Atom or JSON Feed).')
  throw new FeedRefusal('not-a-feed', 'This is XML, but not a feed (RSS, Atom or JSON Feed).')
}

/** Pages are hardly ever well-formed XML: they are known by their beginning. */
export function isPage(text: string): boolean {
  const [, name = ''] =
    /<([a-z][\w:.-]*)/i.exec(text.slice(0, 4096).replace(/<!--[^]{0,4000}?-->/g, '')) ?? []
  return /^(?:html|head|body|title|meta|div|p)$/i.test(name)
}

function page(): FeedRefusal {
  return new FeedRefusal('not-a-feed', 'This is a web page, not a feed.')
}

function tidied(raw: RawFeed, address: string): Feed {
  const seen = new Set<string>()
  const items: FeedItem[] = []
  let withoutAddress = 0
  for (const item of raw.items.slice(0, MOST_ITEMS)) {
    const found = firstAddress(item.addresses, address)
    if (found === null) withoutAddress++
    else if (!seen.has(found)) {
      seen.add(found)
      items.push(itemOf(item, found))
    }
  }
  return {
    format: raw.format,
    outlet: textIn(raw.title, LONGEST_TITLE),
    home: raw.home && firstAddress([raw.home], address),
    language:
      /^[a-z]{2,3}(?:[-_][\w-]{1,30})?$/i.exec(raw.language?.trim() ?? '')?.[0].replaceAll('_', '-') ?? null,
    items,
    withoutAddress,
    omitted: Math.max(0, raw.items.length - MOST_ITEMS),
  }
}

function itemOf({ id, title, date, changed, summary }: RawItem, address: string): FeedItem {
  const known = oneLine(id ?? '')
  return {
    id: known === '' || known.length > LONGEST_ID ? address : known,
    title: textIn(title, LONGEST_TITLE),
    address,
    publishedAt: feedDate(date),
    changedAt: feedDate(changed),
    summary: textIn(summary, LONGEST_SUMMARY),
  }
}

function textIn(text: RawText | null, length: number): string | null {
  if (text === null) return null
  const words = text.html ? plainText(text.content) : oneLine(text.content)
  return words === '' ? null : shortened(words, length)
}

function firstAddress(addresses: readonly RawAddress[], feedAddress: string): string | null {
  for (const { href, bases } of addresses) {
    let base: string | undefined = feedAddress
    for (const further of bases) base = resolved(further, base) ?? base
    const url = resolved(href, base)
    if (url !== null && /^https?:/.test(url) && url.length <= LONGEST_ADDRESS) return url
  }
  return null
}

function resolved(href: string, base: string): string | null {
  return href.trim() !== '' && URL.canParse(href.trim(), base) ? new URL(href.trim(), base).href : null
}
