import type { RawAddress, RawFeed, RawItem, RawText } from './model'
import { childrenOf, textOf, type XmlElement } from './read-xml'

/** RSS 2.0 has no namespace; some feeds give it one all the same. */
const RSS = new Set([
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://channel.netscape.com/rdf/simple/0.9/',
  'http://backend.userland.com/rss2',
  'http://blogs.law.harvard.edu/tech/rss',
])
const RDF = new Set(['http://www.w3.org/1999/02/22-rdf-syntax-ns#'])
const DUBLIN_CORE = new Set(['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'])
const CONTENT = new Set(['http://purl.org/rss/1.0/modules/content/'])
const FEEDBURNER = new Set(['http://rssnamespace.org/feedburner/ext/1.0'])
const ATOM = new Set(['http://www.w3.org/2005/Atom'])

/** RSS 0.9x, 1.0 (RDF: items stand beside the channel) and 2.0; null when the root is none of them. */
export function readRss(root: XmlElement): RawFeed | null {
  const rdf = root.name === 'RDF' && RDF.has(root.namespace)
  if (!rdf && !(root.name === 'rss' && RSS.has(root.namespace))) return null
  const [channel] = childrenOf(root, RSS, 'channel')
  const within = channel ?? root
  const items = [...childrenOf(within, RSS, 'item'), ...(channel ? childrenOf(root, RSS, 'item') : [])]
  return {
    format: 'rss',
    title: html(first(within, RSS, 'title')),
    home: address(childrenOf(within, RSS, 'link').find(link => textOf(link).trim() !== '')),
    language: first(within, RSS, 'language') ?? first(within, DUBLIN_CORE, 'language'),
    items: items.map(readItem),
  }
}

function readItem(item: XmlElement): RawItem {
  const [guid] = childrenOf(item, RSS, 'guid')
  const permanent = guid !== undefined && guid.attributes.isPermaLink?.toLowerCase() !== 'false'
  const alternate = childrenOf(item, ATOM, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  )
  return {
    id: (guid && textOf(guid).trim()) || item.attributes['rdf:about'] || null,
    title: html(first(item, RSS, 'title') ?? first(item, DUBLIN_CORE, 'title')),
    addresses: [
      // Where a feed service counts its readers, this is the article's own address.
      address(childrenOf(item, FEEDBURNER, 'origLink')[0]),
      address(childrenOf(item, RSS, 'link').find(link => textOf(link).trim() !== '')),
      alternate?.attributes.href === undefined
        ? null
        : { href: alternate.attributes.href, bases: alternate.bases },
      permanent && /^\s*https?:/i.test(textOf(guid)) ? address(guid) : null,
    ].filter(found => found !== null),
    date:
      first(item, RSS, 'pubDate') ?? first(item, DUBLIN_CORE, 'date') ?? first(item, DUBLIN_CORE, 'created'),
    changed: first(item, ATOM, 'updated') ?? first(item, DUBLIN_CORE, 'modified'),
    summary: html(first(item, RSS, 'description') ?? first(item, CONTENT, 'encoded')),
  }
}

/** The text of the first child of this name that has some. */
function first(element: XmlElement, namespaces: ReadonlySet<string>, name: string): string | null {
  for (const child of childrenOf(element, namespaces, name)) {
    const text = textOf(child).trim()
    if (text !== '') return text
  }
  return null
}

/** What stands in RSS is HTML, by custom: "Q&amp;amp;A" and "&lt;b&gt;". */
function html(content: string | null): RawText | null {
  return content === null ? null : { content, html: true }
}

function address(element: XmlElement | undefined): RawAddress | null {
  return element === undefined ? null : { href: textOf(element).trim(), bases: element.bases }
}
